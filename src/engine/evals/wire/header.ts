import type { WireEval } from '../../../message/wire/wire-message.js';
import { headerAddressEvals } from './header-addresses.js';
import { headerForgedEvals } from './header-forged.js';
import { headerTextEvals } from './header-text.js';
import { headerTimeEvals } from './header-times.js';

/** The functions of Mail::SpamAssassin::Plugin::HeaderEval. */
export const headerEvals: Readonly<Record<string, WireEval>> = {
  ...headerAddressEvals,
  ...headerForgedEvals,
  ...headerTextEvals,
  ...headerTimeEvals,
};
