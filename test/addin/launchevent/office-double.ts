import { parseAddresses } from '../../../src/message/address.js';
import type { Draft } from '../../../src/message/draft.js';

/** How one method of the double answers. */
export type Answer =
  | { readonly kind: 'value' }
  | { readonly kind: 'error'; readonly code: number; readonly times?: number }
  | { readonly kind: 'silence' }
  | { readonly kind: 'throw'; readonly times?: number };

export interface OfficeDouble {
  /** What a runtime sees as the global `Office`. */
  readonly Office: object;
  readonly session: Map<string, string>;
  readonly roaming: Map<string, string>;
  /** Every method of the item that was called, in order. */
  readonly calls: readonly string[];
  /** Whether the page has called `Office.onReady`. */
  isReady(): boolean;
  draft: Draft;
  /** Makes the values that the API hands over; of the handler's own runtime, so that they have its methods only. */
  parse: (json: string) => unknown;
  /** Answers this method so from now on; `*` stands for every method that has no answer of its own. */
  answer(method: string, answer: Answer): void;
  /** Raises a launch event; what `completed` was called with, each time, is in the result. */
  raise(functionName: string): readonly unknown[];
}

type Callback = (result: object) => void;

/** Outlook's side of the on-send handler: one draft, the calls that read it, and the events. */
export function officeDouble(draft: Draft, mailboxSet = '1.15'): OfficeDouble {
  const answers = new Map<string, Answer>();
  const failures = new Map<string, number>();
  const handlers = new Map<string, (event: object) => void>();
  const calls: string[] = [];
  const session = new Map<string, string>();
  const roaming = new Map<string, string>();
  let isReady = false;

  const call = (method: string, args: readonly unknown[], value: () => unknown): void => {
    calls.push(method);
    const callback = args.filter((arg): arg is Callback => typeof arg === 'function').at(-1);
    const answer = answers.get(method) ?? answers.get('*') ?? { kind: 'value' };
    if (answer.kind === 'silence') return;
    if (answer.kind !== 'value') {
      const failed = (failures.get(method) ?? 0) + 1;
      failures.set(method, failed);
      if (failed <= (answer.times ?? Infinity)) {
        if (answer.kind === 'throw')
          throw new Error(`${method}: the words of the mail must not get into any record`);
        const error = { code: answer.code, name: 'APICallFailed', message: 'words of the mail' };
        answerWith(callback, { status: 'failed', error });
        return;
      }
    }
    answerWith(callback, { status: 'succeeded', value: value() });
  };
  const answerWith = (callback: Callback | undefined, result: object): void => {
    void Promise.resolve().then(() => callback?.(state.parse(JSON.stringify(result)) as object));
  };
  const method =
    (name: string, value: () => unknown) =>
    (...args: unknown[]): void => {
      call(name, args, value);
    };

  const state: OfficeDouble = {
    draft,
    parse: JSON.parse,
    session,
    roaming,
    calls,
    isReady: () => isReady,
    answer: (name, answer) => {
      answers.set(name, answer);
    },
    raise(functionName) {
      const handler = handlers.get(functionName);
      if (handler === undefined) throw new Error(`no function is associated with ${functionName}`);
      const completions: unknown[] = [];
      handler({ completed: (options: unknown) => completions.push(options) });
      return completions;
    },
    Office: {
      onReady: () => {
        isReady = true;
        return Promise.resolve({ host: 'Outlook', platform: 'PC' });
      },
      actions: {
        associate: (name: string, handler: (event: object) => void) => {
          handlers.set(name, handler);
        },
      },
      context: {
        displayLanguage: 'en-US',
        requirements: {
          isSetSupported(name: string, version: string) {
            if (answers.get('requirements.isSetSupported')?.kind === 'throw') throw new Error('not loaded');
            return name === 'Mailbox' && minorOf(version) <= minorOf(mailboxSet);
          },
        },
        roamingSettings: {
          get: (key: string) => roaming.get(key),
          set: (key: string, value: string) => {
            roaming.set(key, value);
          },
          saveAsync: method('roamingSettings.saveAsync', () => undefined),
        },
        mailbox: {
          diagnostics: { hostName: 'Outlook', hostVersion: '16.0.17425.20000' },
          item: {
            subject: { getAsync: method('subject.getAsync', () => state.draft.subject ?? '') },
            body: {
              getTypeAsync: method('body.getTypeAsync', () =>
                state.draft.html === undefined ? 'text' : 'html',
              ),
              getAsync: method('body.getAsync', () => state.draft.html ?? state.draft.text ?? ''),
            },
            to: { getAsync: method('to.getAsync', () => mailboxesOf(state.draft.to)) },
            cc: { getAsync: method('cc.getAsync', () => mailboxesOf(state.draft.cc)) },
            bcc: { getAsync: method('bcc.getAsync', () => mailboxesOf(state.draft.bcc)) },
            from: {
              getAsync: method(
                'from.getAsync',
                () => mailboxesOf([state.draft.from ?? 'Ann Lee <ann@example.com>'])[0],
              ),
            },
            getAttachmentsAsync: method('getAttachmentsAsync', () => state.draft.attachments ?? []),
            getComposeTypeAsync: method('getComposeTypeAsync', () => ({
              composeType:
                state.draft.kind === undefined || state.draft.kind === 'new' ? 'newMail' : state.draft.kind,
              coercionType: 'html',
            })),
            sessionData: {
              getAsync: (key: string, ...args: unknown[]) => {
                call('sessionData.getAsync', args, () => session.get(key) ?? '');
              },
              setAsync: (key: string, value: string, ...args: unknown[]) => {
                call('sessionData.setAsync', args, () => void session.set(key, value));
              },
            },
          },
        },
      },
    },
  };
  return state;
}

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

function mailboxesOf(field: readonly string[] | undefined): readonly object[] {
  return parseAddresses((field ?? []).join(', ')).map(({ name, address }) => ({
    displayName: name,
    emailAddress: address,
    recipientType: 'other',
  }));
}
