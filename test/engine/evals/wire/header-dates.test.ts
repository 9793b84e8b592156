import { describe, expect, it } from 'vitest';
import { parseMailDate } from '../../../../src/engine/evals/wire/header-dates.js';

describe('parseMailDate', () => {
  it.each([
    ['Tue, 6 Jan 2026 10:00:00 +0100', 1767690000],
    // As SpamAssassin has it: the time within such a date is lost.
    ['Tue Jan  6 10:00:00 2026', 1767657600],
    ['6 Jan 26 10:00 CET', 1767690000],
    ['6 Jan 99 10:00:00 GMT', 915616800],
    ['6 Jan 126 10:00:00 -0000', 1767693600],
    ['Tue, 6 Jan 2026 25:61:61 +0000', 1767743999],
    ['31 Nov 2025 00:00:00 +0000', 1764547200],
    ['1 Jan 1970 00:30:00 +0100', 0],
    ['1 Jan 2100 00:00:00 +0000', 2114380800],
  ])('%s', (text, seconds) => {
    expect(parseMailDate(text)).toBe(seconds);
  });

  it.each(['', 'yesterday', '0 Jan 2026 10:00:00 +0000', '29 Feb 2040 10:00:00 +0000'])(
    'no date: %j',
    (text) => {
      expect(parseMailDate(text)).toBeUndefined();
    },
  );

  it('takes only the first capitals for a zone', () => {
    expect(parseMailDate('6 Jan 2026 10:00:00 XX CET')).toBe(1767693600);
  });
});
