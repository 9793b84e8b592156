import type { ProviderRecord } from '../../submission/provider-record.js';

/** Beside the pane, in the same folder of our own origin. */
const PROVIDER_FILE = 'provider.json';

/**
 * The provider's record, where one stands beside the pane; undefined where none does, or one with a fault: the faults
 * go to the console, for whoever put it there, and the pane then speaks of no provider.
 */
export async function loadProvider(): Promise<ProviderRecord | undefined> {
  try {
    const response = await fetch(PROVIDER_FILE, { credentials: 'omit', redirect: 'error' });
    if (!response.ok) return undefined;
    const text = await response.text();
    const { readProvider } = await import('../../submission/provider/read-provider.js');
    const { provider, problems } = readProvider(text);
    for (const { message } of problems) console.warn(`${PROVIDER_FILE} is not used: ${message}`);
    return provider;
  } catch {
    return undefined;
  }
}

/** The provider's own guide for this program: for an Outlook, else the first there is, else where it helps people. */
export function guideOf({ guides, support }: ProviderRecord): string | undefined {
  const ids = Object.keys(guides);
  const id = ids.find((client) => client.startsWith('outlook')) ?? ids[0];
  return (id === undefined ? undefined : guides[id]) ?? support?.url;
}
