import { paragraphsOf } from './body-text.js';
import type { DecodeCharset } from './charset.js';
import { getHeader, getHeaderValues } from './get-header.js';
import { MAX_HEADER_BYTES } from './header-block.js';
import { openMessage, readTree, type MimeTree, type OpenedMessage } from './mime-tree.js';
import type { Part } from './part.js';
import { rawChunksOf } from './rawbody-text.js';
import { readRelays } from './relays/read-relays.js';
import { findUris, type FoundUris } from './uris/find-uris.js';
import type {
  Bytes,
  HtmlFacts,
  Relays,
  RenderedPart,
  WireHeader,
  WireMessage,
  WirePart,
  WireSetting,
  WireUri,
} from './wire-message.js';

export interface WireOptions {
  /** Seconds since 1970: when the message is judged. */
  readonly clock: number;
  readonly settings?: readonly WireSetting[];
  /** Reads charsets other than Unicode, Latin-1 and Windows-1252; without it, those are taken for Windows-1252. */
  readonly decodeCharset?: DecodeCharset;
}

/** The message in `bytes`, of which nothing is read before it is asked for. */
export function wireMessageFrom(bytes: Uint8Array | Bytes, options: WireOptions): WireMessage {
  return new LazyMessage(bytes, options);
}

class LazyMessage implements WireMessage {
  readonly clock: number;
  readonly settings: readonly WireSetting[];
  private readonly decodeCharset: DecodeCharset;
  private readonly opened: OpenedMessage;
  private readonly found = new Map<string, readonly Bytes[]>();
  private known: {
    tree?: MimeTree;
    nodes?: readonly Part[];
    leaves?: readonly Part[];
    flags?: ReadonlySet<string>;
    body?: readonly Bytes[];
    visibleBody?: readonly Bytes[];
    invisibleBody?: readonly Bytes[];
    rawbody?: readonly Bytes[];
    html?: readonly HtmlFacts[];
    uris?: FoundUris;
    uriTexts?: readonly Bytes[];
    relays?: Relays;
  } = {};

  constructor(bytes: Uint8Array | Bytes, options: WireOptions) {
    this.clock = options.clock;
    this.settings = options.settings ?? [];
    this.decodeCharset = options.decodeCharset ?? knowsNoCharset;
    this.opened = openMessage(bytes, this.decodeCharset);
    // What an earlier filter said is no evidence, and a sender may have written it.
    this.opened.header.fields.forget('x-spam-');
  }

  get full(): Bytes {
    return this.opened.full;
  }

  get pristineHeader(): Bytes {
    return this.opened.header.pristine;
  }

  get pristineBody(): Bytes {
    return this.full.slice(this.opened.header.bodyStart);
  }

  get root(): Part {
    return this.tree().root;
  }

  get nodes(): readonly Part[] {
    return (this.known.nodes ??= walk(this.root, []));
  }

  get leaves(): readonly Part[] {
    return (this.known.leaves ??= this.nodes.filter((node) => node.isLeaf));
  }

  get flags(): ReadonlySet<string> {
    return (this.known.flags ??= this.readFlags());
  }

  headers(name: string): readonly WireHeader[] {
    return this.opened.header.fields.named(name);
  }

  get(request: string): Bytes | undefined {
    return getHeader(request, this.getAll(request));
  }

  getAll(request: string): readonly Bytes[] {
    let values = this.found.get(request);
    if (values === undefined) {
      values = getHeaderValues(this, request, this.decodeCharset);
      this.found.set(request, values);
    }
    return values;
  }

  get body(): readonly Bytes[] {
    return (this.known.body ??= this.paragraphs((rendered) => rendered.text, this.heading()));
  }

  get visibleBody(): readonly Bytes[] {
    return (this.known.visibleBody ??= this.paragraphs((rendered) => rendered.visible, this.heading()));
  }

  get invisibleBody(): readonly Bytes[] {
    return (this.known.invisibleBody ??= this.paragraphs((rendered) => rendered.invisible, ''));
  }

  get rawbody(): readonly Bytes[] {
    return (this.known.rawbody ??= rawChunksOf(this.leaves));
  }

  get html(): readonly HtmlFacts[] {
    return (this.known.html ??= factsOf(this.leaves));
  }

  get uris(): readonly WireUri[] {
    return this.foundUris().uris;
  }

  get urisTruncated(): boolean {
    return this.foundUris().truncated;
  }

  get uriTexts(): readonly Bytes[] {
    return (this.known.uriTexts ??= distinctTexts(this.uris));
  }

  get relays(): Relays {
    return (this.known.relays ??= readRelays(this));
  }

  private tree(): MimeTree {
    return (this.known.tree ??= readTree(this.opened, this.decodeCharset));
  }

  private foundUris(): FoundUris {
    return (this.known.uris ??= findUris(this));
  }

  private paragraphs(view: (rendered: RenderedPart) => string, heading: Bytes): readonly Bytes[] {
    return paragraphsOf(this.leaves, view, heading);
  }

  private heading(): Bytes {
    return `${this.opened.header.fields.last('subject') ?? ''}\n`;
  }

  private readFlags(): ReadonlySet<string> {
    const { header } = this.opened;
    const flags = new Set(this.tree().flags);
    if (!header.isSeparated) flags.add('missing_head_body_separator');
    if (header.isTruncated || sizeOf(header.fields.all) > MAX_HEADER_BYTES) flags.add('truncated_header');
    return flags;
  }
}

const knowsNoCharset: DecodeCharset = () => undefined;

function walk(part: Part, nodes: Part[]): readonly Part[] {
  // SpamAssassin looks for parts by their type and never finds one whose type has no letter left.
  if (part.type !== '') nodes.push(part);
  for (const child of part.parts) walk(child, nodes);
  return nodes;
}

function factsOf(leaves: readonly WirePart[]): readonly HtmlFacts[] {
  const facts: HtmlFacts[] = [];
  for (const leaf of leaves) {
    const html = leaf.rendered()?.html;
    if (html !== undefined) facts.push(html);
  }
  return facts;
}

function distinctTexts(uris: readonly WireUri[]): readonly Bytes[] {
  const texts = new Set<Bytes>();
  for (const uri of uris) for (const text of uri.cleaned) texts.add(text);
  return Array.from(texts);
}

function sizeOf(fields: readonly WireHeader[]): number {
  let size = 0;
  for (const { name, value } of fields) size += name.length + value.length + 3;
  return size;
}
