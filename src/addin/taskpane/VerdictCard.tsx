import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { StandingIcon } from './StandingIcon.js';
import { ScoreMeter } from './ScoreMeter.js';
import type { StringKey, Translator } from './strings.js';
import { useStyles } from './styles.js';
import type { Standing, Summary } from './summary.js';
import { useToneStyles, type Tone } from './tones.js';
import { useTranslator } from './use-translator.js';

const useCardStyles = makeStyles({
  headline: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function toneOf(standing: Standing): Tone {
  if (standing === 'blocked' || standing === 'refused') return 'bad';
  return standing === 'fine' ? 'good' : 'caution';
}

interface VerdictCardProps {
  readonly summary: Summary;
  /** Points taken off by rules that speak for the mail; 0 or negative. */
  readonly favour: number;
}

/** The first thing on the screen: is it fine, by how much, how many things to do. */
export function VerdictCard({ summary, favour }: VerdictCardProps): ReactElement {
  const shared = useStyles();
  const styles = useCardStyles();
  const tones = useToneStyles();
  const translator = useTranslator();
  const { t, points } = translator;
  const tone = toneOf(summary.standing);
  return (
    <section className={mergeClasses(shared.box, tones[tone])}>
      <div className={shared.headRow}>
        <StandingIcon tone={tone} />
        <h2 className={styles.headline}>{t(`headline.${summary.standing}`)}</h2>
      </div>
      <ScoreMeter
        score={summary.score}
        required={summary.required}
        tone={tone}
        withoutLogin={summary.range?.withoutLogin}
      />
      <p className={shared.text}>
        {scoreSentence(translator, summary)} {t(toChangeKey(summary), { count: summary.toChange })}
      </p>
      {summary.range && (
        <p className={mergeClasses(shared.text, shared.strong)}>{rangeSentence(translator, summary)}</p>
      )}
      {favour < 0 && <p className={shared.label}>{t('in-your-favour', { points: points(favour) })}</p>}
    </section>
  );
}

/** The verdict as one line, for the live region. */
export function verdictSentence(translator: Translator, summary: Summary): string {
  const { t } = translator;
  const headline = t(`headline.${summary.standing}`);
  const change = t(toChangeKey(summary), { count: summary.toChange });
  return [scoreSentence(translator, summary), `${headline}.`, rangeSentence(translator, summary), change]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Both scores, while nobody knows which of them it will be; '' otherwise. */
function rangeSentence({ t, points }: Translator, { range, required }: Summary): string {
  if (range === undefined) return '';
  return t('range', {
    with: points(range.withLogin),
    without: points(range.withoutLogin),
    required: points(required),
  });
}

function scoreSentence({ t, points }: Translator, { standing, score, required }: Summary): string {
  const key = standing === 'partly' ? 'score-of.partly' : 'score-of';
  return t(key, { score: points(score), required: points(required) });
}

function toChangeKey({ standing, toChange }: Summary): StringKey {
  if (toChange === 0) return 'to-change.none';
  return standing === 'fine' || standing === 'partly' || standing === 'depends'
    ? 'to-change.could'
    : 'to-change.must';
}
