import { Input, Link, makeStyles, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useStyles } from '../addin/taskpane/styles.js';
import { GUIDE_CLIENTS, guideFor, isGuideClient } from '../submission/guides/guide-for.js';
import type { GuideClient } from '../submission/guides/guide.js';
import type { SubmissionVerdict } from '../submission/finding.js';
import type { ProviderRecord } from '../submission/provider-record.js';
import { fixFileFor } from './fix-file.js';
import { GuideSteps } from './GuideSteps.js';
import type { SetupActions } from './setup-store.js';
import { useSetupStyles } from './setup-styles.js';

const useGuideStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: '12px',
  },
});

interface GuideSectionProps {
  readonly client: GuideClient;
  readonly address: string;
  readonly provider: ProviderRecord | undefined;
  /** What is known of the log-in: where it is on, the guide is for another program. */
  readonly known: SubmissionVerdict | undefined;
  readonly actions: SetupActions;
  readonly onProve: () => void;
  readonly onCopied: (sentence: string) => void;
}

/** How to switch the log-in on in the program at hand, with the values of this provider and person. */
export function GuideSection(props: GuideSectionProps): ReactElement {
  const { client, address, provider, known, actions, onProve, onCopied } = props;
  const shared = useStyles();
  const page = useSetupStyles();
  const styles = useGuideStyles();
  const ids = { title: useId(), client: useId(), address: useId() };
  const person = { address: address.includes('@') ? address.trim() : undefined };
  const file =
    provider === undefined || person.address === undefined
      ? undefined
      : fixFileFor(client, provider, person.address);
  const isFine = known === 'authenticated' || known === 'webmail-or-api';
  const guide = guideFor(client, provider, person);
  return (
    <section aria-labelledby={ids.title} className={page.box}>
      <h2 id={ids.title} className={page.sectionTitle}>
        {isFine ? 'For another program or device' : 'How to switch the log-in on'}
      </h2>
      {isFine && (
        <p className={page.quiet}>
          Here there is nothing to change. Each program and each device has a log-in of its own.
        </p>
      )}
      <div className={styles.choices}>
        <div className={shared.column}>
          <label htmlFor={ids.client} className={shared.strong}>
            Your mail program
          </label>
          <Select
            id={ids.client}
            value={client}
            onChange={(_, { value }) => {
              if (isGuideClient(value)) actions.chooseClient(value);
            }}
          >
            {GUIDE_CLIENTS.map((heading) => (
              <option key={heading.client} value={heading.client}>
                {heading.title}
              </option>
            ))}
          </Select>
        </div>
        <div className={shared.column}>
          <label htmlFor={ids.address} className={shared.strong}>
            Your mail address
          </label>
          <Input
            id={ids.address}
            type="email"
            autoComplete="email"
            value={address}
            placeholder="fills in your user name below"
            onChange={(_, { value }) => actions.typeAddress(value)}
          />
        </div>
      </div>
      <p className={page.quiet}>
        For {guide.versions}.
        {guide.providerGuide !== undefined && provider !== undefined && (
          <>
            {' '}
            <Link inline href={guide.providerGuide} target="_blank" rel="noopener noreferrer">
              {provider.name} has a guide of its own (opens in a new window)
            </Link>
          </>
        )}
      </p>
      {guide.mayDiffer && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            Menus may be called differently on your screen: we could not confirm these names for every
            version. The values are right all the same.
          </MessageBarBody>
        </MessageBar>
      )}
      <GuideSteps guide={guide} file={file} onProve={onProve} onCopied={onCopied} />
    </section>
  );
}
