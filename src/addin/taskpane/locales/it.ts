import type { PaneLanguage } from './pane-language.js';

export const paneIt: PaneLanguage = {
  language: 'it',
  texts: {
    'check-now': 'Controlla ora',
    'reading-draft': 'Lettura della bozza in corso',
    checking: 'Controllo in corso',

    'headline.fine': 'Pronto per l’invio',
    'headline.second-look': 'Merita una seconda occhiata',
    'headline.refused': 'Probabilmente verrà respinto',
    'headline.blocked': 'L’organizzazione bloccherà questo messaggio',
    'headline.partly': 'Controllato solo in parte',
    'headline.depends': 'In ordine se il programma di posta si autentica',
    'score-of': 'Punteggio {score}, soglia {required}.',
    'score-of.partly': 'Punteggio {score}, soglia {required}, per le parti che è stato possibile leggere.',
    'to-change.none': 'Niente da modificare.',
    'to-change.must': { one: 'C’è una cosa da modificare.', other: 'Ci sono {count} cose da modificare.' },
    'to-change.could': { one: 'Una cosa si può migliorare.', other: '{count} cose si possono migliorare.' },
    'meter-label': 'Punteggio spam',
    'meter-limit': 'soglia {required}',
    range: 'Con autenticazione {with}, senza {without}, soglia {required}.',
    'in-your-favour': 'Comprende {points} punti a favore.',

    points: { one: '{points} punto', other: '{points} punti' },
    'findings.over': 'Che cosa penalizzerà un filtro',
    'findings.below': 'Che cosa si può migliorare',
    'quote-in.subject': 'Nell’oggetto',
    'quote-in.body': 'Nel testo',
    'quote-in.html': 'Nella formattazione',
    'quote-in.header': 'Nelle intestazioni',
    'quote-in.attachment': 'Nel nome di un allegato',
    'quotes-more': { one: 'e in un’altra posizione', other: 'e in altre {count} posizioni' },
    'what-to-do': 'Che cosa fare',
    before: 'Prima',
    after: 'Dopo',
    'after-nothing': 'Le parole vengono rimosse.',
    'preview.more': { one: 'e un’altra modifica simile', other: 'e altre {count} modifiche simili' },
    'preview.remove-attachment': 'Rimuove l’allegato “{name}” da questo messaggio.',
    'preview.move-to-bcc': {
      one: 'Sposta un indirizzo in Ccn, dove gli altri non possono vederlo.',
      other: 'Sposta {count} indirizzi in Ccn, dove gli altri non possono vederli.',
    },
    'preview.cut-thread': 'Rimuove la conversazione citata sotto il testo. Il nuovo testo resta invariato.',
    'score-after': 'Punteggio con questa modifica: {score}',
    apply: 'Applica',
    'action-on': '{action}: {title}',
    applying: 'Applicazione in corso',
    applied: 'Applicata',
    undo: 'Annulla',
    undoing: 'Annullamento in corso',
    ignore: 'Ignora qui',
    ignored: 'Ignorato in questa bozza',
    'bring-back': 'Ripristina',

    'enough.title': { one: 'Basta questa sola modifica', other: 'Bastano queste {count} modifiche' },
    'enough.why': 'Portano il punteggio sotto la soglia.',
    'enough.why-one': 'Porta il punteggio sotto la soglia.',
    'enough.apply': { one: 'Applica la modifica', other: 'Applica le modifiche' },
    'enough.applied': { one: 'Una modifica', other: '{count} modifiche' },
    'enough.none':
      'Qui nessuna modifica già pronta è sufficiente. Seguire le istruzioni riportate sotto, partendo dall’alto.',

    'quoted.title': 'Alcuni punti vengono dalla conversazione citata',
    'quoted.why':
      'Dei punti totali, {points} vengono dai messaggi precedenti citati sotto il testo. Un filtro valuta anche quelli.',
    'quoted.here': 'Queste parole si trovano nella conversazione citata, non nel nuovo testo.',
    'quoted.cut': 'Rimuovi la conversazione',

    'unchecked.title': 'Non controllato qui',
    'unchecked.intro': 'Lungo il percorso un filtro può esaminare più di quanto mostra questa bozza.',
    'unchecked.languages':
      'Il giudizio sul testo nel suo complesso si basa su misure soltanto per i messaggi in inglese. Per tedesco, spagnolo, francese, italiano, olandese e portoghese è una stima; le altre lingue non vengono giudicate in questo modo.',
    'skipped.network': {
      one: 'Una regola cerca informazioni su Internet. Poiché il messaggio resta su questo dispositivo, non è stata eseguita.',
      other:
        '{count} regole cercano informazioni su Internet. Poiché il messaggio resta su questo dispositivo, non sono state eseguite.',
    },
    'skipped.bayes': {
      one: 'Una regola dipende dai messaggi da cui un filtro ha imparato.',
      other: '{count} regole dipendono dai messaggi da cui un filtro ha imparato.',
    },
    'skipped.header-not-in-draft': {
      one: 'Una regola esamina dati che un messaggio riceve solo al momento dell’invio.',
      other: '{count} regole esaminano dati che un messaggio riceve solo al momento dell’invio.',
    },
    'skipped.untranslatable': {
      one: 'Una regola è scritta in un modo che qui non può essere eseguito.',
      other: '{count} regole sono scritte in un modo che qui non può essere eseguito.',
    },
    'skipped.unsupported': {
      one: 'Una regola richiede una funzione che Presend non ha.',
      other: '{count} regole richiedono una funzione che Presend non ha.',
    },
    'skipped.budget': {
      one: 'Una regola ha richiesto troppo tempo per questa bozza ed è stata interrotta.',
      other: '{count} regole hanno richiesto troppo tempo per questa bozza e sono state interrotte.',
    },
    'part.subject': 'Oggetto',
    'part.body': 'Testo',
    'part.recipients': 'Destinatari',
    'part.from': 'Mittente',
    'part.attachments': 'Allegati',
    'part.headers': 'Intestazioni',
    'unread.too-large': 'dimensioni eccessive per un controllo completo.',
    'unread.protected': 'contenuto protetto, non accessibile ai componenti aggiuntivi.',
    'unread.unreadable': 'Outlook non ha potuto fornire il contenuto.',
    'unread.not-loaded': 'Outlook non ha ancora caricato il contenuto.',

    'notice.protected':
      'Questo messaggio è protetto, quindi i componenti aggiuntivi non possono leggerne il testo. Oggetto, destinatari e allegati vengono controllati; l’invio funziona come sempre.',
    'notice.body-unreadable':
      'Outlook non ha fornito il testo. Il resto è stato controllato; tra poco si riproverà a leggere il testo.',
    'notice.body-too-large':
      'Questo testo supera 1.000.000 di caratteri, il massimo che Outlook consente di modificare a un componente aggiuntivo. Seguire le istruzioni a mano.',
    'notice.plain-text': 'Messaggio in testo normale: non c’è formattazione da controllare.',
    'notice.stale':
      'Al momento Outlook non risponde. Le informazioni mostrate potrebbero essere meno recenti della bozza; Presend continua a provare.',
    'notice.last-check-failed':
      'L’ultimo controllo all’invio non è stato eseguito, quindi un messaggio è partito senza controllo.',
    'notice.cause': 'Per l’assistenza: {cause}',

    'failed.host.title': 'Outlook non risponde',
    'failed.host':
      'Non è stato possibile leggere la bozza. Presend continua a provare; si può comunque inviare in qualsiasi momento.',
    'failed.fault.title': 'Il controllo si è interrotto',
    'failed.fault': 'L’errore è in Presend, non nel messaggio, che si può inviare in qualsiasi momento.',

    'refused.words-changed':
      'Il testo è cambiato dopo il controllo, quindi non è stato modificato nulla. È in corso un nuovo controllo della bozza.',
    'refused.undo-words-changed':
      'Nel frattempo il testo è cambiato, quindi da qui non è possibile annullare la modifica.',
    'refused.body-too-large':
      'Il testo è troppo lungo perché un componente aggiuntivo possa modificarlo. Seguire l’istruzione a mano.',
    'refused.body-unreadable':
      'Outlook non ha fornito il testo, quindi non è stato modificato nulla. Riprovare tra poco.',
    'refused.no-permission':
      'Presend non è autorizzato a modificare questo messaggio. Seguire l’istruzione a mano o rivolgersi al reparto IT.',
    'refused.host-error': 'Outlook non ha eseguito l’operazione. Controllare la bozza e riprovare.',
    'refused.verify-failed': 'La modifica non è riuscita come previsto, quindi è stata annullata.',
    'refused.attachment-gone': 'L’allegato non è più presente.',
    'refused.recipients-changed':
      'I destinatari sono cambiati dopo il controllo, quindi non è stato modificato nulla.',
    'refused.ignore-failed': 'Outlook non ha potuto memorizzare questa scelta. Riprovare tra poco.',

    'account.title': 'Accesso al momento dell’invio (SMTP AUTH)',
    'account.hosted.badge': 'Niente da fare',
    'account.hosted':
      'Outlook invia i messaggi di questo account tramite il proprio servizio di posta. SMTP AUTH qui non viene usato; non c’è niente da fare.',
    'account.unknown.badge': 'Non noto',
    'account.unknown':
      'Outlook non comunica ai componenti aggiuntivi come invia questo account. Se un messaggio è tornato indietro, la guida spiega come verificare se il programma di posta esegue l’accesso.',
    'account.guide': 'Che cos’è SMTP AUTH e a chi serve',

    'sent.authenticated': 'Il programma di posta si autentica quando invia',
    'sent.unauthenticated': 'Il programma di posta non si autentica quando invia',
    'sent.webmail-or-api': 'Inviato senza SMTP: non c’è un’autenticazione da impostare',
    'sent.local': 'Un programma sul server stesso ha inviato questo messaggio',
    'sent.relay-auth-only': 'Qui si vede solo l’autenticazione del provider, non quella personale',
    'sent.unknown': 'Qui non si vede se il programma di posta si autentica',

    'sending.untested': 'Non noto: il programma di posta si autentica quando invia?',
    'sending.again': 'Verificare di nuovo se il programma di posta si autentica',
    'sending.by-smtp': 'Per {provider} conta se un programma di posta si autentica.',
    'sending.last-known': 'Ultimo dato noto: {way}.',
    'sending.seen': 'Visto {age} in un messaggio di {address}.',
    'sending.seen-at': 'Visto {age} su {host}, in un messaggio di {address}.',
    'sending.too-old': 'È passato troppo tempo per farvi affidamento.',
    'sending.other-host': 'Non è un server di {provider}.',
    'sending.must':
      'Basta questo perché un messaggio innocuo venga respinto. Attivare l’autenticazione per il server della posta in uscita.',
    'sending.how-to-test':
      'Per verificarlo: inviare un messaggio a sé stessi da questo Outlook, aprirlo nella Posta in arrivo e aprire lì Presend.',
    'sending.forget': 'Dimentica questo risultato',
    'sending.guide': 'Guida di {provider}',

    'way.authenticated': 'inviato con autenticazione',
    'way.unauthenticated': 'inviato senza autenticazione',
    'way.webmail-or-api': 'inviato da webmail o da un servizio di posta',
    'way.local': 'inviato da un programma sul server',
    'way.relay-auth-only': 'inviato tramite un relay; si vede solo l’autenticazione del provider',
    'way.unknown': 'le intestazioni non lo mostrano',

    'why.authenticated': 'Il server ha annotato un’autenticazione quando ha preso in carico il messaggio.',
    'why.unauthenticated': 'Il server ha preso in carico il messaggio senza annotare un’autenticazione.',
    'why.webmail-or-api':
      'È stato scritto in webmail o consegnato da un servizio di posta: nessun programma di posta doveva autenticarsi.',
    'why.local': 'Lo ha consegnato un programma sul server stesso, per esempio un modulo web.',
    'why.relay-auth-only': 'L’autenticazione annotata è quella del provider, presso il suo relay.',
    'why.unknown': 'L’annotazione della consegna non mostra né un’autenticazione né la sua assenza.',
    'why.no-received':
      'Queste intestazioni non mostrano come è partito il messaggio. Aprire la copia nella Posta in arrivo.',

    'confidence.high': 'Certo',
    'confidence.medium': 'Molto probabile',
    'confidence.low': 'Solo un indizio',
    'theirs.title': 'Così è stato inviato il messaggio di {name}',
    proof: 'La riga delle intestazioni che lo mostra',
    'fact.user': 'Nome di accesso',
    'fact.host': 'Server della posta in uscita',
    'fact.tls': 'Crittografato',
    'fact.tls.yes': 'sì',
    'fact.tls.no': 'no',
    'fact.helo': 'Il computer si è presentato come',
    'fact.when': 'Preso in carico dal server',
    'helo.bare': 'I server si aspettano qui un nome completo. Con l’autenticazione non lo guardano.',
    'helo.harmless': 'Non è un nome completo, ma con l’autenticazione è innocuo.',

    'test.kept': 'Ricordati per 30 giorni: questo risultato, il server, la data e l’indirizzo. Nient’altro.',
    'test.not-own': 'Il messaggio non viene dall’indirizzo di questo account, quindi non viene ricordato.',
    'test.hosted':
      'Non ricordato: Outlook invia la posta di questo account a modo suo; questo non dice nulla sulle bozze scritte qui.',
    'test.too-old':
      'Non ricordato: non è stato inviato negli ultimi 30 giorni. Inviare a sé stessi un nuovo messaggio.',
    'test.doubtful': 'Non ricordato: il server ricevente dubita che il mittente sia autentico.',
    'test.says-nothing': 'Non ricordato: questa copia non mostra come invia il programma di posta.',
    'test.claim': 'Anche questo è un mio indirizzo',
    'test.unclaim': 'Questo non è un mio indirizzo',

    'new-window': '(si apre in una nuova finestra)',

    'received.title': 'Questo è un messaggio ricevuto',
    'received.intro':
      'Presend controlla i messaggi in scrittura. Di un messaggio ricevuto mostra le intestazioni, che indicano il percorso seguito.',
    'received.headers': { one: 'Un’intestazione', other: '{count} intestazioni' },
    'received.no-headers':
      'Outlook non fornisce intestazioni per questo messaggio. È sempre così per i messaggi in Posta inviata. Aprire invece la copia nella Posta in arrivo.',
    'nothing-open.title': 'Nessun messaggio aperto',
    'nothing-open': 'Iniziare un messaggio o aprire una bozza: il punteggio apparirà qui.',

    version: 'Presend {version}',
    'rules-version': 'regole {version}',
    'stays-here': 'Il messaggio non lascia mai questo dispositivo.',
  },
  numbers: ['nessuna', 'una', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
};
