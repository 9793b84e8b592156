import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type TextChange } from '../../src/message/change.js';
import type { Draft } from '../../src/message/draft.js';
import { messageFromDraft } from '../../src/message/from-draft.js';
import { rebase, SourceEdits } from '../../src/message/source-edits.js';

function changeOf(draft: Draft, before: string, after: string): TextChange {
  const start = messageFromDraft(draft).body.text.indexOf(before);
  expect(start).toBeGreaterThanOrEqual(0);
  return { kind: 'replace', part: 'body', start, end: start + before.length, before, after };
}

describe('a change touches the words and nothing else', () => {
  it.each([
    [
      'words in one text node',
      '<p>Act now, please</p>',
      'Act now',
      'Reply soon',
      '<p>Reply soon, please</p>',
    ],
    [
      'letters keep their formatting when only case changes',
      '<p>FREE <b>MONEY</b></p>',
      'FREE MONEY',
      'Free money',
      '<p>Free <b>money</b></p>',
    ],
    ['words split by tags', '<p>v<b>i</b>agra</p>', 'viagra', 'tablets', '<p>tablets<b></b></p>'],
    ['a soft hyphen goes with its word', '<p>buy via&shy;gra here</p>', 'viagra', 'it', '<p>buy it here</p>'],
    ['markup in the new words is escaped', '<p>old</p>', 'old', '<b>&', '<p>&lt;b&gt;&amp;</p>'],
    [
      'an inline image stays',
      '<p>big<img src="cid:a@b">sale</p>',
      'bigsale',
      'big',
      '<p>big<img src="cid:a@b"></p>',
    ],
    ['removal', '<p>one two three</p>', ' two', '', '<p>one three</p>'],
    ['insertion', '<p>ac</p>', 'ac', 'abc', '<p>abc</p>'],
  ])('%s', (_, html, before, after, expected) => {
    const draft = { html };
    const changed = applyChanges(draft, [changeOf(draft, before, after)])?.draft ?? {};
    expect(changed.html).toBe(expected);
    expect(messageFromDraft(changed).body.text).toBe(
      messageFromDraft(draft).body.text.replace(before, after),
    );
  });

  it('is refused when the words are no longer there', () => {
    const change = changeOf({ text: 'Act now' }, 'Act now', 'Reply');
    expect(applyChanges({ text: 'Act later' }, [change])).toBeUndefined();
  });

  it('is refused when two changes want the same words', () => {
    const draft = { text: 'Act now today' };
    expect(
      applyChanges(draft, [changeOf(draft, 'Act now', 'A'), changeOf(draft, 'now today', 'B')]),
    ).toBeUndefined();
  });

  it('cuts the thread of a reply and leaves balanced markup', () => {
    const html =
      '<html><body><div dir="ltr">My answer</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> A</div><p>Old words</p></body></html>';
    const changed = applyChanges({ kind: 'reply', html }, [{ kind: 'cut-thread' }]);
    expect(changed?.draft.html).toBe('<html><body><div dir="ltr">My answer</div></body></html>');
  });

  it('moves recipients to Bcc', () => {
    const changed = applyChanges({ to: ['A <a@example.com>', 'b@example.com'] }, [
      { kind: 'move-to-bcc', field: 'to', addresses: ['A@example.com'] },
    ]);
    expect(changed?.draft).toEqual({ to: ['b@example.com'], bcc: ['A <a@example.com>'] });
  });
});

describe('edits to a text can be taken back', () => {
  const steps = fc.array(fc.tuple(fc.nat(40), fc.nat(10), fc.string({ maxLength: 5 })), { maxLength: 6 });

  it('the regions of any edits in a row restore the original', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), steps, (original, edits) => {
        let current = original;
        let state = SourceEdits.of(original);
        for (const [at, length, text] of edits) {
          const start = Math.min(at, current.length);
          const end = Math.min(start + length, current.length);
          current = current.slice(0, start) + text + current.slice(end);
          state = state.replace({ start, end }, text);
        }
        expect(state.text).toBe(current);
        let undone = state.text;
        for (const region of state.regions().slice().reverse()) {
          undone = undone.slice(0, region.start) + region.was + undone.slice(region.end);
        }
        expect(undone).toBe(original);
      }),
    );
  });

  it('edits after edits are one list of edits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), steps, steps, (original, first, second) => {
        const run = (state: SourceEdits, edits: typeof first): SourceEdits =>
          edits.reduce((now, [at, length, text]) => {
            const start = Math.min(at, now.text.length);
            return now.replace({ start, end: Math.min(start + length, now.text.length) }, text);
          }, state);
        const one = run(SourceEdits.of(original), first);
        const two = run(SourceEdits.of(one.text), second);
        const both = one.then(two);
        expect(both.text).toBe(two.text);
        expect(both.original).toBe(original);
      }),
    );
  });

  it('a region moves with text typed elsewhere, and is lost when typed into', () => {
    const region = { start: 6, end: 11, was: 'x' };
    expect(rebase('Hello world', 'Oh! Hello world', [region])).toEqual([{ start: 10, end: 15, was: 'x' }]);
    expect(rebase('Hello world', 'Hello world, you', [region])).toEqual([region]);
    expect(rebase('Hello world', 'Hello wonderful world', [{ start: 6, end: 9 }])).toBeUndefined();
  });
});

it('moves one of several mailboxes that stand in one text', () => {
  const changed = applyChanges({ to: ['a@example.com, Bo <b@example.com>'] }, [
    { kind: 'move-to-bcc', field: 'to', addresses: ['b@example.com'] },
  ]);
  expect(changed?.draft).toEqual({ to: ['a@example.com'], bcc: ['Bo <b@example.com>'] });
});
