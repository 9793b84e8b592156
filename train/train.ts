/**
 * `npm run train [folder]`: trains the content model on the mail in a folder (default: ../shared/corpora) and the written
 * texts, and writes src/bundled/generated/content-model.ts. The same mail gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsed } from '../scripts/parsed.js';
import { contentModelFrom, materialOf } from './content-training.js';
import { CORPORA, readCorpora, readWrittenDrafts } from './labelled-drafts.js';

const FILE = fileURLToPath(new URL('../src/bundled/generated/content-model.ts', import.meta.url));

const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${text}`);

say('reading the mail; this takes about half a minute');
const drafts = [...(await readCorpora(process.argv[2] ?? CORPORA)), ...(await readWrittenDrafts())];
say(`finding the features of ${String(drafts.length)} drafts`);
const material = materialOf(drafts);
const rows = material.dataset.rows.filter(({ isHeldApart }) => !isHeldApart);
say(`training on ${String(rows.length)} drafts; the others are held apart`);
const model = contentModelFrom(rows, material);
writeFileSync(
  FILE,
  '// Made from mail and from train/written by `npm run train`. Do not edit.\n' +
    "import type { ContentModelData } from '../../engine/content/content-model.js';\n\n" +
    `export const contentModelData = ${parsed(model)} as ContentModelData;\n`,
);
const lists = [...Object.values(model.words), ...Object.values(model.subjectWords)];
const count =
  lists.reduce((sum, list) => sum + list.split('=').length - 1, 0) + Object.keys(model.others).length;
say(`wrote ${String(count)} features, ${(JSON.stringify(model).length / 1000).toFixed(1)} KB`);
