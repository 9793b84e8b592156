// Generated from src/bundled/rules by `npm run generate`; a test compares. Do not edit.
import type { RuleFunctions } from '../../engine/check.js';
import { test as ATTACH_ARCHIVE_PASSWORD } from '../rules/attach-archive-password.js';
import { test as ATTACH_DOUBLE_EXTENSION } from '../rules/attach-double-extension.js';
import { test as ATTACH_EXECUTABLE } from '../rules/attach-executable.js';
import { test as ATTACH_HIDDEN_NAME } from '../rules/attach-hidden-name.js';
import { test as ATTACH_HTML } from '../rules/attach-html.js';
import { test as ATTACH_MACRO } from '../rules/attach-macro.js';
import { test as ATTACH_ONENOTE } from '../rules/attach-onenote.js';
import { test as ATTACH_RARE_ARCHIVE } from '../rules/attach-rare-archive.js';
import { test as BODY_BLACKMAIL } from '../rules/body-blackmail.js';
import { test as BODY_GAPPY_WORDS } from '../rules/body-gappy-words.js';
import { test as BODY_GIFT_CARDS } from '../rules/body-gift-cards.js';
import { test as BODY_INVOICE_THREAT } from '../rules/body-invoice-threat.js';
import { test as BODY_MONEY_SIGNS } from '../rules/body-money-signs.js';
import { test as BODY_OBFUSCATED_WORDS } from '../rules/body-obfuscated-words.js';
import { test as BODY_SHOUTING } from '../rules/body-shouting.js';
import { test as CONTENT_MODEL_50 } from '../rules/content-model-50.js';
import { test as CONTENT_MODEL_62 } from '../rules/content-model-62.js';
import { test as CONTENT_MODEL_73 } from '../rules/content-model-73.js';
import { test as CONTENT_MODEL_82 } from '../rules/content-model-82.js';
import { test as CONTENT_MODEL_88 } from '../rules/content-model-88.js';
import { test as CONTENT_MODEL_94 } from '../rules/content-model-94.js';
import { test as CONTENT_MODEL_97 } from '../rules/content-model-97.js';
import { test as HTML_ACTIVE_CONTENT } from '../rules/html-active-content.js';
import { test as HTML_BROKEN } from '../rules/html-broken.js';
import { test as HTML_EMPTY } from '../rules/html-empty.js';
import { test as HTML_FORM } from '../rules/html-form.js';
import { test as HTML_HIDDEN_COLOUR } from '../rules/html-hidden-colour.js';
import { test as HTML_HIDDEN_DISPLAY } from '../rules/html-hidden-display.js';
import { test as HTML_HIDDEN_OFFSCREEN } from '../rules/html-hidden-offscreen.js';
import { test as HTML_HIDDEN_SIZE } from '../rules/html-hidden-size.js';
import { test as HTML_HUGE_FONT } from '../rules/html-huge-font.js';
import { test as HTML_IMAGE_ONLY } from '../rules/html-image-only.js';
import { test as HTML_LARGE_IMAGE } from '../rules/html-large-image.js';
import { test as HTML_LONG_RUN } from '../rules/html-long-run.js';
import { test as HTML_LOUD_COLOURS } from '../rules/html-loud-colours.js';
import { test as HTML_MOVING_TEXT } from '../rules/html-moving-text.js';
import { test as HTML_PASSWORD_FIELD } from '../rules/html-password-field.js';
import { test as HTML_SPLIT_WORDS } from '../rules/html-split-words.js';
import { test as LINK_CLICK_HERE } from '../rules/link-click-here.js';
import { test as LINK_CODE } from '../rules/link-code.js';
import { test as LINK_LOOKALIKE } from '../rules/link-lookalike.js';
import { test as LINK_MANY_DOMAINS } from '../rules/link-many-domains.js';
import { test as LINK_TEXT_MISMATCH } from '../rules/link-text-mismatch.js';
import { test as RCPT_FROM_OTHER_NAME } from '../rules/rcpt-from-other-name.js';
import { test as RCPT_MANY_CC } from '../rules/rcpt-many-cc.js';
import { test as RCPT_MANY_TO } from '../rules/rcpt-many-to.js';
import { test as RCPT_SELF_BCC } from '../rules/rcpt-self-bcc.js';
import { test as RCPT_UNDISCLOSED } from '../rules/rcpt-undisclosed.js';
import { test as SUBJ_ALL_CAPS } from '../rules/subj-all-caps.js';
import { test as SUBJ_EMPTY } from '../rules/subj-empty.js';
import { test as SUBJ_FAKE_REPLY } from '../rules/subj-fake-reply.js';
import { test as SUBJ_GAPPY_WORDS } from '../rules/subj-gappy-words.js';
import { test as SUBJ_MOSTLY_CAPS } from '../rules/subj-mostly-caps.js';
import { test as SUBJ_NAMES_RECIPIENT } from '../rules/subj-names-recipient.js';
import { test as SUBJ_OBFUSCATED_WORDS } from '../rules/subj-obfuscated-words.js';
import { test as SUBJ_RANDOM_TAIL } from '../rules/subj-random-tail.js';
import { test as SUBMIT_HELO_BARE } from '../rules/submit-helo-bare.js';
import { test as SUBMIT_NO_AUTH } from '../rules/submit-no-auth.js';
import { test as SUBMIT_NO_TLS } from '../rules/submit-no-tls.js';

