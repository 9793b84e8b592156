import { createRoot } from 'react-dom/client';
import { createChecker } from './checker.js';
import { LivePane } from './LivePane.js';
import { loadLanguage } from './load-language.js';
import { loadProvider } from './load-provider.js';
import { pageVisibility } from './page-visibility.js';

/** Set by the build. */
declare const __PRESEND_VERSION__: string;

/** The engine, its rules and its model are files of their own, on their way while Outlook still says hello. */
const engine = Promise.all([import('../draft.js'), import('../../assess.js')]);
const provider = loadProvider();

void Office.onReady(async () => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no element #root');
  const [[{ createDraftPort }, { assess }], language] = await Promise.all([
    engine,
    loadLanguage(Office.context.displayLanguage),
  ]);
  const port = createDraftPort(Office.context.mailbox);
  const checker = createChecker({
    port,
    assess,
    visibility: pageVisibility,
    language: language.advice,
    loadSelfTest: () => import('../self-test.js'),
    provider,
  });
  checker.start();
  createRoot(root).render(
    <LivePane checker={checker} port={port} language={language.pane} version={__PRESEND_VERSION__} />,
  );
});
