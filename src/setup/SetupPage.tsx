import {
  FluentProvider,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { usePageStyles, useStyles } from '../addin/taskpane/styles.js';
import { useTheme } from '../addin/taskpane/use-theme.js';
import type { ProviderRecord } from '../submission/provider-record.js';
import { DropArea } from './DropArea.js';
import { ExhibitList } from './ExhibitList.js';
import { GuideSection } from './GuideSection.js';
import type { SetupActions } from './setup-store.js';
import { useSetupStyles } from './setup-styles.js';
import type { SetupState } from './state.js';
import { addressOf, clientOf, knownFinding, providerOf, togetherOf } from './view.js';

const useHeadStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '8px' },
  brand: { display: 'flex', alignItems: 'center', gap: '8px' },
  private: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface SetupPageProps {
  readonly state: SetupState;
  readonly actions: SetupActions;
  readonly version: string;
}

/** The set-up page as a picture of its state. */
export function SetupPage({ state, actions, version }: SetupPageProps): ReactElement {
  usePageStyles();
  const shared = useStyles();
  const page = useSetupStyles();
  const theme = useTheme();
  const pasteBox = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const newest = useNewest(state);
  const { provider, problem, exhibits } = state;
  const known = useMemo(() => knownFinding({ exhibits }), [exhibits]);
  const prove = useCallback(() => {
    pasteBox.current?.focus();
    pasteBox.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <FluentProvider theme={theme} className={shared.provider}>
      <main className={page.page}>
        <Head provider={provider} />
        <div role="status" aria-live="polite" className={shared.spoken}>
          {said}
        </div>
        {state.providerProblem !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>For the owner of this page.</MessageBarTitle>
              provider.json is not used: {state.providerProblem}
            </MessageBarBody>
          </MessageBar>
        )}
        <DropArea reading={state.reading} actions={actions} pasteBox={pasteBox} />
        {problem && (
          <div role="alert">
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{problem.title}.</MessageBarTitle>
                {problem.text}
              </MessageBarBody>
            </MessageBar>
          </div>
        )}
        {exhibits.length > 0 && (
          <ExhibitList
            exhibits={exhibits}
            together={togetherOf(state)}
            known={known}
            newest={newest}
            onRemove={actions.remove}
          />
        )}
        <GuideSection
          client={clientOf(state)}
          address={addressOf(state)}
          provider={providerOf(state)}
          known={known?.verdict}
          actions={actions}
          onProve={prove}
          onCopied={setSaid}
        />
        <Foot provider={provider} version={version} />
      </main>
    </FluentProvider>
  );
}

function Head({ provider }: { readonly provider: ProviderRecord | undefined }): ReactElement {
  const shared = useStyles();
  const page = useSetupStyles();
  const styles = useHeadStyles();
  useEffect(() => {
    document.title = provider === undefined ? TITLE : `${TITLE} · ${provider.name}`;
  }, [provider]);
  return (
    <header className={styles.head}>
      <span className={mergeClasses(shared.brand, styles.brand)}>
        <img src="assets/icon-32.png" alt="" width={22} height={22} />
        {provider === undefined ? 'Presend' : `Presend for ${provider.name}`}
      </span>
      <h1 className={page.title}>Does your mail program log in when it sends?</h1>
      <p className={page.intro}>
        A mail server trusts a mail less when it does not know who hands it over, and harmless mail comes back
        as spam. This page looks at a mail or at your settings, shows the line that tells, and leads you to
        the setting.
      </p>
      <p className={styles.private}>
        <LockIcon />
        Everything stays on this computer. Nothing is uploaded.
      </p>
    </header>
  );
}

const TITLE = 'Does your mail program log in? Presend';

function Foot({
  provider,
  version,
}: {
  readonly provider: ProviderRecord | undefined;
  readonly version: string;
}): ReactElement {
  const shared = useStyles();
  const support = provider?.support;
  return (
    <footer className={shared.footer}>
      {provider !== undefined && support !== undefined && (
        <span>
          Help from {provider.name}:{' '}
          {support.email !== undefined && (
            <Link inline href={`mailto:${support.email}`}>
              {support.email}
            </Link>
          )}
          {support.url !== undefined && (
            <>
              {' '}
              <Link inline href={support.url} target="_blank" rel="noopener noreferrer">
                help page (opens in a new window)
              </Link>
            </>
          )}
          {support.phone !== undefined && ` ${support.phone}`}
        </span>
      )}
      <span>Works without a connection once it was opened.</span>
      <span>Version {version}</span>
    </footer>
  );
}

/** The heading of the newest result, which takes the focus each time there is one. */
function useNewest({ serial, problem }: SetupState): (heading: HTMLHeadingElement | null) => void {
  const shown = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (serial === shown.current) return;
    shown.current = serial;
    // A problem is said by itself, and the person is where it can be mended.
    if (problem === undefined) heading.current?.focus();
  }, [serial, problem]);
  return useCallback((element) => {
    heading.current = element;
  }, []);
}

function LockIcon(): ReactElement {
  return (
    <svg
      width={18}
      height={18}
      viewBox="0 0 18 18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
    >
      <rect x="3.5" y="8" width="11" height="7.5" rx="1.5" />
      <path d="M6 8V5.5a3 3 0 0 1 6 0V8" />
    </svg>
  );
}
