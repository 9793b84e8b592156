import { IP_ADDRESS } from './ip-address.js';
import { noRelay, relay, type KnownForm } from './received-form.js';

/** Forms that are only tried on lines that bear the mark of their server. */
export interface Family {
  readonly mark: string | RegExp;
  readonly forms: readonly KnownForm[];
}

/** What may stand before an address in the middle of a line. */
const BEFORE_IP = '(?:^|[^0-9A-Za-z_:])';

/** Webmail that was sent over HTTP; tried before the servers. */
export const WEBMAIL_FORMS: readonly KnownForm[] = [
  relay(
    'SquirrelMail and NaSMail',
    {
      pattern: new RegExp(`${BEFORE_IP}(${IP_ADDRESS})\\b(?![.-]).{10,80}by ([^ ]+) with HTTP`),
      captures: ['ip', 'by'],
    },
    { mark: 'Mail authenticated user ', when: (line) => / \((?:Squirrel|NaS)Mail authenticated /.test(line) },
  ),
  relay(
    'AOL WebMail',
    {
      pattern: new RegExp(
        `${BEFORE_IP}(${IP_ADDRESS}) by ([^ ]+) \\(${IP_ADDRESS}\\) with HTTP \\(WebMailUI\\)`,
      ),
      captures: ['ip', 'by'],
    },
    { mark: 'with HTTP (WebMailUI)', when: (line) => line.indexOf('aol.com') >= 0 },
  ),
];

/** Servers that sign the header with their name. The first whose mark a line bears is the only one tried. */
export const FAMILIES: readonly Family[] = [
  {
    mark: ' SMTPSVC',
    forms: [
      relay('Microsoft SMTPSVC', '{helo?} ([{ip}]{remark}) by {by} with Microsoft SMTPSVC'),
      noRelay('Microsoft SMTPSVC, pickup folder', /^mail pickup service by [^ ]+ with Microsoft SMTPSVC$/),
    ],
  },
  {
    mark: / with (?:Microsoft SMTP Server|mapi id) (?:\([^)]{1,300}\) )?\d+\.\d+\.\d+\.\d+(?: |$)/,
    forms: [relay('Microsoft Exchange', '{helo} ({[ip%]}) by {by} ', { dropsId: true })],
  },
  {
    mark: '[XMail ',
    forms: ['', ' ({})'].map((port) =>
      relay('XMail', `{helo} ({[ip]}:{digits}) by {by}${port} with [XMail`, {
        pieces: [
          { pattern: / id <([^ ]+)>/, captures: ['id'] },
          { pattern: / from <([^ ]+)>/, captures: ['envfrom'] },
        ],
      }),
    ),
  },
  {
    mark: '(ecelerity',
    forms: [
      relay('Ecelerity', '([{ip}:{digits}] helo={helo}) by {by} '),
      relay('Ecelerity', '{} ([{ip}:{digits}]) by {by} '),
    ],
  },
  {
    mark: 'Exim',
    forms: [
      noRelay('Exim, handed over on the machine', /\bwith local(?:-[^ ]+)? /),
      relay('Exim', '[{ip}] ({comment…}) by {by} '),
      relay('Exim', '{host} ([{ip}]{comment…}) by {by} '),
      relay('Exim', '{host} [{ip}] by {by} '),
      relay('Exim', '{host} [{ip}]:{digits} by {by} '),
      relay('Exim, any other of its forms', '', {
        pieces: [
          { pattern: /^([^ ]+) /, captures: ['rdns'] },
          { pattern: / \(([^ ]+)\) /, captures: ['helo'] },
          { pattern: new RegExp(` \\[(${IP_ADDRESS})(?:\\.\\d+)?\\] `), captures: ['ip'] },
          { pattern: /by ([^ ]+) /, captures: ['by'] },
        ],
      }),
    ],
  },
  {
    mark: ' (Postfix) with',
    forms: [
      relay('Postfix', '{helo} ({rdns} [{ip}]) by {by} ', { looksUp: 'always' }),
      relay('Postfix at Pobox', '{helo} ({rdns}[{ip}]) by {by} ', { looksUp: 'always' }),
    ],
  },
  {
    mark: '(Scalix SMTP Relay',
    forms: [relay('Scalix', '{helo} ({ip}) by {by}'), relay('Scalix', '{helo} ( {ip}) by {by}')],
  },
  { mark: ' (Lotus Domino ', forms: [relay('Lotus Domino', '{helo} ([{ip}]) by {by} (Lotus')] },
];
