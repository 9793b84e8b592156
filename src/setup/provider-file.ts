import type { SetupEvent } from './state.js';

/** Beside the page, in the same folder of our own origin. */
export const PROVIDER_FILE = 'provider.json';

/**
 * The provider's record, where one stands beside the page; undefined where none does, or where it cannot be had: the
 * page then speaks of no provider.
 */
export async function fetchProvider(
  fetchFile: (address: string, options: RequestInit) => Promise<Response>,
  read: (text: string) => Promise<SetupEvent>,
): Promise<SetupEvent | undefined> {
  try {
    const response = await fetchFile(PROVIDER_FILE, { credentials: 'omit', redirect: 'error' });
    return response.ok ? await read(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}
