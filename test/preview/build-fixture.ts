import { build } from 'esbuild';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url));
const PREVIEW = fileURLToPath(new URL('../../src/preview', import.meta.url));

/** A folder as the product's build makes it, with the real preview page and a tiny add-in of the test's own. */
export interface FixtureBuild {
  readonly folder: string;
  readonly manifestXml: string;
  remove(): void;
}

export async function buildFixture(): Promise<FixtureBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'presend-preview-'));
  cpSync(FIXTURES, folder, { recursive: true });
  const page = readFileSync(join(PREVIEW, 'preview.html'), 'utf8');
  writeFileSync(
    join(folder, 'preview.html'),
    page.replace('</head>', '<script defer src="preview.js"></script></head>'),
  );
  await build({
    entryPoints: [join(PREVIEW, 'preview.ts')],
    outfile: join(folder, 'preview.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return {
    folder,
    manifestXml: readFileSync(join(folder, 'manifest.xml'), 'utf8'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
