import { describe, expect, it } from 'vitest';
import { wireMessageFrom } from '../../../../src/message/wire/read-wire.js';
import { computedHeader } from '../../../../src/message/wire/relays/pseudo-headers.js';
import type { WireMessage, WireSetting } from '../../../../src/message/wire/wire-message.js';

const INSIDE =
  'Received: from pc (pc.example.com [10.0.0.7]) by in.example.com (Postfix) with ESMTP id 4AbC1; x';
const OUTSIDE =
  'Received: from a.example.org (a.example.org [192.0.2.7]) by pc (Postfix) with ESMTP id 4AbC2; x';
const FARTHER =
  'Received: from b.example.net (b.example.net [198.51.100.7]) by a (Postfix) with ESMTP id 4AbC3; x';

function message(lines: readonly string[], settings: readonly WireSetting[] = []): WireMessage {
  return wireMessageFrom(`${lines.join('\n')}\n\nHello\n`, { clock: 0, settings });
}

function envelopeFrom(
  lines: readonly string[],
  settings: readonly WireSetting[] = [],
): readonly string[] | undefined {
  return computedHeader(message(lines, settings), 'EnvelopeFrom', false);
}

describe('computedHeader', () => {
  it('splits relays where trust ends, as guessed from private addresses', () => {
    const mail = message([INSIDE, OUTSIDE, FARTHER]);
    expect(computedHeader(mail, 'X-Spam-Relays-Trusted', false)).toEqual([
      '[ ip=10.0.0.7 rdns=pc.example.com helo=pc by=in.example.com ident= envfrom= intl=1 id=4AbC1 auth= msa=0 ]',
    ]);
    expect(computedHeader(mail, 'x-spam-relays-external', false)).toEqual([
      '[ ip=192.0.2.7 rdns=a.example.org helo=a.example.org by=pc ident= envfrom= intl=0 id=4AbC2 auth= msa=0 ] ' +
        '[ ip=198.51.100.7 rdns=b.example.net helo=b.example.net by=a ident= envfrom= intl=0 id=4AbC3 auth= msa=0 ]',
    ]);
  });

  it('splits headers at the one that the last trusted host wrote', () => {
    const mail = message(['X-Top: 1', INSIDE, 'X-Inside: 1', OUTSIDE, FARTHER, 'Subject: x']);
    expect(computedHeader(mail, 'ALL-TRUSTED', false)).toEqual(
      ['X-Top: 1', INSIDE, 'X-Inside: 1', OUTSIDE].map((line) => `${line}\n`),
    );
    expect(computedHeader(mail, 'ALL-UNTRUSTED', true)).toEqual(
      [OUTSIDE, FARTHER, 'Subject: x'].map((line) => `${line}\n`),
    );
  });

  it('knows no other header', () => {
    expect(computedHeader(message([INSIDE]), 'Subject', false)).toBeUndefined();
  });
});

describe('EnvelopeFrom', () => {
  const handedOver = OUTSIDE.replace(' id ', ' (envelope-from <ann@example.org>) id ');

  it('is what the server outside was told', () => {
    expect(envelopeFrom([INSIDE, handedOver, 'Return-Path: <other@example.org>'])).toEqual([
      'ann@example.org',
    ]);
  });

  it('is the Return-Path above all Received headers, and none below', () => {
    expect(envelopeFrom(['Return-Path: <ann@example.org>', OUTSIDE])).toEqual(['ann@example.org']);
    expect(envelopeFrom([OUTSIDE, 'Return-Path: <ann@example.org>'])).toEqual([]);
  });

  it('is unknown where X-Envelope-From stands below, whatever the Return-Path says', () => {
    const top = 'Return-Path: <ann@example.org>';
    expect(envelopeFrom([top, OUTSIDE, 'X-Envelope-From: <bob@example.org>'])).toEqual([]);
    expect(envelopeFrom([top, OUTSIDE, 'Envelope-Sender: <bob@example.org>'])).toEqual(['ann@example.org']);
  });

  it('is unknown where fetchmail may have guessed it', () => {
    const fetched = 'Received: from pop by localhost with IMAP (fetchmail-6.4.1) for bob@localhost';
    const lines = ['Return-Path: <ann@example.org>', fetched, 'X-Sender: ann@example.org'];
    expect(envelopeFrom(lines)).toEqual([]);
  });

  it('is only what the configured header says', () => {
    const settings = [{ name: 'envelope_sender_header', value: 'X-From-Line' }];
    const top = 'Return-Path: <ann@example.org>';
    expect(envelopeFrom([top, 'X-From-Line: <bob@example.org>'], settings)).toEqual(['bob@example.org']);
    expect(envelopeFrom([top], settings)).toEqual([]);
  });
});
