import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  mergeClasses,
} from '@fluentui/react-components';
import { useMemo, type ReactElement, type Ref } from 'react';
import type { Advice } from '../advice/advice.js';
import { HitHead, HitWords, useHitStyles } from '../addin/taskpane/HitWords.js';
import { useStyles } from '../addin/taskpane/styles.js';
import { ScoreMeter } from '../addin/taskpane/ScoreMeter.js';
import type { StringKey } from '../addin/taskpane/strings.js';
import { summaryOf, type Summary } from '../addin/taskpane/summary.js';
import { useTranslator } from '../addin/taskpane/use-translator.js';
import { useToneStyles } from '../addin/taskpane/tones.js';
import { toneOf } from '../addin/taskpane/VerdictCard.js';
import type { Hit } from '../engine/verdict.js';
import type { SubmissionFinding } from '../submission/finding.js';
import type { DraftEvidence } from './evidence.js';
import { CardHead } from './CardHead.js';
import { logInScoreOf } from './log-in-score.js';
import { useSetupStyles } from './setup-styles.js';

interface DraftScoreProps {
  readonly draft: DraftEvidence;
  readonly from: string;
  /** What is known of the log-in from other evidence. */
  readonly known: SubmissionFinding | undefined;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  readonly onRemove: () => void;
}

/** A draft as the filter will score it: the score, and what to change, worst first. */
export function DraftScore({ draft, from, known, headingRef, onRemove }: DraftScoreProps): ReactElement {
  const shared = useStyles();
  const page = useSetupStyles();
  const card = useToneStyles();
  const { t, points } = useTranslator();
  const { hasSubject } = draft;
  const { assessment, remark } = useMemo(() => logInScoreOf(draft, known), [draft, known]);
  const summary = summaryOf(assessment);
  const tone = toneOf(summary.standing);
  const scoreKey = summary.standing === 'partly' ? 'score-of.partly' : 'score-of';
  const costs = assessment.hits.flatMap((hit, index) => {
    const advice = assessment.advice[index];
    return advice === undefined || hit.score <= 0 ? [] : [{ hit, advice }];
  });
  const favour = assessment.hits.reduce((sum, hit) => sum + Math.min(hit.score, 0), 0);
  return (
    <section className={mergeClasses(page.box, card[tone])}>
      <CardHead
        tone={tone}
        headline={t(`headline.${summary.standing}`)}
        headingRef={headingRef}
        label={`A draft: ${from}`}
        onRemove={onRemove}
      />
      <ScoreMeter score={summary.score} required={summary.required} tone={tone} />
      <p className={shared.text}>
        {t(scoreKey, { score: points(summary.score), required: points(summary.required) })}{' '}
        {t(toChangeKey(summary), { count: summary.toChange })}
        {favour < 0 && ` ${t('in-your-favour', { points: points(favour) })}`}
      </p>
      <p className={shared.text}>
        {remark}
        {!hasSubject && ' No subject was given: put “Subject: …” on the first line to have it judged too.'}
      </p>
      {costs.length > 0 && (
        <Accordion multiple collapsible defaultOpenItems={costs.slice(0, 1).map(({ hit }) => hit.symbol)}>
          <div className={shared.column}>
            {costs.map(({ hit, advice }) => (
              <DraftHit key={hit.symbol} hit={hit} advice={advice} />
            ))}
          </div>
        </Accordion>
      )}
    </section>
  );
}

function toChangeKey({ standing, toChange }: Summary): StringKey {
  if (toChange === 0) return 'to-change.none';
  return standing === 'fine' || standing === 'partly' ? 'to-change.could' : 'to-change.must';
}

function DraftHit({ hit, advice }: { readonly hit: Hit; readonly advice: Advice }): ReactElement {
  const styles = useHitStyles();
  return (
    <AccordionItem value={hit.symbol} className={styles.card}>
      <AccordionHeader as="h4" size="medium">
        <HitHead hit={hit} advice={advice} />
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.panel}>
          <HitWords hit={hit} advice={advice} />
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
