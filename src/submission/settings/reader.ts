import type { ClientAccount, SettingsProblem } from '../client-account.js';

export interface FoundAccounts {
  readonly accounts: readonly ClientAccount[];
  readonly problems: readonly SettingsProblem[];
}

/** The reader of one kind of file. */
export interface SettingsReader {
  readonly format: string;
  /** For the sentence that says what can be read, such as `Outlook profiles (.prf)`. */
  readonly title: string;
  /** What such a file is called, in lower case, its folder left out. Asked only where no content tells. */
  readonly fileName: RegExp;
  /** Whether the beginning of a file, decoded, shows that it is of this kind. */
  readonly recognises: (head: string) => boolean;
  readonly read: (content: Uint8Array) => FoundAccounts;
}

/** Nobody has more accounts; a file of a hundred thousand would fill the memory and the page. */
export const MAX_ACCOUNTS = 500;

/** What a reader has found so far. Each problem is said once, where it first occurs. */
export class Findings {
  private readonly accounts: ClientAccount[] = [];
  private readonly problems = new Map<string, SettingsProblem>();

  get isEmpty(): boolean {
    return this.accounts.length === 0;
  }

  /** Past the limit nothing more is taken in. */
  get isFull(): boolean {
    return this.accounts.length >= MAX_ACCOUNTS;
  }

  add(account: ClientAccount): void {
    if (this.isFull) this.noteFull();
    else this.accounts.push(account);
  }

  noteFull(): void {
    this.note(`There are more than ${MAX_ACCOUNTS} accounts in this file. The rest were left out.`);
  }

  note(message: string, line?: number): void {
    if (!this.problems.has(message))
      this.problems.set(message, line === undefined ? { message } : { line, message });
  }

  /** Says `nothing` where there is no account. */
  finish(nothing: string): FoundAccounts {
    if (this.isEmpty) this.note(nothing);
    return { accounts: this.accounts, problems: Array.from(this.problems.values()) };
  }
}

export const LINE_TOO_LONG = 'This line is too long to be a setting. It was left out.';
export const FILE_CUT_OFF = 'The file ends in the middle: it may have been cut off. Export it again.';
