import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** What each part of src/ may import from; its own folder is always allowed. Higher lines stand on lower ones. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  message: [],
  regex: [],
  rules: ['message', 'regex'],
  engine: ['rules', 'message'],
  // Its texts are advice.
  bundled: ['advice', 'engine', 'rules', 'message'],
  advice: ['engine', 'rules', 'message'],
  policy: ['engine'],
  filter: ['engine', 'rules', 'message'],
  assess: ['filter', 'bundled', 'advice', 'policy', 'engine', 'rules', 'message'],
  mime: ['message'],
  submission: ['message'],
  probe: ['submission', 'message'],
  'rule-files': ['rules', 'regex', 'message'],
  index: ['assess', 'filter', 'bundled', 'advice', 'policy', 'engine', 'rules', 'message', 'submission'],
  node: ['index', 'mime', 'rule-files', 'policy', 'submission', 'probe'],
  cli: [
    'assess',
    'filter',
    'rule-files',
    'bundled',
    'advice',
    'policy',
    'engine',
    'rules',
    'message',
    'mime',
    'submission',
    'probe',
  ],
  addin: ['assess', 'advice', 'policy', 'engine', 'rules', 'message', 'submission'],
  setup: ['addin', 'assess', 'advice', 'policy', 'engine', 'rules', 'message', 'submission'],
  preview: ['message', 'mime', 'addin'],
};

/** Parts that run in Node alone; everything else runs in a browser too. */
const NODE_ONLY = [
  'mime',
  'probe',
  'rule-files',
  'cli',
  'node',
  'preview/server.ts',
  'preview/certificate.ts',
  'policy/read-policy.ts',
];

/** Text in these files is run by nothing but their own part: a page, a pane, Outlook. */
const OFFICE = ['addin', 'preview'];
const REACT = ['addin/taskpane', 'setup'];

const SRC = resolve('src');

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): readonly { readonly target: string; readonly line: number }[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    const target = /(?:from|^import|import\()\s*'([^']+)'/.exec(text)?.[1];
    return target === undefined ? [] : [{ target, line: index + 1 }];
  });
}

function layerOf(path: string): string {
  return (relative(SRC, path).split('/')[0] ?? '').replace(/\.(?:ts|tsx|js)$/, '');
}

function isIn(file: string, places: readonly string[]): boolean {
  const path = relative(SRC, file);
  return places.some((place) => path === place || path.startsWith(`${place}/`) || path === `${place}.ts`);
}

function breachesIn(file: string): readonly string[] {
  const layer = layerOf(file);
  return importsOf(file).flatMap(({ target, line }) => {
    const where = `${relative('.', file)}:${String(line)} imports ${target}`;
    if (target.startsWith('.')) {
      const other = layerOf(resolve(dirname(file), target));
      return other === layer || MAY_IMPORT[layer]?.includes(other) === true
        ? []
        : [`${where}: ${layer} may not stand on ${other}`];
    }
    if (target.startsWith('node:') && !isIn(file, NODE_ONLY)) return [`${where}: only Node's own parts may`];
    if (/^(?:react|react-dom|@fluentui)(?:\/|$)/.test(target) && !isIn(file, REACT))
      return [`${where}: only the pane may`];
    return [];
  });
}

it('imports run one way only', () => {
  expect(sourceFiles(SRC).flatMap(breachesIn)).toEqual([]);
});

it('every part has its place in the order', () => {
  const layers = new Set(sourceFiles(SRC).map(layerOf));
  expect(Array.from(layers).filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
});

it('only the add-in and the preview know Office', () => {
  const users = sourceFiles(SRC).filter((file) =>
    /\bOffice\.\w/.test(readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')),
  );
  expect(users.filter((file) => !isIn(file, OFFICE)).map((file) => relative('.', file))).toEqual([]);
});

it('the handler carries neither the rule reader nor the pane', () => {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    // Types are gone once it is built.
    const running = readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '');
    for (const [, target = ''] of running.matchAll(/(?:from|^import) '(\.[^']+)'/gm)) {
      follow(resolve(dirname(file), target).replace(/\.js$/, '.ts'));
    }
  };
  follow(join(SRC, 'addin/launchevent/launchevent.ts'));
  const carried = Array.from(seen, (file) => relative(SRC, file));
  expect(carried).toContain('engine/check.ts');
  expect(carried.filter((file) => /^(?:regex|cli|mime|preview|addin\/taskpane)\//.test(file))).toEqual([]);
});

it('the lock file names no address that packages were fetched from', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
