import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDateIn } from '../../../src/submission/headers/trace-date.js';

describe('dates of a trace', () => {
  it.each([
    ['Tue, 3 Mar 2026 09:08:07 +0100', '2026-03-03T08:08:07Z'],
    ['3 Mar 2026 09:08:07 -0530 (somewhere)', '2026-03-03T14:38:07Z'],
    ['Thu, 29 Feb 2024 23:59:60 +0000', '2024-03-01T00:00:00Z'],
    ['thu, 1 jan 98 00:00 GMT', '1998-01-01T00:00:00Z'],
    ['13 Feb 03 20:59:28 EST', '2003-02-14T01:59:28Z'],
    ['Thu, 02 Apr 2020 07:53:55.516 +0000 (UTC)', '2020-04-02T07:53:55Z'],
  ])('%s', (text, iso) => {
    expect(isoDateIn(text)).toBe(iso);
  });

  it.each([
    'Tue, 31 Feb 2026 09:08:07 +0100',
    'Tue, 3 Foo 2026 09:08:07 +0100',
    'Tue, 3 Mar 2026 24:08:07 +0100',
    'Tue, 3 Mar 2026 09:60:07 +0100',
    'Tue, 3 Mar 2026 09:08:07 +0175',
    'Tue, 3 Mar 2026 09:08:07 XYZ',
    'Tue, 3 Mar 2026 09:08:07',
    'Sep, 12 2002 12:53:53 AM +0400',
    '',
  ])('"%s" is none', (text) => {
    expect(isoDateIn(text)).toBeUndefined();
  });

  it('come back from the form mail programs write them in', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000);
        expect(new Date(isoDateIn(seconds.toUTCString()) ?? '')).toEqual(seconds);
      }),
    );
  });
});
