import { useSyncExternalStore, type ReactElement } from 'react';
import type { DraftPort } from '../draft-port.js';
import type { Checker } from './checker.js';
import type { PaneLanguage } from './locales/pane-language.js';
import { Pane } from './Pane.js';
import { PaneBoundary } from './PaneBoundary.js';

interface LivePaneProps {
  readonly checker: Checker;
  readonly port: Pick<DraftPort, 'displayLanguage'>;
  /** Default: English. */
  readonly language?: PaneLanguage | undefined;
  readonly version: string;
}

/** The pane on a running checker. */
export function LivePane({ checker, port, language, version }: LivePaneProps): ReactElement {
  const state = useSyncExternalStore(checker.subscribe, checker.state);
  const displayLanguage = port.displayLanguage();
  return (
    <PaneBoundary displayLanguage={displayLanguage} language={language} onCheckNow={checker.checkNow}>
      <Pane
        state={state}
        actions={checker}
        displayLanguage={displayLanguage}
        language={language}
        version={version}
      />
    </PaneBoundary>
  );
}
