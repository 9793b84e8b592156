import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { useStyles } from '../addin/taskpane/styles.js';
import type { ClientAccount } from '../submission/client-account.js';
import type { SubmissionFinding } from '../submission/finding.js';
import type { Reconciled } from '../submission/reconcile.js';
import { DraftScore } from './DraftScore.js';
import type { Exhibit, SettingsEvidence } from './evidence.js';
import { FindingCard, headlineOf } from './FindingCard.js';
import { useSetupStyles } from './setup-styles.js';

/** The registry of a shared computer holds dozens of accounts; the first ones are the person's own. */
const MAX_ACCOUNTS_SHOWN = 10;

/** Lines of a settings file that are quoted: the deciding one and what names the account. */
const MAX_LINES_QUOTED = 8;

interface ExhibitListProps {
  /** Newest first. */
  readonly exhibits: readonly Exhibit[];
  /** What they come to together, where there are several. */
  readonly together: Reconciled | undefined;
  /** What is known of the log-in, for the score of a draft. */
  readonly known: SubmissionFinding | undefined;
  /** Given the heading of the newest result. */
  readonly newest: Ref<HTMLHeadingElement>;
  readonly onRemove: (id: number) => void;
}

/** All that was given, with what it shows. */
export function ExhibitList({ exhibits, together, known, newest, onRemove }: ExhibitListProps): ReactElement {
  const page = useSetupStyles();
  return (
    <section className={page.section}>
      <h2 className={page.sectionTitle}>What it shows</h2>
      {together && <Together together={together} />}
      {exhibits.map((exhibit, index) => (
        <ExhibitView
          key={exhibit.id}
          exhibit={exhibit}
          known={known}
          headingRef={index === 0 ? newest : undefined}
          onRemove={() => onRemove(exhibit.id)}
        />
      ))}
    </section>
  );
}

/** The one answer that several findings come to, and why they may differ. */
function Together({ together: { finding, contradiction } }: { readonly together: Reconciled }): ReactElement {
  const shared = useStyles();
  return (
    <MessageBar intent={contradiction === undefined ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Taken together: {headlineOf(finding)}.</MessageBarTitle>
        <span className={shared.text}>
          {contradiction ?? 'Everything you gave says the same, or says nothing against it.'}
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}

const KINDS = {
  message: 'A mail that was sent',
  headers: 'Headers',
  bounce: 'A mail that came back',
} as const;

interface ExhibitViewProps {
  readonly exhibit: Exhibit;
  readonly known: SubmissionFinding | undefined;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  readonly onRemove: () => void;
}

function ExhibitView({ exhibit, known, headingRef, onRemove }: ExhibitViewProps): ReactElement {
  const { evidence } = exhibit;
  const name = exhibit.name ?? 'pasted text';
  switch (evidence.kind) {
    case 'draft':
      return (
        <DraftScore draft={evidence} from={name} known={known} headingRef={headingRef} onRemove={onRemove} />
      );
    case 'settings':
      return <Accounts evidence={evidence} name={name} headingRef={headingRef} onRemove={onRemove} />;
    default:
      return (
        <FindingCard
          finding={evidence.finding}
          from={`${KINDS[evidence.kind]}: ${name}`}
          headingRef={headingRef}
          onRemove={onRemove}
        />
      );
  }
}

interface AccountsProps {
  readonly evidence: SettingsEvidence;
  readonly name: string;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  readonly onRemove: () => void;
}

function Accounts({
  evidence: { accounts, problems },
  name,
  headingRef,
  onRemove,
}: AccountsProps): ReactElement {
  const page = useSetupStyles();
  const left = accounts.length - MAX_ACCOUNTS_SHOWN;
  return (
    <div className={page.section}>
      {accounts.slice(0, MAX_ACCOUNTS_SHOWN).map(({ account, finding }, index) => (
        <FindingCard
          key={index}
          finding={finding}
          from={`${accountName(account)}: ${name}`}
          lines={account.evidence.slice(0, MAX_LINES_QUOTED)}
          headingRef={index === 0 ? headingRef : undefined}
          onRemove={index === 0 ? onRemove : undefined}
        />
      ))}
      {left > 0 && <p className={page.quiet}>The file holds {left} more accounts.</p>}
      {problems.map(({ line, message }) => (
        <MessageBar key={`${String(line)} ${message}`} intent="warning" layout="multiline">
          <MessageBarBody>
            {line === undefined ? '' : `Line ${line} of ${name}: `}
            {message}
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}

function accountName({ client, account, email }: ClientAccount): string {
  const whose = account ?? email;
  return whose === undefined ? client : `${whose} in ${client}`;
}
