import type { AdviceLanguage } from '../../advice/advice-language.js';
import { loadAdvice, primaryTag } from '../../advice/locales/load-advice.js';
import type { PaneLanguage } from './locales/pane-language.js';

/** What the pane says itself, and what the advice says; undefined stands for English. */
export interface SpokenLanguage {
  readonly pane: PaneLanguage | undefined;
  readonly advice: AdviceLanguage | undefined;
}

const ENGLISH: SpokenLanguage = { pane: undefined, advice: undefined };

/** One file a language, so that the pane loads only the one it speaks. */
const PANE_LANGUAGES: Readonly<Record<string, () => Promise<PaneLanguage>>> = {
  de: async () => (await import('./locales/de.js')).paneDe,
  es: async () => (await import('./locales/es.js')).paneEs,
  fr: async () => (await import('./locales/fr.js')).paneFr,
  it: async () => (await import('./locales/it.js')).paneIt,
  nl: async () => (await import('./locales/nl.js')).paneNl,
  pt: async () => (await import('./locales/pt.js')).panePt,
};

/** The texts for Outlook's display language; English where there are none, and when their file does not load. */
export async function loadLanguage(displayLanguage: string): Promise<SpokenLanguage> {
  try {
    const [pane, advice] = await Promise.all([
      PANE_LANGUAGES[primaryTag(displayLanguage)]?.(),
      loadAdvice(displayLanguage),
    ]);
    // Half the pane in another language would be worse than all of it in English.
    return pane === undefined || advice === undefined ? ENGLISH : { pane, advice };
  } catch {
    return ENGLISH;
  }
}
