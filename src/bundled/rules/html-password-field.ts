import type { Message } from '../../message/message.js';
import type { BundledRule, Finding } from '../../rules/bundled-rule.js';
import { findElements } from '../../engine/evals/own-parts.js';

export function test(message: Message): Finding | undefined {
  return findElements(
    message,
    ({ name, attributes }) => name === 'input' && /^\s*password\s*$/i.test(attributes['type'] ?? ''),
  );
}

export default {
  symbol: 'HTML_PASSWORD_FIELD',
  describe: 'The mail has a field for a password',
  score: 2.5,
  scored: 'judgement 2026-11',
  test,
  why: 'No honest mail asks for a password inside itself; filters refuse it as phishing.',
  fix: 'Remove the field and tell readers where to sign in by themselves.',
  examples: {
    hits: [
      { html: '<form action="https://example.com/f"><input type="password" name="p"></form>' },
      { html: '<p>Code: <input type=PASSWORD></p>' },
    ],
    misses: [
      { html: '<input type="text" value="password">' },
      { html: '<p>The password field is missing on the sign-in page.</p>' },
    ],
  },
} satisfies BundledRule;
