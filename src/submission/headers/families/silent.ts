import { readerOf, undecided, type HopForm, type HopReader } from '../judgement.js';

/** Servers that write the same whether a client logged in or not. */
const FORMS: readonly HopForm[] = [
  {
    product: 'filters that write the hand-over anew',
    pattern:
      /\((?:MailScanner\b|[^)]{0,60}(?:Spam|Virus) Firewall|SpamTitan|InterScan|MailMarshal|Symantec |WebShield|Sophos )/i,
    means: undecided('filter-rewrote'),
  },
  {
    product: 'Exchange since 2007, Exchange Online',
    pattern: / with Microsoft SMTP Server\b/i,
    means: undecided('exchange-no-evidence'),
  },
  {
    product: 'IIS, Exchange 2000 and 2003',
    pattern: / with Microsoft SMTPSVC\b/i,
    means: undecided('smtpsvc-no-evidence'),
  },
  {
    product: 'Exchange 5',
    pattern: / with Internet Mail Service\b|\(Microsoft Exchange Server Internet Mail Connector\b/i,
    means: undecided('exchange-no-evidence'),
  },
  {
    product: 'IronPort',
    pattern:
      / with E?SMTP\/TLS\/|\(HELO [^ )]{1,255}\) \(\[[^\]]{3,45}\]\) by [^ ]{1,255} with E?SMTP(?=;|$)/i,
    means: undecided('no-log-in-notation'),
  },
  {
    product: 'Coremail, Alibaba, Zoho',
    pattern: /\(Coremail\)| by mx\.zohomail\.(?:com|eu|in) with |\(mailfrom:[^)]{0,255}fp:SMTPD_/i,
    means: undecided('no-log-in-notation'),
  },
];

export const readSilentHop: HopReader = readerOf(FORMS);
