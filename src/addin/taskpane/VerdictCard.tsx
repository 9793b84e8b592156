import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { StandingIcon } from './StandingIcon.js';
import { ScoreMeter } from './ScoreMeter.js';
import type { StringKey, Translator } from './strings.js';
import { useStyles } from './styles.js';
import type { Standing, Summary } from './summary.js';
import { useTranslator } from './use-translator.js';

const useCardStyles = makeStyles({
  good: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { backgroundColor: tokens.colorPaletteRedBackground1 },
  headline: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: { display: 'flex', alignItems: 'center', gap: '10px' },
});

/** How a standing looks; the words carry the meaning, the colour only repeats it. */
export type Tone = 'good' | 'caution' | 'bad';

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
  const translator = useTranslator();
  const { t, points } = translator;
  const tone = toneOf(summary.standing);
  return (
    <section className={mergeClasses(shared.box, styles[tone])}>
      <div className={styles.head}>
        <StandingIcon tone={tone} />
        <h2 className={styles.headline}>{t(`headline.${summary.standing}`)}</h2>
      </div>
      <ScoreMeter score={summary.score} required={summary.required} tone={tone} />
      <p className={shared.text}>
        {scoreSentence(translator, summary)} {t(toChangeKey(summary), { count: summary.toChange })}
      </p>
      {favour < 0 && <p className={shared.label}>{t('in-your-favour', { points: points(favour) })}</p>}
    </section>
  );
}

/** The verdict as one line, for the live region. */
export function verdictSentence(translator: Translator, summary: Summary): string {
  const { t } = translator;
  const headline = t(`headline.${summary.standing}`);
  return `${scoreSentence(translator, summary)} ${headline}. ${t(toChangeKey(summary), { count: summary.toChange })}`;
}

function scoreSentence({ t, points }: Translator, { standing, score, required }: Summary): string {
  const key = standing === 'partly' ? 'score-of.partly' : 'score-of';
  return t(key, { score: points(score), required: points(required) });
}

function toChangeKey({ standing, toChange }: Summary): StringKey {
  if (toChange === 0) return 'to-change.none';
  return standing === 'fine' || standing === 'partly' ? 'to-change.could' : 'to-change.must';
}
