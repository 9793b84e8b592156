import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../bench/growth-shapes.js';

describe.each(SHAPES)('$name', ({ build }) => {
  it.each([1024, 64 * 1024])('is a message of about %i bytes', (bytes) => {
    const message = build(bytes);
    expect(message.length).toBeGreaterThan(0.9 * bytes);
    expect(message.length).toBeLessThan(1.25 * bytes + 1024);
    expect(message).toMatch(/^[\x00-\x7f]*$/);
    expect(message).toMatch(/\r\n\r\n/);
  });
});
