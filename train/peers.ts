import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOCK, judgedBySpamAssassin, RULE_FOLDERS } from '../scripts/parity/oracle.js';
import { filterOf } from '../src/filter.js';
import { completeDraft } from '../src/message/complete-draft.js';
import { messageFromDraft } from '../src/message/from-draft.js';
import { loadRuleSet } from '../src/rule-files/load-rule-set.js';
import type { LabelledDraft } from './labelled-drafts.js';

/** SpamAssassin takes a tenth of a second for each. */
const MOST_ASKED = 600;

/** One draft, judged with the stock rules before it is sent and after. */
export interface PeerScore {
  readonly draft: LabelledDraft;
  /** SpamAssassin's, of the mail as it leaves: without network and without learning. */
  readonly sent: number;
  /** Ours, of the draft, by the same rules. */
  readonly before: number;
}

/** The drafts that are asked about: always the same, chosen by a hash of their ids. */
export function sampleOf(drafts: readonly LabelledDraft[]): readonly LabelledDraft[] {
  const keyed = drafts.map((draft) => ({ draft, key: createHash('sha256').update(draft.id).digest('hex') }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.slice(0, MOST_ASKED).map(({ draft }) => draft);
}

/**
 * Each draft completed as its client would send it, judged by the SpamAssassin that is installed, and judged by us with
 * its rule files. The completed mail stands in a folder of its own for as long as that takes.
 */
export async function askSpamAssassin(drafts: readonly LabelledDraft[]): Promise<readonly PeerScore[]> {
  const { ruleSet } = await loadRuleSet(RULE_FOLDERS);
  const filter = filterOf(ruleSet, { clock: CLOCK });
  const folder = await mkdtemp(join(tmpdir(), 'presend-peers-'));
  try {
    const byFile = new Map<string, LabelledDraft>();
    for (const [index, labelled] of drafts.entries()) {
      const file = join(folder, `${String(index)}.eml`);
      await writeFile(file, completeDraft(labelled.draft, { clock: CLOCK, seed: '' }), 'latin1');
      byFile.set(file, labelled);
    }
    const scores: PeerScore[] = [];
    for await (const { file, score } of judgedBySpamAssassin([...byFile.keys()])) {
      const draft = byFile.get(file);
      if (draft === undefined) continue;
      scores.push({ draft, sent: score, before: filter.judgeDraft(messageFromDraft(draft.draft)).score });
    }
    return scores;
  } finally {
    await rm(folder, { recursive: true });
  }
}
