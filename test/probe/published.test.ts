import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fetchPublished } from '../../src/probe/published.js';
import { lintAutoconfig } from '../../src/submission/lint/lint-autoconfig.js';
import { autodiscover, mozilla, pacc } from '../submission/published.js';
import { makeCertificate } from './certificates.js';
import {
  AUTHORITY,
  encryptedServer,
  NO_RECORDS,
  plainServer,
  published,
  reasonAt,
  site,
} from './web-doubles.js';

const AUTOCONFIG = 'autoconfig.example.com/mail/config-v1.1.xml';
const WELL_KNOWN = 'example.com/.well-known/autoconfig/mail/config-v1.1.xml';
const AUTODISCOVER = 'autodiscover.example.com/autodiscover/autodiscover.xml';
const PACC = 'ua-auto-config.example.com/.well-known/user-agent-configuration.json';

describe('what a domain publishes', () => {
  it('is fetched from where mail programs look, each document once', async () => {
    const https = await encryptedServer(
      site({
        [AUTOCONFIG]: mozilla(),
        [WELL_KNOWN]: mozilla(),
        [AUTODISCOVER]: autodiscover(),
        [PACC]: pacc(),
      }),
    );
    const result = await published({ https });
    expect(result.documents.map(({ name }) => name)).toEqual([
      `https://${AUTOCONFIG}`,
      `https://${AUTODISCOVER}`,
      `https://${PACC}`,
    ]);
    expect(result.documents[0]?.text).toBe(mozilla());
    expect(reasonAt(result, WELL_KNOWN)).toContain('the same document');
    expect(reasonAt(result, 'DNS')).toContain('no such records');
  });

  it('is asked for with an address: in the query for Thunderbird, in a POST for Outlook', async () => {
    const asked: string[] = [];
    const https = await encryptedServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        asked.push(
          `${request.method} ${request.url} ${/<EMailAddress>(.*)<\/EMailAddress>/.exec(body)?.[1] ?? ''}`,
        );
        response.writeHead(404).end();
      });
    });
    await published({ https }, { address: 'a&b@example.com' });
    expect(asked).toContain('GET /mail/config-v1.1.xml?emailaddress=a%26b%40example.com ');
    expect(asked).toContain('POST /autodiscover/autodiscover.xml a&amp;b@example.com');
  });

  it('is read from DNS, whose lines the lint understands', async () => {
    const digest = createHash('sha256').update(pacc()).digest('base64');
    const https = await encryptedServer(site({ [PACC]: pacc() }));
    const { documents } = await published(
      { https },
      {
        records: {
          srv: (name) =>
            name === '_submissions._tcp.example.com'
              ? Promise.resolve([{ name: 'mail.example.net', port: 465, priority: 0, weight: 1 }])
              : name === '_pop3._tcp.example.com'
                ? Promise.resolve([{ name: '', port: 0, priority: 0, weight: 0 }])
                : NO_RECORDS.srv(name),
          txt: () => Promise.resolve([['v=UAAC1; a=sha256; ', `d=${digest}`], ['something else']]),
        },
      },
    );
    expect(documents.at(-1)?.text).toBe(
      '_submissions._tcp.example.com. IN SRV 0 1 465 mail.example.net.\n' +
        '_pop3._tcp.example.com. IN SRV 0 0 0 .\n' +
        `_ua-auto-config.example.com. IN TXT "v=UAAC1; a=sha256; d=${digest}"\n`,
    );
    expect(lintAutoconfig(documents)).toEqual([]);
    const wrong = documents.map((one) => ({
      ...one,
      text: one.text.replace(digest, digest.replace(/^.{4}/, 'AAAA')),
    }));
    expect(lintAutoconfig(wrong).map(({ code }) => code)).toEqual(['pacc-digest-mismatch']);
  });

  it('is fetched without encryption only where there is none, and that is told', async () => {
    const http = await plainServer(
      site({ [AUTOCONFIG]: mozilla(), [AUTODISCOVER]: autodiscover(), [PACC]: pacc() }),
    );
    const { documents } = await published({ http });
    expect(documents.map(({ name }) => name)).toEqual([`http://${AUTOCONFIG}`]);
    expect(lintAutoconfig(documents).map(({ code }) => code)).toEqual(['http-document']);
  });

  it('is not fetched without encryption where the encrypted server has none of it', async () => {
    const http = await plainServer(site({ [AUTOCONFIG]: mozilla() }));
    const https = await encryptedServer(site({}));
    expect((await published({ http, https })).documents).toEqual([]);
  });

  it('may be at the provider’s own host, to which the domain leads', async () => {
    const https = await encryptedServer(
      site({
        [AUTOCONFIG]: (_, response) =>
          response.writeHead(301, { Location: 'https://settings.example.net/config.xml' }).end(),
        'settings.example.net/config.xml': mozilla(),
      }),
    );
    expect((await published({ https })).documents[0]).toMatchObject({
      name: `https://${AUTOCONFIG}`,
      text: mozilla(),
    });
  });
});

