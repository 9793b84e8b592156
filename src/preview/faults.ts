/** What a person types while an add-in works; `after` names the words it goes behind. */
export interface Typing {
  readonly text: string;
  readonly after?: string;
}

/** An error code of Office.js, or no answer at all. */
export type Fault = number | 'silence';

interface Planned {
  readonly method: string;
  readonly fault: Fault;
  left: number;
}

/** Trouble that a test has ordered: failing calls, and a person who types at the wrong moment. */
export class Faults {
  readonly #planned: Planned[] = [];
  #afterRead: Typing | undefined;
  #beforeWrite: Typing | undefined;

  /** The next `times` calls of `method` (as named in methods.ts, or `*`) fail so. */
  failNext(method: string, fault: Fault, times: number): void {
    this.#planned.push({ method, fault, left: times });
  }

  takeFault(method: string): Fault | undefined {
    const planned = this.#planned.find(
      (candidate) => candidate.left > 0 && (candidate.method === method || candidate.method === '*'),
    );
    if (planned === undefined) return undefined;
    planned.left--;
    return planned.fault;
  }

  typeAfterNextRead(typing: Typing): void {
    this.#afterRead = typing;
  }

  typeBeforeNextWrite(typing: Typing): void {
    this.#beforeWrite = typing;
  }

  takeTypingAfterRead(): Typing | undefined {
    const typing = this.#afterRead;
    this.#afterRead = undefined;
    return typing;
  }

  takeTypingBeforeWrite(): Typing | undefined {
    const typing = this.#beforeWrite;
    this.#beforeWrite = undefined;
    return typing;
  }

  clear(): void {
    this.#planned.length = 0;
    this.#afterRead = undefined;
    this.#beforeWrite = undefined;
  }
}