export const functions: RuleFunctions = {
  ATTACH_ARCHIVE_PASSWORD,
  ATTACH_DOUBLE_EXTENSION,
  ATTACH_EXECUTABLE,
  ATTACH_HIDDEN_NAME,
  ATTACH_HTML,
  ATTACH_MACRO,
  ATTACH_ONENOTE,
  ATTACH_RARE_ARCHIVE,
  BODY_BLACKMAIL,
  BODY_GAPPY_WORDS,
  BODY_GIFT_CARDS,
  BODY_INVOICE_THREAT,
  BODY_MONEY_SIGNS,
  BODY_OBFUSCATED_WORDS,
  BODY_SHOUTING,
  CONTENT_MODEL_50,
  CONTENT_MODEL_62,
  CONTENT_MODEL_73,
  CONTENT_MODEL_82,
  CONTENT_MODEL_88,
  CONTENT_MODEL_94,
  CONTENT_MODEL_97,
  HTML_ACTIVE_CONTENT,
  HTML_BROKEN,
  HTML_EMPTY,
  HTML_FORM,
  HTML_HIDDEN_COLOUR,
  HTML_HIDDEN_DISPLAY,
  HTML_HIDDEN_OFFSCREEN,
  HTML_HIDDEN_SIZE,
  HTML_HUGE_FONT,
  HTML_IMAGE_ONLY,
  HTML_LARGE_IMAGE,
  HTML_LONG_RUN,
  HTML_LOUD_COLOURS,
  HTML_MOVING_TEXT,
  HTML_PASSWORD_FIELD,
  HTML_SPLIT_WORDS,
  LINK_CLICK_HERE,
  LINK_CODE,
  LINK_LOOKALIKE,
  LINK_MANY_DOMAINS,
  LINK_TEXT_MISMATCH,
  RCPT_FROM_OTHER_NAME,
  RCPT_MANY_CC,
  RCPT_MANY_TO,
  RCPT_SELF_BCC,
  RCPT_UNDISCLOSED,
  SUBJ_ALL_CAPS,
  SUBJ_EMPTY,
  SUBJ_FAKE_REPLY,
  SUBJ_GAPPY_WORDS,
  SUBJ_MOSTLY_CAPS,
  SUBJ_NAMES_RECIPIENT,
  SUBJ_OBFUSCATED_WORDS,
  SUBJ_RANDOM_TAIL,
  SUBMIT_HELO_BARE,
  SUBMIT_NO_AUTH,
  SUBMIT_NO_TLS,
};
