import { X509Certificate, createPrivateKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

export interface ServerCertificate extends Pair {
  /** Whether browsers on this computer take it without asking. */
  readonly isTrusted: boolean;
}

interface Pair {
  readonly cert: string;
  readonly key: string;
}

/** Days our own certificate is good for; a new one is made when it runs out. */
const OWN_CERTIFICATE_DAYS = 365;

const ONE_DAY_MS = 24 * 60 * 60 * 1000;

/** Where `npx office-addin-dev-certs install` puts the certificate that the computer then trusts. */
const INSTALLED_FOLDER = join(homedir(), '.office-addin-dev-certs');

/** Both makers name their files so. */
const CERTIFICATE_FILE = 'localhost.crt';
const KEY_FILE = 'localhost.key';

/**
 * A certificate for localhost: the one office-addin-dev-certs installed, where there is one, or else our own in `folder`.
 * Installs nothing and asks nobody.
 */
export async function serverCertificate(folder: string): Promise<ServerCertificate> {
  const installed = readPair(INSTALLED_FOLDER);
  if (installed !== undefined) return { ...installed, isTrusted: true };

  const kept = readPair(folder);
  if (kept !== undefined) return { ...kept, isTrusted: false };

  return { ...(await makePair(folder)), isTrusted: false };
}

/** The pair in this folder, if it fits together, names localhost and still holds tomorrow. */
function readPair(folder: string): Pair | undefined {
  try {
    const cert = readFileSync(join(folder, CERTIFICATE_FILE), 'utf8');
    const key = readFileSync(join(folder, KEY_FILE), 'utf8');
    const certificate = new X509Certificate(cert);
    const isUsable =
      certificate.checkPrivateKey(createPrivateKey(key)) &&
      certificate.checkHost('localhost') !== undefined &&
      Date.parse(certificate.validTo) > Date.now() + ONE_DAY_MS;
    return isUsable ? { cert, key } : undefined;
  } catch {
    return undefined;
  }
}

async function makePair(folder: string): Promise<Pair> {
  const { generateCertificates } = await import('office-addin-dev-certs');
  mkdirSync(dirname(folder), { recursive: true });
  // Made aside and moved into place whole: several servers may start at the same moment.
  const aside = mkdtempSync(`${folder}-`);
  await generateCertificates(
    join(aside, 'ca.crt'),
    join(aside, CERTIFICATE_FILE),
    join(aside, KEY_FILE),
    OWN_CERTIFICATE_DAYS,
    ['localhost', '127.0.0.1'],
  );
  const made = readPair(aside);
  if (made === undefined) throw new Error(`No certificate for https could be made in ${aside}.`);
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(aside, folder);
  } catch {
    // Another server was quicker; its pair stays for next time, and this one is good for now.
    rmSync(aside, { recursive: true, force: true });
  }
  return made;
}
