import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeContent } from '../../src/bundled/content/judge-content.js';
import { CONCEPTS } from '../../src/bundled/content/concepts.js';
import { ruleSet } from '../../src/bundled/generated/rule-set.js';
import { contentModelData } from '../../src/bundled/generated/content-model.js';
import { contentView } from '../../src/engine/content/content-view.js';
import { Lexicon } from '../../src/engine/content/lexicon.js';
import { readTerms } from './read-terms.js';
import type { Draft } from '../../src/message/draft.js';
import { messageFromDraft } from '../../src/message/from-draft.js';
import { assess } from '../../src/assess.js';

const lexicon = new Lexicon(CONCEPTS);

const termTexts = (text: string): readonly string[] => readTerms(text).map((term) => term.text);

const conceptsIn = (draft: Draft): readonly string[] =>
  contentView(messageFromDraft(draft), lexicon)
    .concepts.map((places, concept) => (places.length > 0 ? (lexicon.concepts[concept] ?? '') : ''))
    .filter((name) => name !== '');

describe('terms', () => {
  it.each([
    ['Grüße aus Köln', ['grusse', 'aus', 'koln']],
    ["DON'T wait!", ['dont', 'wait', '!']],
    ['Pay $1,200.50 or 30 euros, 15 %', ['pay', '@money', 'or', '@money', '@percent']],
    ['see https://example.com/a?b=1 or ann@example.com', ['see', '@link', 'or', '@address']],
    ['Yes. No', ['yes', '', 'no']],
    ['on 12/03/2024 🎉', ['on', '@number', '@emoji']],
  ])('of %j', (text, terms) => {
    expect(termTexts(text)).toEqual(terms);
  });

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of readTerms(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('concepts', () => {
  it.each([
    ['Ihr Konto wurde gesperrt', ['account', 'threat']],
    ['Votre compte est bloqué', ['account', 'threat']],
    ['Su cuenta está bloqueada', ['account', 'threat']],
  ])('are the same in every language: %j', (text, concepts) => {
    expect(conceptsIn({ text })).toEqual(expect.arrayContaining(concepts));
  });

  it('are found in phrases, and not in half of one', () => {
    expect(conceptsIn({ text: 'a gift card for you' })).toContain('giftcard');
    expect(conceptsIn({ text: 'a gift for you' })).not.toContain('giftcard');
  });
});

describe('the model', () => {
  const lure = {
    subject: 'Claim your reward',
    text: 'Congratulations, you have been selected. Click below to claim your reward before midnight tonight.',
  };

  it('marks the words that pushed, and no words that every mail has', () => {
    const message = messageFromDraft(lure);
    const words = (judgeContent(message)?.pushes() ?? []).map(({ part, start, end }) =>
      (part === 'subject' ? message.subject : message.body.text).slice(start, end).toLowerCase(),
    );
    expect(words.some((word) => /reward|claim|congratulations/.test(word))).toBe(true);
    for (const word of words) expect(word).not.toMatch(/^(?:you|your|to|the|have)$/);
  });

  it('gives one band and names its strongest words', () => {
    const { hits, advice } = assess(messageFromDraft(lure));
    const bands = hits.filter(({ symbol }) => symbol.startsWith('CONTENT_MODEL_'));
    expect(bands).toHaveLength(1);
    expect(advice.find(({ symbol }) => symbol === bands[0]?.symbol)?.why).toMatch(/“\w+/);
  });

  it('has bands that join without a gap, the worst below the limit by itself', () => {
    const bands = ruleSet.rules.filter(({ symbol }) => symbol.startsWith('CONTENT_MODEL_'));
    const scores = bands.map(({ score }) => score);
    expect(scores).toEqual(scores.slice().sort((a, b) => a - b));
    expect(Math.max(...scores)).toBeLessThan(5);
    for (const text of ['Hello dear friend, kindly reply.', 'Meeting on Monday at ten.', lure.text]) {
      const message = messageFromDraft({ text });
      const probability = judgeContent(message)?.probability ?? 0;
      const found = assess(message).hits.filter(({ symbol }) => symbol.startsWith('CONTENT_MODEL_'));
      expect(found).toHaveLength(probability >= 0.5 ? 1 : 0);
    }
  });

  it('says nothing of a mail with hardly a word', () => {
    expect(judgeContent(messageFromDraft({ text: 'Free money' }))).toBeUndefined();
  });

  it('does not depend on the words of a quoted thread', () => {
    const own = 'Is this real? I have not opened the link, and I would rather ask first.';
    const thread = '\n\n-----Original Message-----\nFrom: A <a@example.test>\nSent: Monday\n\n' + lure.text;
    const alone = judgeContent(messageFromDraft({ kind: 'reply', text: `${own}\n\n` }));
    const quoting = judgeContent(messageFromDraft({ kind: 'reply', text: own + thread }));
    expect(quoting?.logOdds).toBeCloseTo(alone?.logOdds ?? 0, 1);
  });

  it('judges any text, and the same text the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const first = judgeContent(messageFromDraft({ text }));
        const again = judgeContent(messageFromDraft({ text }));
        expect(again?.logOdds).toBe(first?.logOdds);
        expect(again?.pushes()).toEqual(first?.pushes());
        if (first !== undefined) expect(Number.isFinite(first.logOdds)).toBe(true);
      }),
    );
  });

  it('is small enough for the event handlers', () => {
    expect(JSON.stringify(contentModelData).length + JSON.stringify(CONCEPTS).length).toBeLessThan(150_000);
  });
});
