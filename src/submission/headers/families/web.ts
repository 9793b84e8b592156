import { decided, readerOf, type HopForm, type HopReader } from '../judgement.js';

const HTTP = decided('webmail-or-api', 'http', 'high');

/** Webmail and web services: no SMTP was spoken by the person's program. */
const FORMS: readonly HopForm[] = [
  {
    product: 'SquirrelMail, NaSMail',
    pattern: /\((?:Squirrel|NaS)Mail authenticated user ([^ )]{1,255})\).{0,300} with HTTP/i,
    means: HTTP,
  },
  {
    product: 'Horde IMP',
    pattern: / as user ([^ )]{1,255}) by [^ ]{1,255} with HTTP/i,
    means: HTTP,
  },
  {
    product: 'CommuniGate Pro WebUser, XIMSS',
    pattern: /\(account ([^ )]{1,255})[^)]{0,255}\) by [^ ]{1,255} \(CommuniGate Pro [^)]{1,60}\) with HTTP/i,
    means: HTTP,
  },
  {
    product: 'Exchange 2003, Outlook Web Access and Entourage',
    pattern: / with Microsoft Exchange Server HTTP-DAV\b/i,
    means: HTTP,
  },
  {
    product: 'Gmail API, Yahoo, SendGrid and many more',
    pattern: / (?:with|\(?via) HTTP(?:S|U|REST)?(?=[ ;)]|$)(?! via )/i,
    means: HTTP,
  },
  {
    product: 'Exchange: Outlook, Outlook on the web, phones',
    pattern: / with mapi(?=[ ;]|$)/i,
    means: decided('webmail-or-api', 'mapi', 'high'),
  },
  {
    product: 'Coremail webmail',
    pattern: / by (?:ajax-)?webmail[-\w.]{0,60} \(Coremail\)/i,
    means: decided('webmail-or-api', 'coremail-webmail', 'medium'),
  },
  {
    // A user of the server hands it in, as a script would.
    product: 'Fastmail on the web and its own apps',
    pattern: /^by mailuser\.[-\w]{1,30}\.internal \(Postfix, from userid /i,
    means: decided('webmail-or-api', 'fastmail-web', 'medium'),
  },
  {
    product: 'Zoho on the web',
    pattern: /^from mail\.zoho\.(?:com|eu|in) by mx\.zohomail\.(?:com|eu|in) /i,
    means: decided('webmail-or-api', 'zoho-web', 'medium'),
  },
  {
    // Mail that came in by SMTP has a hop of smtp.gmail.com below this one.
    product: 'Gmail on the web and its own apps',
    pattern: /^by mail-[-\w]{1,60}\.google\.com with SMTP id /i,
    means: decided('webmail-or-api', 'gmail-web', 'medium'),
  },
];

export const readWebHop: HopReader = readerOf(FORMS);
