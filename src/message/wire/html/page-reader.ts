import type { HtmlFacts } from '../wire-message.js';
import { looksAlike, INVALID_COLOUR } from './colour.js';
import { BrokenWords } from './broken-words.js';
import { isOfficeElement, KNOWN_ELEMENTS, SPACING, STYLED_ELEMENTS, TOLERATED_ELEMENTS } from './elements.js';
import type { Attributes } from './markup.js';
import { appendToLast, PageLinks } from './page-links.js';
import { collapseSpace, holdsText, ShownText } from './shown-text.js';
import { StyleStack, type TextStyle } from './text-style.js';
import type { TokenHandler } from './token-report.js';

interface ElementCount {
  readonly isKnown: boolean;
  opened: number;
  inside: number;
}

/** Puts the text of a page together and gathers what rules ask about it. */
export class PageReader implements TokenHandler {
  readonly shown = new ShownText();
  readonly links = new PageLinks();
  private readonly isUnicode: boolean;
  private readonly styles = new StyleStack();
  private readonly brokenWords = new BrokenWords();
  private readonly elements = new Map<string, ElementCount>();
  /** What was met at least once, under the names that rules use. */
  readonly flags: Record<string, number> = { html: 1 };
  private readonly comments: string[] = [];
  private readonly scripts: string[] = [];
  private readonly titles: string[] = [];
  private lookedAt: TextStyle | undefined;
  private isCurrentHidden = false;
  private tags = 0;
  private knownTags = 0;
  private differentTags = 0;
  private differentKnownTags = 0;
  private surplusEnds = 0;
  private imageArea = 0;

  /** `isUnicode`: the text had characters beyond ASCII, and white space is that of Unicode. */
  constructor(isUnicode: boolean) {
    this.isUnicode = isUnicode;
  }

  insideOf(name: string): number {
    return this.elements.get(name)?.inside ?? 0;
  }

  start(name: string, attributes: Attributes): void {
    const count = this.countTag(name);
    count.opened++;
    count.inside++;
    if (!KNOWN_ELEMENTS.has(name) && !TOLERATED_ELEMENTS.has(name)) return;
    if (STYLED_ELEMENTS.has(name)) this.styles.start(name, attributes);
    this.addSpacing(name);
    this.links.read(name, attributes);
    this.look(name, attributes);
  }

  end(name: string): void {
    const count = this.countTag(name);
    if (count.inside > 0) count.inside--;
    else this.surplusEnds++;
    if (!KNOWN_ELEMENTS.has(name) && !TOLERATED_ELEMENTS.has(name)) return;
    if (STYLED_ELEMENTS.has(name)) this.styles.end(name);
    this.addSpacing(name);
  }

  text(text: string): void {
    if (this.insideOf('script') > 0) {
      this.scripts.push(text);
      return;
    }
    if (this.insideOf('style') > 0) return;
    if (this.insideOf('a') > 0) this.links.addAnchorText(text);
    if (this.insideOf('title') > 0) appendToLast(this.titles, text);
    const collapsed = collapseSpace(text);
    const isHidden = holdsText(collapsed) && this.isHidden();
    const before = this.shown.last;
    if (before !== undefined) this.brokenWords.see(before, text, this.isUnicode);
    this.shown.addText(collapsed, isHidden);
  }

  comment(text: string): void {
    this.comments.push(text);
  }

  declaration(text: string): void {
    if (!/^<!doctype/i.test(text)) return;
    this.tags++;
    this.knownTags++;
    const count = this.elements.get('!doctype') ?? { isKnown: true, opened: 0, inside: 0 };
    count.opened++;
    this.elements.set('!doctype', count);
  }

  /** What is known at the end of the page. `length`: of its source, in characters. */
  facts(length: number): HtmlFacts {
    // Pages may name an element `constructor`.
    const opened = Object.create(null) as Record<string, number | undefined>;
    const inside = Object.create(null) as Record<string, number | undefined>;
    this.elements.forEach((count, name) => {
      opened[name] = count.opened;
      inside[name] = count.inside;
    });
    return {
      values: { ...this.ratios(), length, image_area: this.imageArea, ...this.styles.sizes() },
      texts: {
        ...named('anchor', this.links.anchors),
        ...named('comment', this.comments),
        ...named('script', this.scripts),
        ...named('title', this.titles),
      },
      opened,
      inside,
      uris: this.links.all(),
      urisTruncated: this.links.isTruncated,
    };
  }

