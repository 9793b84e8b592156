import { CONCEPTS } from '../src/bundled/content/concepts.js';
import { contentView } from '../src/engine/content/content-view.js';
import { eachFeature, formatFeature, type FeatureKey } from '../src/engine/content/features.js';
import { Lexicon } from '../src/engine/content/lexicon.js';
import { messageFromDraft } from '../src/message/from-draft.js';
import type { LabelledDraft } from './labelled-drafts.js';

/** A labelled draft as numbers of its features. */
export interface Row extends Pick<
  LabelledDraft,
  'id' | 'source' | 'label' | 'language' | 'year' | 'isHeldApart'
> {
  readonly features: Int32Array;
}

/** Rows over one numbering of all features that occur in them. */
export interface Dataset {
  readonly rows: readonly Row[];
  readonly featureCount: number;
  readonly nameOf: (feature: number) => string;
}

/** A draft with fewer terms is an attachment or an accident, and teaches nothing about words. */
const MIN_TERMS = 4;

export const lexicon = new Lexicon(CONCEPTS);

export function datasetOf(drafts: readonly LabelledDraft[]): Dataset {
  const terms = new Numbering();
  const traits = new Numbering();
  const numbers = new Map<FeatureKey, number>();
  const keys: FeatureKey[] = [];
  const rows: Row[] = [];
  for (const { draft, ...about } of drafts) {
    const view = contentView(messageFromDraft(draft), lexicon);
    if (view.subject.length + view.body.length < MIN_TERMS) continue;
    const features = new Set<number>();
    eachFeature(view, terms, traits, (key) => {
      let number = numbers.get(key);
      if (number === undefined) {
        number = keys.length;
        numbers.set(key, number);
        keys.push(key);
      }
      features.add(number);
    });
    rows.push({ ...about, features: Int32Array.from(features) });
  }
  const names = { terms: terms.names, traits: traits.names, lexicon };
  return { rows, featureCount: keys.length, nameOf: (feature) => formatFeature(keys[feature] ?? 0, names) };
}

class Numbering {
  readonly names: string[] = [];
  private readonly ids = new Map<string, number>();

  idOf(name: string): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      id = this.names.length;
      this.ids.set(name, id);
      this.names.push(name);
    }
    return id;
  }
}
