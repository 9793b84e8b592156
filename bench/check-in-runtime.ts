/**
 * What `check.ts` runs inside a browser page or a bare Node process: the check and the built handler, as the add-in
 * calls them, with a clock around each part. Left at `globalThis.presendBench`.
 */
import { assess } from '../src/assess.js';
import { functions } from '../src/bundled/generated/functions.js';
import { ruleSet } from '../src/bundled/generated/rule-set.js';
import { check } from '../src/engine/check.js';
import type { Draft } from '../src/message/draft.js';
import { messageFromDraft } from '../src/message/from-draft.js';
import { officeDouble, type OfficeDouble } from '../test/addin/launchevent/office-double.js';

/** Milliseconds of each run, by part. */
export interface WarmTimes {
  /** Of the draft, as the draft reader of pane and handler makes it. */
  readonly message: readonly number[];
  readonly check: readonly number[];
  /** Both together. */
  readonly both: readonly number[];
  /** `assess` as the handler at Send calls it: the check, the advice and the decision. */
  readonly onSend: readonly number[];
}

export interface ColdTimes {
  /** Reading and running the built file until its functions are associated. */
  readonly parse: number;
  /** From the event to its completion: the rules and the model are loaded, one draft is judged. */
  readonly score: number;
}

export interface BenchInRuntime {
  warm(drafts: readonly Draft[], warmUps: number, runs: number): WarmTimes;
  /** What `assess` takes as the pane calls it: with every edit tried, and the smallest set of them looked for. */
  pane(drafts: readonly Draft[]): readonly number[];
  cold(draft: Draft, run: (office: OfficeDouble) => void): Promise<ColdTimes>;
}

export const bench: BenchInRuntime = {
  warm(drafts, warmUps, runs) {
    const times = {
      message: [] as number[],
      check: [] as number[],
      both: [] as number[],
      onSend: [] as number[],
    };
    for (let run = -warmUps; run < runs; run++) {
      const draft = fresh(drafts, run + warmUps);
      const began = performance.now();
      const message = messageFromDraft(draft);
      const read = performance.now();
      check(message, ruleSet, functions);
      const checked = performance.now();
      const again = messageFromDraft(draft);
      const asked = performance.now();
      assess(again, { ignored: [] });
      const assessed = performance.now();
      if (run < 0) continue;
      times.message.push(read - began);
      times.check.push(checked - read);
      times.both.push(checked - began);
      times.onSend.push(assessed - asked);
    }
    return times;
  },

  pane: (drafts) =>
    drafts.map((draft) => {
      const message = messageFromDraft(draft);
      const began = performance.now();
      assess(message, { draft, ignored: [] });
      return performance.now() - began;
    }),

  async cold(draft, run) {
    const office = officeDouble(draft);
    const began = performance.now();
    run(office);
    const parsed = performance.now();
    const completions = office.raise('onMessageSend');
    // Everything the double answers is a microtask or two away; a timer would count its own delay.
    while (completions.length === 0) await Promise.resolve();
    return { parse: parsed - began, score: performance.now() - parsed };
  },
};

/** The next draft as Outlook would hand it over: strings that nothing was worked out for yet. */
function fresh(drafts: readonly Draft[], index: number): Draft {
  return JSON.parse(JSON.stringify(drafts[index % drafts.length])) as Draft;
}

Object.assign(globalThis, { presendBench: bench });
