import { describe, expect, it } from 'vitest';
import { findHiddenText } from '../../../src/engine/evals/hidden-text.js';
import { applyChanges } from '../../../src/message/change.js';
import { messageFromDraft } from '../../../src/message/from-draft.js';

const WORDS = 'weather garden holiday';
const LONG = `${WORDS}, `.repeat(20).trim();

function hiddenIn(html: string): readonly string[] {
  const message = messageFromDraft({ html });
  const finding = findHiddenText(message, ['same-colour', 'display-none', 'tiny', 'zero-size']);
  return (finding?.evidence ?? []).map(({ start, end }) => message.body.text.slice(start, end));
}

describe('findHiddenText', () => {
  it.each([
    [
      'runs that touch are one',
      `<p>Hi</p><p style="display:none">${WORDS} <b>river</b></p>`,
      [`${WORDS} river`],
    ],
    ['a short line at the top', `<p style="display:none">${WORDS}</p><p>Dear all,</p>`, []],
    ['a long text at the top', `<p style="display:none">${LONG}</p><p>Dear all,</p>`, [LONG]],
    ['nothing but a hidden line', `<p style="display:none">${WORDS}</p>`, [WORDS]],
    ['a size set anew inside', `<div style="font-size:0"><p style="font-size:12pt">${WORDS}</p></div>`, []],
    [
      'white on a ground of the style sheet',
      `<style>p{background:red}</style><p style="color:#fff">${WORDS}</p>`,
      [],
    ],
    [
      'white on a picture',
      `<table background="a.png"><tr><td style="color:#fff">${WORDS}</td></tr></table>`,
      [],
    ],
  ])('%s', (_, html, hidden) => {
    expect(hiddenIn(html)).toEqual(hidden);
  });

  it('removes the hidden words and leaves every tag', () => {
    const html = `<p>Hi <img src="cid:a"></p><p style="font-size:0">${WORDS} <b>river</b></p><p>Bye</p>`;
    const finding = findHiddenText(messageFromDraft({ html }), ['zero-size']);
    expect(applyChanges({ html }, finding?.changes ?? [])?.draft.html).toBe(
      '<p>Hi <img src="cid:a"></p><p style="font-size:0"><b></b></p><p>Bye</p>',
    );
  });

  it('leaves the thread of a reply alone', () => {
    const thread = `<blockquote type="cite"><p>Hi</p><p style="display:none">${WORDS}</p></blockquote>`;
    const reply = messageFromDraft({ kind: 'reply', html: `<p>Thank you.</p>${thread}` });
    expect(findHiddenText(reply, ['display-none'])).toBeUndefined();
  });
});
