import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { formatTerminalTable } from '../bench/table.js';
import type { SubmissionVerdict } from '../src/submission/finding.js';
import { findingFromHeaders } from '../src/submission/headers/finding-from-headers.js';

// Compares the reader of log-ins with the tags of 766 chains of Received headers:
//   npm run submission:chains -- [--list] [--lines] [path of mime.tgz]
// --list prints each disagreement by its id, --lines the deciding line with it. The tags are guesses by keyword: they
// are something to look into, not the truth.

const ARCHIVE =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/corpora/mime.tgz';
const CHAINS = 'mime/received_chains/chains.jsonl';

interface Chain {
  readonly id: string;
  readonly submission: string;
  readonly protos: readonly string[];
  readonly received: readonly string[];
}

/** What each tag would have us say; the tags put programs on the server together with webmail. */
const AGREES: Readonly<Record<string, readonly SubmissionVerdict[]>> = {
  auth: ['authenticated'],
  unauth: ['unauthenticated'],
  'webmail/api': ['webmail-or-api', 'local'],
};

const VERDICTS: readonly SubmissionVerdict[] = [
  'authenticated',
  'unauthenticated',
  'webmail-or-api',
  'local',
  'relay-auth-only',
  'unknown',
];

if (!existsSync(ARCHIVE)) {
  console.log(`Skipped: ${ARCHIVE} is not here. Give the path of mime.tgz.`);
  process.exit(0);
}

const chains = execFileSync('tar', ['xzOf', ARCHIVE, CHAINS], { encoding: 'utf8', maxBuffer: 1 << 28 })
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Chain);
const judged = chains.map((chain) => ({
  chain,
  finding: findingFromHeaders(chain.received.map((line) => `Received: ${line}\n`).join('')),
}));
const tags = [...new Set(chains.map(({ submission }) => submission))].sort();
const disagreeing = judged.filter(
  ({ chain, finding }) =>
    finding.verdict !== 'unknown' && AGREES[chain.submission]?.includes(finding.verdict) !== true,
);

console.log(
  formatTerminalTable([
    ['tag', 'chains', ...VERDICTS],
    ...tags.map((tag) => {
      const ofTag = judged.filter(({ chain }) => chain.submission === tag);
      const counts = VERDICTS.map(
        (verdict) => ofTag.filter(({ finding }) => finding.verdict === verdict).length,
      );
      return [tag, ...[ofTag.length, ...counts].map(String)];
    }),
  ]),
);
const known = judged.filter(({ finding }) => finding.verdict !== 'unknown').length;
console.log(
  `\n${String(chains.length)} chains: ${String(known - disagreeing.length)} agree, ` +
    `${String(disagreeing.length)} disagree, ${String(chains.length - known)} are unknown to us.`,
);

if (process.argv.includes('--list')) {
  for (const { chain, finding } of disagreeing) {
    const method = `${finding.method} (${finding.confidence})`;
    console.log(
      [chain.id.padEnd(36), chain.submission.padEnd(12), finding.verdict.padEnd(16), method].join(' '),
    );
    if (process.argv.includes('--lines')) console.log(`  ${finding.evidence}`);
  }
}
