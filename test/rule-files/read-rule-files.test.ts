import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readRuleFiles } from '../../src/rule-files/read-rule-files.js';
import { readCf } from '../../src/rules/cf/read-cf.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presend-rules-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Buffer = ''): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const namesOf = async (...paths: readonly string[]): Promise<readonly string[]> =>
  (await readRuleFiles(paths)).files.map(({ name }) => name.slice(folder.length + 1));

it('reads a folder by name, .pre before .cf, and nothing else', async () => {
  for (const name of ['b.cf', 'a.CF', 'z.pre', 'readme.txt', 'c.cf.bak']) write(name);
  mkdirSync(join(folder, 'deep.cf'));
  expect(await namesOf(folder)).toEqual(['z.pre', 'a.CF', 'b.cf']);
});

it('reads the .pre files of every path first', async () => {
  const [cf, pre] = [write('local.cf'), write('init.pre')];
  expect(await namesOf(cf, pre)).toEqual(['init.pre', 'local.cf']);
});

it("puts the file of SpamAssassin's own channel before those of others", async () => {
  for (const name of ['a_channel.cf', 'updates_spamassassin_org.cf']) write(name);
  expect(await namesOf(folder)).toEqual(['updates_spamassassin_org.cf', 'a_channel.cf']);
});

it('reads a file that is named twice once', async () => {
  const path = write('local.cf');
  expect(await namesOf(path, folder)).toEqual(['local.cf']);
});

it('takes the plugins that files load, and those of Debian where none is loaded', async () => {
  const path = write('local.cf', 'body INK /ink/\n# loadplugin Not::This\n');
  const standard = (await readRuleFiles([path])).plugins;
  expect(standard).toContain('Mail::SpamAssassin::Plugin::FreeMail');
  expect(standard).not.toContain('Mail::SpamAssassin::Plugin::PDFInfo');
  write('own.pre', '  loadplugin Mail::Own::Plugin own.pm\n');
  expect(Array.from((await readRuleFiles([folder])).plugins)).toEqual(['Mail::Own::Plugin']);
});

it('finds an include beside the file that asks, and each file once', async () => {
  mkdirSync(join(folder, 'more'));
  write('more/a.cf', 'include b.cf\ninclude b.cf\n');
  write('more/b.cf', 'body INK /ink/\ninclude a.cf\n');
  const { files, plugins, resolveInclude } = await readRuleFiles([join(folder, 'more/a.cf')]);
  const { rules, replaced, diagnostics } = readCf(files, { version: '4.000001', plugins, resolveInclude });
  expect(rules.map(({ name }) => name)).toEqual(['INK']);
  expect(replaced).toEqual([]);
  expect(diagnostics).toEqual([]);
});

it('gives bytes, without the mark before UTF-8', async () => {
  const [file] = (await readRuleFiles([write('local.cf', '\ufeff# é')])).files;
  expect(file?.text).toBe('# \xc3\xa9');
});

it('goes on after a path that cannot be read', async () => {
  const { files, problems } = await readRuleFiles([join(folder, 'absent'), write('local.cf')]);
  expect(files).toHaveLength(1);
  expect(problems).toEqual([{ path: join(folder, 'absent'), message: 'there is no such file or folder' }]);
});
