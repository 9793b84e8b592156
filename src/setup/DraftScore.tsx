import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge } from '@fluentui/react-components';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import type { Advice } from '../advice/advice.js';
import { quotesOf } from '../addin/taskpane/quotes.js';
import { boxBorder, useStyles } from '../addin/taskpane/styles.js';
import { summaryOf } from '../addin/taskpane/summary.js';
import { useTranslator } from '../addin/taskpane/use-translator.js';
import { VerdictCard } from '../addin/taskpane/VerdictCard.js';
import type { Hit } from '../engine/verdict.js';
import type { SubmissionVerdict } from '../submission/finding.js';
import type { DraftEvidence } from './evidence.js';
import { RemoveButton } from './FindingCard.js';
import { logInScoreOf } from './log-in-score.js';
import { useSetupStyles } from './setup-styles.js';

const useHitStyles = makeStyles({
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

interface DraftScoreProps {
  readonly draft: DraftEvidence;
  readonly from: string;
  /** What is known of the log-in from other evidence. */
  readonly known: SubmissionVerdict | undefined;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  readonly onRemove: () => void;
}

/** A draft as the filter will score it: the score, and what to change, worst first. */
export function DraftScore({ draft, from, known, headingRef, onRemove }: DraftScoreProps): ReactElement {
  const shared = useStyles();
  const page = useSetupStyles();
  const { assessment, hasSubject } = draft;
  const { score, required } = logInScoreOf(assessment, known);
  const costs = assessment.hits.flatMap((hit, index) => {
    const advice = assessment.advice[index];
    return advice === undefined || hit.score <= 0 ? [] : [{ hit, advice }];
  });
  const favour = assessment.hits.reduce((sum, hit) => sum + Math.min(hit.score, 0), 0);
  return (
    <section className={page.box}>
      <div className={shared.spread}>
        <div>
          <h3 ref={headingRef} tabIndex={-1} className={page.sectionTitle}>
            How a filter will score this draft
          </h3>
          <span className={shared.label} dir="auto">
            A draft: {from}
          </span>
        </div>
        <RemoveButton what={`A draft: ${from}`} onClick={onRemove} />
      </div>
      <VerdictCard summary={summaryOf({ ...assessment, score, required })} favour={favour} />
      <p className={page.quiet}>
        {known === 'authenticated'
          ? 'Your program logs in when it sends, so a filter has only the mail itself to judge.'
          : 'A filter also counts whether your program logs in when it sends. That is not in this score.'}
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

function DraftHit({ hit, advice }: { readonly hit: Hit; readonly advice: Advice }): ReactElement {
  const shared = useStyles();
  const styles = useHitStyles();
  const { t, points } = useTranslator();
  const { quotes, more } = quotesOf(hit.evidence);
  return (
    <AccordionItem value={hit.symbol} className={styles.card}>
      <AccordionHeader as="h4">
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
          <p className={shared.text}>{advice.why}</p>
          <div>
            <span className={shared.strong}>{t('what-to-do')}</span>
            <p className={shared.text}>{advice.fix}</p>
          </div>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
