import type { Uri } from '../../message/uri.js';
import type { Finding } from '../../rules/bundled-rule.js';

/** The places of these addresses, each place once; the first one's host is `{host}`. Undefined without any. */
export function uriFinding(uris: readonly Uri[]): Finding | undefined {
  const first = uris[0];
  if (first === undefined) return undefined;
  const seen = new Set<string>();
  const evidence = uris
    .map((uri) => uri.span)
    .filter((span) => {
      // A link that shows its own address is found twice.
      const place = `${span.part} ${String(span.start)}`;
      const isNew = !seen.has(place);
      seen.add(place);
      return isNew;
    });
  return { evidence, data: { host: first.host } };
}