describe('what is not followed or taken', () => {
  it.each<[string, string, string]>([
    ['without encryption', 'http://settings.example.net/config.xml', 'leads to http:'],
    ['to a file', 'file:///etc/passwd', 'leads to file:'],
    ['to another port', 'https://settings.example.net:8443/', 'another port'],
    ['with a log-in', 'https://ann:secret@settings.example.net/', 'log-in'],
    ['to nothing', 'https://[', 'no address'],
    ['round in circles', `https://${AUTOCONFIG}`, 'on and on'],
  ])('is a redirection %s', async (_, location, reason) => {
    const https = await encryptedServer(
      site({ [AUTOCONFIG]: (_request, response) => response.writeHead(302, { Location: location }).end() }),
    );
    const result = await published({ https });
    expect(result.documents).toEqual([]);
    expect(reasonAt(result, AUTOCONFIG)).toContain(reason);
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('is a redirection to a host whose address is not to be had: it is looked up anew', async () => {
    let asked = 0;
    const https = await encryptedServer(
      site({
        [AUTOCONFIG]: (_, response) =>
          response.writeHead(302, { Location: 'https://settings.example.net/' }).end(),
        'settings.example.net/': (_, response) => {
          asked++;
          response.end(mozilla());
        },
      }),
    );
    const result = await published(
      { https },
      {
        lookUp: (host) =>
          host === 'settings.example.net'
            ? NO_RECORDS.srv(host).then(() => [])
            : Promise.resolve(['127.0.0.1']),
      },
    );
    expect(reasonAt(result, AUTOCONFIG)).toContain('no such host');
    expect(asked).toBe(0);
  });

  it('is a host in a private network, unless that is allowed', async () => {
    let asked = 0;
    const https = await encryptedServer((_, response) => {
      asked++;
      response.end(mozilla());
    });
    for (const address of ['127.0.0.1', '10.0.0.8', '169.254.169.254', '::1', '::ffff:127.0.0.1']) {
      const result = await published(
        { https },
        { allowPrivate: false, lookUp: () => Promise.resolve([address]) },
      );
      expect(result.documents).toEqual([]);
      expect(reasonAt(result, AUTOCONFIG)).toContain('not asked');
    }
    expect(asked).toBe(0);
  });

  it.each([
    ['for another name', makeCertificate({ names: ['other.example'], issuer: AUTHORITY })],
    ['of its own making', makeCertificate({ names: ['example.com', 'autoconfig.example.com'] })],
    [
      'that has run out',
      makeCertificate({ names: ['autoconfig.example.com'], issuer: AUTHORITY, from: -9, to: -1 }),
    ],
  ])('is a server with a certificate %s, not even without encryption', async (_, certificate) => {
    const https = await encryptedServer(site({ [AUTOCONFIG]: mozilla() }), certificate);
    const http = await plainServer(site({ [AUTOCONFIG]: mozilla() }));
    const result = await published({ https, http });
    expect(result.documents).toEqual([]);
    expect(reasonAt(result, AUTOCONFIG)).toContain('certificate');
  });

  it('is more than a megabyte', async () => {
    let sent = 0;
    const https = await encryptedServer(
      site({
        [AUTOCONFIG]: (_, response) => {
          const more = (): void => {
            while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536;
          };
          response.on('drain', more).on('error', () => undefined);
          more();
        },
      }),
    );
    expect(reasonAt(await published({ https }), AUTOCONFIG)).toContain('more than 1048576 bytes');
    expect(sent).toBeLessThan(20_000_000);
  });

  it.each<[string, (write: (text: string) => void) => unknown]>([
    ['says nothing', () => undefined],
    ['sends a byte now and then', (write) => setInterval(() => write('x'), 50).unref()],
  ])('is a server that %s: it ends in time', async (_, speak) => {
    const https = await encryptedServer(
      site({
        [AUTOCONFIG]: (_request, response) => speak((text) => response.write(text)),
      }),
    );
    const started = Date.now();
    expect(reasonAt(await published({ https }), AUTOCONFIG)).toBe('did not answer in time');
    expect(Date.now() - started).toBeLessThan(8_000);
  });

  it.each<[string, number, Record<string, string>, string, string]>([
    ['a web page', 200, {}, '<!DOCTYPE html><html><body>Welcome</body></html>', 'web page'],
    ['an error', 500, {}, 'oops', 'status 500'],
    ['a demand to log in', 401, {}, '', 'without a log-in'],
    ['compressed bytes', 200, { 'Content-Encoding': 'gzip' }, 'xxx', 'compressed'],
  ])('is %s', async (_, status, headers, body, reason) => {
    const https = await encryptedServer(
      site({ [AUTOCONFIG]: (_request, response) => response.writeHead(status, headers).end(body) }),
    );
    expect(reasonAt(await published({ https }), AUTOCONFIG)).toContain(reason);
  });

  it('is a record whose bytes would make lines of their own', async () => {
    const { documents, absent } = await published(
      {},
      {
        records: {
          srv: () =>
            Promise.resolve([
              {
                name: 'a\n_imaps._tcp.example.com. IN SRV 0 1 993 evil.test',
                port: 465,
                priority: 0,
                weight: 0,
              },
            ]),
          txt: () => Promise.resolve([['v=UAAC1; d=x\nevil']]),
        },
      },
    );
    expect(documents).toEqual([]);
    expect(absent).toHaveLength(6);
  });

  it('is what DNS does not answer, and that is told', async () => {
    const late = (): Promise<never> => new Promise(() => undefined);
    const result = await published({}, { records: { srv: late, txt: late }, timeoutMs: 300 });
    expect(reasonAt(result, 'DNS')).toContain('could not be asked');
  });
});

it.each(['', 'example', '127.0.0.1', 'a b.example', 'example.com/path', 'user@example.com', '-.example'])(
  'a name that is no domain is refused at once: «%s»',
  async (domain) => {
    await expect(fetchPublished(domain)).rejects.toThrow(TypeError);
  },
);
