import type { Text } from './pane-language.js';

/**
 * Every sentence of the pane in English. `{name}` is replaced by a value; `{count}` is spelled out up to nine and also
 * chooses the plural. The other languages are records with the same keys.
 */
export const ENGLISH_TEXTS = {
  'check-now': 'Check now',
  'reading-draft': 'Reading the draft',
  checking: 'Checking',

  'headline.fine': 'Fine to send',
  'headline.second-look': 'Worth a second look',
  'headline.refused': 'Likely to be refused',
  'headline.blocked': 'Your organisation will stop this mail',
  'headline.partly': 'Only partly checked',
  'headline.depends': 'Fine if your mail program logs in',
  'score-of': 'Score {score} of {required}.',
  'score-of.partly': 'Score {score} of {required} for the parts that could be read.',
  'to-change.none': 'Nothing to change.',
  'to-change.must': { one: 'One thing to change.', other: '{count} things to change.' },
  'to-change.could': { one: 'One thing could be better.', other: '{count} things could be better.' },
  'meter-label': 'Spam score',
  'meter-limit': 'limit {required}',
  range: 'With log-in {with}, without {without}, limit {required}.',
  'in-your-favour': 'Includes {points} points in your favour.',

  points: { one: '{points} point', other: '{points} points' },
  'findings.over': 'What a filter will object to',
  'findings.below': 'What could be better',
  'quote-in.subject': 'In the subject',
  'quote-in.body': 'In the text',
  'quote-in.html': 'In the formatting',
  'quote-in.header': 'In the header',
  'quote-in.attachment': 'In the name of an attachment',
  'quotes-more': { one: 'and one more place', other: 'and {count} more places' },
  'what-to-do': 'What to do',
  before: 'Before',
  after: 'After',
  'after-nothing': 'The words are removed.',
  'preview.more': { one: 'and one more change like this', other: 'and {count} more changes like this' },
  'preview.remove-attachment': 'Removes the attachment “{name}” from this mail.',
  'preview.move-to-bcc': {
    one: 'Moves one address to Bcc, where the others cannot see it.',
    other: 'Moves {count} addresses to Bcc, where the others cannot see them.',
  },
  'preview.cut-thread': 'Removes the quoted thread below your text. Your own words stay as they are.',
  'score-after': 'Score with this change: {score}',
  apply: 'Apply',
  'action-on': '{action}: {title}',
  applying: 'Applying',
  applied: 'Applied',
  undo: 'Undo',
  undoing: 'Undoing',
  ignore: 'Ignore here',
  ignored: 'Ignored in this draft',
  'bring-back': 'Bring back',

  'enough.title': { one: 'This one change is enough', other: 'These {count} changes are enough' },
  'enough.why': 'They bring the score below the limit.',
  'enough.why-one': 'It brings the score below the limit.',
  'enough.apply': { one: 'Apply this', other: 'Apply these' },
  'enough.applied': { one: 'One change', other: '{count} changes' },
  'enough.none': 'No ready-made change is enough here. Follow the instructions below, starting at the top.',

  'quoted.title': 'Some points come from the quoted thread',
  'quoted.why':
    '{points} of the points come from the older mail quoted below your text. A filter judges it all the same.',
  'quoted.here': 'These words are in the quoted thread, not in your own text.',
  'quoted.cut': 'Cut the thread',

  'unchecked.title': 'Not checked here',
  'unchecked.intro': 'A filter on the way may look at more than this draft shows.',
  'unchecked.languages':
    'How the text reads as a whole is measured on mail in English. For German, Spanish, French, Italian, Dutch and Portuguese it rests on judgement; other languages are not judged this way.',
  'skipped.network': {
    one: 'One rule looks something up on the internet. Your mail stays on this device, so it did not run.',
    other:
      '{count} rules look something up on the internet. Your mail stays on this device, so they did not run.',
  },
  'skipped.bayes': {
    one: 'One rule depends on mail that a filter has learned from.',
    other: '{count} rules depend on mail that a filter has learned from.',
  },
  'skipped.header-not-in-draft': {
    one: 'One rule looks at details that a mail gets only when it is sent.',
    other: '{count} rules look at details that a mail gets only when it is sent.',
  },
  'skipped.untranslatable': {
    one: 'One rule is written in a way that cannot run here.',
    other: '{count} rules are written in a way that cannot run here.',
  },
  'skipped.unsupported': {
    one: 'One rule needs a function that Presend does not have.',
    other: '{count} rules need a function that Presend does not have.',
  },
  'skipped.budget': {
    one: 'One rule took too long on this draft and was stopped.',
    other: '{count} rules took too long on this draft and were stopped.',
  },
  'part.subject': 'Subject',
  'part.body': 'Text',
  'part.recipients': 'Recipients',
  'part.from': 'Sender',
  'part.attachments': 'Attachments',
  'part.headers': 'Headers',
  'unread.too-large': 'too large to check in full.',
  'unread.protected': 'protected, so it stays closed to add-ins.',
  'unread.unreadable': 'Outlook could not hand it over.',
  'unread.not-loaded': 'Outlook has not loaded it yet.',

  'notice.protected':
    'This mail is protected, so its text is closed to add-ins. The subject, the recipients and the attachments are checked; sending works as always.',
  'notice.body-unreadable':
    'Outlook did not hand over the text. The rest is checked, and the text is tried again in a moment.',
  'notice.body-too-large':
    'This text is longer than 1,000,000 characters, the most that Outlook lets an add-in change. Follow the instructions by hand.',
  'notice.plain-text': 'Plain-text mail: there is no formatting to check.',
  'notice.stale':
    'Outlook does not answer at the moment. What you see may be older than your draft; Presend keeps trying.',
  'notice.last-check-failed': 'The last check at Send did not run, so a mail went out unchecked.',
  'notice.cause': 'For support: {cause}',

  'failed.host.title': 'Outlook does not answer',
  'failed.host': 'The draft could not be read. Presend keeps trying; you can send at any time.',
  'failed.fault.title': 'The check stopped',
  'failed.fault': 'Something in Presend went wrong, not in your mail. You can send it at any time.',

  'refused.words-changed':
    'The words have changed since the check, so nothing was changed. The draft is being checked again.',
  'refused.undo-words-changed': 'The words have changed since, so this cannot be undone from here.',
  'refused.body-too-large': 'The text is too long for an add-in to change. Follow the instruction by hand.',
  'refused.body-unreadable':
    'Outlook did not hand over the text, so nothing was changed. Try again in a moment.',
  'refused.no-permission':
    'Presend has no permission to change this mail. Follow the instruction by hand, or ask your IT team.',
  'refused.host-error': 'Outlook did not carry this out. Look at your draft, then try again.',
  'refused.verify-failed': 'The change did not arrive as intended, so it was taken back.',
  'refused.attachment-gone': 'The attachment is no longer there.',
  'refused.recipients-changed': 'The recipients have changed since the check, so nothing was changed.',
  'refused.ignore-failed': 'Outlook could not remember this choice. Try again in a moment.',

  'account.title': 'Signing in when you send (SMTP AUTH)',
  'account.hosted.badge': 'Nothing to do',
  'account.hosted':
    'Outlook sends this account’s mail through its mail service. SMTP AUTH isn’t used here; nothing to do.',
  'account.unknown.badge': 'Not known',
  'account.unknown':
    'Outlook does not tell add-ins how this account sends. If a mail of yours came back, read how to see whether your mail program signs in.',
  'account.guide': 'What SMTP AUTH is and who needs it',

  'sent.authenticated': 'Your mail program logs in when it sends',
  'sent.unauthenticated': 'Your mail program does not log in when it sends',
  'sent.webmail-or-api': 'Sent without SMTP: there is no log-in to set',
  'sent.local': 'A program on the server itself sent this mail',
  'sent.relay-auth-only': 'This shows only your provider’s log-in, not yours',
  'sent.unknown': 'This does not show whether your mail program logs in',

  'sending.untested': 'Not known: does your mail program log in when it sends?',
  'sending.again': 'Please test again whether your mail program logs in',
  'sending.by-smtp': 'At {provider} it counts whether a mail program logs in.',
  'sending.last-known': 'Last known: {way}.',
  'sending.seen': 'Seen {age} on a mail from {address}.',
  'sending.seen-at': 'Seen {age} at {host}, on a mail from {address}.',
  'sending.too-old': 'That is too long ago to rely on.',
  'sending.other-host': 'That is not a server of {provider}.',
  'sending.must': 'This alone can get a harmless mail refused. Switch on the log-in for the outgoing server.',
  'sending.how-to-test':
    'To test it: send yourself a mail from this Outlook, open it in the Inbox, and open Presend there.',
  'sending.forget': 'Forget this result',
  'sending.guide': 'Guide of {provider}',

  'way.authenticated': 'sent with a log-in',
  'way.unauthenticated': 'sent without a log-in',
  'way.webmail-or-api': 'sent by webmail or a mail service',
  'way.local': 'sent by a program on the server',
  'way.relay-auth-only': 'sent through a relay; only the provider’s log-in shows',
  'way.unknown': 'the headers do not show it',

  'why.authenticated': 'The server wrote down a log-in when it took the mail.',
  'why.unauthenticated': 'The server took the mail and wrote down no log-in.',
  'why.webmail-or-api':
    'It was written in webmail or handed over by a mail service, so no mail program had to log in.',
  'why.local': 'A program on the server itself handed it in, such as a web form.',
  'why.relay-auth-only': 'The log-in on record is the provider’s own, at its relay.',
  'why.unknown': 'The record of the hand-over shows neither a log-in nor that there was none.',
  'why.no-received': 'These headers do not show how the mail left. Open the copy in your Inbox.',

  'confidence.high': 'Certain',
  'confidence.medium': 'Very likely',
  'confidence.low': 'Only a hint',
  'theirs.title': 'This is how {name}’s mail was sent',
  proof: 'The line in the headers that shows it',
  'fact.user': 'Logged in as',
  'fact.host': 'Outgoing server',
  'fact.tls': 'Encrypted',
  'fact.tls.yes': 'yes',
  'fact.tls.no': 'no',
  'fact.helo': 'The computer called itself',
  'fact.when': 'Taken by the server',
  'helo.bare': 'Servers expect a full name there. With a log-in they do not look at it.',
  'helo.harmless': 'No full name, but harmless with a log-in.',

  'test.kept': 'Remembered for 30 days: this result, the server, the date and your address. Nothing else.',
  'test.not-own': 'This is not from your address, so it is not remembered.',
  'test.hosted':
    'Not remembered: Outlook sends this account’s mail in its own way, so this says nothing about your drafts here.',
  'test.too-old': 'Not remembered: it was not sent in the last 30 days. Send yourself a new mail.',
  'test.doubtful': 'Not remembered: the receiving server doubts that this mail is from you.',
  'test.says-nothing': 'Not remembered: this copy does not show how your mail program sends.',
  'test.claim': 'This is my address, too',
  'test.unclaim': 'This is not my address',

  'new-window': '(opens in a new window)',

  'received.title': 'This is a received message',
  'received.intro':
    'Presend checks what you write. Of a received message it shows the headers, which tell how it travelled.',
  'received.headers': { one: 'One header', other: '{count} headers' },
  'received.no-headers':
    'Outlook gives no headers for this message. That is always so for mail in Sent Items. Open the copy in your Inbox instead.',
  'nothing-open.title': 'No message is open',
  'nothing-open': 'Start a message or open a draft, and its score appears here.',

  version: 'Presend {version}',
  'rules-version': 'rules {version}',
  'stays-here': 'Your mail never leaves this device.',
} as const satisfies Record<string, Text>;

/** The numbers zero to nine; above that digits read better. */
export const ENGLISH_NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
] as const;
