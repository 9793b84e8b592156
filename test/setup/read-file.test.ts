import { expect, it } from 'vitest';
import { MAX_FILE_BYTES, readFile, type ReadableFile } from '../../src/setup/read-file.js';

const never = new AbortController().signal;
const ignore = (): void => undefined;

function fileOf(chunks: readonly Uint8Array[], size?: number): ReadableFile {
  const blob = new Blob([...chunks] as BlobPart[]);
  return {
    name: 'a',
    size: size ?? blob.size,
    stream: () =>
      new ReadableStream({
        start(controller) {
          for (const chunk of chunks) controller.enqueue(chunk);
          controller.close();
        },
      }),
  };
}

it('gives the bytes and says how far it has come', async () => {
  const seen: number[] = [];
  const file = fileOf([Uint8Array.of(1, 2), Uint8Array.of(3)]);
  expect(await readFile(file, (loaded) => seen.push(loaded), never)).toEqual(Uint8Array.of(1, 2, 3));
  expect(seen).toEqual([2, 3]);
});

it('reads 50 MB, and opens nothing larger', async () => {
  const piece = new Uint8Array(1024 * 1024);
  const whole = fileOf(Array.from({ length: 50 }, () => piece));
  expect((await readFile(whole, ignore, never))?.length).toBe(MAX_FILE_BYTES);
  const larger: ReadableFile = {
    name: 'a',
    size: MAX_FILE_BYTES + 1,
    stream: () => {
      throw new Error('opened');
    },
  };
  expect(await readFile(larger, ignore, never)).toBeUndefined();
});

it('reads no further when a file holds more than it said', async () => {
  expect(await readFile(fileOf([Uint8Array.of(1, 2), Uint8Array.of(3)], 2), ignore, never)).toBeUndefined();
});

it('stops when it is told to', async () => {
  const controller = new AbortController();
  const reading = readFile(
    fileOf([Uint8Array.of(1), Uint8Array.of(2)]),
    () => controller.abort(),
    controller.signal,
  );
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
