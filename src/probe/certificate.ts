import { checkServerIdentity, type TLSSocket } from 'node:tls';
import type { CertificateTrust, ProbeCertificate, ProbeTls } from '../submission/probe/probe-record.js';
import { MAX_CERTIFICATE_NAMES, MAX_NAME_CHARS } from './limits.js';

/** OpenSSL's reasons, as far as they call for different remedies. */
const TRUST: Readonly<Record<string, CertificateTrust>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
};

/** What was agreed on, and who the server says it is. */
export function readTls(socket: TLSSocket, host: string): ProbeTls {
  const version = socket.getProtocol() ?? 'unknown';
  const cipher = socket.getCipher().standardName;
  const certificate = readCertificate(socket, host);
  return { version, cipher, ...(certificate !== undefined && { certificate }) };
}

function readCertificate(socket: TLSSocket, host: string): ProbeCertificate | undefined {
  const x509 = socket.getPeerX509Certificate();
  if (x509 === undefined) return undefined;
  return {
    names: namesOf(x509.subjectAltName, x509.subject),
    issuer: shortened(nameOf(x509.issuer)),
    validFrom: isoDate(x509.validFrom),
    validTo: isoDate(x509.validTo),
    trust: socket.authorized ? 'trusted' : (TRUST[String(socket.authorizationError)] ?? 'untrusted'),
    // Not the socket's own getPeerCertificate(): asked after the above, it is empty.
    isForHost: checkServerIdentity(host, x509.toLegacyObject()) === undefined,
  };
}

function namesOf(alternative: string | undefined, subject: string): readonly string[] {
  // Node writes `DNS:a.example, IP Address:192.0.2.1` and puts a name that could be misread into quotes.
  const names = (alternative ?? '')
    .split(', ')
    .map((entry) => /^(?:DNS|IP Address):([^"]+)$/.exec(entry)?.[1])
    .filter((name) => name !== undefined);
  const common = /^CN=(.*)$/m.exec(subject)?.[1];
  return (names.length === 0 && common !== undefined ? [common] : names)
    .slice(0, MAX_CERTIFICATE_NAMES)
    .map((name) => shortened(name).toLowerCase());
}

/** An organisation says more to people than the common name of its key. */
function nameOf(distinguished: string): string {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}=(.*)$`, 'm').exec(distinguished)?.[1];
  return field('O') ?? field('CN') ?? distinguished.replace(/\n/g, ', ');
}

function shortened(text: string): string {
  return text.slice(0, MAX_NAME_CHARS);
}

function isoDate(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
