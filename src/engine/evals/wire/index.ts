import type { WireFunctions } from '../../wire/check-wire.js';
import { bodyEvals } from './body.js';
import { freemailEvals } from './freemail.js';
import { fromNameSpoofEvals } from './from-name-spoof.js';
import { headerEvals } from './header.js';
import { htmlEvals } from './html.js';
import { httpsMismatchEvals } from './https-mismatch.js';
import { imageInfoEvals } from './image-info.js';
import { mimeEvals } from './mime.js';
import { pdfInfoEvals } from './pdf-info.js';
import { relayEvals } from './relay.js';
import { uriEvals } from './uri.js';
import { vbounceEvals } from './vbounce.js';
import { welcomelistEvals } from './welcomelist.js';
import { welcomelistSubjectEvals } from './welcomelist-subject.js';

/** Every function that rule files may name behind `eval:` and that needs neither network nor a learned database. */
export const wireFunctions: WireFunctions = {
  ...bodyEvals,
  ...freemailEvals,
  ...fromNameSpoofEvals,
  ...headerEvals,
  ...htmlEvals,
  ...httpsMismatchEvals,
  ...imageInfoEvals,
  ...mimeEvals,
  ...pdfInfoEvals,
  ...relayEvals,
  ...uriEvals,
  ...vbounceEvals,
  ...welcomelistEvals,
  ...welcomelistSubjectEvals,
};
