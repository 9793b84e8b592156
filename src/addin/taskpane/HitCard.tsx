import { AccordionHeader, AccordionItem, AccordionPanel, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Message } from '../../message/message.js';
import type { Card } from './cards.js';
import { ChangePreview } from './ChangePreview.js';
import type { PaneActions } from './checker.js';
import { HitHead, HitWords, useHitStyles } from './HitWords.js';
import { RefusalText } from './RefusalText.js';
import type { Refusal } from './state.js';
import { useStyles } from './styles.js';
import { useTranslator } from './use-translator.js';

interface HitCardProps {
  readonly card: Extract<Card, { kind: 'hit' }>;
  readonly message: Message;
  /** Its own Apply is being carried out. */
  readonly isBusy: boolean;
  /** Anything is being carried out: one change at a time. */
  readonly isLocked: boolean;
  readonly refused: Refusal | undefined;
  readonly actions: PaneActions;
}

/** One finding: the words, what they cost and why, what to do, and the change that does it. */
export function HitCard({ card, message, isBusy, isLocked, refused, actions }: HitCardProps): ReactElement {
  const shared = useStyles();
  const styles = useHitStyles();
  const { t, points } = useTranslator();
  const { hit, advice, fix } = card;
  const edit = fix?.edits[0];
  const cutsThread = edit?.changes.some(({ kind }) => kind === 'cut-thread') ?? false;
  const applyText = t(isBusy ? 'applying' : cutsThread ? 'quoted.cut' : 'apply');
  return (
    <AccordionItem value={card.id} className={styles.card} data-card={card.id}>
      <AccordionHeader as="h3" size="medium">
        <HitHead hit={hit} advice={advice} />
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.panel}>
          <HitWords hit={hit} advice={advice} />
          {edit && <ChangePreview changes={edit.changes} message={message} />}
          {edit && (
            <span className={shared.label}>{t('score-after', { score: points(edit.scoreAfter) })}</span>
          )}
          {refused && <RefusalText because={refused} />}
          <div className={shared.row}>
            {fix && (
              <Button
                appearance="outline"
                disabledFocusable={isLocked}
                aria-label={t('action-on', { action: applyText, title: advice.title })}
                onClick={() => actions.apply(fix)}
              >
                {applyText}
              </Button>
            )}
            <Button
              appearance="subtle"
              disabledFocusable={isLocked}
              aria-label={t('action-on', { action: t('ignore'), title: advice.title })}
              onClick={() => actions.ignore(hit.symbol)}
            >
              {t('ignore')}
            </Button>
          </div>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
