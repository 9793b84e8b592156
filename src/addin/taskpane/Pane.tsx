import { Button, FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactElement } from 'react';
import type { PaneActions } from './checker.js';
import { DraftView } from './DraftView.js';
import type { PaneLanguage } from './locales/pane-language.js';
import { Notices } from './Notices.js';
import { ReceivedView } from './ReceivedView.js';
import type { PaneState } from './state.js';
import { selfTestSentence } from './SelfTestCard.js';
import { createTranslator, type Translator } from './strings.js';
import { usePageStyles, useStyles } from './styles.js';
import { useTheme } from './use-theme.js';
import { useGoTo } from './use-go-to.js';
import { TranslatorProvider, useTranslator } from './use-translator.js';
import { verdictSentence } from './VerdictCard.js';

export interface PaneProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** BCP 47, as Outlook shows itself. */
  readonly displayLanguage: string;
  /** Default: English. */
  readonly language?: PaneLanguage | undefined;
  readonly version: string;
}

/** The task pane as a picture of its state. Knows neither Office nor time. */
export function Pane(props: PaneProps): ReactElement {
  const { displayLanguage, language, state } = props;
  usePageStyles();
  useGoTo(state);
  const shared = useStyles();
  const theme = useTheme();
  const translator = useMemo(() => createTranslator(displayLanguage, language), [displayLanguage, language]);
  useEffect(() => {
    document.documentElement.lang = translator.language;
    document.documentElement.dir = translator.direction;
  }, [translator]);
  return (
    <TranslatorProvider value={translator}>
      <FluentProvider theme={theme} dir={translator.direction} className={shared.provider}>
        <main className={shared.pane}>
          <PaneHead state={state} actions={props.actions} />
          <div role="status" aria-live="polite" className={shared.spoken}>
            {announcementOf(state, translator)}
          </div>
          <Notices state={state} />
          <PaneBody {...props} />
          <PaneFoot {...props} />
        </main>
      </FluentProvider>
    </TranslatorProvider>
  );
}

function PaneHead({ state, actions }: Pick<PaneProps, 'state' | 'actions'>): ReactElement {
  const shared = useStyles();
  const { t } = useTranslator();
  const isReading = state.phase === 'reading';
  return (
    <div className={shared.spread}>
      <h1 className={shared.brand}>Presend</h1>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isReading || state.phase === 'applying'}
        onClick={actions.checkNow}
      >
        {isReading ? t('checking') : t('check-now')}
      </Button>
    </div>
  );
}

function PaneBody({ state, actions }: PaneProps): ReactElement {
  const { t } = useTranslator();
  const { open } = state;
  if (open === undefined) {
    if (state.phase !== 'failed') return <Spinner label={t('reading-draft')} />;
    const key = state.failure === 'fault' ? 'failed.fault' : 'failed.host';
    return <Plain title={t(`${key}.title`)} text={t(key)} />;
  }
  switch (open.kind) {
    case 'none':
      return <Plain title={t('nothing-open.title')} text={t('nothing-open')} />;
    case 'received':
      return <ReceivedView open={open} provider={state.provider} actions={actions} />;
    case 'draft':
      return <DraftView state={state} open={open} actions={actions} />;
  }
}

function PaneFoot({ state, version }: PaneProps): ReactElement {
  const shared = useStyles();
  const { t } = useTranslator();
  return (
    <footer className={shared.footer}>
      <span>{t('stays-here')}</span>
      <span>
        {t('version', { version })}
        {state.open?.kind === 'draft' &&
          `, ${t('rules-version', { version: state.open.assessment.version })}`}
      </span>
    </footer>
  );
}

function Plain({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  const shared = useStyles();
  return (
    <section className={shared.box}>
      <h2 className={shared.heading}>{title}</h2>
      <p className={shared.text}>{text}</p>
    </section>
  );
}

function announcementOf({ announcement }: PaneState, translator: Translator): string {
  if (announcement === undefined) return '';
  switch (announcement.kind) {
    case 'verdict':
      return verdictSentence(translator, announcement.summary);
    case 'self-test':
      return selfTestSentence(translator, announcement.test);
    case 'refusal':
      return translator.t(`refused.${announcement.because}`);
  }
}
