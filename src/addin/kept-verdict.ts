import type { Assessment } from '../assess.js';
import type { Action } from '../policy/policy.js';
import type { LastCheck } from './draft-port.js';

/** In `sessionData`, gone when the draft is closed: the verdict on the draft as it last stood. */
export const KEPT_VERDICT_KEY = 'presend.verdict';

/** In `sessionData`: the symbols this person set aside for this draft. */
export const IGNORED_KEY = 'presend.ignored';

/** In `roamingSettings`, because the draft is gone by then: how the check at the last Send ended. */
export const LAST_CHECK_KEY = 'presend.lastCheck';

/** Other add-ins share the 50,000 characters of `sessionData` in old clients; a longer list is none of ours. */
const MAX_SYMBOLS = 200;

const SYMBOL = /^[A-Za-z0-9_]{1,100}$/;

const ACTIONS: readonly string[] = ['send', 'warn', 'block'];

/** What the on-send check needs of a verdict that was reached earlier. No word of the draft is among it. */
export interface KeptVerdict {
  /** Of the reading that was judged; see `DraftReading`. */
  readonly hash: string;
  readonly ruleSetVersion: string;
  readonly ignored: readonly string[];
  readonly action: Action;
  /** What the pane shows first when it is opened from the alert, worst first. */
  readonly symbols: readonly string[];
}

/** The same content, judged by the same rules with the same exceptions, gets the same verdict. */
export type VerdictBasis = Pick<KeptVerdict, 'hash' | 'ruleSetVersion' | 'ignored'>;

export function keptVerdict(
  basis: Pick<VerdictBasis, 'hash' | 'ignored'>,
  assessment: Assessment,
): KeptVerdict {
  const { action, version } = assessment;
  return {
    hash: basis.hash,
    ruleSetVersion: version,
    ignored: basis.ignored,
    action,
    symbols: assessment.hits
      .filter((hit) => hit.score > 0)
      .slice(0, MAX_SYMBOLS)
      .map((hit) => hit.symbol),
  };
}

/** Whether a verdict that was kept still holds. */
export function holdsFor(kept: KeptVerdict, basis: VerdictBasis): boolean {
  return (
    kept.hash === basis.hash &&
    kept.ruleSetVersion === basis.ruleSetVersion &&
    kept.ignored.slice().sort().join() === basis.ignored.slice().sort().join()
  );
}

export function formatKeptVerdict(kept: KeptVerdict): string {
  return JSON.stringify(kept);
}

/** Undefined for anything that this version of Presend did not write. */
export function parseKeptVerdict(text: string | undefined): KeptVerdict | undefined {
  const kept = parseObject(text);
  if (kept === undefined) return undefined;
  const { hash, ruleSetVersion, ignored, action, symbols } = kept;
  if (typeof hash !== 'string' || typeof ruleSetVersion !== 'string') return undefined;
  if (!ACTIONS.includes(action as string) || !Array.isArray(ignored) || !Array.isArray(symbols))
    return undefined;
  return {
    hash,
    ruleSetVersion,
    ignored: symbolsIn(ignored),
    action: action as Action,
    symbols: symbolsIn(symbols),
  };
}

export function formatIgnored(symbols: readonly string[]): string {
  return JSON.stringify(symbols.slice(0, MAX_SYMBOLS));
}

/** The symbols of a JSON array; empty for anything else. */
export function parseIgnored(text: string | undefined): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '');
    return Array.isArray(parsed) ? symbolsIn(parsed) : [];
  } catch {
    return [];
  }
}

export function formatLastCheck(check: LastCheck): string {
  return JSON.stringify(check);
}

/** Undefined when there was no check, or nothing of ours is written there. */
export function parseLastCheck(text: string | undefined): LastCheck | undefined {
  const { outcome, cause } = parseObject(text) ?? {};
  if (outcome !== 'clean' && outcome !== 'warned' && outcome !== 'failed') return undefined;
  return typeof cause === 'string' ? { outcome, cause } : { outcome };
}

function parseObject(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(text ?? '');
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function symbolsIn(list: readonly unknown[]): readonly string[] {
  return list
    .filter((value): value is string => typeof value === 'string' && SYMBOL.test(value))
    .slice(0, MAX_SYMBOLS);
}
