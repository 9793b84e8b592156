import type { AddinFrame } from './addin-frame.js';
import type { OutlookHost } from './host.js';
import type { LaunchEvent } from './manifest.js';

/** How a handler run ended. */
export type HandlerOutcome =
  | { readonly kind: 'completed'; readonly context: unknown }
  /** The function the manifest names is not there, or it threw before its first line. */
  | { readonly kind: 'failed'; readonly status: number }
  /** The handler page did not load. */
  | { readonly kind: 'unavailable' };

const COMMAND_EVENT = 'appCommandInvoked';

let lastInvocation = 0;

/** The add-in's event runtime: one hidden page for each compose window, as Outlook on the web keeps it. */
export class LaunchRuntime {
  readonly #host: OutlookHost;
  readonly #holder: HTMLElement;
  readonly #running = new Map<string, (outcome: HandlerOutcome) => void>();
  #frame: AddinFrame | undefined;
  #loads: Promise<boolean> = Promise.resolve(false);

  constructor(host: OutlookHost, holder: HTMLElement) {
    this.#host = host;
    this.#holder = holder;
  }

  /** Throws the runtime of the previous compose window away and starts a fresh one. */
  restart(): void {
    this.#frame?.dispose();
    this.#running.clear();
    const { runtimeUrl } = this.#host.manifest;
    if (runtimeUrl === undefined) return;
    const frame = this.#host.openFrame({
      url: runtimeUrl,
      title: 'Add-in event runtime',
      surface: () => 'compose',
      completed: (id, status, context) => {
        this.#completed(id, status, context);
      },
    });
    this.#frame = frame;
    this.#holder.append(frame.element);
    this.#loads = Promise.race([
      frame.whenRegistered(COMMAND_EVENT).then(() => true),
      missing(runtimeUrl).then(() => false),
      wait(this.#host.options.loadTimeoutMs).then(() => false),
    ]);
  }

  eventFor(type: string): LaunchEvent | undefined {
    return this.#host.manifest.launchEvents.find((event) => event.type === type);
  }

  /** Runs the handler that the manifest names. Resolves when it has completed, which may be never. */
  async run(event: LaunchEvent, details: object = {}): Promise<HandlerOutcome> {
    const frame = this.#frame;
    this.#host.log.add('event', event.type);
    if (!(await this.#loads) || frame === undefined || frame !== this.#frame) {
      this.#host.log.add('handler', event.type, 'unavailable');
      return { kind: 'unavailable' };
    }
    const id = `invocation-${String(++lastInvocation)}`;
    return new Promise((resolve) => {
      this.#running.set(id, (outcome) => {
        this.#host.log.add('handler', event.type, outcome);
        resolve(outcome);
      });
      const eventObject = { type: event.type, source: { id: this.#host.manifest.id }, ...details };
      frame.push(COMMAND_EVENT, [id, event.functionName, JSON.stringify(eventObject)]);
    });
  }

  #completed(id: string, status: number, context: unknown): void {
    const finish = this.#running.get(id);
    if (finish === undefined) {
      this.#host.log.add('handler', 'completed again', id);
      return;
    }
    this.#running.delete(id);
    finish(status === 0 ? { kind: 'completed', context } : { kind: 'failed', status });
  }
}

/** Resolves when the page is not there; a page that is there is waited for in other ways. */
async function missing(url: string): Promise<void> {
  const isThere = await fetch(url, { method: 'HEAD' }).then(
    (response) => response.ok,
    () => false,
  );
  if (isThere) await new Promise(() => undefined);
}

/** Resolves after so many milliseconds. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
