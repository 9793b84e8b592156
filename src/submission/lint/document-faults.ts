import type { PublishedServer, RemarkCode } from '../autoconfig/document.js';
import type { PublishedFault } from './fault.js';
import type { Source } from './source.js';

type Text = Pick<PublishedFault, 'severity' | 'message' | 'fix'>;

const REMARKS: Readonly<Record<RemarkCode, Text>> = {
  'uses-other-server': {
    severity: 'error',
    message:
      'Mail programs are told to send through the server of another account. That server refuses the mail, or its sender looks forged.',
    fix: 'Set useGlobalPreferredServer to false, or leave the element out.',
  },
  'auth-required-off': {
    severity: 'error',
    message:
      'Outlook is told not to log in when it sends. Mail that was sent so is scored worse, or refused.',
    fix: 'Set AuthRequired to on.',
  },
  'spa-by-default': {
    severity: 'warning',
    message:
      'Without the element SPA, Outlook logs in by a method of Windows that most mail servers do not know, and the log-in fails.',
    fix: 'Add SPA with the value off.',
  },
  'http-link': {
    severity: 'warning',
    message: 'This link is not encrypted: what it leads to can be changed on the way.',
    fix: 'Publish the link with https://.',
  },
  'password-inside': {
    severity: 'error',
    message: 'A password stands in this document. Whoever gets the document can read it.',
    fix: 'Take the password out, publish the document again, and change the password.',
  },
  'pacc-old-key': {
    severity: 'warning',
    message:
      'Outgoing mail has the key "smtp", which the draft has since renamed. Newer programs will not find it.',
    fix: 'Name the key "submit".',
  },
};

const OVER_HTTP: Pick<PublishedFault, 'code'> & Text = {
  code: 'http-document',
  severity: 'warning',
  message:
    'The document can be had without encryption only, so that somebody on the way can lead mail programs to another server.',
  fix: 'Publish the document at an https address, with a certificate for that name.',
};

/** What is wrong with a document as a whole. */
export function documentFaults(source: Source): readonly PublishedFault[] {
  const { file, document } = source;
  const faults: PublishedFault[] = document.problems.map(({ line, message }) => ({
    file,
    ...(line !== undefined && { line }),
    code: 'unreadable',
    severity: document.format === undefined ? 'error' : 'warning',
    message,
    fix: 'Look at what your server really sends for this document, and check that again.',
  }));
  for (const { code, line } of document.remarks)
    faults.push({ file, ...(line !== undefined && { line }), code, ...REMARKS[code] });
  if (/^http:\/\//i.test(file)) faults.push({ file, ...OVER_HTTP });
  return faults.concat(userNameFaults(source), srvFaults(source));
}

/** People have one name to log in with; a document that makes it in two ways fails in one direction. */
function userNameFaults({ file, document }: Source): readonly PublishedFault[] {
  const named = document.servers.filter(({ userName }) => userName !== undefined);
  const incoming = named.filter(({ service }) => service !== 'smtp')[0];
  const outgoing = named.filter(
    (server) => server.service === 'smtp' && incoming !== undefined && differ(server, incoming),
  )[0];
  if (outgoing === undefined) return [];
  return [
    {
      file,
      ...(outgoing.line !== undefined && { line: outgoing.line }),
      code: 'user-name-differs',
      severity: 'error',
      message:
        'The name to log in with is not the same for outgoing and for incoming mail. Programs that use one for both cannot log in.',
      fix: 'Publish the same name for both, best of all the whole address.',
    },
  ];
}

function differ(a: PublishedServer, b: PublishedServer): boolean {
  return (
    a.userName !== b.userName || (a.userName === 'other' && a.user?.toLowerCase() !== b.user?.toLowerCase())
  );
}

function srvFaults({ file, document }: Source): readonly PublishedFault[] {
  const services = document.srvServices ?? [];
  const offered = document.servers.filter(({ service }) => service === 'smtp')[0];
  // A line that says "not offered" is an answer too.
  if (offered === undefined || services.indexOf('_submissions') >= 0) return [];
  if (services.indexOf('_submission') < 0) return [];
  return [
    {
      file,
      ...(offered.line !== undefined && { line: offered.line }),
      code: 'only-submission',
      severity: 'warning',
      message:
        'There is a line for _submission and none for _submissions, which is the preferred way to send: encrypted from the first byte.',
      fix: 'Add a line for _submissions._tcp with port 465; if your server does not offer it, with the target "." and port 0.',
    },
  ];
}
