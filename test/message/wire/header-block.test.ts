import { describe, expect, it } from 'vitest';
import { wireMessageFrom } from '../../../src/message/wire/read-wire.js';

const read = (text: string) => wireMessageFrom(text, { clock: 0 });
const names = (text: string) => read(text).root.headers.map((field) => field.name);

describe('the header of a message', () => {
  it('unfolds values and keeps them raw', () => {
    const [field] = read('Subject: x\n\ty \n\nb\n').headers('SUBJECT');
    expect(field).toMatchObject({ name: 'Subject', raw: ' x\n\ty \n', value: 'x y' });
  });

  it('drops the line of a mailbox file and reads CRLF as LF', () => {
    const message = read('From a@example.com Mon Jan  1\nSubject: x\r\n y\r\n\r\nHi\r\n');
    expect(message.full).toBe('Subject: x\n y\n\nHi\n');
    expect(message.get('Subject')).toBe('x y\n');
    expect(message.rawbody).toEqual(['Hi\n']);
  });

  it('takes From with a colon for a field', () => {
    expect(names('From : a\n\nb')).toEqual(['From']);
  });

  // SpamAssassin keeps CRLF in what `full` and `ALL:raw` rules see; here every line ends in LF.
  it('Differs from SpamAssassin: gives the pristine header with LF', () => {
    expect(read('Subject: x\r\n y\r\n\r\nHi\r\n').get('ALL:raw')).toBe('Subject: x\n y\n');
  });

  it('ends where a boundary begins', () => {
    const message = read('Subject: x\n--b\nbody\n');
    expect(message.pristineBody).toBe('--b\nbody\n');
    expect(Array.from(message.flags)).toEqual(['missing_head_body_separator']);
  });

  it('ends at the fourth line that is no field', () => {
    const message = read('Subject: x\none\ntwo\nthree\nfour\nfive: 5\n\nz\n');
    expect(message.pristineHeader).toBe('Subject: x\none\ntwo\nthree\n');
    expect(message.body).toEqual(['x\n', 'four five: 5\n', 'z ']);
    expect(message.flags.has('missing_head_body_separator')).toBe(true);
  });

  it('keeps the last field when there is no body', () => {
    const message = read('Subject: x\nTo: y');
    expect(message.get('To')).toBe('y\n');
    expect(message.flags.has('missing_head_body_separator')).toBe(true);
  });

  it('cuts long fields and says so', () => {
    const message = read(`X-A: ${'a'.repeat(9000)}\n\nb\n`);
    expect(message.headers('X-A')[0]?.raw).toHaveLength(8192);
    expect(Array.from(message.flags)).toEqual(['truncated_header']);
  });

  it('says so too when all fields together are too long', () => {
    const message = read(`${`X-A: ${'a'.repeat(8000)}\n`.repeat(9)}\nb\n`);
    expect(message.getAll('ALL')).toHaveLength(8);
    expect(message.flags.has('truncated_header')).toBe(true);
  });

  it('forgets what an earlier filter wrote, but for the raw header', () => {
    const message = read('X-Spam-Flag: YES\nSubject: x\n\nb\n');
    expect(message.get('ALL')).toBe('Subject: x\n');
    expect(message.get('ALL:raw')).toBe('X-Spam-Flag: YES\nSubject: x\n');
    expect(message.get('X-Spam-Flag')).toBeUndefined();
  });

  it('reads an empty message as an empty line', () => {
    expect(read('').full).toBe('\n');
  });
});
