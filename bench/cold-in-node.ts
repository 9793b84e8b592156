/** `node cold-in-node.mjs HANDLER < DRAFT`: the times of the built handler's first event, as JSON. */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { runInContext, Script } from 'node:vm';
import type { Draft } from '../src/message/draft.js';
import { bareContext } from '../test/runtimes/bare-context.js';
import { bench } from './check-in-runtime.js';

const [, , handlerPath = ''] = process.argv;
const handler = readFileSync(handlerPath, 'utf8');
const draft = JSON.parse(await text(process.stdin)) as Draft;

const context = bareContext({ Office: undefined, setTimeout, clearTimeout });
const times = await bench.cold(draft, (office) => {
  office.parse = runInContext('JSON.parse', context) as typeof JSON.parse;
  context['Office'] = office.Office;
  new Script(handler).runInContext(context);
});
process.stdout.write(JSON.stringify(times));
// The handler's own deadline is still running.
process.exit(0);
