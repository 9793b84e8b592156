import { readInsideHop } from './families/inside.js';
import { readLocalHop } from './families/local.js';
import { readLogIn } from './families/log-in-notes.js';
import { readHopWithoutLogIn } from './families/no-log-in.js';
import { readRelayHop } from './families/relays.js';
import { readSilentHop } from './families/silent.js';
import { readWebHop } from './families/web.js';
import { undecided, type HopJudgement, type HopReader } from './judgement.js';
import type { Hop } from './received-hop.js';

/**
 * The families in the order they are asked. What is no hand-over by a mail program comes first, since its lines may
 * bear an A as well; what only lacks a log-in comes last.
 */
const FAMILIES: readonly HopReader[] = [
  readWebHop,
  readLocalHop,
  readInsideHop,
  readRelayHop,
  readLogIn,
  readSilentHop,
  readHopWithoutLogIn,
];

export function judgeHop(hop: Hop): HopJudgement {
  for (const read of FAMILIES) {
    const judgement = read(hop);
    if (judgement !== undefined) return judgement;
  }
  return undecided('unknown-form');
}
