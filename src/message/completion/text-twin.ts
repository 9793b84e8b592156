import { bodyOfHtml } from '../body.js';
import type { HtmlElement } from '../html.js';

/** Outlook sets an empty line after each of these. */
const PARAGRAPHS = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Something that the text says beside what a reader of the HTML sees. */
interface Insertion {
  /** Offset in the rendered text. */
  readonly at: number;
  readonly text: string;
}

/**
 * The plain text that goes beside HTML, as Outlook derives it: what a reader sees, an empty line after each paragraph,
 * each link followed by its address in angle brackets unless the address is what is shown.
 */
export function textTwin(html: string): string {
  const { body, document } = bodyOfHtml(html, 'new');
  const insertions: Insertion[] = [];
  for (const element of document.elements) {
    const text = additionTo(element, body.text);
    if (text !== undefined) insertions.push({ at: element.until, text });
  }
  // Reversed, so that of two that end at one place the inner comes first: the address before the paragraph's end.
  const inOrder = insertions
    .map((insertion, index) => ({ ...insertion, index }))
    .sort((one, other) => one.at - other.at || other.index - one.index);
  const pieces: string[] = [];
  let at = 0;
  for (const insertion of inOrder) {
    pieces.push(body.text.slice(at, insertion.at), insertion.text);
    at = insertion.at;
  }
  pieces.push(body.text.slice(at));
  return pieces
    .join('')
    .replace(/\u00a0/g, ' ')
    .trim();
}

function additionTo(element: HtmlElement, text: string): string | undefined {
  if (PARAGRAPHS.indexOf(element.name) >= 0) return '\n';
  const address = element.name === 'a' ? element.attributes['href']?.trim() : undefined;
  if (address === undefined || !/^(?:https?|ftp|mailto):/i.test(address)) return undefined;
  const shown = text.slice(element.at, element.until).trim();
  return shown === address || `${shown}/` === address ? undefined : ` <${address}> `;
}
