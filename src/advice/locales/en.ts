import type { ForeignRuleTexts } from '../advice-language.js';

/** The texts of the bundled rules stand with the rules themselves. */
export const foreignEn: ForeignRuleTexts = {
  applies: 'The filter rule {symbol} applies to this message.',
  found: 'The filter rule {symbol} looks at {place} and found “{words}”.',
  reword: 'Say it in other words, or leave it out.',
  relink: 'Use another link, or leave it out.',
  reformat: 'Use plainer formatting here, or leave it out.',
  rename: 'Give the file another name or type, or leave it out.',
  notYours: 'Your mail program writes this; nothing in your text changes it.',
  places: {
    subject: 'the subject',
    text: 'the text',
    formatting: 'the formatting',
    links: 'the links',
    field: 'the {field} field',
    attachment: 'an attachment',
    parts: 'the parts of the message',
    source: 'the message as it is sent',
  },
};
