import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';

/** What `dist/addin` is made from. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'];

const DIST = resolve('dist/addin');

/** Plain JavaScript without types: webpack reads it as it stands. */
const CONFIG = '../webpack.config.js';

type Part = 'pages' | 'handlers';

export interface BuiltAddin {
  readonly folder: string;
  /** Removes what was built for this test alone. */
  remove(): void;
}

/** The built add-in: `dist/addin` when nothing changed since, else a build of this test's own. */
export async function builtAddin(part: Part): Promise<BuiltAddin> {
  const made = join(DIST, part === 'pages' ? 'taskpane.js' : 'launchevent.js');
  const isWhole = existsSync(made) && existsSync(modulesFile(part));
  if (isWhole && statSync(made).mtimeMs >= newestOf(SOURCES.map((path) => resolve(path)))) {
    return { folder: DIST, remove: () => undefined };
  }
  mkdirSync(resolve('.cache'), { recursive: true });
  const folder = mkdtempSync(resolve('.cache/addin-'));
  await build(part, folder);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Written by the build: what each module weighs, in bytes before minifying. */
export function modulesFile(part: Part): string {
  return resolve(`.cache/modules-${part}.json`);
}

function newestOf(paths: readonly string[]): number {
  const times = paths.map((path) => {
    const { mtimeMs } = statSync(path);
    return statSync(path).isDirectory()
      ? newestOf(readdirSync(path).map((name) => join(path, name)))
      : mtimeMs;
  });
  return Math.max(0, ...times);
}

async function build(part: Part, folder: string): Promise<void> {
  const { default: builds } = (await import(CONFIG)) as {
    default: (env: object, argv: { mode: string }) => readonly Configuration[];
  };
  const config = builds({}, { mode: 'production' }).find(({ name }) => name === part);
  if (config === undefined) throw new Error(`webpack.config.js has no build named ${part}`);
  await new Promise<void>((resolved, rejected) => {
    webpack({ ...config, output: { ...config.output, path: folder } }, (error, stats) => {
      if (error !== null) rejected(error);
      else if (stats?.hasErrors() === true) rejected(new Error(stats.toString('errors-only')));
      else resolved();
    });
  });
}
