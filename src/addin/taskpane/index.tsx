import { createRoot } from 'react-dom/client';
import { assess } from '../../assess.js';
import { createDraftPort } from '../draft.js';
import { createChecker } from './checker.js';
import { LivePane } from './LivePane.js';
import { pageVisibility } from './page-visibility.js';

/** Set by the build. */
declare const __PRESEND_VERSION__: string;

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no element #root');
  const port = createDraftPort(Office.context.mailbox);
  const checker = createChecker({ port, assess, visibility: pageVisibility });
  checker.start();
  createRoot(root).render(<LivePane checker={checker} port={port} version={__PRESEND_VERSION__} />);
});
