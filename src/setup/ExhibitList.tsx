import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { useStyles } from '../addin/taskpane/styles.js';
import type { ClientAccount } from '../submission/client-account.js';
import { DraftScore } from './DraftScore.js';
import type { Exhibit } from './evidence.js';
import { FindingCard } from './FindingCard.js';
import { useSetupStyles } from './setup-styles.js';

interface ExhibitListProps {
  /** Newest first. */
  readonly exhibits: readonly Exhibit[];
  /** Given the heading of the newest result. */
  readonly newest: Ref<HTMLHeadingElement>;
  readonly onRemove: (id: number) => void;
}

/** All that was given, with what it shows. */
export function ExhibitList({ exhibits, newest, onRemove }: ExhibitListProps): ReactElement {
  const page = useSetupStyles();
  const shared = useStyles();
  return (
    <section className={page.section}>
      <h2 className={page.sectionTitle}>What it shows</h2>
      {exhibits.map((exhibit, index) => (
        <div key={exhibit.id} className={shared.column}>
          <ExhibitView exhibit={exhibit} headingRef={index === 0 ? newest : undefined} />
          <div className={shared.row}>
            <Button size="small" appearance="subtle" onClick={() => onRemove(exhibit.id)}>
              Remove {nameOf(exhibit)}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}

function nameOf({ name }: Exhibit): string {
  return name ?? 'the pasted text';
}

const KINDS = {
  message: 'a mail that was sent',
  headers: 'headers',
  bounce: 'a mail that came back',
} as const;

function ExhibitView({
  exhibit,
  headingRef,
}: {
  readonly exhibit: Exhibit;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
}): ReactElement {
  const page = useSetupStyles();
  const { evidence } = exhibit;
  const name = nameOf(exhibit);
  switch (evidence.kind) {
    case 'draft':
      return <DraftScore draft={evidence} from={name} known={undefined} headingRef={headingRef} />;
    case 'settings':
      return (
        <div className={page.section}>
          {evidence.accounts.map(({ account, finding }, index) => (
            <FindingCard
              key={index}
              finding={finding}
              from={`${accountName(account)}, from ${name}`}
              headingRef={index === 0 ? headingRef : undefined}
            />
          ))}
          {evidence.problems.map(({ line, message }) => (
            <MessageBar key={`${line ?? ''} ${message}`} intent="warning" layout="multiline">
              <MessageBarBody>
                {line === undefined ? '' : `Line ${line}: `}
                {message}
              </MessageBarBody>
            </MessageBar>
          ))}
        </div>
      );
    default:
      return (
        <FindingCard
          finding={evidence.finding}
          from={`From ${name}: ${KINDS[evidence.kind]}`}
          headingRef={headingRef}
        />
      );
  }
}

function accountName({ client, account, email }: ClientAccount): string {
  const whose = account ?? email;
  return whose === undefined ? client : `${whose} in ${client}`;
}
