import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generate } from '../scripts/generate.js';

const files = await generate();

it.each(Array.from(files.keys()))('%s is what `npm run generate` makes', (path) => {
  expect(readFileSync(path, 'utf8')).toBe(files.get(path));
});
