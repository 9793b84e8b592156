import { createContext, useContext } from 'react';
import { createTranslator, type Translator } from './strings.js';

const TranslatorContext = createContext<Translator>(createTranslator('en'));

export const TranslatorProvider = TranslatorContext.Provider;

/** The pane's voice; English outside a provider. */
export function useTranslator(): Translator {
  return useContext(TranslatorContext);
}
