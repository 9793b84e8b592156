import type { Draft } from '../message/draft.js';

/** Further drafts to try: honest ones that a filter may misread, and mail that an abused account would send. */
export const MORE_SAMPLES = {
  reminder: {
    kind: 'new',
    to: ['Accounts <accounts@example.org>'],
    subject: 'Invoice 2214 is ten days overdue',
    text: `Dear Ms Okafor,

Invoice 2214 of 3 October over £1,260.00 was due on 2 November and has not reached our account yet. Perhaps it was
overlooked; a copy is attached.

Please let me know if anything about it is unclear, or if you have paid in the meantime.

Kind regards,
Jo Marsh
Marsh & Becker Joinery`,
    attachments: [{ name: 'invoice-2214.pdf', contentType: 'application/pdf', size: 61_440 }],
  },
  appointment: {
    kind: 'new',
    to: ['Sam Whitlock <sam.whitlock@example.org>'],
    subject: 'Your appointment on Thursday at 9:40',
    text: `Dear Mr Whitlock,

This is a reminder of your appointment with Dr Varga on Thursday at 9:40. Please bring your card and a list of the
medicines you take. If you cannot come, ring us on 01632 960 142 before noon on Wednesday.

Harbour Street Practice`,
  },
  appeal: {
    kind: 'new',
    to: ['Friends of the lifeboat <friends@example.org>'],
    subject: 'URGENT APPEAL!!! WE NEED YOUR HELP TODAY',
    html: `<p>Dear friend,</p>
<p>Our old lifeboat house lost its roof in the storm, and the boat must be out of the rain before the frost. Every gift is
doubled until Friday, so please act now!!!</p>
<p><a href="https://lifeboat.example.org/roof">Click here</a> to see the plans and to give what you can.</p>
<p>This is not spam; you came to our open day in May.</p>
<p>Marit Olsen<br>Harbour Lifeboat Friends</p>`,
  },
  vereinsbrief: {
    kind: 'new',
    to: ['Mitglieder <mitglieder@example.org>'],
    subject: 'Rundbrief des Gartenvereins im November',
    html: `<h1>Gartenverein Am Mühlbach</h1>
<p>Liebe Mitglieder,</p>
<p>am Samstag, dem 28. November, stellen wir um zehn Uhr das Wasser ab. Bitte leeren Sie vorher Ihre Tonnen und lassen
Sie die Hähne offen. Im Anschluss gibt es im Vereinshaus Suppe.</p>
<p>Die <a href="https://garten.example.org/termine">Termine für das Frühjahr</a> stehen fest.</p>
<p>Herzliche Grüße<br>Lena Hartwig</p>
<p>Wenn Sie diesen Brief nicht mehr bekommen möchten, antworten Sie bitte kurz.</p>`,
  },
  boutique: {
    kind: 'new',
    to: ['Clientes <clientes@example.org>'],
    subject: 'OFFRE SPECIALE!!! DERNIERS JOURS AVANT TRAVAUX',
    html: `<p>Chère cliente,</p>
<p><font size="6" color="#c00000">TOUT DOIT DISPARAÎTRE AVANT LES TRAVAUX DE DÉCEMBRE!!!</font></p>
<p>Nos lampes sont à moitié prix jusqu'à samedi. <a href="https://lampes.example.org/soldes">Click here</a> pour voir ce
qui reste. ACT NOW, les stocks sont limités, et la livraison est 100% free!!!</p>
<p>Élodie Martin<br>Lampes du Port</p>`,
  },
  presupuesto: {
    kind: 'reply',
    to: ['Lucía Romero <lucia.romero@example.org>'],
    subject: 'RE: Presupuesto para la cocina',
    text: `Buenos días, Lucía:

Le adjunto el presupuesto con los cambios que hablamos el martes. La encimera sale 180 € más cara que la primera, y el
montaje sigue siendo de dos días. Podemos empezar el día 14 si nos confirma antes del viernes.

Un saludo,
Marco Leal`,
    attachments: [{ name: 'presupuesto-cocina.pdf', contentType: 'application/pdf', size: 92_160 }],
  },
  mailbox: {
    kind: 'new',
    to: ['undisclosed@example.org'],
    subject: 'Your mailbox is full',
    html: `<p>Dear email user,</p>
<p>Your mailbox has exceeded its storage limit and your account will be suspended within 24 hours. Incoming messages are
being held. Verify your account now to avoid losing your mail:</p>
<p><a href="http://198.51.100.23/webmail/login">https://mail.example.com/verify</a></p>
<p>Enter your password to keep your mailbox active.<br>IT Help Desk</p>`,
  },
  legacy: {
    kind: 'new',
    to: ['friend@example.org'],
    subject: 'CONFIDENTIAL BUSINESS PROPOSAL',
    text: `Dear Friend,

I am a barrister and write to you in utmost confidence. My late client died without a will and left the sum of
$8,500,000 in a dormant account. As his next of kin cannot be found, I seek your help to transfer the funds to your
account. You will keep 40% of the money. This is 100% risk free.

Send me your full name, address and bank account number so that we can begin. Reply urgently.

Barrister Edwin Cole`,
  },
  parcel: {
    kind: 'new',
    to: ['customer@example.org'],
    subject: 'Your parcel could not be delivered',
    html: `<p>Dear customer,</p>
<p>Your package is on hold because of an unpaid customs fee of 1.99 €. Pay the delivery fee within 24 hours or your parcel
will be returned.</p>
<p><a href="http://parcel-fee.example.net/pay?id=88213">Pay now and schedule your delivery</a></p>`,
  },
  thread: {
    kind: 'reply',
    to: ['Tom Becker <tom.becker@example.com>'],
    subject: 'RE: FW: You have won!!!',
    text: `Hi Tom,

No, it is not real. Please delete it, and do not open the link.

Jo

-----Original Message-----
From: Tom Becker <tom.becker@example.com>
Sent: Monday, May 6, 2024 9:12 AM
To: Jo Marsh <jo.marsh@example.com>
Subject: FW: You have won!!!

Is this real?

> CONGRATULATIONS!!! You have won the sum of $2,500,000 in the international lottery.
> Claim your prize now: click here, act now, 100% risk free.`,
  },
} satisfies Readonly<Record<string, Draft>>;
