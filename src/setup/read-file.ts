/** Mail with its attachments stays below; a film dropped by mistake must not fill the memory. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** What the page may know of a file; a `File` of the browser is one. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

/**
 * The bytes of a file, told of as they come. Undefined when the file holds more than it said or than may be: it is read
 * no further then. Rejects with the signal's reason when aborted, and with the browser's when the file cannot be read.
 */
export async function readFile(
  file: ReadableFile,
  onProgress: (loaded: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  if (file.size > MAX_FILE_BYTES) return undefined;
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let loaded = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return bytes.subarray(0, loaded);
      if (loaded + value.length > bytes.length) return undefined;
      bytes.set(value, loaded);
      loaded += value.length;
      onProgress(loaded);
    }
  } finally {
    // Also when the rest is not wanted: the browser may let go of the file.
    void reader.cancel().catch(() => undefined);
  }
}
