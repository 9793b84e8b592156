/**
 * How mail programs mark the quoted thread. Facts gathered from the HTML that each program writes; the markers are
 * names, never texts, so they hold in every language.
 */

type Attributes = Readonly<Record<string, string>>;

/** Outlook for the web, new Outlook, Outlook for Mac. */
const THREAD_START_IDS =
  /^(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION|stopSpelling)$/;

/** Elements that hold a thread whole (Gmail, Yahoo, Proton, Thunderbird, Zoho, Outlook mobile). */
const QUOTE_CLASSES =
  /(?:^|\s)(?:x_)?(?:gmail_quote(?:_container)?|yahoo_quoted|protonmail_quote|moz-cite-prefix|moz-forward-container|zmail_extra|tutanota_quote|ms-outlook-mobile-reference-message|OutlookMessageHeader)(?:\s|$)/;

/** The rule above the quoted header block that Outlook on the desktop draws with Word's HTML. */
const WORD_SEPARATOR = /border:none;\s*border-top:solid\s+#?(?:e1e1e1|b5c4df)\b/i;

/**
 * How many elements up the thread begins: from here to the end of that element everything is quoted. Undefined: no
 * marker. Word wraps its separator in a `<div>` of its own, so the thread goes on beside that.
 */
export function threadStartLevel(name: string, attributes: Attributes): 1 | 2 | undefined {
  const { id, style } = attributes;
  if (id !== undefined && THREAD_START_IDS.test(id)) return 1;
  return name === 'div' && style !== undefined && WORD_SEPARATOR.test(style) ? 2 : undefined;
}

export function isQuoteElement(name: string, attributes: Attributes): boolean {
  if (name === 'blockquote' && attributes['type'] === 'cite') return true;
  const classes = attributes['class'];
  return classes !== undefined && QUOTE_CLASSES.test(classes);
}
