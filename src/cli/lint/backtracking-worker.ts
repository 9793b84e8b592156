import { parentPort } from 'node:worker_threads';
import { checkSync } from 'recheck';

/** What a thread is asked; it answers with a {@link Backtracking}. */
export interface BacktrackingQuestion {
  readonly source: string;
  readonly flags: string;
  readonly timeoutMs: number;
}

/** How the time of a pattern grows with the text in the worst case; `attack` is such a text, as JavaScript. */
export type Backtracking =
  | { readonly verdict: 'linear' }
  | { readonly verdict: 'undecided' }
  | { readonly verdict: 'polynomial'; readonly degree: number; readonly attack: string }
  | { readonly verdict: 'exponential'; readonly attack: string };

/**
 * Work is counted rather than timed where recheck can, so that a busy machine finds what an idle one does: 1,000,000
 * steps on a text of 5,000 characters mean 200 a character, which no linear pattern of the stock set comes near. With
 * recheck's own limits the stock set takes ten minutes.
 */
const LIMITS = {
  // The automaton decides some patterns for good, and takes many times as long on most.
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
