import { lowerCase, trimSpace } from './bytes.js';
import type { DecodeCharset } from './charset.js';
import { decodeHeader } from './encoded-words.js';
import type { Bytes, WireHeader } from './wire-message.js';

/** A header field that is decoded when its value is first asked for. */
class HeaderField implements WireHeader {
  private decoded: Bytes | undefined;

  constructor(
    readonly name: Bytes,
    readonly raw: Bytes,
    private readonly decodeOther: DecodeCharset,
  ) {}

  get value(): Bytes {
    return (this.decoded ??= decodeHeader(unfold(this.raw), this.name, this.decodeOther));
  }
}

/** Fields in the order written, found by name in any case. */
export class HeaderFields {
  private fields: WireHeader[] = [];
  private readonly byName = new Map<string, WireHeader[]>();

  constructor(private readonly decodeOther: DecodeCharset) {}

  get all(): readonly WireHeader[] {
    return this.fields;
  }

  add(name: Bytes, raw: Bytes): void {
    const field = new HeaderField(name, raw, this.decodeOther);
    this.fields.push(field);
    const key = lowerCase(name);
    const known = this.byName.get(key);
    if (known === undefined) this.byName.set(key, [field]);
    else known.push(field);
  }

  /** Forgets every field whose name, in lower case, begins so. */
  forget(prefix: string): void {
    const isForgotten = (name: string): boolean => lowerCase(name).startsWith(prefix);
    const kept = this.fields.filter((field) => !isForgotten(field.name));
    if (kept.length === this.fields.length) return;
    this.fields = kept;
    this.byName.forEach((_, name) => {
      if (isForgotten(name)) this.byName.delete(name);
    });
  }

  named(name: string): readonly WireHeader[] {
    return this.byName.get(lowerCase(name)) ?? NONE;
  }

  /** The value of the last field of that name: the one mail programs go by. */
  last(name: string): Bytes | undefined {
    const fields = this.named(name);
    return fields[fields.length - 1]?.value;
  }
}

const NONE: readonly WireHeader[] = [];

function unfold(raw: Bytes): Bytes {
  return trimSpace(raw.indexOf('\n') < raw.length - 1 ? raw.replace(/\n[ \t]+/g, ' ') : raw);
}
