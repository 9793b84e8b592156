import { lowerCase, trimSpace } from '../../../message/wire/bytes.js';
import { parseContentType } from '../../../message/wire/content-type.js';
import { once } from '../../../message/wire/once.js';
import type { Bytes, WirePart } from '../../../message/wire/wire-message.js';

/**
 * What a part's header says of it, which is not always how it was read. In lower case, except for the boundary; '' where
 * nothing was said.
 */
export interface Declared {
  readonly type: string;
  /** Undefined where a Content-Type names none, `us-ascii` where there is no Content-Type. */
  readonly charset: string | undefined;
  readonly encoding: string;
  readonly boundary: Bytes | undefined;
  readonly disposition: Bytes;
}

export const declared = once((part: WirePart): Declared => {
  const contentType = parseContentType(lastField(part, 'content-type'));
  return {
    type: contentType.type,
    charset: contentType.charset === undefined ? undefined : lowerCase(contentType.charset),
    boundary: contentType.boundary,
    encoding: lowerCase(lastField(part, 'content-transfer-encoding') ?? ''),
    disposition: lowerCase(lastField(part, 'content-disposition') ?? ''),
  };
});

/** Of a field written twice, mail programs go by the last. */
function lastField(part: WirePart, name: string): Bytes | undefined {
  for (let at = part.headers.length - 1; at >= 0; at--) {
    const header = part.headers[at];
    if (header?.name.length === name.length && lowerCase(header.name) === name)
      return trimSpace(header.value);
  }
  return undefined;
}
