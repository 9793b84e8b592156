import type { Range } from '../message/span.js';
import type { RuleSet } from '../rules/rule-set.js';
import { placesIn, type GramPlaces, type Places } from './gram-places.js';
import { gramTableOf, type GramTable, type Needy, type NumberedNeed } from './gram-table.js';
import { gapsIn, wholeOf, windowsAround, type Gaps, type Sought, type Window } from './windows.js';

/** The stretches of a range of the text that a pattern must be run on. */
export type Search = (range: Range) => readonly Window[];

/** How to look for a pattern in a text; undefined where it has no match, by what it needs (`Pattern.needs`). */
export type GramFilter = (needy: Needy) => Search | undefined;

/** Looks everywhere. */
const everywhere: Search = (range) => [wholeOf(range)];

/** By part: words that only subjects are searched for stand in bodies too, and would be noted for nothing. */
const tables = {
  subject: new WeakMap<RuleSet, GramTable>(),
  body: new WeakMap<RuleSet, GramTable>(),
};

/** One pass over these ranges of a subject or a body, in place of one for each pattern. */
export function gramFilter(
  ruleSet: RuleSet,
  part: 'subject' | 'body',
  text: string,
  ranges: readonly Range[],
): GramFilter {
  let table = tables[part].get(ruleSet);
  if (table === undefined) {
    table = gramTableOf(ruleSet, part);
    tables[part].set(ruleSet, table);
  }
  const { needs } = table;
  const places = placesIn(text, ranges, table);
  let gaps: Gaps | undefined;
  return (needy) => {
    const needed = needs.get(needy);
    const sought = needed === undefined ? undefined : soughtBy(needed, places);
    if (sought === undefined) return everywhere;
    if (sought.length === 0) return undefined;
    const known = gaps ?? (gaps = gapsIn(text));
    return (range) => windowsAround(text, range, sought, known);
  };
}

/** Where to look for what is needed; undefined for everywhere. */
function soughtBy(needs: readonly NumberedNeed[], places: GramPlaces): readonly Sought[] | undefined {
  const sought: Sought[] = [];
  for (const { grams, near, reach } of needs) {
    const found = placesOf(grams, places);
    if (found?.length === 0) continue;
    const foundNear = near === undefined ? undefined : placesOf(near, places);
    if (foundNear?.length === 0) continue;
    if (found === undefined || reach === undefined) return undefined;
    sought.push({ places: found, near: foundNear, reach });
  }
  return sought;
}

/** The places of each of these grams that stands anywhere; undefined where one stands everywhere. */
function placesOf(grams: readonly number[], places: GramPlaces): readonly Places[] | undefined {
  const lists: Places[] = [];
  for (const gram of grams) {
    const found = places.of(gram);
    if (found === 'everywhere') return undefined;
    if (found !== undefined) lists.push(found);
  }
  return lists;
}
