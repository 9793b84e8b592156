import { IP_ADDRESS, LOCALHOST } from './ip-address.js';
import { noRelay, relay, type KnownForm } from './received-form.js';

const ALWAYS = { looksUp: 'always' } as const;

/** `by host (…) with SMTP`, and no ` id `, which Sendmail writes and qmail does not. */
function isQmail(line: string): boolean {
  const by = /\) by [^ ]+ /.exec(line);
  if (by === null) return false;
  const afterHost = line.slice(by.index + by[0].length - 1);
  const isCommented = afterHost.slice(0, 2) === ' (';
  const protocol = isCommented ? afterHost.indexOf(') with ', ' (x'.length) + 1 : 0;
  return (protocol > 0 || !isCommented) && QMAIL_PROTOCOL.test(afterHost.slice(protocol));
}

const QMAIL_PROTOCOL = /^ with (?:.* )?(?:SMTP|QMQP)(?! id )/;

const QMAIL_FORMS: readonly KnownForm[] = ['{rdns} (HELO {helo?})', '{rdns} (EHLO {helo?})', '{host}'].map(
  (names) => relay('qmail', `${names} ({ident@}{[ip]}){sender} by {by}`, { when: isQmail, looksUp: 'named' }),
);

/**
 * Forms of servers that do not sign, and of many that do; the first that fits counts, so the order matters. A form that
 * a more general one further up covers is left out.
 */
export const GENERAL_FORMS: readonly KnownForm[] = [
  relay(
    'Horde IMP',
    {
      pattern: new RegExp(`^(${IP_ADDRESS}) \\(\\[${IP_ADDRESS}\\]\\) by ([^ ]+).*\\bwith HTTP\\b`),
      captures: ['ip', 'by'],
    },
    { mark: 'with HTTP' },
  ),
  relay('Sendmail', '{helo} ({identAndRdns} [{ip}]{*}) by {by} (', {
    ...ALWAYS,
    when: (line) => line.indexOf(' (qmail-') < 0 || !/ by [^ ]+ \(qmail-[^ ]+\) with /.test(line),
  }),
  relay('Microsoft Exchange Internet Mail Service', '{helo} ({rdns} [{ip}]) by {by} with {} (', ALWAYS),
  relay('Exim that does not sign', '{rdns} ([{ip}] helo={helo}) by {by} with '),
  relay('AT&T Broadband', '{helo} (<unknown{?}>[{ip}]) by {by} '),
  relay('AT&T Broadband', '{helo} ({dotted}{rdns}[{ip}]) by {by} ', ALWAYS),
  relay(
    'Sendmail, asked for the user but not told the name',
    '{helo} ({ident?}@[{ip}]{*}) by {by} (',
    ALWAYS,
  ),
  relay(
    'Hotmail',
    {
      pattern: new RegExp(`^(?:(${IP_ADDRESS}) )?.*?by ([^ ]+\\.hotmail\\.msn\\.com) `),
      captures: ['ip', 'by'],
    },
    { mark: '.hotmail.msn.com ' },
  ),
  relay('qpsmtpd', '{rdns} ({HELO} {helo?}) ({ip}) by {by} (qpsmtpd/{}) with {ESMTP}'),
  relay('Zimbra', '{rdns} (LHLO {helo?}) ({ip}) by {by} with LMTP'),
  relay('GMX', '{rdns} ({HELO} {helo?}) [{ip}] by {by} ({)}) with {ESMTP}'),
  relay('smtpd of a firewall', '{helo} ([{ip}]) by {by} via smtpd (for {}) with SMTP('),
  ...QMAIL_FORMS,
  relay('webmail that knows the user', '{} ( [{ip}]){…} by {by} '),
  relay('name and address in parentheses', '({helo} [{ip}]) by {by} '),
  relay('MessageWall and others that give an address alone', '[{ip}] by {by} '),
  relay('address alone in parentheses', '({[ip]}) by {by} '),
  relay('MDaemon', '{helo} [{ip}] by {by} [{anyIp}] with ', ALWAYS),
  relay('MDaemon', '{helo} [({ip})] by {by} ({anyIp}) '),
  relay('Sendmail, no name found', '{helo} ([{ip}]) by {by} (', ALWAYS),
  relay('Courier, no name found', '{helo} (softdnserr [{ip}]){…} by {by}{|}'),
  relay('Courier and Sendmail', '{helo} ({rdns} [{ip}]){…} by {by}{|}', ALWAYS),
  relay('no name found', '{helo} ([{ip}]){…} by {by} ', ALWAYS),
  relay('no name found, address with its port', '{helo} ([{ip}{port}]){…} by {by} ', ALWAYS),
  noRelay('fetchmail and getmail', /with (?:POP3|IMAP)/, 'fetched'),
  relay('qmail and its kin', '{rdns} ({HELO} {helo)}) ({ident@}{[ip]}){*} by {by} ', ALWAYS),
  relay('qmail and its kin', '{host} ({ident@}{[ip]}){*} by {by} ', ALWAYS),
  relay('smap', '{rdns}({ip}) by {by} via smap ', ALWAYS),
  relay('smap', '{rdns}({ip}, {HELO} {helo?}) by {by} via smap ', ALWAYS),
  relay('SMTPL', '{ip} by {by} (SMTPL{|}'),
  relay('InterScan VirusWall', '{ip} by {by} (InterScan{|}'),
  noRelay('BSMTP', '{} by {} with BSMTP'),
  relay('Yahoo', '{rdns} ({HELO} {helo?}) ({ident@}{ip}{…}) by {by} with ', ALWAYS),
  relay('CommuniGate Pro', '[{ip}] ({HELO} {helo?}) by {by} ('),
  relay('CommuniGate Pro, user known', '[{ip}] (account {} {HELO} {helo?}) by {by} ('),
  relay('CommuniGate Pro, name checked', '{host} ([{ip}] verified) by {by} (', {
    ...ALWAYS,
    mark: ' (CommuniGate Pro',
  }),
  noRelay('Content Technologies', '{} ({}) by {} (Content Technologies '),
  relay('address twice', '{helo} ([{ip}] [{}]) by {by} with '),
  relay('Tumbleweed', '{ip} by {by} with '),
  relay('AT&T Broadband, name without a dot', '{helo} ({rdns}[{ip}]) by {by} ', ALWAYS),
  relay('F-Secure', '[{ip}]{} ({HELO} {helo?}) by {by} '),
  relay('AltaVista', '{ip} ({HELO} {helo?}) by {by} '),
  relay('SMTPD32', '{helo} [{ip}] by {by} '),
  relay('csmap', '{rdns}({ip}) by {by} '),
  relay('SquirrelMail that does not say so', '{ip} ({letter}{)}) by {by} with '),
  relay('Exim and Nemesis', '[{ip}] ({comment)}) by {by} '),
  relay('Obtuse smtpd', '{rdns}({ip}) via {} by {by},', { looksUp: 'named' }),
  relay('Obtuse smtpd', '{rdns}({ip}), claiming to be "{helo}" via {} by {by},', { looksUp: 'named' }),
  relay('Yahoo, user known', '{helo} ({}@{ip} with login) by {dotYahoo} with SMTP'),
  relay('made of an X-Originating-IP header', 'X-Originating-IP: {ip}{$}'),
];

