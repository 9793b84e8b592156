import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ADDIN = join(ROOT, 'dist/addin');

/** Classic Outlook reads the whole file at the start of each check. */
const MAX_HANDLER_BYTES = 400_000;

/** The pane opens over whatever line the author has. */
const MAX_PANE_GZIP_BYTES = 220_000;

/** The set-up page is often opened once, on a line that is in trouble. */
const MAX_SETUP_GZIP_BYTES = 220_000;

const GZIP_LEVEL = 9;
const NAMED_MODULES = 8;

it('keeps the event handlers small', () => {
  const { length } = built('launchevent.js');
  console.log(`launchevent.js: ${kilobytes(length)} of ${kilobytes(MAX_HANDLER_BYTES)} KB`);
  expect(length, tooLarge('handlers', 'launchevent')).toBeLessThanOrEqual(MAX_HANDLER_BYTES);
});

it.each([
  ['pane', 'taskpane', MAX_PANE_GZIP_BYTES],
  ['set-up page', 'setup', MAX_SETUP_GZIP_BYTES],
])('keeps the first load of the %s small', (_, entry, budget) => {
  const page = built(`${entry}.html`);
  const files = ownFilesOf(page.toString('utf8'));
  expect(files).toContain(`${entry}.js`);
  const sizes = [page, ...files.map(built)].map((content) => gzipSync(content, { level: GZIP_LEVEL }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${entry}.html and ${files.join(', ')}: ${kilobytes(total)} of ${kilobytes(budget)} KB gzip`);
  expect(total, tooLarge('pages', entry)).toBeLessThanOrEqual(budget);
});

function built(name: string): Buffer {
  const file = join(ADDIN, name);
  if (!existsSync(file)) throw new Error(`dist/addin/${name} is missing. Run "npm run build" first.`);
  return readFileSync(file);
}

/** Scripts, styles and pictures that the page loads from where it stands itself. */
function ownFilesOf(html: string): readonly string[] {
  const files: string[] = [];
  const parser = new Parser({
    onopentag: (name, { src, href }) => {
      const address = name === 'link' ? href : src;
      if (address !== undefined && !/^[a-z]+:/i.test(address)) files.push(address);
    },
  });
  parser.end(html);
  return files;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

type ModuleSizes = Readonly<Record<string, readonly { readonly name: string; readonly size: number }[]>>;

/** What the build wrote down about the largest modules, before they were minified. */
function tooLarge(build: string, entry: string): string {
  const sizes = JSON.parse(readFileSync(join(ROOT, `.cache/modules-${build}.json`), 'utf8')) as ModuleSizes;
  const largest = [...(sizes[entry] ?? [])].sort((a, b) => b.size - a.size).slice(0, NAMED_MODULES);
  const lines = largest.map(({ name, size }) => `${kilobytes(size)} KB ${name}`);
  return ['too large; its largest modules:', ...lines].join('\n  ');
}
