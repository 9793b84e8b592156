interface UriParts {
  readonly scheme: string | undefined;
  readonly authority: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
  readonly fragment: string | undefined;
}

function parseUri(uri: string): UriParts {
  const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^\n]*))?/.exec(uri) ?? [];
  return { scheme: parts[1], authority: parts[2], path: parts[3] ?? '', query: parts[4], fragment: parts[5] };
}

/**
 * A reference made absolute (RFC 3986 §5.2, not strict about a repeated scheme); a bare `//www…` is given the scheme it
 * hints at. Without a base only the dot segments go.
 */
export function resolveUri(base: string, reference: string): string {
  const to = parseUri(reference);
  const from = parseUri(base);
  const isAbsolute = to.scheme !== undefined && to.scheme !== from.scheme;
  const scheme = isAbsolute ? to.scheme : from.scheme;
  let { authority, query } = to;
  let path: string;
  if (isAbsolute || authority !== undefined) {
    path = withoutDotSegments(to.path);
  } else {
    authority = from.authority;
    if (to.path === '') {
      path = from.path;
      query = query ?? from.query;
    } else {
      path = withoutDotSegments(to.path.startsWith('/') ? to.path : mergePaths(from, to.path));
    }
  }
  return (
    prefixOf(scheme, authority) +
    (authority === undefined ? '' : `//${authority}`) +
    path +
    (query === undefined ? '' : `?${query}`) +
    (to.fragment === undefined ? '' : `#${to.fragment}`)
  );
}

function prefixOf(scheme: string | undefined, authority: string | undefined): string {
  if (isTrue(scheme)) return `${scheme}:`;
  if (authority === undefined) return '';
  if (/^www\d*\./i.test(authority)) return 'http:';
  return /^ftp\d*\./i.test(authority) ? 'ftp:' : '';
}

function mergePaths(base: UriParts, path: string): string {
  if (base.authority !== undefined && !isTrue(base.path)) return `/${path}`;
  return base.path.slice(0, base.path.lastIndexOf('/') + 1) + path;
}

function withoutDotSegments(path: string): string {
  // In Perl the path "0" is false, and nothing of it is kept.
  if (!isTrue(path)) return '';
  const segments: string[] = [];
  const rest = path.replace(/^\.\.?\//, '/');
  let at = 0;
  while (at < rest.length) {
    const next = rest.indexOf('/', at + 1);
    const end = next < 0 ? rest.length : next;
    const segment = rest.slice(at, end);
    if (segment === '/.' || segment === '/..') {
      if (segment === '/..') segments.pop();
      // A dot at the end leaves its slash.
      if (next < 0) segments.push('/');
    } else {
      segments.push(segment);
    }
    at = end;
  }
  return segments.join('');
}

/** As Perl has it: neither undefined, nor empty, nor "0". */
function isTrue(text: string | undefined): text is string {
  return text !== undefined && text !== '' && text !== '0';
}
