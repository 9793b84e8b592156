import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const OUTPUT = join(ROOT, 'dist/addin');

/** The address that manifest.xml and the list of allowed scripts are written with. */
const SOURCE_ADDRESS = 'https://localhost:3000';

/** What the task pane runs in: the Edge and Safari engines of the Outlook clients that know Mailbox 1.12. */
const PANE_TARGET = 'es2020';

/** What classic Outlook on Windows runs the event handlers in. */
const HANDLER_TARGET = 'es2016';

/** The service worker that keeps the set-up page for use without a connection. */
const SETUP_WORKER = 'setup-worker';

/** A name that its module no longer exports would be undefined at run time; webpack only warns of it by itself. */
const MISSING_EXPORTS_FAIL = { javascript: { exportsPresence: 'error' } };

/**
 * Two builds into dist/addin. The pages are ordinary browser code. The event handlers are one file in ES2016 without
 * modules, because classic Outlook on Windows runs them in an engine that has neither a page nor a loader.
 *
 * PRESEND_ADDIN_URL is the address the add-in will be served from; nothing else differs between one place and another.
 */
export default function builds(_env, argv) {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  const address = addinAddress(process.env.PRESEND_ADDIN_URL ?? SOURCE_ADDRESS);
  return [pages(mode, address), handlers(mode)];
}

function pages(mode, address) {
  return {
    ...shared('pages', mode),
    target: ['web', PANE_TARGET],
    devtool: mode === 'development' ? 'source-map' : false,
    entry: {
      taskpane: './src/addin/taskpane/index.tsx',
      preview: './src/preview/preview.ts',
      setup: './src/setup/index.tsx',
      [SETUP_WORKER]: './src/setup/setup-worker.ts',
    },
    // Files that load later are called after what they hold.
    optimization: { ...shared('pages', mode).optimization, chunkIds: 'named' },
    output: {
      path: OUTPUT,
      filename: '[name].js',
      // The other build writes these two into the same folder.
      clean: { keep: /^launchevent\.(js|html)$/ },
    },
    module: {
      parser: MISSING_EXPORTS_FAIL,
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: PANE_TARGET } }],
    },
    plugins: [
      ...sharedPlugins('pages'),
      page('src/addin/taskpane/taskpane.html', 'taskpane'),
      page('src/preview/preview.html', 'preview'),
      page('src/setup/setup.html', 'setup'),
      new OfflineFiles('setup', SETUP_WORKER, ['setup.html', 'assets/icon-32.png']),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/support.html', to: 'support.html' },
          {
            from: 'src/addin/guides',
            to: 'guides',
            filter: (path) => path.endsWith('.html'),
            noErrorOnMissing: true,
          },
          { from: 'manifest.xml', transform: withAddress(address) },
          // Outlook looks for it at the root of the origin: serve it there if the add-in itself stands in a folder.
          {
            from: 'assets/microsoft-officeaddins-allowed.json',
            to: '.well-known/microsoft-officeaddins-allowed.json',
            transform: withAddress(address),
          },
        ],
      }),
    ],
  };
}

function handlers(mode) {
  return {
    ...shared('handlers', mode),
    // Also the few lines that webpack itself adds must be old enough; es2015 is the nearest name it knows.
    target: ['web', 'es2015'],
    devtool: false,
    entry: { launchevent: './src/addin/launchevent/launchevent.ts' },
    output: { path: OUTPUT, filename: '[name].js', iife: true },
    module: {
      parser: MISSING_EXPORTS_FAIL,
      rules: [
        {
          // Libraries are published in newer syntax, so they are lowered like our own code.
          test: /\.[cm]?[jt]s$/,
          resolve: { fullySpecified: false },
          loader: 'esbuild-loader',
          options: { target: HANDLER_TARGET },
        },
      ],
    },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { ecma: 2016 } })],
    },
    plugins: [
      ...sharedPlugins('handlers'),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      // esbuild writes an object spread with this function of ES2017.
      new webpack.ProvidePlugin({
        'Object.getOwnPropertyDescriptors': [
          join(ROOT, 'src/addin/launchevent/own-property-descriptors.ts'),
          'ownPropertyDescriptors',
        ],
      }),
      page('src/addin/launchevent/launchevent.html', 'launchevent'),
    ],
  };
}

function shared(name, mode) {
  return {
    name,
    mode,
    context: ROOT,
    cache: false,
    // test/size.test.ts holds the budgets.
    performance: false,
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    },
    optimization: {
      minimizer: [new TerserPlugin({ extractComments: false })],
    },
  };
}

function sharedPlugins(name) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return [
    new webpack.DefinePlugin({ __PRESEND_VERSION__: JSON.stringify(version) }),
    new ModuleSizes(join(ROOT, `.cache/modules-${name}.json`)),
  ];
}

/** An HTML page with its script after office.js, which the page names itself. */
function page(template, chunk) {
  return new HtmlPlugin({
    template,
    filename: `${chunk}.html`,
    chunks: [chunk],
    // The page brings its own icon, or none.
    favicon: false,
    inject: 'head',
    scriptLoading: 'defer',
  });
}

/** Writes what each module weighs, for the test that has to say why a file became too large. */
class ModuleSizes {
  #file;

  constructor(file) {
    this.#file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tap('ModuleSizes', ({ compilation }) => {
      const sizes = {};
      for (const [entry, { chunks }] of compilation.entrypoints) {
        sizes[entry] = chunks
          .flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)])
          // In production webpack joins the modules of an entry into one, which then lists them.
          .flatMap((module) => module.modules ?? [module])
          .map((module) => ({
            name: module.readableIdentifier(compilation.requestShortener),
            size: module.size(),
          }));
      }
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(this.#file, JSON.stringify(sizes));
    });
  }
}

/**
 * Tells a service worker which files make up a page, and their digest, so that it keeps exactly those and replaces them
 * all when one changes.
 */
class OfflineFiles {
  #page;
  #worker;
  #others;

  constructor(page, worker, others) {
    this.#page = page;
    this.#worker = worker;
    this.#others = others;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineFiles', (compilation) => {
      // After everything else: what is kept must be what is published.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflineFiles', stage }, () => {
        const files = this.#filesOf(compilation);
        const digest = createHash('sha256');
        for (const file of files) digest.update(file).update(compilation.getAsset(file).source.buffer());
        const facts = { FILES: files, DIGEST: digest.digest('hex').slice(0, 16) };
        compilation.updateAsset(`${this.#worker}.js`, (source) => {
          const text = source.source().toString();
          return new webpack.sources.RawSource(
            text.replace(/__SETUP_(FILES|DIGEST)__/g, (_, name) => JSON.stringify(facts[name])),
          );
        });
      });
    });
  }

  #filesOf(compilation) {
    const files = new Set(this.#others);
    for (const chunk of compilation.entrypoints.get(this.#page).chunks) {
      for (const { files: own } of [chunk, ...chunk.getAllReferencedChunks()]) {
        for (const file of own) if (!file.endsWith('.map')) files.add(file);
      }
    }
    return [...files].sort();
  }
}

function withAddress(address) {
  return (content) => content.toString('utf8').split(SOURCE_ADDRESS).join(address);
}

/** The address without a slash at its end; Outlook takes nothing but https. */
function addinAddress(given) {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `PRESEND_ADDIN_URL must be an https address such as https://addin.example.com/presend, not "${given}"`,
    );
  }
  return url.href.replace(/\/+$/, '');
}
