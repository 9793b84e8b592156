import { createRoot } from 'react-dom/client';
import { LiveSetup } from './LiveSetup.js';
import { fetchProvider } from './provider-file.js';
import { createSetupStore } from './setup-store.js';

/** Set by the build. */
declare const __PRESEND_VERSION__: string;

/** What reads and scores is a file of its own, on its way while the page is already there. */
const reading = import('./reading.js');

const root = document.getElementById('root');
if (root === null) throw new Error('setup.html has no element #root');

const store = createSetupStore(async (name, bytes) => (await reading).readEvidence(name, bytes));
createRoot(root).render(<LiveSetup store={store} version={__PRESEND_VERSION__} />);

const readRecord = async (text: string) => (await reading).providerEvent(text);
void fetchProvider((address, options) => fetch(address, options), readRecord).then((event) => {
  if (event !== undefined) store.send(event);
});

// A page opened from a file, or in a window that forbids it, works all the same while it is open.
// Its scope is this page alone: the pane beside it is always loaded afresh.
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('setup-worker.js', { scope: 'setup.html' }).catch(() => undefined);
}
