import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.js';
import type { Draft } from '../../src/message/draft.js';
import { messageFromDraft } from '../../src/message/from-draft.js';

const LIMIT = 5;

/** Honest drafts of the kinds that text filters get wrong. */
const DRAFTS: readonly (readonly [name: string, draft: Draft])[] = [
  ['an empty draft', {}],
  ['an empty HTML draft', { subject: '', html: '<html><body><p>&nbsp;</p></body></html>' }],
  ['one word', { subject: 'Yes', text: 'Thanks' }],
  ['one picture', { subject: 'The garden', html: '<img src="cid:garden" width="600" height="400" alt="">' }],
  ['emoji alone', { subject: '🎉', text: '🎉🎂🥳❤️❤️❤️ 🎈🎈' }],
  [
    'Arabic',
    {
      subject: 'اجتماع يوم الثلاثاء',
      text: 'مرحبا سامي، أرسل لك محضر الاجتماع كما اتفقنا. نلتقي يوم الثلاثاء في الساعة التاسعة.',
    },
  ],
  [
    'Hebrew',
    { subject: 'פגישה מחר', text: 'שלום דנה, מצורף הסיכום של הפגישה. נדבר מחר בבוקר לגבי התקציב. תודה' },
  ],
  [
    'Japanese',
    {
      subject: '打ち合わせの件',
      text: '田中様、お世話になっております。火曜日の会議の資料をお送りします。ご確認をお願いいたします。',
    },
  ],
  [
    'Chinese',
    { subject: '下周会议', text: '王老师您好，附件是上周会议的纪要，请您看一下。我们下周二上午九点见。' },
  ],
  [
    'code',
    {
      subject: 'Fix for the parser',
      text: 'This should do it:\n\nfunction free(node) {\n  if (node === null) return 0;\n  click.handlers.delete(node.id); // act now, not later\n  return node.next ? free(node.next) : 1;\n}\n\nCan you review the patch before the release?',
    },
  ],
  [
    'a log',
    {
      subject: 'Log of the failed login test',
      text: '2026-11-02 10:14:55 WARN auth: login failed for user=test, password expired\n2026-11-02 10:14:56 ERROR auth: account locked after 5 attempts\n2026-11-02 10:14:58 INFO http: POST /verify 403\n2026-11-02 10:15:01 INFO http: GET https://example.com/account 302\n\nThis happens on every run of the test suite.',
    },
  ],
  [
    'a table of figures',
    {
      subject: 'Figures for the third quarter',
      html: '<p>Hello Ruth, the figures as agreed:</p><table><tr><th>Month</th><th>Sales</th><th>Cost</th></tr><tr><td>July</td><td>$120,400</td><td>$80,100</td></tr><tr><td>August</td><td>$98,000</td><td>$71,300</td></tr><tr><td>September</td><td>$131,900</td><td>$90,250</td></tr></table><p>Regards, Paul</p>',
    },
  ],
  [
    'a long legal disclaimer',
    {
      subject: 'Signed contract',
      text: 'Dear Mr Hale,\n\nthe signed contract is attached.\n\nKind regards\nE. Stone\n\nThis e-mail and any attachments are strictly confidential and intended solely for the addressee. If you are not the intended recipient you must not use, disclose, copy or distribute it. Please notify the sender immediately and delete it. E-mail transmission cannot be guaranteed to be secure or free of viruses; the sender accepts no liability for any errors or omissions. The company is not liable for any loss.',
    },
  ],
  [
    'a signature with many links',
    {
      subject: 'Lunch on Friday',
      html: '<p>Friday at noon works for me.</p><p>Jo Marsh<br>Marsh Furniture<br><a href="https://example.com">example.com</a> | <a href="https://example.com/shop">Shop</a> | <a href="https://www.linkedin.com/in/jo">LinkedIn</a> | <a href="https://www.instagram.com/jo">Instagram</a> | <a href="https://www.facebook.com/jo">Facebook</a> | <a href="https://example.com/offers">Our offers</a> | <a href="https://example.com/privacy">Privacy</a></p>',
    },
  ],
  [
    'forwarded spam, asking whether it is real',
    {
      kind: 'forward',
      subject: 'FW: Your account is suspended',
      text: 'Hello help desk, I got this today. Is this real? I have not opened the link.\n\n-----Original Message-----\nFrom: Security Team <security@example.test>\nSent: Monday\nTo: Ann\nSubject: Your account is suspended\n\nDear customer, your mailbox is full and your account is suspended. Verify your password within 24 hours: click here.',
    },
  ],
  [
    'an invoice reminder',
    {
      subject: 'Reminder: invoice 2041',
      text: 'Dear Ms Kaya,\n\nour invoice 2041 of 3 October over 1,240.00 EUR is still open. Please transfer the amount by the 20th; the account is the one on the invoice. If you have paid in the meantime, thank you.\n\nKind regards\nAccounts, Holm Timber',
    },
  ],
  [
    'a warning of the company’s own help desk',
    {
      subject: 'Phishing mails in circulation',
      text: 'Dear all,\n\nat the moment mails go round that say your password expires and ask you to log in. They are not from us. We never ask for passwords by mail. Please report such mails with the button in Outlook and ring us on 4411 if you have already logged in.\n\nIT service desk',
    },
  ],
  [
    'a shop’s newsletter',
    {
      subject: 'New in November: wool, felt and 15% off lamps',
      html: '<h1>New in November</h1><p>The wool blankets from the Faroe Islands are back, in four colours. Members get 15% off all lamps until Sunday.</p><p><a href="https://shop.example.com/wool">See the blankets</a></p><p>You receive this newsletter because you signed up in our shop in Leeds. <a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>',
    },
  ],
  [
    'a German business mail',
    {
      subject: 'Angebot Nr. 221',
      text: 'Sehr geehrte Frau Maier,\n\nanbei das Angebot für die Fenster, wie am Telefon besprochen. Die Lieferzeit beträgt drei Wochen. Für Fragen erreichen Sie mich unter der bekannten Nummer.\n\nMit freundlichen Grüßen\nJan Peters',
    },
  ],
];

describe.each(DRAFTS)('%s', (_, draft) => {
  it('stays below the limit', () => {
    const { score, hits } = assess(messageFromDraft(draft));
    expect(
      score,
      hits.map(({ symbol, score: points }) => `${symbol} ${String(points)}`).join(', '),
    ).toBeLessThan(LIMIT);
  });

  it('is explained with words that stand in it', () => {
    const message = messageFromDraft(draft);
    for (const { evidence } of assess(message).hits) {
      for (const { part, start, end, text } of evidence) {
        if (part === 'body') expect(message.body.text.slice(start, end)).toBe(text);
        if (part === 'subject') expect(message.subject.slice(start, end)).toBe(text);
      }
    }
  });
});

it('does not score the words of a forwarded mail as this person’s own', () => {
  const draft = DRAFTS.find(([name]) => name.startsWith('forwarded'))?.[1] ?? {};
  const symbols = assess(messageFromDraft(draft)).hits.map(({ symbol }) => symbol);
  expect(symbols.filter((symbol) => symbol.startsWith('BODY_'))).toEqual([]);
});
