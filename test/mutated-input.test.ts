import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../src/filter.js';
import { decodeCharset } from '../src/mime/decode-charset.js';
import { compileCf } from '../src/rules/cf/compile-cf.js';
import { readCf } from '../src/rules/cf/read-cf.js';
import type { CfFile } from '../src/rules/cf/read-cf.js';

const CONFORMANCE = fileURLToPath(new URL('conformance/spamassassin', import.meta.url));
const OPTIONS = {
  version: '4.000001',
  plugins: new Set(
    ['HTMLEval', 'HeaderEval', 'MIMEEval', 'MIMEHeader', 'BodyEval', 'ReplaceTags', 'FreeMail'].map(
      (name) => `Mail::SpamAssassin::Plugin::${name}`,
    ),
  ),
};
const CLOCK = 1_767_657_600;

const RULES = textsIn('rules', '.cf');
const MESSAGES = textsIn('messages', '.eml');

function textsIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(CONFORMANCE, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(CONFORMANCE, folder, name), 'latin1'));
}

/** What breaks readers: ends of things, half of a pair, bytes of no text. */
const FRAGMENTS = [
  ...[
    '\n',
    '\r\n',
    '\0',
    '\xff',
    ' ',
    '\t',
    '(',
    ')',
    '[',
    '{',
    '\\',
    '/',
    '"',
    '<',
    '>',
    '=',
    '--',
    ':',
    '%{A}',
  ],
  ...['\n\n', '<!--', '<a href="', '&#', '=?utf-8?B?', '?=', 'multiple', 'meta A B', 'body A /', '{1,99999}'],
  ...['endif', 'if (', 'Content-Type: multipart/mixed; boundary=""', 'a'.repeat(5000), '('.repeat(300)],
];

/** A text with some stretches cut out, doubled, moved or replaced. */
function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 200 }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('cut', 'double', 'move', 'insert'),
    fragment: fc.constantFrom(...FRAGMENTS),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 8 }))
    .map(([text, edits]) =>
      edits.reduce((edited, { at, length, to, kind, fragment }) => {
        const start = Math.floor(at * edited.length);
        const piece = edited.slice(start, start + length);
        const rest = edited.slice(0, start) + edited.slice(start + length);
        const place = Math.floor(to * rest.length);
        switch (kind) {
          case 'cut':
            return rest;
          case 'double':
            return edited.slice(0, start) + piece + edited.slice(start);
          case 'move':
            return rest.slice(0, place) + piece + rest.slice(place);
          default:
            return edited.slice(0, start) + fragment + edited.slice(start);
        }
      }, text),
    );
}

function compiled(text: string) {
  const files: readonly CfFile[] = [{ name: 'mutated.cf', text }];
  const cf = readCf(files, OPTIONS);
  const { ruleSet, diagnostics } = compileCf(cf);
  return { ruleSet, diagnostics: [...cf.diagnostics, ...diagnostics] };
}

describe('rules and messages that something has damaged', () => {
  it('rule files: every complaint has a place and a sentence, and what is left judges messages', () => {
    fc.assert(
      fc.property(mutated(RULES), fc.constantFrom(...MESSAGES), (text, message) => {
        const { ruleSet, diagnostics } = compiled(text);
        for (const { file, line, code, message: sentence } of diagnostics) {
          expect(file).toBe('mutated.cf');
          expect(line).toBeGreaterThan(0);
          expect(code).toMatch(/^[a-z-]+$/);
          expect(sentence).not.toBe('');
        }
        const stored = JSON.parse(JSON.stringify(ruleSet)) as typeof ruleSet;
        const own = filterOf(ruleSet, { clock: CLOCK, decodeCharset }).judge(message);
        const again = filterOf(stored, { clock: CLOCK, decodeCharset }).judge(message);
        expect(JSON.stringify(again)).toBe(JSON.stringify(own));
      }),
      { numRuns: 150, seed: 20_261 },
    );
  });

  it('messages: each gets a verdict, the same one every time', () => {
    const { ruleSet } = compiled(RULES.join('\n'));
    const filter = filterOf(ruleSet, { clock: CLOCK, decodeCharset });
    const other = filterOf(ruleSet, { clock: CLOCK, decodeCharset });
    fc.assert(
      fc.property(mutated(MESSAGES), (message) => {
        const verdict = filter.judge(message);
        expect(Number.isFinite(verdict.score)).toBe(true);
        expect(verdict.hits.length).toBeGreaterThan(0);
        expect(JSON.stringify(other.judge(Buffer.from(message, 'latin1')))).toBe(JSON.stringify(verdict));
      }),
      { numRuns: 400, seed: 20_262 },
    );
  });
});
