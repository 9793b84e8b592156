import { CONCEPTS } from '../src/bundled/content/concepts.js';
import { contentView } from '../src/engine/content/content-view.js';
import { eachFeature } from '../src/engine/content/features.js';
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

/** Before the name of a word that stands in a subject. */
export const SUBJECT = 's:';

export const lexicon = new Lexicon(CONCEPTS);

export function datasetOf(drafts: readonly LabelledDraft[]): Dataset {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string): number => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = names.length;
      numbers.set(name, number);
      names.push(name);
    }
    return number;
  };
  const rows: Row[] = [];
  for (const { draft, ...about } of drafts) {
    const view = contentView(messageFromDraft(draft), lexicon);
    if (view.subject.length + view.body.length < MIN_TERMS) continue;
    const features: number[] = [];
    eachFeature(view, lexicon, {
      word: ({ text }) => features.push(numberOf(text)),
      subjectWord: ({ text }) => features.push(numberOf(`${SUBJECT}${text}`)),
      other: (name) => features.push(numberOf(name)),
    });
    rows.push({ ...about, features: Int32Array.from(features) });
  }
  return { rows, featureCount: names.length, nameOf: (feature) => names[feature] ?? '' };
}
