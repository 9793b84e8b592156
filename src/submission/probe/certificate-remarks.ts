import { registrableDomain } from '../../message/domain.js';
import type { CertificateTrust, PortRecord, ProbeCertificate } from './probe-record.js';
import { remark, type ProbeRemark, type RemarkSeverity } from './probe-remark.js';

/** Renewal runs weeks ahead of the end everywhere; one that is this near was forgotten. */
const ENDS_SOON_DAYS = 10;

const ONE_DAY_MS = 24 * 60 * 60 * 1000;

/** Evidence names this many; shared servers have certificates with dozens. */
const MAX_SHOWN_NAMES = 6;

const OLD_VERSIONS: readonly string[] = ['SSLv3', 'TLSv1', 'TLSv1.1'];

const DISTRUST: Readonly<
  Record<Exclude<CertificateTrust, 'trusted'>, readonly [string, RemarkSeverity, string]>
> = {
  'self-signed': [
    'certificate-untrusted',
    'error',
    'The server made its certificate itself, so nobody vouches that it is the server it claims to be. Mail programs warn or refuse. Tell the provider.',
  ],
  'unknown-issuer': [
    'certificate-untrusted',
    'error',
    'The certificate comes from an issuer that this computer does not know. If you are at work, your own administrator may be that issuer; else an antivirus program or somebody on the way may sit between you and the server.',
  ],
  'incomplete-chain': [
    'certificate-incomplete',
    'warning',
    'The certificate cannot be followed to an issuer that this computer knows: the server leaves out a part of the chain, or the issuer is known inside one company alone. Some mail programs refuse. Tell the provider.',
  ],
  expired: [
    'certificate-expired',
    'error',
    'The certificate of the server has run out. Mail programs warn or refuse until the provider renews it.',
  ],
  'not-yet-valid': [
    'certificate-not-yet-valid',
    'error',
    'The certificate of the server is not valid yet. Look whether the date of this computer is right; if it is, tell the provider.',
  ],
  untrusted: [
    'certificate-untrusted',
    'error',
    'The certificate of the server cannot be trusted. Mail programs warn or refuse. Tell the provider.',
  ],
};

/** What encryption on this port is worth. `when` is the moment of the probe, ISO 8601. */
export function certificateRemarks(port: PortRecord, host: string, when: string): readonly ProbeRemark[] {
  const { tls } = port;
  if (tls === undefined) return [];
  const remarks: ProbeRemark[] = [];
  const say = (code: string, severity: RemarkSeverity, text: string, evidence: string): void => {
    remarks.push(remark(code, severity, text, evidence, port.port));
  };
  if (OLD_VERSIONS.includes(tls.version)) {
    say(
      'tls-old',
      'warning',
      'The server encrypts only in a way that is out of date; mail programs of today refuse it. Tell the provider.',
      tls.version,
    );
  }
  const { certificate } = tls;
  if (certificate === undefined) return remarks;
  const shown = describeCertificate(certificate);
  if (!certificate.isForHost) say('certificate-name', 'error', otherName(certificate, port, host), shown);
  if (certificate.trust !== 'trusted') {
    const [code, severity, text] = DISTRUST[certificate.trust];
    say(code, severity, text, shown);
  } else if (certificate.isForHost) {
    const daysLeft = (Date.parse(certificate.validTo) - Date.parse(when)) / ONE_DAY_MS;
    if (daysLeft < ENDS_SOON_DAYS) {
      say(
        'certificate-ends-soon',
        'note',
        `The certificate is good and ends on ${certificate.validTo.slice(0, 10)}.`,
        shown,
      );
    } else {
      say('certificate-good', 'good', 'The certificate is good, and made out to this server.', shown);
    }
  }
  return remarks;
}

function otherName(certificate: ProbeCertificate, port: PortRecord, host: string): string {
  const name = realName(certificate, port);
  const remedy =
    name === undefined
      ? 'Ask the provider for the name of the outgoing server.'
      : `Enter ${name} as the outgoing server.`;
  return `The certificate is made out to another name than ${host}, so mail programs warn or refuse. ${remedy}`;
}

/** The name to use instead: what the server calls itself, if its certificate bears that out; else one on the certificate. */
function realName(certificate: ProbeCertificate, port: PortRecord): string | undefined {
  const greeted = bannerName(port);
  if (greeted !== undefined && certificate.names.some((name) => covers(name, greeted))) return greeted;
  const hosts = certificate.names.filter((name) => registrableDomain(name) !== '' && name.charAt(0) !== '*');
  // `mail.` and `smtp.` are what hosts call the name that people should enter.
  return hosts.filter((name) => /^(?:smtp|mail|out)/.test(name))[0] ?? hosts[0];
}

/** The name a greeting opens with, where it is one. */
export function bannerName(port: PortRecord): string | undefined {
  const word = (port.greeting?.lines[0] ?? '').slice(4).trim().split(/\s/)[0] ?? '';
  return /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d-]+)+$/i.test(word) ? word.toLowerCase() : undefined;
}

/** RFC 6125: a star stands for one whole label. */
function covers(name: string, host: string): boolean {
  if (name === host) return true;
  const dot = host.indexOf('.');
  return name.slice(0, 2) === '*.' && dot > 0 && name.slice(1) === host.slice(dot);
}

function describeCertificate({ names, issuer, validTo }: ProbeCertificate): string {
  const more = names.length > MAX_SHOWN_NAMES ? `, and ${names.length - MAX_SHOWN_NAMES} more` : '';
  const listed = names.length === 0 ? 'no name' : names.slice(0, MAX_SHOWN_NAMES).join(', ');
  return `made out to ${listed}${more}; issued by ${issuer}; good until ${validTo.slice(0, 10)}`;
}
