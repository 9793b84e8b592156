import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Advice } from '../../advice/advice.js';
import type { Hit } from '../../engine/verdict.js';
import { quotesOf } from './quotes.js';
import { boxBorder, useStyles } from './styles.js';
import { useTranslator } from './use-translator.js';

/** The card of a finding, in the pane and on the set-up page. */
export const useHitStyles = makeStyles({
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

interface HitProps {
  readonly hit: Hit;
  readonly advice: Advice;
}

/** What a finding is called, and what it costs. */
export function HitHead({ hit, advice }: HitProps): ReactElement {
  const styles = useHitStyles();
  const { t, points } = useTranslator();
  return (
    <span className={styles.header}>
      <span dir="auto">{advice.title}</span>
      <Badge appearance="outline" color="important" className={styles.points}>
        {t('points', { count: hit.score, points: points(hit.score) })}
      </Badge>
    </span>
  );
}

/** The words that were found, what a filter makes of them, and what to do. */
export function HitWords({ hit, advice }: HitProps): ReactElement {
  const shared = useStyles();
  const styles = useHitStyles();
  const { t } = useTranslator();
  const { quotes, more } = quotesOf(hit.evidence);
  return (
    <>
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
    </>
  );
}