/** Lines that begin with `(from `. */
export const PARENTHESIZED_FORMS: readonly KnownForm[] = [
  relay('Norton AntiVirus Gateway', '{helo?} [{ip}]) by {by} (NAVGW {…}) with '),
  noRelay('sendmail run by hand', '{}@localhost) by {} '),
  noRelay('Juno', /^[^ @]+@[^)]+\) by [^ ]+\(jqueuemail\) id [^ ;]/),
];

/** Lines that begin with `FROM `. */
export const CAPITAL_FORMS: readonly KnownForm[] = ['', '({)}) WITH SMTP '].map((protocol) =>
  relay('simta and Rockliffe', `{helo} ({rdns} [{ip}]) BY {by} ${protocol}ID {<id>}{for}{$}`, ALWAYS),
);

/** Hops on the machine itself, and headers that name no address: nothing to learn, and nothing to wonder at. */
export const IGNORED_FORMS: readonly KnownForm[] = [
  noRelay('a user of the machine', '{} ({}@{localhost}) by {} ('),
  noRelay('Exim, on the machine', '{} {} by {} with local-esmtp '),
  noRelay('Exim, on the machine', '{} {} by {} with local-smtp '),
  noRelay('AVG', '127.0.0.1 (AVG SMTP {} [{}])'),
  noRelay('AOL, for its own users', '{address} by {} '),
  noRelay('MailCity', 'Unknown/Local ('),
  noRelay('localhost to itself', new RegExp(`^${LOCALHOST} \\((?:[^ ]+@)?${LOCALHOST}[)[]`)),
  noRelay('localhost', '{} ({@}{localhost}) '),
  noRelay('a user of localhost', '{} ({address} [{localhost}]) '),
  noRelay('Courier, user known', '(AUTH: {}) by {} with '),
  noRelay('Sendmail, on the machine', 'localhost (localhost [[UNIX: localhost]]) by '),
  noRelay('Amazon', '{}.amazon.com by {}.amazon.com with ESMTP (peer crosscheck: '),
  noRelay('Novell GroupWise', /^[^.]+ by [^ ]+ with Novell_GroupWise/),
  noRelay('qmail-scanner', /^[^ ]+ by [^ ]+ \(.{0,100}\) with qmail-scanner/, 'scanned'),
  noRelay('Cyrus', /^[^ ]+ \(\[unix socket\]\) by [^ ]+ \(Cyrus v\d*\.\d*\.\d*\) with LMTPA/),
  noRelay('no address', /^[^ ]+ by [^ ]+ (?:with|via|for|\()/),
  noRelay('no address', /^[^ ]+ (?:(?:with|via|for) [^ ]+|\(unverified\)) by\b/),
  noRelay('SendGrid', '{} (unknown) by {} (SG) with {|}'),
  noRelay('OpenSMTPD, on the machine', '{} ({} [local]) by {} (OpenSMTPD) with {|}'),
  noRelay('LSMTP', /\(LSMTP for/),
  noRelay('MailEnable', '([{localhost}]) with MailEnable '),
  noRelay('Facebook', /^facebook\.com \([^)]+\) by facebook\.com with Thrift id [^ ]+$/),
  noRelay(
    'Gmail, by its programming interface',
    /^[^ ]+ named [^ ]+ by gmailapi\.google\.com with HTTPREST$/,
  ),
  noRelay('name and id', /^[^ ]+ id [^ ]+$/),
  noRelay('Jetsend', '[<{…} (Jetsend'),
];
