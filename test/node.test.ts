import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  compareFormats,
  explainHelo,
  findingFromAccount,
  findingFromAutoconfig,
  findingFromHeaders,
  findingFromProbe,
  fixFiles,
  lintAutoconfig,
  probeServer,
  readAutoconfig,
  readProvider,
  readSettings,
  reconcile,
  submissionHeadersOf,
  toWindows1252,
  type SubmissionFinding,
} from '../src/node.js';
import { smtpServer } from './probe/doubles.js';

it('finds out from a mail, its settings and its server whether a person logs in', async () => {
  const mail = findingFromHeaders(submissionHeadersOf(readFileSync('docs/test-mail.eml', 'utf8')).headers);
  expect(explainHelo(mail.helo ?? '').kind).toBe('bare-computer-name');

  const file = 'test/fixtures/settings/geary.ini';
  const [account] = readSettings(file, readFileSync(file)).accounts;
  const settings = findingFromAccount(account!);

  const port = await smtpServer({ authOptional: true });
  const record = await probeServer({ host: '127.0.0.1', ports: [port] }, { allowPrivate: true });
  const server: SubmissionFinding = findingFromProbe(record).finding;

  const { finding, contradiction } = reconcile([settings, server, mail]);
  expect(finding).toEqual(mail);
  expect(finding.verdict).toBe('unauthenticated');
  expect(contradiction).toContain('the settings say that the log-in is on');
});

it('writes the files of a provider, and finds nothing wrong with them', () => {
  const { provider } = readProvider(readFileSync('docs/provider-example.json', 'utf8'));
  const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
  const files = fixFiles(provider!, { address: 'ann@example.com' }, digest);
  const documents = files.flatMap((file) =>
    file.kind === 'text' ? [{ name: file.name, text: file.text, sha256: digest(file.text) }] : [],
  );
  expect(documents.length).toBe(files.length);
  expect(lintAutoconfig(documents, provider)).toEqual([]);
  expect(compareFormats(documents, provider)).toHaveLength(documents.length + 1);
  const prf = documents.find(({ name }) => name.endsWith('.prf'))!;
  expect(toWindows1252(prf.text)).toHaveLength(prf.text.length);
  const [account] = readAutoconfig('config-v1.1.xml', documents[2]!.text).accounts;
  expect(findingFromAutoconfig(account!).verdict).toBe('authenticated');
});
