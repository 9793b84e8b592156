import type { Draft } from '../message/draft.js';
import { MORE_SAMPLES } from './more-samples.js';
import type { ReceivedItem } from './received-item.js';

export type SampleName = 'business' | 'newsletter' | 'offer' | keyof typeof MORE_SAMPLES;

/**
 * Drafts to try the add-in on. The first three: nothing wrong, a little wrong at most, and an honest shop that writes
 * like a dishonest one.
 */
export const SAMPLES: Readonly<Record<SampleName, Draft>> = {
  business: {
    kind: 'new',
    to: ['Priya Nair <priya.nair@example.org>'],
    cc: ['Tom Becker <tom.becker@example.com>'],
    subject: 'Delivery dates for the Leeds order',
    html: `<p>Hi Priya,</p>
<p>Thanks for the drawings. The workshop has looked at them and can start next Monday, so the first twelve
frames will leave here on the 14th and the rest a week later. Tom will ring your site office the day before
each delivery to agree a time for the crane.</p>
<table border="1" cellpadding="6" style="border-collapse: collapse">
<tr><th align="left">Lot</th><th align="left">Frames</th><th align="left">Leaves us</th><th align="left">With you</th></tr>
<tr><td>A</td><td>1 to 12</td><td>Tuesday 14 May</td><td>Wednesday 15 May</td></tr>
<tr><td>B</td><td>13 to 30</td><td>Tuesday 21 May</td><td>Thursday 23 May</td></tr>
</table>
<p>One question from the workshop: is the opening in frame 7 the size shown on sheet 3 or on sheet 5? They
differ by 20&nbsp;mm. I have attached sheet 3 with the spot marked.</p>
<p>Kind regards,<br>Jo</p>
<p>Jo Marsh<br>Marsh &amp; Becker Joinery<br>Mill Lane 4, York<br>
<a href="https://www.example.com/">www.example.com</a></p>`,
    attachments: [{ name: 'sheet-3-marked.pdf', contentType: 'application/pdf', size: 184_320 }],
  },
  newsletter: {
    kind: 'new',
    to: ['Friends of the Library <friends@example.org>'],
    subject: 'What is on at the library in June',
    html: `<table width="600" cellpadding="0" cellspacing="0" align="center"><tr><td>
<h1 style="font-size: 24px; color: #20506b">Harbour Street Library</h1>
<p>Good morning,</p>
<p>June starts with the book fair, and the reading room is open late again on Thursdays. Here is the month at
a glance; everything is free and needs no ticket unless we say so.</p>
<h2 style="font-size: 18px; color: #20506b">Book fair, Saturday 1 June</h2>
<p>About two thousand second-hand books, sorted by subject this year. Doors open at ten. Helpers are welcome
from eight: please write to Anna at the desk. <a href="https://library.example.org/fair">More about the fair</a></p>
<h2 style="font-size: 18px; color: #20506b">Late Thursdays</h2>
<p>The reading room stays open until nine. On the 13th Dr Emil Varga talks about the old harbour maps, with
originals on the table. <a href="https://library.example.org/june">All dates in June</a></p>
<h2 style="font-size: 18px; color: #20506b">New on the shelves</h2>
<ul><li>A history of the ferry line, by Ruth Olsen</li><li>Bread at home, by Marco Leal</li>
<li>The long field, a novel by Sana Iqbal</li></ul>
<hr>
<p style="font-size: 13px; color: #555">You get this letter once a month because you joined the Friends of the
Library. <a href="https://library.example.org/letter/leave">Leave the list</a>, or answer this mail and we take
you off it. Harbour Street Library, Harbour Street 9, Whitby.</p>
</td></tr></table>`,
  },
  offer: {
    kind: 'new',
    to: ['Valued customer <customer@example.org>'],
    subject: 'LAST CHANCE TO CLAIM YOUR FREE GARDEN CHAIR!!!',
    html: `<div style="text-align: center"><p><font size="6" color="#c00000"><b>BIG SUMMER SALE AT MARSH GARDEN FURNITURE!!!</b></font></p></div>
<p>Dear friend,</p>
<p>Our showroom moves to Leeds in August, and everything must go. <b>ACT NOW</b> and take 40% off any table; with every
order over £200 you get a folding chair as well. It is 100% risk free: bring anything back within 30 days.</p>
<p>This is not spam! You bought a parasol from us last year, and we thought you would like to know first.</p>
<p><a href="https://www.example.com/sale">Click here</a> to see what is left. Order now while stocks last!!!</p>
<p>Jo Marsh<br>Marsh Garden Furniture, Mill Lane 4, York</p>
<p><font size="1" color="#ffffff">weather garden holiday meeting invoice report lunch family photo</font></p>`,
  },
  ...MORE_SAMPLES,
};

/** A message in the inbox, with the header block it came with. */
export const RECEIVED_SAMPLE: ReceivedItem = {
  headers: `Return-Path: <priya.nair@example.org>
Received: from mx1.example.com (mx1.example.com [198.51.100.20])
\tby store.example.com with LMTP id 7QmXB2; Mon, 06 May 2024 08:12:45 +0000
Received: from mail.example.org (mail.example.org [192.0.2.25])
\tby mx1.example.com with ESMTPS (TLS1.3) id 4VYxT1; Mon, 06 May 2024 08:12:44 +0000
Received: from laptop.local (office.example.org [192.0.2.77])
\tby mail.example.org with ESMTPSA id 5RkLp9
\tfor <jo.marsh@example.com>; Mon, 06 May 2024 08:12:42 +0000
From: Priya Nair <priya.nair@example.org>
To: Jo Marsh <jo.marsh@example.com>
Subject: Drawings for the Leeds order
Date: Mon, 06 May 2024 09:12:40 +0100
Message-ID: <20240506081240.5RkLp9@mail.example.org>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
`,
  draft: {
    kind: 'new',
    from: 'Priya Nair <priya.nair@example.org>',
    to: ['Jo Marsh <jo.marsh@example.com>'],
    subject: 'Drawings for the Leeds order',
    html: `<p>Hi Jo,</p><p>The drawings are on their way to you by post, and copies are in the shared folder. Could
you tell us by Wednesday when the frames can be on site?</p><p>Thanks,<br>Priya</p>`,
  },
};
