import { describe, expect, it } from 'vitest';
import { DraftLineError, parseDraftLine } from '../../src/cli/draft-line.js';

describe('parseDraftLine', () => {
  it('reads every key of the contract', () => {
    const draft = {
      kind: 'reply',
      from: 'Ann Lee <ann@example.com>',
      to: ['ben@example.org'],
      cc: ['c@example.org'],
      bcc: [],
      subject: 'Plan',
      text: 'Hello',
      html: '<p>Hello</p>',
      attachments: [{ name: 'plan.pdf', contentType: 'application/pdf', size: 12 }],
    };
    expect(parseDraftLine(JSON.stringify({ id: 'a', ...draft }))).toEqual({ id: 'a', draft });
  });

  it('takes an empty draft, null for a missing key, and ignores keys it does not know', () => {
    expect(parseDraftLine('{}')).toEqual({ id: undefined, draft: {} });
    expect(parseDraftLine('{"html": null, "id": null, "mood": "good"}')).toEqual({
      id: undefined,
      draft: {},
    });
  });

  it.each([
    ['{', 'the line is not valid JSON'],
    ['[]', 'the line must be an object'],
    ['"text"', 'the line must be an object'],
    ['{"kind": "answer"}', 'kind must be new, reply or forward'],
    ['{"to": "ann@example.com"}', 'to must be a list of addresses'],
    ['{"cc": ["ann@example.com", 7]}', 'cc.1 must be an address as a string'],
    ['{"subject": 7}', 'subject must be a string'],
    ['{"attachments": [{"name": "a.pdf"}, {}]}', 'attachments.1.name is missing'],
    ['{"attachments": [{"name": "a.pdf", "size": "big"}]}', 'attachments.0.size must be a number'],
    ['{"id": {}}', 'id must be a string or a number'],
  ])('refuses %s', (line, message) => {
    expect(() => parseDraftLine(line)).toThrow(new DraftLineError(message));
  });

  it('keeps the id of a draft it refuses', () => {
    expect(() => parseDraftLine('{"id": 12, "subject": 7}')).toThrow(expect.objectContaining({ id: 12 }));
  });
});
