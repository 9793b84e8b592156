import { parentPort } from 'node:worker_threads';
import { checkSync } from 'recheck';
import type { Backtracking, BacktrackingQuestion } from './backtracking.js';

/**
 * Work is counted rather than timed where recheck can, so that a busy machine finds what an idle one does: 1,000,000
 * steps on a text of 5,000 characters mean 200 a character, which no linear pattern of the stock set comes near. With
 * recheck's own limits the stock set takes half an hour.
 */
const LIMITS = {
  // The automaton takes ten times as long on patterns with word boundaries, and finds no more in those.
  checker: 'fuzz',
  attackLimit: 1_000_000,
  maxAttackStringSize: 5_000,
  maxDegree: 3,
  maxIteration: 1,
  maxInitialGenerationSize: 20,
  maxGenerationSize: 10,
  mutationSize: 2,
  crossoverSize: 1,
  maxNFASize: 300,
} as const;

const port = parentPort;
port?.on('message', (question: BacktrackingQuestion) => {
  port.postMessage(answer(question));
});

function answer({ source, flags, timeoutMs }: BacktrackingQuestion): Backtracking {
  try {
    const result = checkSync(source, flags, { ...LIMITS, timeout: timeoutMs });
    if (result.status === 'safe') return { verdict: 'linear' };
    if (result.status === 'unknown') return { verdict: 'undecided' };
    const { complexity, attack } = result;
    if (complexity.type === 'exponential') return { verdict: 'exponential', attack: attack.pattern };
    return { verdict: 'polynomial', degree: complexity.degree, attack: attack.pattern };
  } catch {
    return { verdict: 'undecided' };
  }
}
