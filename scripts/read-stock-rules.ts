import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCf, type CfFile } from '../src/rules/cf/read-cf.js';

/** The plugins that SpamAssassin 4.0.1 loads as Debian installs it. */
const DEBIAN_PLUGINS =
  'URIDNSBL SPF Pyzor Razor2 SpamCop AutoLearnThreshold WelcomeListSubject MIMEHeader ReplaceTags DKIM Check HTTPSMismatch URIDetail Bayes BodyEval DNSEval HTMLEval HeaderEval MIMEEval RelayEval URIEval WLBLEval VBounce ImageInfo FreeMail AskDNS HashBL DMARC';

const folder = process.argv[2] ?? '/usr/share/spamassassin';
const files = readdirSync(folder)
  .filter((name) => name.slice(-3) === '.cf')
  .sort()
  .map((name): CfFile => ({ name, text: readFileSync(join(folder, name), 'latin1') }));
const plugins = new Set(DEBIAN_PLUGINS.split(' ').map((name) => `Mail::SpamAssassin::Plugin::${name}`));

/** Every branch at once: the census counts what is written, whatever the conditions say. */
const unconditional = files.map(({ name, text }) => ({
  name,
  text: text.replace(/^[ \t]*(?:if|ifplugin|else|endif)\b.*$/gm, ''),
}));

for (const [title, given] of [
  ['As loaded', files],
  ['Every branch', unconditional],
] as const) {
  const began = process.hrtime.bigint();
  const { rules, replaced, settings, examples, diagnostics, lines } = readCf(given, {
    version: '4.000001',
    plugins,
  });
  const took = Number(process.hrtime.bigint() - began) / 1e6;
  console.log(`\n${title}: ${given.length} files, ${took.toFixed(0)} ms`);
  console.log(
    `${rules.length + replaced.length} definitions, ${rules.length} names, ${settings.length} settings, ${examples.length} tests`,
  );
  console.log(
    `disabled ${rules.filter((rule) => !rule.enabled).length}, with 'multiple' ${rules.filter((rule) => rule.tflags.includes('multiple')).length}`,
  );
  console.table([lines]);
  table(
    [...rules, ...replaced].map(({ matcher }) =>
      matcher.kind === 'eval' ? `${matcher.on} eval` : matcher.kind,
    ),
  );
  table(settings.map(({ name }) => name).filter((name) => name.slice(0, 3) === 'uri'));
  table(diagnostics.map(({ code }) => code));
  for (const { file, line, column, code, message } of diagnostics.slice(0, 15)) {
    console.log(`${file}:${line}:${column} ${code} ${message}`);
  }
}

function table(names: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of Array.from(counts).sort((a, b) => b[1] - a[1])) {
    console.log(`${count.toString().padStart(7)}  ${name}`);
  }
}
