import type { Message } from '../../message/message.js';
import type { Span } from '../../message/span.js';

/** The whole of an address field. */
export function fieldSpan(message: Message, name: 'From' | 'To' | 'Cc' | 'Bcc'): Span {
  const field = message.headers.filter((header) => header.name.toLowerCase() === name.toLowerCase())[0];
  return { part: `header:${name}`, start: 0, end: field?.value.length ?? 0 };
}
