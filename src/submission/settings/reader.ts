import type { ClientAccount, SettingsProblem } from '../client-account.js';

export interface FoundAccounts {
  readonly accounts: readonly ClientAccount[];
  readonly problems: readonly SettingsProblem[];
}

/** The reader of one kind of file. */
export interface SettingsReader {
  readonly format: string;
  /** What such a file is called, in lower case, its folder left out. Asked only where no content tells. */
  readonly fileName: RegExp;
  /** Whether the beginning of a file, decoded, shows that it is of this kind. */
  readonly recognises: (head: string) => boolean;
  readonly read: (content: Uint8Array) => FoundAccounts;
}

/** Nobody has more accounts; a file of a hundred thousand would fill the memory and the page. */
export const MAX_ACCOUNTS = 500;

const TOO_MANY = `There are more than ${MAX_ACCOUNTS} accounts in this file. The rest were left out.`;
const NO_SERVER =
  'An account here does not name its outgoing server as it should. Check the name in the mail program.';

/** What a reader has found so far. Each problem is said once, where it first occurs. */
export class Findings {
  private readonly accounts: ClientAccount[] = [];
  private readonly problems = new Map<string, SettingsProblem>();

  /** Whether there were more accounts than are taken in: nothing more need be read. */
  get hasLeftOut(): boolean {
    return this.problems.has(TOO_MANY);
  }

  add(account: ClientAccount): void {
    if (this.accounts.length >= MAX_ACCOUNTS) {
      this.note(TOO_MANY);
      return;
    }
    this.accounts.push(account);
    if (account.host === undefined && account.auth !== 'not-smtp') this.note(NO_SERVER, account.line);
  }

  note(message: string, line?: number): void {
    if (!this.problems.has(message))
      this.problems.set(message, line === undefined ? { message } : { line, message });
  }

  /** Says `nothing` where there is no account. */
  finish(nothing: string, line?: number): FoundAccounts {
    if (this.accounts.length === 0) this.note(nothing, line);
    return { accounts: this.accounts, problems: Array.from(this.problems.values()) };
  }
}

export const LINE_TOO_LONG = 'This line is too long to be a setting. It was left out.';
export const FILE_CUT_OFF = 'The file ends in the middle: it may have been cut off. Export it again.';
