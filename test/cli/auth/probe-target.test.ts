import { expect, it } from 'vitest';
import { readTarget } from '../../../src/cli/auth/probe-target.js';

it.each<[string, { host: string; ports?: readonly number[] } | undefined]>([
  ['mail.example.com', { host: 'mail.example.com' }],
  ['mail.example.com:587', { host: 'mail.example.com', ports: [587] }],
  ['203.0.113.5:25', { host: '203.0.113.5', ports: [25] }],
  ['[2001:db8::5]:465', { host: '[2001:db8::5]', ports: [465] }],
  ['[2001:db8::5]', { host: '[2001:db8::5]' }],
  ['2001:db8::5', { host: '2001:db8::5' }],
  ['::1', { host: '::1' }],
  ['mail.example.com:', undefined],
  ['mail.example.com:smtp', undefined],
  ['smtp://mail.example.com:587', undefined],
  [':25', undefined],
  ['', undefined],
])('the server %j', (text, target) => {
  expect(readTarget(text)).toEqual(target);
});
