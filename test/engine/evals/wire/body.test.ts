import { describe, expect, it } from 'vitest';
import { bodyEvals } from '../../../../src/engine/evals/wire/body.js';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import { bodyCases } from './body-cases.js';

describe.each(bodyCases)('$name $args', ({ title, message, name, args, on = 'body', hits }) => {
  it(`${title}: ${hits ? 'hits' : 'does not hit'}`, () => {
    const answer = bodyEvals[name]!(wireMessageFrom(message, { clock: 0 }), args, { symbol: 'X', on });
    expect(Boolean(answer)).toBe(hits);
  });
});
