import { expect, it, vi } from 'vitest';
import { readEvidence } from '../../src/setup/reading.js';
import { createSetupStore, type SetupStore } from '../../src/setup/setup-store.js';
import { MAX_FILE_BYTES, type ReadableFile } from '../../src/setup/read-file.js';
import { PROBLEMS } from '../../src/setup/texts.js';
import * as samples from './samples.js';

function newStore(): SetupStore {
  return createSetupStore((name, bytes) => Promise.resolve(readEvidence(name, bytes)));
}

function fileOf(name: string, text: string): ReadableFile {
  const blob = new Blob([text]);
  return { name, size: blob.size, stream: () => blob.stream() };
}

const settled = (store: SetupStore): Promise<void> =>
  vi.waitFor(() => {
    const { reading, serial } = store.state();
    if (reading !== undefined || serial === 0) throw new Error('still reading');
  });

it('reads one file after the other', async () => {
  const store = newStore();
  store.actions.takeFiles([fileOf('a.eml', samples.RECEIVED), fileOf('prefs.js', samples.PREFS_JS)]);
  await vi.waitFor(() => expect(store.state().exhibits).toHaveLength(2));
  expect(store.state().exhibits.map(({ name }) => name)).toEqual(['prefs.js', 'a.eml']);
});

it('reads a pasted text', async () => {
  const store = newStore();
  store.actions.takeText(samples.RECEIVED);
  expect(store.state().reading).toEqual({ name: undefined, loaded: 0, total: 0 });
  await settled(store);
  expect(store.state().exhibits[0]?.evidence.kind).toBe('message');
});

it('says that a file is too large, or cannot be opened', async () => {
  const store = newStore();
  store.actions.takeFiles([{ ...fileOf('a', ''), size: MAX_FILE_BYTES + 1 }]);
  await settled(store);
  expect(store.state().problem).toBe(PROBLEMS['too-large']);

  const folder = newStore();
  const stream = (): ReadableStream<Uint8Array> =>
    new ReadableStream({ start: (controller) => controller.error(new Error('a folder')) });
  folder.actions.takeFiles([{ name: 'Mail', size: 10, stream }]);
  await settled(folder);
  expect(folder.state().problem).toBe(PROBLEMS.unreadable);
});

it('shows nothing of what was cancelled', async () => {
  const store = newStore();
  store.actions.takeFiles([fileOf('a.eml', samples.RECEIVED)]);
  store.actions.cancel();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(store.state()).toMatchObject({ reading: undefined, exhibits: [], problem: undefined });
});

it('lets go of one file when the next is given', async () => {
  const store = newStore();
  const endless: ReadableFile = { name: 'slow', size: 10, stream: () => new ReadableStream() };
  store.actions.takeFiles([endless]);
  store.actions.takeText(samples.PREFS_JS);
  await vi.waitFor(() => expect(store.state().exhibits).toHaveLength(1));
  expect(store.state().exhibits[0]?.evidence.kind).toBe('settings');
});

it('says that the fault is its own when reading fails', async () => {
  const store = createSetupStore(() => Promise.reject(new Error('a bug')));
  store.actions.takeText('x');
  await settled(store);
  expect(store.state().problem).toBe(PROBLEMS.fault);
});
