import { normaliseHtml } from './outlook-html.js';

export type BodyType = 'html' | 'text';

/** The body frame runs no script and loads nothing from elsewhere: a mail opened here stays inert. */
const FRAME_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const FRAME_PAGE = `<!doctype html><html lang="en"><head>
<meta http-equiv="Content-Security-Policy" content="${FRAME_POLICY}">
<style>
  :root { color-scheme: light; }
  html, body { margin: 0; min-height: 100%; background: #fff; color: #1b1a19; }
  body { box-sizing: border-box; padding: 16px 24px; font: 15px/1.5 Calibri, Carlito, "Segoe UI", system-ui, sans-serif;
    overflow-wrap: anywhere; }
  body:focus { outline: none; }
  img { max-width: 100%; }
</style></head><body></body></html>`;

/** The part of the compose window that holds the mail's text: a rich editor, or a plain one. */
export class BodySurface {
  readonly element: HTMLElement;
  readonly #frame = document.createElement('iframe');
  readonly #plain = document.createElement('textarea');
  readonly #ready: Promise<void>;
  #type: BodyType = 'html';

  constructor(onInput: () => void) {
    this.element = document.createElement('div');
    this.element.className = 'body-surface';
    this.#frame.title = 'Message body';
    // Same origin, so that this page can edit it; no scripts, so that the mail in it cannot act.
    this.#frame.setAttribute('sandbox', 'allow-same-origin');
    this.#frame.srcdoc = FRAME_PAGE;
    this.#plain.setAttribute('aria-label', 'Message body');
    this.#plain.spellcheck = false;
    this.#plain.hidden = true;
    this.#plain.addEventListener('input', onInput);
    this.element.append(this.#frame, this.#plain);
    this.#ready = new Promise((resolve) => {
      this.#frame.addEventListener(
        'load',
        () => {
          const body = this.#rich();
          body.contentEditable = 'true';
          body.setAttribute('role', 'textbox');
          body.setAttribute('aria-multiline', 'true');
          body.setAttribute('aria-label', 'Message body');
          body.addEventListener('input', onInput);
          // A link in a draft is text to edit, not a way out of the page.
          body.addEventListener('click', (event) => {
            event.preventDefault();
          });
          resolve();
        },
        { once: true },
      );
    });
  }

  /** Resolves once the editor can be written to. */
  ready(): Promise<void> {
    return this.#ready;
  }

  type(): BodyType {
    return this.#type;
  }

  /** Switching keeps the words and loses what plain text cannot hold, as in Outlook. */
  setType(type: BodyType): void {
    if (type === this.#type) return;
    if (type === 'text') this.#plain.value = this.text();
    else this.#rich().innerHTML = normaliseHtml(paragraphs(this.#plain.value));
    this.#type = type;
    this.#plain.hidden = type === 'html';
    this.#frame.hidden = type === 'text';
  }

  html(): string {
    return normaliseHtml(this.#type === 'html' ? this.#rich().innerHTML : paragraphs(this.#plain.value));
  }

  text(): string {
    return this.#type === 'html' ? this.#rich().innerText : this.#plain.value;
  }

  setHtml(html: string): void {
    if (this.#type === 'text') this.#plain.value = textOf(html);
    else this.#rich().innerHTML = normaliseHtml(html);
    this.#cursorToStart();
  }

  setText(text: string): void {
    if (this.#type === 'text') this.#plain.value = text;
    else this.#rich().innerHTML = normaliseHtml(paragraphs(text));
    this.#cursorToStart();
  }

  /** Types as a person would: right after the first occurrence of `after`, or else at the very start. */
  typeWords(text: string, after?: string): void {
    if (this.#type === 'text') {
      const found = this.#plain.value.indexOf(after ?? '');
      const at = found < 0 ? this.#plain.value.length : found + (after ?? '').length;
      this.#plain.setRangeText(text, at, at, 'end');
      return;
    }
    const node = firstTextNode(this.#rich(), after);
    if (node === undefined) {
      this.#rich().append(text);
      return;
    }
    node.insertData(after === undefined ? 0 : node.data.indexOf(after) + after.length, text);
  }

  focus(): void {
    if (this.#type === 'text') this.#plain.focus();
    else this.#rich().focus();
  }

  #rich(): HTMLElement {
    const body = this.#frame.contentDocument?.body;
    if (body === undefined) throw new Error('The message body was used before its editor had loaded.');
    return body;
  }

  /** Outlook puts the cursor at the start after an add-in wrote the body. */
  #cursorToStart(): void {
    this.#plain.setSelectionRange(0, 0);
    this.#frame.contentDocument?.getSelection()?.collapse(this.#rich(), 0);
  }
}

function firstTextNode(root: Node, containing = ''): Text | undefined {
  const texts = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts?.nextNode(); node != null; node = texts?.nextNode()) {
    const text = node as Text;
    const isShown = text.parentElement?.closest('style, title') === null;
    if (isShown && (containing === '' ? text.data.trim() !== '' : text.data.includes(containing)))
      return text;
  }
  return undefined;
}

function paragraphs(text: string): string {
  const holder = document.createElement('div');
  for (const line of text.split(/\r?\n/)) {
    const paragraph = document.createElement('div');
    if (line === '') paragraph.append(document.createElement('br'));
    else paragraph.textContent = line;
    holder.append(paragraph);
  }
  return holder.innerHTML;
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.innerText;
}
