import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** A key and its certificate chain, as PEM, and what a further certificate is signed with. */
export interface TestCertificate {
  readonly key: string;
  /** This certificate alone. */
  readonly cert: string;
  readonly signer: { readonly key: KeyObject; readonly name: string };
}

export interface CertificateWishes {
  readonly names: readonly string[];
  /** Signs itself when absent. */
  readonly issuer?: TestCertificate;
  /** In days from now. */
  readonly from?: number;
  readonly to?: number;
  readonly commonName?: string;
}

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALT_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const ONE_DAY_MS = 24 * 60 * 60 * 1000;

let serial = Math.floor(Math.random() * 1e9);

/** An X.509 certificate (RFC 5280) made here, so that a test can have one of every kind: run out, of an unknown issuer, ... */
export function makeCertificate(wishes: CertificateWishes): TestCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = wishes.commonName ?? wishes.names[0] ?? 'Test authority';
  const signer = wishes.issuer?.signer ?? { key: privateKey, name };
  const algorithm = sequence(oid(ECDSA_WITH_SHA256));
  const alternative = wishes.names.map((host) =>
    /^\d+(?:\.\d+){3}$/.test(host)
      ? der(0x87, Buffer.from(host.split('.').map(Number)))
      : der(0x82, Buffer.from(host)),
  );
  const isAuthority = wishes.names.length === 0;
  const extension = isAuthority
    ? sequence(
        oid(BASIC_CONSTRAINTS),
        der(0x01, Buffer.from([0xff])),
        octets(sequence(der(0x01, Buffer.from([0xff])))),
      )
    : sequence(oid(SUBJECT_ALT_NAME), octets(sequence(...alternative)));
  const body = sequence(
    der(0xa0, integer(2)),
    integer(++serial),
    algorithm,
    distinguished(signer.name),
    sequence(time(wishes.from ?? -1), time(wishes.to ?? 90)),
    distinguished(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  );
  const signature = sign('sha256', body, signer.key);
  const whole = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${
      whole
        .toString('base64')
        .match(/.{1,64}/g)
        ?.join('\n') ?? ''
    }\n-----END CERTIFICATE-----\n`,
    signer: { key: privateKey, name },
  };
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function octets(content: Buffer): Buffer {
  return der(0x04, content);
}

function integer(value: number): Buffer {
  const hex = value.toString(16);
  // A leading bit that is set would make the number negative; the shortest form is the only one allowed.
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return der(0x02, (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = rest.flatMap((arc) => {
    const groups = [arc & 127];
    for (let left = arc >> 7; left > 0; left >>= 7) groups.unshift((left & 127) | 128);
    return groups;
  });
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

function distinguished(name: string): Buffer {
  return sequence(der(0x31, sequence(oid(COMMON_NAME), der(0x0c, Buffer.from(name)))));
}

function time(days: number): Buffer {
  const iso = new Date(Date.now() + days * ONE_DAY_MS).toISOString();
  return der(0x17, Buffer.from(`${iso.slice(2, 19).replace(/[-T:]/g, '')}Z`));
}
