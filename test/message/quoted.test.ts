import { describe, expect, it } from 'vitest';
import { ownText } from '../../src/message/body.js';
import type { Draft } from '../../src/message/draft.js';
import { messageFromDraft } from '../../src/message/from-draft.js';

function ownWords(draft: Draft): string {
  return ownText(messageFromDraft(draft).body).trim();
}

describe('the quoted thread is told apart from what this person wrote', () => {
  it.each([
    [
      'Outlook on the web',
      '<div>Mine</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> A<br></font></div><div>Theirs</div>',
    ],
    [
      'new Outlook',
      '<div>Mine</div><div id="mail-editor-reference-message-container"><div>Theirs</div></div>',
    ],
    [
      'Outlook on the desktop',
      "<div class=WordSection1><p class=MsoNormal>Mine</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p><b>From:</b> A</p></div></div><p class=MsoNormal>Theirs</p></div>",
    ],
    [
      'Gmail',
      '<div dir="ltr">Mine</div><br><div class="gmail_quote"><div class="gmail_attr">On Monday A wrote:</div><blockquote class="gmail_quote">Theirs</blockquote></div>',
    ],
    [
      'Apple Mail',
      '<div>Mine</div><div><blockquote type="cite"><div>On 1 Jan, A wrote:</div><div>Theirs</div></blockquote></div>',
    ],
    [
      'Thunderbird',
      '<p>Mine</p><div class="moz-cite-prefix">On 01/01 A wrote:<br></div><blockquote type="cite" cite="mid:x"><p>Theirs</p></blockquote>',
    ],
    [
      'a program that marks nothing',
      '<p>Mine</p><p>From: A &lt;a@example.com&gt;<br>Sent: Monday<br>To: B</p><p>Theirs</p>',
    ],
  ])('%s', (_, html) => {
    const words = ownWords({ kind: 'reply', html });
    expect(words).toContain('Mine');
    expect(words).not.toContain('Theirs');
  });

  it.each([
    ['marked lines', 'Mine\n> Theirs\n> more\nMine too', 'Mine\nMine too'],
    [
      'a line that announces it',
      'Mine\n\nOn Mon, 1 Jan 2026 at 10:00, A <a@example.com> wrote:\nTheirs',
      'Mine',
    ],
    ['an original message', 'Mine\n\n-----Original Message-----\nFrom: A\nTheirs', 'Mine'],
    [
      'a Polish line with an address',
      'Moje\n\nW dniu 2026-01-09 Ann <ann@example.com> napisał:\nTwoje',
      'Moje',
    ],
    ['a date and an address alone', 'Mine\n\n30.09.2026, 18.30, "Ann" <ann@example.com>:\nTheirs', 'Mine'],
    ['a Danish separator', 'Mit\n\n-------- Oprindelig besked --------\nFra: Ann\nDit', 'Mit'],
    ['a field on two lines', 'Mine\n\nFrom: Ann\n<ann@example.com>\nSent: Monday\nTheirs', 'Mine'],
    ['French spacing', 'Le mien\n\nDe : Ann\nEnvoyé le : lundi\nÀ : Bob\nLe vôtre', 'Le mien'],
    ['a German header block', 'Meins\n\nVon: A <a@example.com>\nGesendet: Montag\nAn: B\n\nIhres', 'Meins'],
  ])('in plain text: %s', (_, text, own) => {
    expect(ownWords({ kind: 'reply', text }).replace(/\n+/g, '\n')).toBe(own);
  });

  it.each([
    ['a list with a title', 'Mine\n\n--- Agenda ---\nFirst the budget.'],
    ['an address in a sentence', 'Please write to Ann <ann@example.com>, she knows: the lift.'],
    ['the word from', 'From: what I know, it works.\nWe ship on Friday.'],
  ])('leaves %s alone', (_, text) => {
    expect(ownWords({ kind: 'reply', text })).toBe(text);
  });

  it('finds no thread in a new mail, whatever its markup', () => {
    expect(ownWords({ kind: 'new', html: '<blockquote type="cite">Mine, in a box</blockquote>' })).toBe(
      'Mine, in a box',
    );
  });

  it("keeps a person's words below the quotation", () => {
    const words = ownWords({
      kind: 'reply',
      html: '<div><blockquote type="cite">Theirs</blockquote><p>Mine below</p></div>',
    });
    expect(words).toBe('Mine below');
  });
});
