import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { Proof } from '../addin/taskpane/Proof.js';
import { useStyles } from '../addin/taskpane/styles.js';
import { useToneStyles, VERDICT_TONES } from '../addin/taskpane/tones.js';
import type { SubmissionFinding } from '../submission/finding.js';
import { explainHelo } from '../submission/helo.js';
import { CardHead } from './CardHead.js';
import { useSetupStyles } from './setup-styles.js';
import { CONFIDENCES, HEADLINES, NEXT_STEPS, SOURCES } from './texts.js';

const useFindingStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '16px',
    rowGap: '4px',
    margin: '0',
    '@media (max-width: 480px)': { gridTemplateColumns: '1fr', rowGap: '0' },
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: '0', '@media (max-width: 480px)': { marginBottom: '6px' } },
});

interface FindingCardProps {
  readonly finding: SubmissionFinding;
  /** What it was read from, for the person. */
  readonly from: string;
  /** The lines to quote, where they are more than the deciding one. */
  readonly lines?: readonly string[];
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  /** Where it is the whole of what was given. */
  readonly onRemove?: (() => void) | undefined;
}

/** One finding: what it comes to, why, the line that shows it, and what else that line tells. */
export function FindingCard(props: FindingCardProps): ReactElement {
  const { finding, from, headingRef, onRemove } = props;
  const shared = useStyles();
  const page = useSetupStyles();
  const card = useToneStyles();
  const { verdict, confidence, source, why } = finding;
  const quoted = props.lines?.join('\n') ?? finding.evidence;
  const helo = verdict === 'unauthenticated' ? heloRemark(finding) : undefined;
  const tone = VERDICT_TONES[verdict];
  return (
    <section className={mergeClasses(page.box, card[tone])}>
      <CardHead
        tone={tone}
        headline={headlineOf(finding)}
        badge={verdict === 'unknown' ? undefined : CONFIDENCES[confidence]}
        label={from}
        headingRef={headingRef}
        onRemove={onRemove}
      />
      <p className={shared.text} dir="auto">
        {why}
      </p>
      <Proof caption={SOURCES[source]} lines={quoted} />
      <Facts finding={finding} />
      {helo !== undefined && <p className={shared.text}>{helo}</p>}
      <p className={mergeClasses(shared.text, shared.strong)}>{NEXT_STEPS[verdict][placeOf(finding)]}</p>
    </section>
  );
}

/** Why a server minds the name the computer gave itself, where one does. */
function heloRemark({ helo }: SubmissionFinding): string | undefined {
  if (helo === undefined) return undefined;
  const { isValid, why, cure } = explainHelo(helo);
  return isValid ? undefined : `Your computer called itself “${helo}”. ${why} ${cure ?? ''}`;
}

/** The verdict in one sentence. */
export function headlineOf(finding: SubmissionFinding): string {
  return HEADLINES[finding.verdict][placeOf(finding)];
}

/** A mail shows what happened, anything else what is meant to happen. */
function placeOf({ source }: SubmissionFinding): 'mail' | 'settings' {
  return source === 'headers' ? 'mail' : 'settings';
}

function Facts({ finding }: { readonly finding: SubmissionFinding }): ReactElement | null {
  const styles = useFindingStyles();
  const facts = factsOf(finding);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact} dir="auto">
            {fact}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf({
  user,
  host,
  tls,
  helo,
  when,
  source,
}: SubmissionFinding): readonly (readonly [string, string])[] {
  const facts: (readonly [string, string])[] = [];
  const isMail = source === 'headers';
  if (user !== undefined) facts.push([isMail ? 'Logged in as' : 'Logs in as', user]);
  if (host !== undefined) facts.push(['Outgoing server', host]);
  if (tls !== undefined) facts.push(['Encrypted on the way', tls ? 'yes' : 'no, others could read it']);
  if (helo !== undefined) facts.push(['Your computer called itself', helo]);
  const date = when === undefined ? undefined : dateOf(when);
  if (date !== undefined) facts.push([isMail ? 'Taken by the server' : 'As of', date]);
  return facts;
}

function dateOf(when: string): string | undefined {
  const date = new Date(when);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(date);
}
