import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubmissionFinding } from '../../../src/submission/finding.js';
import { findingFromHeaders } from '../../../src/submission/headers/finding-from-headers.js';

/** Headers of many servers, each with what a person who knows them says of it. */
const DATA = '../shared/data/received-cases.json';
const isThere = existsSync(DATA);
if (!isThere) console.warn(`Skipped: the cases of many mail servers. ${DATA} is not here.`);

interface Case {
  readonly id: string;
  readonly headers: readonly string[];
  readonly expected: Partial<SubmissionFinding>;
}

const cases = isThere ? (JSON.parse(readFileSync(DATA, 'utf8')) as { cases: readonly Case[] }).cases : [];

/** What a case states, nothing else. */
function statedOf(
  finding: SubmissionFinding,
  expected: Partial<SubmissionFinding>,
): Partial<SubmissionFinding> {
  return Object.fromEntries(
    Object.keys(expected).map((key) => [key, finding[key as keyof SubmissionFinding]]),
  );
}

/** The same headers, written otherwise: any white space of a value may be a fold, any letter large or small. */
function rewritten({ headers }: Case, random: () => number, isCaseKept: boolean): string {
  const newline = random() < 0.5 ? '\r\n' : '\n';
  const anyCase = (text: string): string =>
    text.replace(/[a-z]/gi, (letter) => (random() < 0.5 ? letter.toUpperCase() : letter.toLowerCase()));
  return headers
    .map((header) => {
      const colon = header.indexOf(':');
      const value = header.slice(colon + 1).replace(/\s+/g, (space) => {
        if (random() < 0.5) return space;
        return newline + (random() < 0.5 ? '\t' : ' '.repeat(1 + Math.floor(random() * 8)));
      });
      return `${anyCase(header.slice(0, colon))}:${isCaseKept ? value : anyCase(value)}${newline}`;
    })
    .join('');
}

/** The evidence, its field name as the other has it: a quotation keeps the letters. */
function withNameOf(other: string, evidence: string): string {
  return other.slice(0, other.indexOf(':')) + evidence.slice(evidence.indexOf(':'));
}

describe.skipIf(!isThere)('headers of many mail servers', () => {
  it('are here in number', () => {
    expect(cases.length).toBeGreaterThanOrEqual(70);
  });

  it.each(cases.map((given) => [given.id, given] as const))('%s', (_, given) => {
    const finding = findingFromHeaders(given.headers.join('\r\n'));
    expect(statedOf(finding, given.expected)).toEqual(given.expected);
    expect(finding.why).toMatch(/^[A-Z].{20,300}\.$/);
  });

  it('say the same folded anywhere, with field names in any case and either line end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.noShrink(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))),
        (given, numbers) => {
          const random = (): number => numbers.next().value as number;
          const finding = findingFromHeaders(rewritten(given, random, true));
          const plain = findingFromHeaders(given.headers.join('\n'));
          expect({ ...finding, evidence: withNameOf(plain.evidence, finding.evidence) }).toEqual(plain);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('say the same with keywords and product names in any case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.noShrink(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))),
        (given, numbers) => {
          const random = (): number => numbers.next().value as number;
          const { verdict, method, confidence, tls } = findingFromHeaders(rewritten(given, random, false));
          const plain = findingFromHeaders(given.headers.join('\n'));
          expect({ verdict, method, confidence, tls }).toEqual({
            verdict: plain.verdict,
            method: plain.method,
            confidence: plain.confidence,
            tls: plain.tls,
          });
        },
      ),
      { numRuns: 600 },
    );
  });

  it('have evidence that stands in them', () => {
    for (const { headers } of cases) {
      const { evidence, verdict } = findingFromHeaders(headers.join('\n'));
      const lines = headers.map((header) => header.replace(/\s+/g, ' '));
      if (verdict !== 'unknown') expect(lines.some((line) => line.startsWith(evidence))).toBe(true);
    }
  });
});
