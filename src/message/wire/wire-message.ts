/**
 * Text as bytes: one character, U+0000 to U+00FF, a byte. SpamAssassin's rules are matched against bytes, and a string
 * of them is what a regular expression of ECMAScript can be run over.
 */
export type Bytes = string;

/** One header field of a message or a part. */
export interface WireHeader {
  /** As written, without the colon. */
  readonly name: Bytes;
  /** What stood after the colon, folds and the last newline included. */
  readonly raw: Bytes;
  /** Unfolded, encoded words decoded, in UTF-8; without the newline. */
  readonly value: Bytes;
}

/** A node of the MIME tree, broken messages included. */
export interface WirePart {
  /** In the order written. */
  readonly headers: readonly WireHeader[];
  /** Lower case, without parameters; what a missing or senseless Content-Type stands for. */
  readonly type: string;
  readonly charset: string | undefined;
  readonly boundary: Bytes | undefined;
  /** Of the disposition, or of the Content-Type. */
  readonly name: Bytes | undefined;
  /** Empty for a leaf. */
  readonly parts: readonly WirePart[];
  readonly isLeaf: boolean;
  /** The body as it stood; '' where it was read as a message of its own. */
  readonly raw: Bytes;
  /** The body with its transfer encoding undone. */
  decoded(): Bytes;
  /** `type`, or `text/html` for text that begins like a page. */
  effectiveType(): string;
  /** Undefined for anything but text/plain and text/html. */
  rendered(): RenderedPart | undefined;
}

/** What a reader of a text part sees, as characters; as bytes where their charset is not known. */
export interface RenderedPart {
  readonly type: 'text/plain' | 'text/html';
  readonly text: string;
  readonly visible: string;
  readonly invisible: string;
  /** Of HTML. */
  readonly html?: HtmlFacts;
}

/** What rules may ask about a page, by the names that rule files use (Mail::SpamAssassin::HTML). */
export interface HtmlFacts {
  /** Numbers and flags for `html_test`, `html_eval`, `html_range`: `length`, `ratio`, `big_font`, `obfuscation`, … */
  readonly values: Readonly<Record<string, number | undefined>>;
  /** Texts for `html_text_match` and others: `title`, `comment`, `anchor`, … in the order met. */
  readonly texts: Readonly<Record<string, readonly string[] | undefined>>;
  /** How often each element was opened, by its name in lower case. */
  readonly opened: Readonly<Record<string, number | undefined>>;
  /** Opened less closed. */
  readonly inside: Readonly<Record<string, number | undefined>>;
  /** Addresses with the elements they stood in and the text they were shown by, in the order met. */
  readonly uris: readonly HtmlUri[];
  /** Too many addresses, or one that is too long: some were left out. */
  readonly urisTruncated: boolean;
}

export interface HtmlUri {
  readonly uri: Bytes;
  /** `a`, `img`, `form`, …: the elements that held it. */
  readonly types: readonly string[];
  readonly anchorTexts: readonly Bytes[];
}

/** An address found in the message, and what it comes to. */
export interface WireUri {
  /** As found. */
  readonly uri: Bytes;
  /** `parsed` (in text), `unlinked`, `schemeless`, or the element that held it. */
  readonly types: readonly string[];
  /** As found, and each form that decoding and unwrapping of redirectors gives: what `uri` rules are matched against. */
  readonly cleaned: readonly Bytes[];
  /** Host to registered domain. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly anchorTexts: readonly Bytes[];
}

/** One hop, from a Received header; texts are '' where the header did not say. */
export interface Relay {
  readonly ip: string;
  readonly rdns: string;
  readonly helo: string;
  readonly by: string;
  readonly ident: string;
  readonly envfrom: string;
  readonly id: string;
  readonly auth: string;
  readonly ipPrivate: boolean;
  readonly internal: boolean;
  readonly msa: boolean;
  readonly noReverseDns: boolean;
  /** As SpamAssassin writes it into the X-Spam-Relays headers: `[ ip=… rdns=… … ]`. */
  readonly text: string;
}

export interface Relays {
  readonly trusted: readonly Relay[];
  readonly untrusted: readonly Relay[];
  readonly internal: readonly Relay[];
  readonly external: readonly Relay[];
  /** Received headers that no known form fits. */
  readonly unparseable: number;
}

/** One setting of the rule files, under its present name, in the order of the files. */
export interface WireSetting {
  readonly name: string;
  readonly value: string;
  /** Of `redirector_pattern`: translated, to be run on bytes. */
  readonly pattern?: { readonly source: string; readonly flags: string };
}

/**
 * A message as it goes over the wire, as SpamAssassin's rules see it. Everything is worked out when it is first asked
 * for, and once. Content never makes any of it throw.
 */
export interface WireMessage {
  /** Seconds since 1970: when the message is judged. */
  readonly clock: number;
  readonly settings: readonly WireSetting[];
  /** The whole message, line ends as `\n`. */
  readonly full: Bytes;
  /** The header block as it stood, with `\n`, without the empty line. */
  readonly pristineHeader: Bytes;
  readonly pristineBody: Bytes;
  readonly root: WirePart;
  /** Every leaf, in the order SpamAssassin walks them. */
  readonly leaves: readonly WirePart[];
  /** Every node, root first. */
  readonly nodes: readonly WirePart[];
  /** What the parser stumbled over: `missing_head_body_separator`, `truncated_header`, `mime_epilogue_exists`, … */
  readonly flags: ReadonlySet<string>;
  /** Fields of the message that have this name, in any case; top first. */
  headers(name: string): readonly WireHeader[];
  /**
   * A header as rules name it (`From:addr`, `ToCc`, `ALL:raw`, `X-Spam-Relays-Untrusted`): every field of the name,
   * joined as SpamAssassin joins them; undefined where there is none (Mail::SpamAssassin::PerMsgStatus, "get").
   */
  get(request: string): Bytes | undefined;
  /** The same, one entry a field. */
  getAll(request: string): readonly Bytes[];
  /** Paragraphs of the rendered text, the subject first: what `body` rules are matched against. */
  readonly body: readonly Bytes[];
  readonly visibleBody: readonly Bytes[];
  readonly invisibleBody: readonly Bytes[];
  /** Decoded text parts, in chunks: what `rawbody` rules are matched against. */
  readonly rawbody: readonly Bytes[];
  /** Facts of every HTML part, in order. */
  readonly html: readonly HtmlFacts[];
  /** Every address of text and HTML, with what it comes to. */
  readonly uris: readonly WireUri[];
  readonly urisTruncated: boolean;
  /** What `uri` rules are matched against: each form once. */
  readonly uriTexts: readonly Bytes[];
  readonly relays: Relays;
}

/** Which rule directive a function stands behind; some look at other text by it. */
export type EvalKind = 'header' | 'body' | 'rawbody' | 'full';

/**
 * A function behind `eval:`. `args` as written in the rule, quotes removed. True, or how often, when it hits. `symbol`
 * is the rule that asks.
 */
export type WireEval = (
  message: WireMessage,
  args: readonly string[],
  rule: { readonly symbol: string; readonly on: EvalKind },
) => boolean | number;
