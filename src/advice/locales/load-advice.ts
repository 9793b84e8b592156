import type { AdviceLanguage } from '../advice-language.js';

/** One module a language, so that a page loads only the one it speaks. English is always there. */
const LANGUAGES: Readonly<Record<string, () => Promise<AdviceLanguage>>> = {
  de: async () => (await import('./de.js')).adviceDe,
  es: async () => (await import('./es.js')).adviceEs,
  fr: async () => (await import('./fr.js')).adviceFr,
  it: async () => (await import('./it.js')).adviceIt,
  nl: async () => (await import('./nl.js')).adviceNl,
  pt: async () => (await import('./pt.js')).advicePt,
};

/** Primary tags of the languages that advice is given in besides English. */
export const ADVICE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/** The texts for a BCP 47 tag; undefined for English, and for a language without any, where English serves. */
export async function loadAdvice(tag: string): Promise<AdviceLanguage | undefined> {
  return LANGUAGES[primaryTag(tag)]?.();
}

/** `pt` of `pt-BR`. */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
