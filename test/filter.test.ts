import { describe, expect, it } from 'vitest';
import { assess } from '../src/assess.js';
import { compileCf } from '../src/rules/cf/compile-cf.js';
import { readCf } from '../src/rules/cf/read-cf.js';
import { filterOf, type Filter } from '../src/filter.js';
import { messageFromDraft } from '../src/message/from-draft.js';
import type { Draft } from '../src/message/draft.js';

const CLOCK = 1_767_657_600;
const PLUGINS = new Set(
  ['HTMLEval', 'HeaderEval', 'MIMEEval'].map((name) => `Mail::SpamAssassin::Plugin::${name}`),
);

function filter(text: string): Filter {
  const cf = readCf([{ name: 'local.cf', text }], { version: '4.000001', plugins: PLUGINS });
  expect(cf.diagnostics).toEqual([]);
  return filterOf(compileCf(cf).ruleSet, { clock: CLOCK, seed: 'test' });
}

function judged(text: string, draft: Draft): ReturnType<typeof assess> {
  return assess(messageFromDraft(draft), { draft, filter: filter(text) });
}

const DRAFT: Draft = {
  from: 'Ann <ann@example.com>',
  to: ['bob@example.org'],
  subject: 'Garden tables',
  html: '<p>Hello Bob,</p><p>our <b>garden</b> tables are in the shop. Caf\u00e9 as ever.</p>',
};

describe("a host's rules over a draft", () => {
  it('point at the words in the text, across markup', () => {
    const { hits, score } = judged('body L_TABLES /garden tables are/\nscore L_TABLES 2.5\n', DRAFT);
    expect(score).toBe(2.5);
    expect(hits[0]?.evidence[0]).toMatchObject({ part: 'body', text: 'garden tables are' });
    const { start = 0, end = 0 } = hits[0]?.evidence[0]?.source ?? {};
    expect(DRAFT.html?.slice(start, end)).toBe('garden</b> tables are');
  });

  it('match the bytes of UTF-8, and say the characters', () => {
    const { hits } = judged('body L_CAFE /Caf\\xc3\\xa9 as/\n', DRAFT);
    expect(hits[0]?.evidence[0]?.text).toBe('Caf\u00e9 as');
  });

  it('point at the subject', () => {
    const { hits } = judged('header L_SUBJECT Subject =~ /tables$/\n', DRAFT);
    expect(hits[0]?.evidence[0]).toMatchObject({ part: 'subject', start: 7, end: 13 });
  });

  it('see the date and the Message-ID that the client will add', () => {
    const rules = 'header L_DATE exists:Date\nheader L_ID exists:Message-ID\nheader L_NO_DATE Date !~ /./\n';
    expect(judged(rules, DRAFT).hits.map(({ symbol }) => symbol)).toEqual(['L_DATE', 'L_ID']);
  });

  it('are skipped, never scored, where they ask for what only servers add', () => {
    const { hits, skipped } = judged('header L_HOPS Received !~ /from/\n', DRAFT);
    expect(hits).toEqual([]);
    expect(skipped).toContainEqual({ symbol: 'L_HOPS', reason: 'header-not-in-draft' });
  });

  it('name what needs the network in what was skipped', () => {
    const rules = "header L_NET eval:check_rbl('a', 'list.example.')\ntflags L_NET net\n";
    expect(judged(rules, DRAFT).skipped).toContainEqual({ symbol: 'L_NET', reason: 'network' });
  });

  it('take the place of a bundled rule of the same name, and set its score', () => {
    const draft = { ...DRAFT, subject: 'FREE CHAIR WITH EVERY GARDEN TABLE' };
    const alone = assess(messageFromDraft(draft)).hits.find(({ symbol }) => symbol === 'SUBJ_ALL_CAPS');
    expect(alone?.score).toBe(1.5);
    expect(judged('score SUBJ_ALL_CAPS 0.25\n', draft).score).toBe(0.25);
    expect(judged('score SUBJ_ALL_CAPS 0\n', draft).score).toBe(0);
    const redefined = judged('header SUBJ_ALL_CAPS Subject =~ /CHAIR/\nscore SUBJ_ALL_CAPS 3\n', draft);
    expect(redefined.score).toBe(3);
  });

  it('offer to cut the thread where only the thread is to blame', () => {
    const text = 'Thanks!\n\nOn Monday Bob <bob@example.org> wrote:\n> act on the secret offer\n';
    const draft: Draft = { to: ['bob@example.org'], kind: 'reply', subject: 'Re: x', text };
    const { hits, edits } = judged('body L_THREAD /secret offer/\nscore L_THREAD 4\n', draft);
    expect(hits[0]?.quoted).toBe(true);
    expect(edits[0]).toMatchObject({ symbol: 'L_THREAD', scoreAfter: 0 });
  });

  it('get advice of their kind and words', () => {
    const { advice } = judged('body L_TABLES /garden tables/\ndescribe L_TABLES Furniture\n', DRAFT);
    expect(advice[0]).toMatchObject({ title: 'Furniture' });
    expect(advice[0]?.why).toContain('\u201cgarden tables\u201d');
  });
});
