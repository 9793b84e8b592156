import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Tone } from './tones.js';
import { useTranslator } from './use-translator.js';

/** The limit stands in the middle; a score of twice the limit fills the bar. */
const LIMITS_SHOWN = 2;

/** So little is still to be seen as a beginning. */
const MIN_FILL_PERCENT = 2;

const useMeterStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: '2px' },
  track: {
    position: 'relative',
    height: '10px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  fill: {
    height: '100%',
    transitionProperty: 'width',
    transitionDuration: tokens.durationSlow,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    // A background of its own color would be painted over, and the meter be empty.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  /** From the score with a log-in to the score without one: hatched, for it is not there yet. */
  open: {
    position: 'absolute',
    insetBlock: '0',
    backgroundImage: `repeating-linear-gradient(-45deg, ${tokens.colorNeutralForeground3} 0 2px, transparent 2px 6px)`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundImage: 'repeating-linear-gradient(-45deg, CanvasText 0 2px, transparent 2px 6px)',
    },
  },
  good: { backgroundColor: tokens.colorPaletteGreenForeground3 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground3 },
  bad: { backgroundColor: tokens.colorPaletteRedForeground3 },
  limit: {
    position: 'absolute',
    insetBlock: '0',
    insetInlineStart: `${100 / LIMITS_SHOWN}%`,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralForeground1,
  },
  caption: {
    position: 'relative',
    height: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
});

interface ScoreMeterProps {
  readonly score: number;
  readonly required: number;
  readonly tone: Tone;
  /** What the score would be without a log-in, while nobody knows whether there is one. */
  readonly withoutLogin?: number | undefined;
}

/** The score as a bar, with a mark at the limit. */
export function ScoreMeter({ score, required, tone, withoutLogin = score }: ScoreMeterProps): ReactElement {
  const styles = useMeterStyles();
  const { t, points } = useTranslator();
  const max = Math.max(required, 1) * LIMITS_SHOWN;
  const shown = Math.min(Math.max(score, 0), max);
  const open = Math.min(Math.max(withoutLogin, shown), max) - shown;
  const percent = shown === 0 ? 0 : Math.max((shown / max) * 100, MIN_FILL_PERCENT);
  return (
    <div className={styles.whole}>
      <div
        className={styles.track}
        role="meter"
        aria-label={t('meter-label')}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={shown}
        aria-valuetext={t('score-of', { score: points(score), required: points(required) })}
      >
        <div className={mergeClasses(styles.fill, styles[tone])} style={{ width: `${percent}%` }} />
        {open > 0 && (
          <div
            className={styles.open}
            style={{ insetInlineStart: `${percent}%`, width: `${(open / max) * 100}%` }}
          />
        )}
        <div className={styles.limit} />
      </div>
      <div className={styles.caption} aria-hidden="true">
        {t('meter-limit', { required: points(required) })}
      </div>
    </div>
  );
}
