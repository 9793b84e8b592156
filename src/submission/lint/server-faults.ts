import type { PublishedServer } from '../autoconfig/document.js';
import type { PublishedFault } from './fault.js';
import { encryptionAt } from '../ports.js';
import type { Source } from './source.js';

const NAMES = { implicit: 'SSL/TLS', starttls: 'STARTTLS' } as const;

const MAIL = {
  smtp: { direction: 'outgoing mail', ports: 'SSL/TLS at port 465, or STARTTLS at port 587' },
  imap: { direction: 'incoming mail (IMAP)', ports: 'SSL/TLS at port 993, or STARTTLS at port 143' },
  pop3: { direction: 'incoming mail (POP3)', ports: 'SSL/TLS at port 995, or STARTTLS at port 110' },
} as const;

/** What is wrong with each server by itself. */
export function serverFaults(
  { file, document }: Source,
  certificateNames: readonly string[] | undefined,
): readonly PublishedFault[] {
  const faults: PublishedFault[] = [];
  const hosts = new Set<string>();
  for (const server of document.servers) {
    const place = { file, ...(server.line !== undefined && { line: server.line }) };
    for (const fault of connectionFaults(server)) faults.push({ ...place, ...fault });
    // Autodiscover says this with an element of its own, which has a fault of its own.
    if (document.format !== 'autodiscover')
      for (const fault of loginFaults(server)) faults.push({ ...place, ...fault });
    const { host } = server;
    if (certificateNames === undefined || host === undefined || hosts.has(host)) continue;
    hosts.add(host);
    // A placeholder stands for another name for each person.
    if (host.indexOf('%') >= 0 || certificateNames.some((name) => covers(name, host))) continue;
    faults.push({
      ...place,
      code: 'host-not-on-certificate',
      severity: 'error',
      message: `The certificate is not made out for ${host}. Mail programs will warn people, or refuse to connect.`,
      fix: 'Publish a host name that stands on the certificate, or add this one to it.',
    });
  }
  return faults;
}

type Fault = Pick<PublishedFault, 'code' | 'severity' | 'message' | 'fix'>;

function connectionFaults({
  service,
  host = 'this server',
  port,
  encryption,
}: PublishedServer): readonly Fault[] {
  const { direction, ports } = MAIL[service];
  const faults: Fault[] = [];
  if (encryption === 'none' || encryption === 'starttls-optional')
    faults.push({
      code: 'plain-socket',
      severity: 'error',
      message: `The connection to ${host} for ${direction} is not encrypted: the password can be read on the way.`,
      fix: `Publish ${ports}.`,
    });
  if (encryption === 'unknown')
    faults.push({
      code: 'encryption-not-stated',
      severity: 'warning',
      message: `How the connection to ${host} for ${direction} is encrypted is not said, or in a word that is not known.`,
      fix: `Publish ${ports}.`,
    });
  const wanted = encryptionAt(port);
  if (
    wanted !== undefined &&
    encryption !== wanted &&
    (encryption === 'implicit' || encryption === 'starttls')
  )
    faults.push({
      code: 'socket-wrong-for-port',
      severity: 'error',
      message: `At port ${port ?? ''} a server expects ${NAMES[wanted]}, and ${NAMES[encryption]} is published for ${host}. Mail programs will wait and then give up.`,
      fix: `Publish ${NAMES[wanted]} for this port.`,
    });
  if (service === 'smtp' && port === 25)
    faults.push({
      code: 'port-25',
      severity: 'error',
      message:
        'Port 25 is where servers hand mail to each other. Many networks close it to people, and often no log-in is offered there.',
      fix: 'Publish port 465 with SSL/TLS, or port 587 with STARTTLS.',
    });
  if (service === 'smtp' && port === undefined)
    faults.push({
      code: 'port-not-stated',
      severity: 'warning',
      message: `No port is given for outgoing mail at ${host}: mail programs try port 25 first.`,
      fix: 'Publish port 465 with SSL/TLS, or port 587 with STARTTLS.',
    });
  return faults;
}

function loginFaults({ service, auths }: PublishedServer): readonly Fault[] {
  const faults: Fault[] = [];
  const fix = 'Publish a log-in with name and password.';
  if (auths.indexOf('none') >= 0)
    faults.push({
      code: 'login-none',
      severity: 'error',
      message: `Mail programs are told not to log in for ${MAIL[service].direction}. Mail that was sent so is scored worse, or refused.`,
      fix,
    });
  if (auths.some((auth) => auth === 'client-address' || auth === 'pop-before-smtp'))
    faults.push({
      code: 'login-by-address',
      severity: 'error',
      message:
        'Mail programs are told that the network address is enough to send. It fails as soon as people are elsewhere, and mail that was sent so is scored worse.',
      fix,
    });
  return faults;
}

/** Whether a name of a certificate is good for the host; a star stands for one label (RFC 6125 §6.4.3). */
function covers(name: string, host: string): boolean {
  const pattern = name.trim().toLowerCase().replace(/\.$/, '');
  if (pattern.slice(0, 2) !== '*.') return pattern === host;
  const dot = host.indexOf('.');
  return dot > 0 && host.slice(dot) === pattern.slice(1);
}