  private ratios(): Record<string, number> {
    const { tags, brokenWords } = this;
    const values: Record<string, number> = {};
    if (this.links.isTruncated) values['uri_truncated'] = 1;
    if (brokenWords.kindsOfCut > 0) values['backhair_count'] = brokenWords.kindsOfCut;
    if (tags > 0) values['closed_extra_ratio'] = this.surplusEnds / tags;
    if (this.knownTags > 0) values['bad_tag_ratio'] = (tags - this.knownTags) / tags;
    if (this.differentKnownTags > 0) {
      values['non_element_ratio'] = (this.differentTags - this.differentKnownTags) / this.differentTags;
    }
    if (tags > 0 && brokenWords.count > 0) values['obfuscation_ratio'] = brokenWords.count / tags;
    return values;
  }

  private countTag(name: string): ElementCount {
    let count = this.elements.get(name);
    if (count === undefined) {
      const isKnown = KNOWN_ELEMENTS.has(name) || isOfficeElement(name);
      count = { isKnown, opened: 0, inside: 0 };
      this.elements.set(name, count);
      this.differentTags++;
      if (isKnown) this.differentKnownTags++;
    }
    this.tags++;
    if (count.isKnown) this.knownTags++;
    return count;
  }

  private addSpacing(name: string): void {
    const spacing = SPACING.get(name);
    if (spacing !== undefined) this.shown.addSpacing(spacing);
  }

  private isHidden(): boolean {
    const { current } = this.styles;
    if (current !== this.lookedAt) {
      this.lookedAt = current;
      this.isCurrentHidden = this.isHiddenBy(current);
    }
    return this.isCurrentHidden;
  }

  private isHiddenBy({ colour, background, size, display, visibility }: TextStyle): boolean {
    if (looksAlike(colour, background)) {
      this.flags['font_low_contrast'] = 1;
      return true;
    }
    if (colour === INVALID_COLOUR || background === INVALID_COLOUR) {
      this.flags['font_invalid_color'] = 1;
      return true;
    }
    return size <= 1 || display.toLowerCase() === 'none' || visibility.toLowerCase() === 'hidden';
  }

  private look(name: string, attributes: Attributes): void {
    switch (name) {
      case 'a':
        this.links.startAnchor(attributes);
        break;
      case 'title':
        this.titles.push('');
        break;
      case 'font':
        if (isBadFace(attributes.get('face'))) this.flags['font_face_bad'] = 1;
        break;
      case 'form':
        if (/mailto:/i.test(attributes.get('action') ?? '')) this.flags['form_action_mailto'] = 1;
        break;
      case 'object':
      case 'embed':
        this.flags['embeds'] = 1;
        break;
      case 'img':
        if (this.insideOf('a') > 0) this.links.addAnchorText('<img>\n');
        this.imageArea += areaOf(attributes.get('width'), attributes.get('height'));
    }
  }
}

/** A list that holds nothing is no fact. */
function named(name: string, texts: readonly string[]): Record<string, readonly string[]> {
  return texts.length === 0 ? {} : { [name]: texts };
}

/** Whether a list of fonts is no list of names of letters. */
function isBadFace(face: string | undefined): boolean {
  if (face === undefined) return false;
  return !/^\s*["'.]?[a-z ][a-z -]*[a-z]\d?["']?(?:,\s*["']?[a-z][a-z -]*[a-z]\d?["']?)*;?\n?$/i.test(face);
}

/** Percentages are of such a screen. */
const SCREEN_WIDTH = 800;
const SCREEN_HEIGHT = 600;
/** Taken for a side that is not said in pixels or per cent. */
const GUESSED_SIDE = 200;

function areaOf(width: string | undefined, height: string | undefined): number {
  if (width === undefined || height === undefined) return 0;
  return sideOf(width, SCREEN_WIDTH) * sideOf(height, SCREEN_HEIGHT);
}

function sideOf(written: string, screen: number): number {
  const [, digits, percent] = /^(\d+)(%)?\n?$/.exec(written) ?? [];
  if (digits === undefined) return GUESSED_SIDE;
  const side = Number(digits) * (percent === undefined ? 1 : screen / 100);
  return side > 0 ? side : GUESSED_SIDE;
}
