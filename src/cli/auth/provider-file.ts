import type { Command } from 'commander';
import type { ProviderRecord } from '../../submission/provider-record.js';
import { MAX_RECORD_CHARS, readProvider } from '../../submission/provider/read-provider.js';
import { readBytes, reasonOf } from '../input.js';
import { wrongUse } from './wrong-use.js';

/** A character takes at most four bytes in UTF-8: a record of the largest size gets through, and no more. */
const MAX_RECORD_BYTES = MAX_RECORD_CHARS * 4;

/** The provider record that an option names. Without one that can be used, the command was used wrongly. */
export async function providerFrom(path: string, command: Command): Promise<ProviderRecord> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path, MAX_RECORD_BYTES);
  } catch (cause) {
    return wrongUse(command, `--provider ${path}: ${reasonOf(cause)}`);
  }
  const { provider, problems } = readProvider(Buffer.from(bytes).toString('utf8'));
  if (provider !== undefined) return provider;
  return wrongUse(command, `--provider ${path}: ${problems.map(({ message }) => message).join(' ')}`);
}
