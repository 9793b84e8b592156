import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import type { Assessment } from '../../src/assess.js';
import { formatReport, formatReportError } from '../../src/cli/format-report.js';
import type { Evidence, Hit } from '../../src/engine/verdict.js';
import { messageFromDraft } from '../../src/message/from-draft.js';

const TEXT = `${'Some words before. '.repeat(5)}Act now, and ${'some words after. '.repeat(5)}`;
const MESSAGE = messageFromDraft({ subject: 'Plan', text: TEXT });
const CLEAN = assess(MESSAGE, { ruleSet: { version: 'test', rules: [] } });

function evidenceOf(words: string): Evidence {
  const start = MESSAGE.body.text.indexOf(words);
  return { part: 'body', text: words, start, end: start + words.length };
}

function hit(changes: Partial<Hit>): Hit {
  const bare = {
    symbol: 'X',
    score: 1,
    describe: 'Seen',
    quoted: false,
    evidence: [],
    changes: [],
    data: {},
  };
  return { ...bare, ...changes };
}

function report(changes: Partial<Assessment>, colour = false): string {
  return formatReport({ file: 'a.eml' }, MESSAGE, { ...CLEAN, ...changes }, { colour });
}

describe('formatReport', () => {
  it('is two lines for a message without a finding', () => {
    expect(report({})).toBe('a.eml\n  0 of 5 points: below the limit.\n');
  });

  it('marks the words in their surroundings', () => {
    const marked = report({ hits: [hit({ evidence: [evidenceOf('Act now')] })] });
    expect(marked).toContain(
      '…. Some words before. Some words before. «Act now», and some words after. some words after…',
    );
  });

  it('shows words that are not where they should be without surroundings', () => {
    const moved = { ...evidenceOf('Act now'), start: 0, end: 7 };
    expect(report({ hits: [hit({ evidence: [moved] })] })).toContain('Found    «Act now» in body');
  });

  it('shows the first of many places and counts the rest', () => {
    const many = report({
      hits: [hit({ evidence: Array.from({ length: 8 }, () => evidenceOf('Act now')) })],
    });
    expect(many.match(/Found/g)).toHaveLength(3);
    expect(many).toContain('and 5 more');
  });

  it('cuts long evidence in the middle and never through a character', () => {
    const long = hit({ evidence: [{ part: 'html', text: '👍'.repeat(301), start: 0, end: 602 }] });
    const shown = /«(.*)»/.exec(report({ hits: [long] }))?.[1] ?? '';
    expect(shown).toMatch(/^👍+ … 👍+$/u);
  });

  it('names what lies only in the quoted thread', () => {
    const text = report({ hits: [hit({ quoted: true })], quotedScore: 1.2 });
    expect(text).toContain('Seen (only in the quoted thread)');
    expect(text).toContain('1.2 points come from the quoted thread alone.');
  });

  it('describes every kind of change', () => {
    const changes = [
      { kind: 'replace', part: 'body', start: 0, end: 7, before: 'Act now', after: 'Please' },
      { kind: 'remove-attachment', index: 0, name: 'setup.exe' },
      { kind: 'move-to-bcc', field: 'to', addresses: ['a@example.com', 'b@example.com'] },
    ] as const;
    const text = report({ hits: [hit({})], edits: [{ id: 'X', symbol: 'X', changes, scoreAfter: 0.5 }] });
    expect(text).toContain('«Act now» to «Please»');
    expect(text).toContain('remove the attachment «setup.exe»');
    expect(text).toContain('move 2 addresses to Bcc');
    expect(text).toContain('gives 0.5 points');
  });

  it('says what could not be read or checked, and what is enough', () => {
    const text = report({
      enough: ['A', 'B'],
      unread: [{ part: 'body', reason: 'too-large' }],
      skipped: [
        { symbol: 'N1', reason: 'network' },
        { symbol: 'N2', reason: 'network' },
        { symbol: 'B1', reason: 'bayes' },
      ],
    });
    expect(text).toContain('Enough to get below the limit: A, B.');
    expect(text).toContain('Not read whole: body (too large).');
    expect(text).toContain('Not checked here: 2 rules (the network is not used).');
    expect(text).toContain('Not checked here: 1 rule (there is no trained Bayes database).');
  });

  it.each([
    ['spam', { score: 5, isSpam: true, action: 'warn' }, '5 of 5 points: a spam filter is likely to object.'],
    [
      'a warning below the limit',
      { score: 3, action: 'warn' },
      'below the limit. The policy warns about it.',
    ],
    ['a block', { score: 9, isSpam: true, action: 'block' }, 'likely to object. The policy blocks it.'],
  ] as const)('states %s', (_name, changes, sentence) => {
    expect(report(changes)).toContain(sentence);
  });

  it('adds colour only when asked, and keeps the marks', () => {
    const hits = [hit({ evidence: [evidenceOf('Act now')] })];
    expect(report({ hits }, true)).toContain('\u001b[33m«Act now»');
    expect(report({ hits }, false)).not.toContain('\u001b');
  });
});

describe('formatReportError', () => {
  it('names a draft by its id and line', () => {
    const text = formatReportError({ id: 'a\u001b', line: 3 }, 'the line is not valid JSON', {
      colour: false,
    });
    expect(text).toBe('a\\u001b (line 3)\n  Could not be judged: the line is not valid JSON.\n');
  });
});
