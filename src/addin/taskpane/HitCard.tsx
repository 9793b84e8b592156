import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Message } from '../../message/message.js';
import type { Card } from './cards.js';
import { ChangePreview } from './ChangePreview.js';
import type { PaneActions } from './checker.js';
import { quotesOf } from './quotes.js';
import { RefusalText } from './RefusalText.js';
import type { Refusal } from './state.js';
import { boxBorder, useStyles } from './styles.js';
import { useTranslator } from './use-translator.js';

const useCardStyles = makeStyles({
  card: {
    border: boxBorder,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: 'flex',
    flexGrow: 1,
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    paddingBlock: '6px',
  },
  points: { flexShrink: 0, whiteSpace: 'nowrap' },
  panel: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '0 0 12px' },
  quote: {
    margin: '0',
    paddingInlineStart: '10px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    fontStyle: 'italic',
  },
});

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
  const styles = useCardStyles();
  const { t, points } = useTranslator();
  const { hit, advice, fix } = card;
  const { quotes, more } = quotesOf(hit.evidence);
  const edit = fix?.edits[0];
  const cutsThread = edit?.changes.some(({ kind }) => kind === 'cut-thread') ?? false;
  const applyText = t(isBusy ? 'applying' : cutsThread ? 'quoted.cut' : 'apply');
  return (
    <AccordionItem value={card.id} className={styles.card} data-card={card.id}>
      <AccordionHeader as="h3" size="medium">
        <span className={styles.header}>
          <span dir="auto">{advice.title}</span>
          <Badge appearance="outline" color="important" className={styles.points}>
            {t('points', { count: hit.score, points: points(hit.score) })}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.panel}>
          {quotes.map(({ where, text }) => (
            <div key={`${where} ${text}`}>
              <span className={shared.label}>{t(where)}</span>
              <blockquote className={styles.quote} dir="auto">
                {text}
              </blockquote>
            </div>
          ))}
          {more > 0 && <p className={shared.text}>{t('quotes-more', { count: more })}</p>}
          {hit.quoted && <p className={shared.text}>{t('quoted.here')}</p>}
          <p className={shared.text} dir="auto">
            {advice.why}
          </p>
          <div>
            <span className={shared.strong}>{t('what-to-do')}</span>
            <p className={shared.text} dir="auto">
              {advice.fix}
            </p>
          </div>
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
