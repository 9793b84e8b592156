import { Accordion } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { AccountItem } from './AccountItem.js';
import {
  cardsOf,
  ENOUGH_FIX,
  enoughFixOf,
  THREAD_FIX,
  threadFixOf,
  type AppliedFix,
  type Card,
} from './cards.js';
import type { PaneActions } from './checker.js';
import { DoneRow } from './DoneRow.js';
import { FixCard } from './FixCard.js';
import { HitCard } from './HitCard.js';
import { RefusalText } from './RefusalText.js';
import { SendingCard } from './SendingCard.js';
import type { OpenItem, PaneState, Refusal } from './state.js';
import { useStyles } from './styles.js';
import { summaryOf } from './summary.js';
import { UncheckedItem } from './UncheckedItem.js';
import { useTranslator } from './use-translator.js';
import { VerdictCard } from './VerdictCard.js';

interface DraftViewProps {
  readonly state: PaneState;
  readonly open: Extract<OpenItem, { kind: 'draft' }>;
  readonly actions: PaneActions;
}

/** A judged draft: the verdict, what is enough, the findings worst first, and what the score does not cover. */
export function DraftView({ state, open, actions }: DraftViewProps): ReactElement {
  const shared = useStyles();
  const { t, points } = useTranslator();
  const { reading, assessment, sending } = open;
  const isQuiet = sending.kind === 'hosted' || (sending.kind === 'untested' && !sending.bySmtp);
  const cards = cardsOf(open, state.applied);
  const enough = enoughFixOf(reading, assessment);
  const thread = threadFixOf(reading, assessment);
  const favour = assessment.hits.reduce((sum, { score }) => sum + Math.min(score, 0), 0);
  const { openIds, toggle } = useOpenCards(cards, state.goTo);

  const isLocked = state.phase === 'applying';
  const refusalOf = (id: string): Refusal | undefined =>
    state.refused?.id === id ? state.refused.because : undefined;
  const situationOf = (id: string): { isBusy: boolean; isLocked: boolean; refused: Refusal | undefined } => ({
    isBusy: state.busy === id,
    isLocked,
    refused: refusalOf(id),
  });

  const appliedRow = (fix: AppliedFix, title: string): ReactElement => (
    <DoneRow
      key={fix.id}
      id={fix.id}
      title={title}
      done={t('applied')}
      color="success"
      back={{
        text: t(state.busy === fix.id ? 'undoing' : 'undo'),
        onClick: () => actions.undo(fix),
      }}
      isLocked={isLocked}
      refused={refusalOf(fix.id)}
    />
  );

  const cardOf = (card: Card): ReactElement => {
    switch (card.kind) {
      case 'hit':
        return (
          <HitCard
            key={card.id}
            card={card}
            message={reading.message}
            actions={actions}
            {...situationOf(card.id)}
          />
        );
      case 'applied':
        return appliedRow(card.applied, card.applied.titles.join(', '));
      case 'ignored':
        return (
          <DoneRow
            key={card.id}
            id={card.id}
            title={card.hit.describe}
            done={t('ignored')}
            color="subtle"
            back={{
              text: t('bring-back'),
              onClick: () => actions.bringBack(card.id),
            }}
            isLocked={isLocked}
            refused={refusalOf(card.id)}
          />
        );
    }
  };

  const shownIds = new Set([...cards, ...state.applied, enough, thread].map((shown) => shown?.id));

  return (
    <>
      <VerdictCard summary={summaryOf(assessment)} favour={favour} />
      {/* The words it was about have changed, and their card is gone: the reason must not go with it. */}
      {state.refused && !shownIds.has(state.refused.id) && <RefusalText because={state.refused.because} />}
      {state.applied
        .filter(({ id }) => id === ENOUGH_FIX || id === THREAD_FIX)
        .map((fix) =>
          appliedRow(
            fix,
            fix.id === THREAD_FIX ? t('quoted.cut') : t('enough.applied', { count: fix.edits.length }),
          ),
        )}
      {enough && (
        <FixCard
          fix={enough}
          title={t('enough.title', { count: enough.edits.length })}
          why={t(enough.edits.length === 1 ? 'enough.why-one' : 'enough.why')}
          button={t('enough.apply', { count: enough.edits.length })}
          isPrimary
          message={reading.message}
          actions={actions}
          {...situationOf(ENOUGH_FIX)}
        />
      )}
      {assessment.isSpam && !enough && <p className={shared.text}>{t('enough.none')}</p>}
      {cards.length > 0 && (
        <>
          <h2 className={shared.listHeading}>
            {t(assessment.action === 'send' ? 'findings.below' : 'findings.over')}
          </h2>
          <Accordion
            multiple
            collapsible
            openItems={[...openIds]}
            onToggle={(_, { value }) => toggle(String(value))}
            className={shared.column}
          >
            {cards.map(cardOf)}
          </Accordion>
        </>
      )}
      {thread && (
        <FixCard
          fix={thread}
          title={t('quoted.title')}
          why={t('quoted.why', { points: points(assessment.quotedScore) })}
          button={t('quoted.cut')}
          isPrimary={false}
          message={reading.message}
          actions={actions}
          {...situationOf(THREAD_FIX)}
        />
      )}
      {!isQuiet && <SendingCard sending={sending} provider={state.provider} actions={actions} />}
      <Accordion multiple collapsible>
        {(assessment.skipped.length > 0 || assessment.unread.length > 0 || reading.bodyType === 'text') && (
          <UncheckedItem
            skipped={assessment.skipped}
            unread={assessment.unread}
            isPlainText={reading.bodyType === 'text'}
          />
        )}
        {isQuiet && <AccountItem kind={sending.kind === 'hosted' ? 'hosted' : 'unknown'} />}
      </Accordion>
    </>
  );
}

/**
 * Which findings are open: the worst that is left, until the person opens or closes one, and those a Smart Alert
 * pointed at. So when one is dealt with, the next is there to read.
 */
function useOpenCards(
  cards: readonly Card[],
  goTo: PaneState['goTo'],
): { readonly openIds: readonly string[]; readonly toggle: (id: string) => void } {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const worst = cards.find(({ kind }) => kind === 'hit')?.id;
  const isOpen = (id: string): boolean => chosen[id] ?? (id === worst || goTo.ids.includes(id));
  return {
    openIds: cards.map(({ id }) => id).filter(isOpen),
    toggle: (id) => setChosen({ ...chosen, [id]: !isOpen(id) }),
  };
}
