import type { Bytes } from '../../message/wire/wire-message.js';
import type { ReadyPattern } from './wire-reg-exp.js';
import type { WireFound } from './wire-verdict.js';

/** What a pattern found. That there is a match is often known before the pattern was run: what matched is told when asked. */
export class Found implements WireFound {
  constructor(
    readonly view: WireFound['view'],
    readonly text: Bytes,
    readonly request: string | undefined,
    private readonly by: Bytes | ReadyPattern,
  ) {}

  get matched(): Bytes {
    if (typeof this.by === 'string') return this.by;
    const regExp = this.by.regExp?.regExp;
    if (regExp === undefined) return '';
    regExp.lastIndex = 0;
    return regExp.exec(this.text)?.[0] ?? '';
  }

  toJSON(): WireFound {
    const { view, text, matched, request } = this;
    return { view, text, matched, ...(request !== undefined && { request }) };
  }
}
