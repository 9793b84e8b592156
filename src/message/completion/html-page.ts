/** The HTML as a whole page that names its charset: a mail program sends no less, whatever an editor hands out. */
export function wholePage(html: string, charset: string): string {
  const meta = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;
  if (endOfTag(html, 'html') < 0) {
    const parts = endOfTag(html, 'body') < 0 ? `<body>${html}</body>` : html;
    return `<html><head>${meta}</head>${parts}</html>`;
  }
  let page = html;
  if (endOfTag(page, 'head') < 0) page = insertAt(page, endOfTag(page, 'html'), '<head></head>');
  if (!/<meta[^<>]{0,200}charset/i.test(page)) page = insertAt(page, endOfTag(page, 'head'), meta);
  if (endOfTag(page, 'body') >= 0) return page;
  const end = page.search(/<\/html[ \t\n]{0,10}>/i);
  const closed = end < 0 ? `${page}</body>` : insertAt(page, end, '</body>');
  const head = closed.search(/<\/head[ \t\n]{0,10}>/i);
  return insertAt(closed, head < 0 ? endOfTag(closed, 'head') : closed.indexOf('>', head) + 1, '<body>');
}

/** Where the first start tag of that name ends; -1 without one. */
function endOfTag(html: string, name: string): number {
  const start = html.search(new RegExp(`<${name}[\\s>]`, 'i'));
  return start < 0 ? -1 : html.indexOf('>', start) + 1 || -1;
}

function insertAt(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}
