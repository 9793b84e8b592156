import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Assessment } from '../../../src/assess.js';
import { formatAlert, MAX_ALERT_CHARS } from '../../../src/addin/launchevent/alert-text.js';
import { messageFromDraft } from '../../../src/message/from-draft.js';
import { SAMPLES } from '../../../src/preview/samples.js';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const base = assess(
  messageFromDraft({
    subject: 'Delivery dates',
    text: 'Hello Ann, see you on Monday.',
    to: ['a@example.com'],
  }),
);

interface Finding {
  readonly symbol?: string;
  readonly score?: number;
  readonly title?: string;
  readonly fix?: string;
  readonly quote?: string;
}

function assessment(findings: readonly Finding[], rest: Partial<Assessment> = {}): Assessment {
  const named = findings.map((finding, index) => ({ symbol: `RULE_${index}`, score: 1, ...finding }));
  return {
    ...base,
    score: 7.25,
    required: 5,
    isSpam: true,
    action: 'warn',
    hits: named.map(({ symbol, score, quote }) => ({
      symbol,
      score,
      describe: symbol,
      quoted: false,
      evidence: quote === undefined ? [] : [{ part: 'body', start: 0, end: quote.length, text: quote }],
      changes: [],
      data: {},
    })),
    advice: named.map(({ symbol, title = 'The subject is in capitals', fix = 'Write a sentence' }) => ({
      symbol,
      title,
      why: 'Filters score it.',
      fix,
    })),
    ...rest,
  };
}

/** What a reader sees of Markdown: without the markup that our texts use. */
function unmarked(markdown: string): string {
  return markdown
    .replace(/\*\*(?=\S)|(?<=[^\\\s])\*\*/g, '')
    .replace(/\\([\\`*_[\]()])/g, '$1')
    .replace(/\n\n/g, '\n');
}

describe('formatAlert', () => {
  it('says the score, the worst finding with its words, what to do, and how many more', () => {
    const { plain, markdown } = formatAlert(assessment([{ quote: 'BUY NOW' }, {}, {}]));
    expect(plain).toBe(
      'A spam filter is likely to refuse this mail. Its score is 7.3; the limit is 5.\n' +
        'The subject is in capitals: “BUY NOW”\n' +
        'What to do: Write a sentence\n' +
        'There are 2 more findings.',
    );
    expect(markdown).toBe(
      'A spam filter is likely to refuse this mail. Its score is 7.3; the limit is 5.\n\n' +
        '**The subject is in capitals**: “BUY NOW”\n\n' +
        'What to do: Write a sentence\n\n' +
        'There are 2 more findings.',
    );
  });

  it.each([
    ['one more', [{}, {}], 'There is 1 more finding.'],
    ['none more', [{}], undefined],
    ['findings in the author’s favour are not counted', [{}, { score: -1 }], undefined],
  ] as const)('%s', (_name, findings, expected) => {
    const last = formatAlert(assessment(findings)).plain.split('\n').at(-1);
    if (expected === undefined) expect(last).not.toContain('more');
    else expect(last).toBe(expected);
  });

  it('does not show a score below the limit as one that has reached it', () => {
    const { plain } = formatAlert(assessment([{}], { score: 4.97, isSpam: false }));
    expect(plain.split('\n')[0]).toBe(
      'A spam filter could object to this mail. Its score is 4.9; the limit is 5.',
    );
  });

  it('has a sentence for a verdict without findings', () => {
    expect(formatAlert(assessment([])).plain).toBe(
      'A spam filter is likely to refuse this mail. Its score is 7.3; the limit is 5.',
    );
  });

  it('writes the words of the draft as themselves in Markdown', () => {
    const quote = '**free** [click](https://example.com) _now_ `x` \\';
    const { plain, markdown } = formatAlert(assessment([{ quote, title: 'Stars * and [brackets]' }]));
    expect(plain).toContain(`“${quote}”`);
    expect(markdown).toContain(
      '**Stars \\* and \\[brackets\\]**: “\\*\\*free\\*\\* \\[click\\]\\(https://example.com\\) \\_now\\_ ',
    );
  });

  it('leaves out controls, line breaks and marks that turn the direction', () => {
    const quote = 'pay\u0000\r\nnow \u202Egnp.exe\u202C \u200Bsoft\u00ADly\u2028end';
    expect(formatAlert(assessment([{ quote }])).plain).toContain('“pay now gnp.exe softly end”');
  });

  it('does not quote markup', () => {
    const found = assessment([{ quote: '<font size=7>' }]);
    const hits = found.hits.map((hit) => ({
      ...hit,
      evidence: hit.evidence.map((piece) => ({ ...piece, part: 'html' as const })),
    }));
    expect(formatAlert({ ...found, hits }).plain.split('\n')[1]).toBe('The subject is in capitals');
  });

  it('quotes at most 60 characters', () => {
    const quoted =
      /“(.*)”/.exec(formatAlert(assessment([{ quote: 'word '.repeat(200_000) }])).plain)?.[1] ?? '';
    expect(quoted.length).toBeLessThanOrEqual(60);
    expect(quoted.endsWith('word…')).toBe(true);
  });

  it('never cuts inside a character', () => {
    for (let shift = 0; shift < 4; shift++) {
      const { plain, markdown } = formatAlert(
        assessment([{ quote: 'a'.repeat(shift) + '\u{1F600}'.repeat(100) }]),
      );
      expect(plain).not.toMatch(LONE_SURROGATE);
      expect(markdown).not.toMatch(LONE_SURROGATE);
    }
  });

  it('keeps to the limit and to whole characters, whatever it is given', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 700 }),
      fc.string({
        unit: fc.constantFrom('*', '_', '\\', '[', '\ud800', '\udc00', '\n', 'W'),
        maxLength: 700,
      }),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, fc.double(), fc.nat(1_000), (title, fix, quote, score, more) => {
        const findings = Array.from({ length: more + 1 }, () => ({ title, fix, quote }));
        for (const text of Object.values(formatAlert(assessment(findings, { score, required: score })))) {
          expect(text.length).toBeLessThanOrEqual(MAX_ALERT_CHARS);
          expect(text).not.toMatch(LONE_SURROGATE);
          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
        }
      }),
    );
  });

  it('says the same in both forms', () => {
    const { plain, markdown } = formatAlert(assess(messageFromDraft(SAMPLES.offer)));
    expect(unmarked(markdown)).toBe(plain);
  });
});
