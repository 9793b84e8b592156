/** What the address of the preview page decides. */
export interface PreviewOptions {
  /** The newest Mailbox requirement set this Outlook claims, as `1.15`. */
  readonly mailbox: string;
  /** A handler slower than this gets the "taking longer" dialog. */
  readonly slowMs: number;
  /** A handler slower than this is given up. */
  readonly timeoutMs: number;
  /** A handler page that has not loaded by then counts as unavailable. */
  readonly loadTimeoutMs: number;
  /** Recipient and attachment changes closer together than this reach the handler as one event. */
  readonly debounceMs: number;
  readonly accountType: string | undefined;
  readonly displayLanguage: string;
  readonly isShared: boolean;
  readonly isProtected: boolean;
}

/** Outlook's own times: Smart Alerts wait five seconds, then say so, and give up after five minutes. */
const SLOW_MS = 5_000;
const TIMEOUT_MS = 300_000;
const LOAD_TIMEOUT_MS = 20_000;
const DEBOUNCE_MS = 500;

const ACCOUNT_TYPES: readonly string[] = ['office365', 'enterprise', 'outlookCom', 'gmail'];

export function parseOptions(search: string): PreviewOptions {
  const query = new URLSearchParams(search);
  const account = query.get('account') ?? 'office365';
  const mailbox = query.get('mailbox') ?? '';
  return {
    mailbox: /^1\.\d{1,2}$/.test(mailbox) ? mailbox : '1.15',
    slowMs: milliseconds(query.get('slow'), SLOW_MS),
    timeoutMs: milliseconds(query.get('timeout'), TIMEOUT_MS),
    loadTimeoutMs: milliseconds(query.get('load'), LOAD_TIMEOUT_MS),
    debounceMs: milliseconds(query.get('debounce'), DEBOUNCE_MS),
    // Any other word stands for a host that does not say: old clients have no accountType.
    accountType: ACCOUNT_TYPES.includes(account) ? account : undefined,
    displayLanguage: query.get('lang') ?? 'en-US',
    isShared: query.has('shared'),
    isProtected: query.has('protected'),
  };
}

/** Whether this Outlook claims the set; `minor` is the number behind `Mailbox 1.`. */
export function hasMailboxSet(options: PreviewOptions, minor: number): boolean {
  return Number(options.mailbox.slice('1.'.length)) >= minor;
}

function milliseconds(text: string | null, otherwise: number): number {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) && value >= 0 ? value : otherwise;
}
