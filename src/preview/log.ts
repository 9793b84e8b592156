export interface LogEntry {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly kind: 'call' | 'event' | 'handler' | 'send' | 'fault';
  readonly name: string;
  readonly detail?: unknown;
}

/** A long session must not grow the page without end; tests never come near this. */
const MAX_ENTRIES = 20_000;

/** What happened between the host and the add-in, in order. Kept in this page alone. */
export class PreviewLog {
  readonly entries: LogEntry[] = [];

  add(kind: LogEntry['kind'], name: string, detail?: unknown): void {
    if (this.entries.length >= MAX_ENTRIES) this.entries.shift();
    this.entries.push({
      at: Math.round(performance.now()),
      kind,
      name,
      ...(detail !== undefined && { detail }),
    });
  }
}
