import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { isOwn } from '../../engine/evals/own-parts.js';

/** One or two come along unseen when text is copied from a web page. */
const MIN_SPLITS = 3;

/** A zero-width character between two letters, or a soft hyphen where no language divides: beside a single letter. */
const SPLIT =
  /[a-z\u00df-\u024f\u0400-\u04ff](?:[\u200b\u2060\ufeff]|&(?:#(?:8203|8288|65279|x200b|x2060|xfeff)|zerowidthspace|nobreak);)(?=[a-z\u00df-\u024f\u0400-\u04ff])|(?:\u00ad|&(?:shy|#173|#xad);)[a-z](?=\u00ad|&(?:shy|#173|#xad);)/giy;

/** What every such place has as its first or its second character; most texts have none. */
const SPLITTER = /[\u00ad\u200b\u2060\ufeff]|&(?:#|shy;|zerowidthspace;|nobreak;)/gi;

export function test(message: Message): Finding | undefined {
  const part = message.html === undefined ? 'body' : 'html';
  const text = message.html?.source ?? message.body.text;
  const evidence: { part: 'body' | 'html'; start: number; end: number }[] = [];
  let next = 0;
  SPLITTER.lastIndex = 0;
  for (let splitter = SPLITTER.exec(text); splitter !== null; splitter = SPLITTER.exec(text)) {
    const match = splitAt(text, Math.max(next, splitter.index - 1)) ?? splitAt(text, splitter.index);
    if (match === undefined) continue;
    next = SPLIT.lastIndex;
    SPLITTER.lastIndex = Math.max(next, SPLITTER.lastIndex);
    const span = { part, start: match.index, end: match.index + match[0].length + 1 } as const;
    if (isOwn(message, span)) evidence.push(span);
  }
  return evidence.length < MIN_SPLITS ? undefined : { evidence };
}

function splitAt(text: string, at: number): RegExpExecArray | undefined {
  SPLIT.lastIndex = at;
  return SPLIT.exec(text) ?? undefined;
}

export default {
  symbol: 'HTML_SPLIT_WORDS',
  describe: 'Words are split by characters that nobody sees',
  score: 1.8,
  scored: 'judgement 2026-11',
  test,
  why: 'Filters object to words cut up by invisible characters: spam does it so that they are not recognised.',
  fix: 'Type the words again; text copied from a web page can bring such characters along.',
  examples: {
    hits: [
      { html: '<p>Get your v&#8203;i&#8203;t&#8203;a&#8203;m&#8203;i&#8203;n&#8203;s here</p>' },
      { html: '<p>c&shy;h&shy;e&shy;a&shy;p watches</p>' },
      { text: 'Meet m\u200be at th\u200be st\u200bat\u200bion' },
    ],
    misses: [
      { html: '<p>Rindfleisch&shy;etikettierungs&shy;über&shy;wachungs&shy;aufgaben&shy;übertragung</p>' },
      { html: '<p>One zero-width&#8203; space, and another&#8203; after a word.</p>' },
    ],
  },
} satisfies BundledRule;
