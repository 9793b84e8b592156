/** What no mail client lets stand in a draft: it acts, loads or submits. */
const REMOVED = 'script, iframe, frame, frameset, object, embed, applet, link, meta, base, form, title';

/** Attributes that can hold an address. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'background', 'action', 'formaction', 'xlink:href'];

const ACTING_ADDRESS = /^[\s\u0000-\u001f]*(?:javascript|vbscript)\s*:/i;

/**
 * HTML as Outlook keeps it: parsed and written anew (quotes, case, entities and end tags are the host's own afterwards),
 * without anything that acts, and inside one `div`. Idempotent, so what was read can be written back unchanged.
 */
export function normaliseHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const { body } = parsed;
  // Word keeps its styles in the head; a mail client moves them to where the body alone still has them.
  body.prepend(...parsed.head.querySelectorAll('style'));
  for (const element of body.querySelectorAll(REMOVED)) {
    if (element.localName === 'form') element.replaceWith(...element.childNodes);
    else element.remove();
  }
  for (const element of body.querySelectorAll('*')) stripActing(element);
  const wrapper = onlyWrapper(body) ?? wrap(parsed, body);
  return wrapper.outerHTML;
}

function stripActing(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const isHandler = name.startsWith('on');
    const isActingAddress = ADDRESS_ATTRIBUTES.includes(name) && ACTING_ADDRESS.test(value);
    const isEmptyStyle = name === 'style' && value.trim() === '';
    if (isHandler || isActingAddress || isEmptyStyle) element.removeAttribute(name);
  }
}

function onlyWrapper(body: HTMLElement): Element | undefined {
  const [only, ...others] = Array.from(body.childNodes).filter(
    (node) => node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() !== '',
  );
  const isWrapper = only instanceof Element && only.localName === 'div' && only.hasAttribute('dir');
  return isWrapper && others.length === 0 ? only : undefined;
}

function wrap(parsed: Document, body: HTMLElement): Element {
  const wrapper = parsed.createElement('div');
  wrapper.setAttribute('dir', body.getAttribute('dir') ?? 'ltr');
  wrapper.append(...body.childNodes);
  return wrapper;
}
