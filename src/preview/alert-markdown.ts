/**
 * The Markdown that Smart Alerts know (Mailbox 1.15): `**bold**`, `*italic*`, links to https addresses, lists of `- ` or
 * `1. ` items, an empty line between paragraphs, and a backslash before a character that is meant as itself.
 */
const INLINE =
  /\\([\\`*_{}[\]()#+\-.!])|\*\*(.+?)\*\*|\*(.+?)\*|_(.+?)_|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;

const BULLET = /^\s*-\s+/;
const NUMBER = /^\s*\d+\.\s+/;

/** The text as nodes; nothing in it is ever read as HTML. */
export function renderMarkdown(markdown: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let list: HTMLElement | undefined;
  // List items end with a bare carriage return, paragraphs with an empty line.
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const listName = BULLET.test(line) ? 'ul' : NUMBER.test(line) ? 'ol' : undefined;
    if (listName === undefined) {
      list = undefined;
      if (line.trim() === '') continue;
      const paragraph = document.createElement('p');
      appendInline(paragraph, line);
      fragment.append(paragraph);
      continue;
    }
    if (list?.localName !== listName) {
      list = document.createElement(listName);
      fragment.append(list);
    }
    const item = document.createElement('li');
    appendInline(item, line.replace(listName === 'ul' ? BULLET : NUMBER, ''));
    list.append(item);
  }
  return fragment;
}

function appendInline(parent: HTMLElement, text: string): void {
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    parent.append(text.slice(end, match.index));
    end = match.index + match[0].length;
    const [, escaped, bold, star, underscore, label, address] = match;
    const italic = star ?? underscore;
    if (escaped !== undefined) parent.append(escaped);
    else if (bold !== undefined) parent.append(nested('strong', bold));
    else if (italic !== undefined) parent.append(nested('em', italic));
    else if (label !== undefined && address !== undefined) parent.append(link(label, address));
  }
  parent.append(text.slice(end));
}

function nested(name: 'strong' | 'em', text: string): HTMLElement {
  const element = document.createElement(name);
  appendInline(element, text);
  return element;
}

function link(label: string, address: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  appendInline(anchor, label);
  return anchor;
}
