function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements of HTML 4.01 and two that mail programs write: the rest counts as bad tags. */
export const KNOWN_ELEMENTS = names(
  'a abbr acronym address applet area b base basefont bdo big blockquote body br button caption center cite code col ' +
    'colgroup dd del dfn dir div dl dt em fieldset font form frame frameset h1 h2 h3 h4 h5 h6 head hr html i iframe ' +
    'img input ins isindex kbd label legend li link map menu meta nobr noframes noscript object ol optgroup option p ' +
    'param pre q s samp script select small span strike strong style sub sup table tbody td textarea tfoot th thead ' +
    'title tr tt u ul var x-sigsep x-tab',
);

/** Elements that count as bad tags and yet take effect. */
export const TOLERATED_ELEMENTS = names('bgsound embed listing plaintext xmp');

/** Elements that carry a style of their own until they are closed. */
export const STYLED_ELEMENTS = names('a basefont big body div font p small span table td th tr');

/** What elements stand for in the text, at both their start and their end. */
export const SPACING: ReadonlyMap<string, string> = new Map([
  ...['br', 'div'].map((name): [string, string] => [name, '\n']),
  ...['li', 'td', 'th', 'dd', 'dt', 'embed', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(
    (name): [string, string] => [name, ' '],
  ),
  ...['p', 'hr', 'blockquote', 'pre', 'listing', 'plaintext', 'xmp', 'title'].map(
    (name): [string, string] => [name, '\n\n'],
  ),
]);

/** Tags that Office writes beside those of HTML (`o:p`, `st1:place`): neither bad nor of any effect. */
export function isOfficeElement(name: string): boolean {
  return /^(?:o|st\d):[\w-]+\/?$/.test(name);
}
