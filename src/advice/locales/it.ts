import type { AdviceLanguage } from '../advice-language.js';

export const adviceIt: AdviceLanguage = {
  language: 'it',
  foreign: {
    applies: 'La regola di filtro {symbol} si applica a questo messaggio.',
    found: 'La regola di filtro {symbol} esamina {place} e ha trovato “{words}”.',
    reword: 'Dirlo con altre parole oppure toglierlo.',
    relink: 'Usare un altro collegamento oppure toglierlo.',
    reformat: 'Usare qui una formattazione più semplice oppure toglierla.',
    rename: 'Dare al file un altro nome o un altro tipo, oppure toglierlo.',
    notYours: 'Lo scrive il programma di posta; non dipende dal testo del messaggio.',
    places: {
      subject: 'l’oggetto',
      text: 'il testo',
      formatting: 'la formattazione',
      links: 'i collegamenti',
      field: 'il campo {field}',
      attachment: 'un allegato',
      parts: 'le parti del messaggio',
      source: 'il messaggio così come viene inviato',
    },
  },
  rules: {
    ATTACH_ARCHIVE_PASSWORD: {
      title: 'La password di un archivio allegato è scritta nel messaggio',
      why: 'I filtri non possono aprire {name}, e il malware viaggia spesso così: sotto chiave, con la chiave accanto.',
      fix: 'Comunicare la password per altra via, ad esempio al telefono, e toglierla dal messaggio.',
    },
    ATTACH_DOUBLE_EXTENSION: {
      title: 'Un programma è allegato con il nome di un documento',
      why: 'Il nome {name} fa credere che sia un documento; i filtri respingono questi file come malware.',
      fix: 'Rimuovere il file.',
    },
    ATTACH_EXECUTABLE: {
      title: 'È allegato un programma',
      why: 'Quasi tutti i server di posta respingono i messaggi con un programma come {name}, qualunque cosa faccia.',
      fix: 'Rimuovere il file e condividerlo tramite una pagina di download.',
    },
    ATTACH_HIDDEN_NAME: {
      title: 'Il nome di un allegato è scritto in parte al contrario',
      why: 'Caratteri invisibili invertono parte del nome per nascondere il tipo di file; i filtri respingono questi allegati.',
      fix: 'Rinominare il file e allegarlo di nuovo.',
    },
    ATTACH_HTML: {
      title: 'È allegata una pagina web',
      why: 'Il phishing nasconde la sua pagina di accesso in un file allegato, perciò i filtri diffidano di {name}.',
      fix: 'Inviare un PDF oppure inserire un collegamento alla pagina.',
    },
    ATTACH_MACRO: {
      title: 'È allegato un documento con macro',
      why: 'Le macro possono contenere malware, perciò molti server trattengono o respingono un file come {name}.',
      fix: 'Salvarlo senza macro (.docx, .xlsx) o in PDF e allegare quella versione.',
    },
    ATTACH_ONENOTE: {
      title: 'È allegato un file di OneNote',
      why: 'I file di OneNote hanno diffuso così tanto malware che molti server respingono {name}.',
      fix: 'Salvare la pagina in PDF e allegare il PDF.',
    },
    ATTACH_RARE_ARCHIVE: {
      title: 'È allegato un archivio di tipo insolito',
      why: 'Quasi soltanto il malware usa il formato di {name}, perciò i filtri lo penalizzano.',
      fix: 'Comprimere i file in formato .zip.',
    },
    BODY_ACCOUNT_BLOCKED_INTL: {
      title: 'Dice che un account o un conto è bloccato',
      why: 'I filtri sanno che in ogni lingua i messaggi che rubano password iniziano con un account bloccato.',
      fix: 'Indicare il cliente, il motivo e il numero da chiamare.',
    },
    BODY_ACCOUNT_SUSPENDED: {
      title: 'Annuncia che l’account del destinatario è o sarà chiuso',
      why: 'I filtri associano questa minaccia ai messaggi che rubano password.',
      fix: 'Spiegare, senza minacce, che cosa è successo e a chi ci si può rivolgere.',
    },
    BODY_ACT_NOW: {
      title: 'Spinge il destinatario ad agire subito',
      why: 'I filtri associano queste parole alle offerte che non lasciano il tempo di riflettere.',
      fix: 'Indicare entro quale data serve una risposta oppure togliere queste parole.',
    },
    BODY_ADULT: {
      title: 'Contiene parole tipiche dei messaggi per adulti',
      why: 'I filtri assegnano molti punti alle parole dei messaggi per adulti, ovunque si trovino.',
      fix: 'Usare altre parole.',
    },
    BODY_BLACKMAIL: {
      title: 'Parla di riprese segrete o di un dispositivo violato e chiede criptovalute',
      why: 'I filtri riconoscono in questa storia un ricatto.',
      fix: 'Per segnalare un messaggio di questo tipo, inviarlo come allegato senza riportarne il testo.',
    },
    BODY_CASH_OFFER: {
      title: 'Offre contanti, un bonus o un premio in denaro',
      why: 'I filtri associano queste parole ai messaggi che usano il denaro come esca.',
      fix: 'Dire chi paga, quanto e per che cosa.',
    },
    BODY_CLICK_HERE: {
      title: 'Contiene “clicca qui” o un’espressione simile',
      why: 'I filtri associano queste parole alla pubblicità e ai messaggi che rubano password.',
      fix: 'Fare in modo che il testo del collegamento dica dove porta.',
    },
    BODY_CRYPTO_GIVEAWAY: {
      title: 'Parla di criptovalute in regalo',
      why: 'I filtri associano questi regali ai furti di criptovalute.',
      fix: 'Togliere l’offerta oppure rimandare alla pagina aziendale che ne riporta le condizioni.',
    },
    BODY_DEBT_RELIEF: {
      title: 'Offre aiuto per debiti o prestiti',
      why: 'I filtri associano queste parole alle offerte di credito indesiderate.',
      fix: 'Indicare il contratto o il numero cliente a cui ci si riferisce.',
    },
    BODY_DIPLOMAT: {
      title: 'Parla di un corriere, di una cassa o di una carta con del denaro',
      why: 'I filtri associano queste parole alle truffe del pagamento anticipato.',
      fix: 'Togliere queste parole oppure indicare lo spedizioniere e la fattura.',
    },
    BODY_DONATION: {
      title: 'Offre al destinatario una donazione o un risarcimento',
      why: 'I filtri associano queste offerte alle truffe del pagamento anticipato.',
      fix: 'Indicare la pratica e il contratto, senza le parole tipiche di queste storie.',
    },
    BODY_DOUBLE_YOUR: {
      title: 'Promette di raddoppiare il denaro o le vendite',
      why: 'I filtri associano questa promessa alle truffe sugli investimenti.',
      fix: 'Dire che cosa si offre, con cifre verificabili.',
    },
    BODY_EARN_PER_WEEK: {
      title: 'Promette un guadagno all’ora, al giorno, alla settimana o al mese',
      why: 'I filtri associano questa promessa alle truffe su lavoro e investimenti.',
      fix: 'Togliere la promessa oppure indicare il posto di lavoro e il relativo contratto.',
    },
    BODY_ENHANCEMENT: {
      title: 'Pubblicizza prestazioni sessuali',
      why: 'I filtri associano queste parole al commercio di prodotti dubbi.',
      fix: 'Togliere queste parole.',
    },
    BODY_EXCLAMATION_RUN: {
      title: 'Più punti esclamativi di seguito',
      why: 'Per i filtri le serie di punti esclamativi sono un segno di pubblicità.',
      fix: 'Lasciare al massimo un punto esclamativo.',
    },
    BODY_FAKE_RENEWAL: {
      title: 'Annuncia un rinnovo o un addebito e chiede di telefonare',
      why: 'I filtri associano questi annunci alle false fatture che portano a un finto servizio di assistenza.',
      fix: 'Indicare il contratto e lasciare che il destinatario disdica dalla pagina del proprio account.',
    },
    BODY_FREE_OFFER: {
      title: 'Offre qualcosa gratis',
      why: 'I filtri penalizzano “gratis” accanto a un regalo o a un’offerta.',
      fix: 'Dire che cosa è compreso nel prezzo.',
    },
    BODY_GAMBLING: {
      title: 'Pubblicizza il gioco d’azzardo',
      why: 'I filtri associano queste parole alla pubblicità indesiderata del gioco d’azzardo.',
      fix: 'Togliere queste parole.',
    },
    BODY_GAPPY_WORDS: {
      title: 'Una parola ha spazi tra le lettere',
      why: 'I filtri penalizzano gli spazi tra le lettere, perché lo spam li usa per nascondere le parole.',
      fix: 'Scrivere la parola senza spazi; per darle risalto usare il grassetto.',
    },
    BODY_GENERIC_GREETING: {
      title: 'Il saluto non si rivolge a nessuno in particolare',
      why: 'I filtri associano saluti come questo ai messaggi spediti a tutti.',
      fix: 'Salutare la persona per nome.',
    },
    BODY_GIFT_CARDS: {
      title: 'Chiede carte regalo e i relativi codici, oppure riservatezza al riguardo',
      why: 'I filtri associano questa richiesta alle truffe che sfruttano il nome di un dirigente.',
      fix: 'Ordinare le carte regalo tramite l’ufficio acquisti e parlare dei codici al telefono.',
    },
    BODY_GOOGLE_FIRST_PAGE: {
      title: 'Offre una posizione migliore nei risultati di ricerca',
      why: 'I filtri associano questa offerta alla pubblicità indesiderata di servizi per siti web.',
      fix: 'Parlare di un singolo difetto in una pagina del sito e presentarsi.',
    },
    BODY_GUARANTEED_RETURNS: {
      title: 'Promette rendimenti su un investimento',
      why: 'I filtri associano queste promesse alle truffe sugli investimenti.',
      fix: 'Togliere la promessa e indicare l’autorizzazione della società.',
    },
    BODY_HEALTH_SHOW: {
      title: 'Pubblicizza una cura con un video o una storia',
      why: 'I filtri lo conoscono dal commercio di prodotti per la salute poco affidabili.',
      fix: 'Indicare il prodotto e lo studio, e togliere la promessa.',
    },
    BODY_HOME_BUSINESS: {
      title: 'Offre un lavoro retribuito da casa',
      why: 'I filtri associano queste parole alle truffe sul lavoro.',
      fix: 'Indicare il datore di lavoro, l’attività e la retribuzione.',
    },
    BODY_HUNDRED_PERCENT: {
      title: 'Rafforza un’affermazione con “100%”',
      why: 'I filtri associano questa affermazione alla pubblicità.',
      fix: 'Togliere “100%”.',
    },
    BODY_HYPE: {
      title: 'Esalta un’offerta con parole altisonanti',
      why: 'I filtri associano queste parole alla pubblicità.',
      fix: 'Indicare il prezzo e che cosa comprende.',
    },
    BODY_INHERITANCE_INTL: {
      title: 'Offre una quota del denaro di uno sconosciuto',
      why: 'Per i filtri i milioni di uno sconosciuto sono l’inizio di una truffa del pagamento anticipato.',
      fix: 'Indicare il notaio e la persona deceduta, e comunicare l’importo per lettera.',
    },
    BODY_INHERITANCE: {
      title: 'Parla del patrimonio di una persona deceduta',
      why: 'I filtri associano questa storia alle truffe del pagamento anticipato.',
      fix: 'Indicare la successione e il numero di pratica, senza le parole tipiche di queste storie.',
    },
    BODY_INVESTOR: {
      title: 'Offre a uno sconosciuto il denaro di un investitore',
      why: 'I filtri conoscono questa offerta dalle truffe con anticipo di denaro.',
      fix: 'Indicare l’investitore, il contratto e la persona che entrambi conoscete.',
    },
    BODY_INVOICE_THREAT: {
      title: 'Contiene minacce per una fattura non specificata e invita ad aprire un file',
      why: 'I filtri associano queste minacce alle false fatture con file dannosi.',
      fix: 'Indicare nel testo il numero, la data e l’importo della fattura.',
    },
    BODY_LEADS_FOR_SALE: {
      title: 'Offre indirizzi o elenchi di contatti',
      why: 'I filtri associano questa offerta al commercio di indirizzi.',
      fix: 'Togliere l’offerta; vendere indirizzi per email è già di per sé un segno di spam.',
    },
    BODY_LIMITED_TIME: {
      title: 'Dice che il tempo o le scorte stanno per finire',
      why: 'I filtri associano queste parole alle offerte che non lasciano il tempo di riflettere.',
      fix: 'Indicare la data in cui termina l’offerta.',
    },
    BODY_LOAN_INTL: {
      title: 'Offre un prestito a chiunque',
      why: 'I filtri associano i prestiti per tutti ai messaggi che prima chiedono un pagamento.',
      fix: 'Dire chi concede il prestito, con quale autorizzazione, e perché il messaggio va proprio a questo destinatario.',
    },
    BODY_LOAN_OFFER: {
      title: 'Offre un prestito',
      why: 'I filtri associano queste parole alle offerte di credito indesiderate.',
      fix: 'Indicare il contratto o il numero cliente a cui ci si riferisce.',
    },
    BODY_LOTTERY: {
      title: 'Dice che il destinatario ha vinto un premio',
      why: 'I filtri associano queste parole alle truffe delle false lotterie.',
      fix: 'Indicare l’evento e il risultato in parole semplici, senza il linguaggio delle lotterie.',
    },
    BODY_MAILBOX_FULL: {
      title: 'Dice che la cassetta postale è piena o che alcuni messaggi sono trattenuti',
      why: 'I filtri associano questo avviso ai messaggi che rubano password.',
      fix: 'Indicare il sistema e a chi telefonare, e togliere il collegamento.',
    },
    BODY_MAKE_MONEY: {
      title: 'Promette guadagni facili',
      why: 'I filtri associano queste parole alle truffe su lavoro e investimenti.',
      fix: 'Descrivere il lavoro e la retribuzione in parole semplici.',
    },
    BODY_MILLIONS: {
      title: 'Parla di milioni che attendono il destinatario',
      why: 'I filtri associano somme come questa alle truffe del pagamento anticipato.',
      fix: 'Scrivere la somma in cifre, con il contratto a cui si riferisce.',
    },
    BODY_MIRACLE: {
      title: 'Promette un miracolo per la salute o la giovinezza',
      why: 'I filtri associano queste affermazioni al commercio di prodotti dubbi per la salute.',
      fix: 'Descrivere il prodotto senza questa affermazione.',
    },
    BODY_MONEY_SIGNS: {
      title: 'Più simboli di valuta di seguito',
      why: 'I filtri associano le serie di simboli di valuta alle offerte di guadagno rapido.',
      fix: 'Scrivere l’importo in cifre, con un solo simbolo.',
    },
    BODY_NEXT_OF_KIN: {
      title: 'Parla di parenti prossimi',
      why: 'I filtri associano queste parole alle lettere sul denaro di persone defunte.',
      fix: 'Scrivere “famiglia” o “parenti”, se è questo che si intende.',
    },
    BODY_NO_OBLIGATION: {
      title: 'Promette che non ci sono costi, sorprese o obblighi',
      why: 'I filtri associano questa promessa alla pubblicità.',
      fix: 'Indicare invece il prezzo e le condizioni.',
    },
    BODY_NO_PRESCRIPTION: {
      title: 'Offre farmaci senza ricetta',
      why: 'I filtri associano queste parole al commercio illegale di farmaci.',
      fix: 'Togliere queste parole e indicare la farmacia e la sua autorizzazione.',
    },
    BODY_NOT_SPAM: {
      title: 'Dice che il messaggio non è spam',
      why: 'I filtri sanno che solo lo spam dice questo di sé.',
      fix: 'Togliere la frase e spiegare come il destinatario è entrato nell’elenco.',
    },
    BODY_OBFUSCATED_WORDS: {
      title: 'Una parola ha cifre o simboli al posto delle lettere',
      why: 'Per i filtri una parola camuffata pesa più della parola stessa.',
      fix: 'Scrivere la parola con le sue lettere oppure usarne un’altra.',
    },
    BODY_OFFICER_STORY: {
      title: 'Presenta un ufficiale, un banchiere o un avvocato con una storia',
      why: 'I filtri conoscono questo inizio dalle truffe con anticipo di denaro.',
      fix: 'Indicare lo studio, la pratica e la persona per cui si scrive.',
    },
    BODY_PARCEL_DETAILS: {
      title: 'Chiede i dati di un pacco che non è stato consegnato',
      why: 'I filtri lo conoscono dalle truffe in nome dei corrieri.',
      fix: 'Indicare l’ordine e il numero di spedizione, e dire che cosa è stato acquistato.',
    },
    BODY_PARCEL_FEE_INTL: {
      title: 'Chiede una piccola somma per consegnare un pacco',
      why: 'I filtri associano i piccoli pagamenti per un pacco ai messaggi a caccia di numeri di carta.',
      fix: 'Togliere la somma dal messaggio oppure indicare l’ordine a cui si riferisce.',
    },
    BODY_PARCEL_FEE: {
      title: 'Chiede un pagamento per consegnare un pacco',
      why: 'I filtri associano questa richiesta alle truffe che sfruttano il nome dei corrieri.',
      fix: 'Indicare l’ordine e il numero di spedizione e far pagare nel negozio online.',
    },
    BODY_PASSWORD_EXPIRES: {
      title: 'Dice che la password del destinatario sta per scadere',
      why: 'I filtri associano questo avviso ai messaggi che rubano password.',
      fix: 'Spiegare come cambiarla, senza inserire un collegamento, e indicare chi può aiutare.',
    },
    BODY_PHARMACY: {
      title: 'Nomina un farmaco spesso pubblicizzato nello spam',
      why: 'I filtri assegnano molti punti ai nomi di questi farmaci, ovunque si trovino.',
      fix: 'Togliere il nome oppure scrivere “il farmaco di cui abbiamo parlato”.',
    },
    BODY_PLACEHOLDER: {
      title: 'Un campo del modello non è stato compilato',
      why: 'I filtri associano i campi non compilati ai messaggi che un programma spedisce a tutti.',
      fix: 'Scrivere il nome vero e proprio oppure togliere il campo.',
    },
    BODY_PLAN_ENDS: {
      title: 'Dice che un abbonamento scade o che un pagamento non è riuscito',
      why: 'I filtri lo conoscono dai messaggi che raccolgono numeri di carta in nome di un servizio.',
      fix: 'Indicare il contratto e la data, e lasciare che si paghi nell’account senza link.',
    },
    BODY_PRIZE_INTL: {
      title: 'Annuncia una vincita al destinatario',
      why: 'I filtri associano le vincite a sorpresa ai messaggi che poi chiedono denaro o dati.',
      fix: 'Dire di quale estrazione si tratta e quando il destinatario ha partecipato.',
    },
    BODY_REFUND_WAITING: {
      title: 'Dice che un rimborso attende il destinatario',
      why: 'I filtri associano questi rimborsi alle truffe che sfruttano il nome del fisco o dei negozi.',
      fix: 'Indicare la fattura a cui si riferisce il rimborso e versarlo senza chiedere di fare clic.',
    },
    BODY_REMOVE_ME: {
      title: 'Spiega come farsi togliere dall’elenco con un messaggio',
      why: 'I filtri associano questa frase ai messaggi che nessuno ha chiesto.',
      fix: 'Inserire un collegamento per annullare l’iscrizione, oppure porre una domanda e scrivere a persone conosciute.',
    },
    BODY_REPLICA_DIPLOMA: {
      title: 'Offre imitazioni o diplomi',
      why: 'I filtri associano queste parole al commercio di falsi.',
      fix: 'Togliere queste parole.',
    },
    BODY_RISK_FREE: {
      title: 'Dice che non c’è alcun rischio',
      why: 'I filtri associano questa promessa alle offerte troppo belle per essere vere.',
      fix: 'Dire che cosa si può disdire o restituire, ed entro quando.',
    },
    BODY_SEED_PHRASE: {
      title: 'Chiede la chiave segreta di un wallet',
      why: 'I filtri associano questa richiesta ai furti di criptovalute.',
      fix: 'Non chiederla mai; nessun servizio onesto ne ha bisogno.',
    },
    BODY_SEO_SERVICES: {
      title: 'Offre collegamenti, guest post o ottimizzazione per i motori di ricerca',
      why: 'I filtri associano questa offerta alla pubblicità indesiderata di servizi per siti web.',
      fix: 'Parlare di un singolo difetto in una pagina del sito e presentarsi.',
    },
    BODY_SHOUTING: {
      title: 'Gran parte del testo è in maiuscolo',
      why: 'Per i filtri un testo in maiuscolo è pubblicità, e a chi legge sembra urlato.',
      fix: 'Scrivere frasi normali; usare il grassetto per le parole importanti.',
    },
    BODY_STOCK_TIP: {
      title: 'Consiglia di acquistare un’azione',
      why: 'I filtri conoscono queste parole dai messaggi che spingono il prezzo di un’azione.',
      fix: 'Scrivere dell’azienda senza parole che spingono ad acquistare.',
    },
    BODY_STORAGE_FULL: {
      title: 'Dice che lo spazio è pieno e che i file andranno persi',
      why: 'I filtri conoscono questo avviso dalle false fatture per lo spazio cloud.',
      fix: 'Indicare il servizio e la cartella, e lasciare che si controlli nell’account senza link.',
    },
    BODY_STRANGER_LETTER: {
      title: 'Inizia come la lettera di uno sconosciuto con un segreto',
      why: 'I filtri associano queste parole alle truffe del pagamento anticipato.',
      fix: 'Dire fin dalla prima frase chi scrive e che cosa desidera.',
    },
    BODY_SURVEY_REWARD: {
      title: 'Promette un premio per un sondaggio o a clienti scelti',
      why: 'I filtri lo conoscono dai falsi sondaggi che chiedono un numero di carta.',
      fix: 'Dire a che cosa serve il sondaggio e chi lo svolge, e togliere il premio.',
    },
    BODY_TRANSFER_OF_FUNDS: {
      title: 'Chiede aiuto per trasferire denaro',
      why: 'I filtri associano questa richiesta alle truffe del pagamento anticipato.',
      fix: 'Indicare il contratto, chi invia il pagamento e chi lo riceve.',
    },
    BODY_UNASKED: {
      title: 'Si scusa di arrivare senza essere stato richiesto',
      why: 'I filtri conoscono questa frase dai messaggi che nessuno ha richiesto.',
      fix: 'Dire come si conosce chi legge e perché si scrive.',
    },
    BODY_UNUSUAL_SIGN_IN: {
      title: 'Segnala attività insolite in un account',
      why: 'I filtri associano questo avviso ai messaggi che rubano password.',
      fix: 'Indicare il sistema, l’ora e a chi telefonare, e togliere il collegamento.',
    },
    BODY_URGENT_REPLY: {
      title: 'Chiede una risposta immediata',
      why: 'I filtri associano questa fretta alle truffe.',
      fix: 'Indicare entro quale data serve una risposta.',
    },
    BODY_UTMOST_CONFIDENCE: {
      title: 'Insiste sulla riservatezza della questione',
      why: 'I filtri associano queste parole alle truffe del pagamento anticipato.',
      fix: 'Dire semplicemente chi può leggere il messaggio.',
    },
    BODY_VERIFY_ACCOUNT: {
      title: 'Chiede di confermare un account o i relativi dati',
      why: 'I filtri associano questa richiesta ai messaggi che rubano password.',
      fix: 'Dire in quale pagina del sito si può confermare, senza chiederlo per email.',
    },
    BODY_VITAL_PROPOSAL: {
      title: 'Chiede a uno sconosciuto di rispondere prima di dire di che cosa si tratta',
      why: 'I filtri conoscono queste parole dalle truffe con anticipo di denaro.',
      fix: 'Dire nella prima frase chi si è e che cosa si desidera.',
    },
    BODY_WALLET_ALERT: {
      title: 'Contiene un avviso su un wallet o un conto di criptovalute',
      why: 'I filtri associano questi avvisi ai furti di criptovalute.',
      fix: 'Togliere l’avviso; i fornitori di wallet non scrivono messaggi del genere.',
    },
    BODY_WEIGHT_LOSS: {
      title: 'Promette di far perdere peso',
      why: 'I filtri associano questa promessa al commercio di prodotti dubbi.',
      fix: 'Descrivere il programma senza la promessa.',
    },
    CONTENT_MODEL_50: {
      title: 'Nel complesso il testo somiglia a quello dei messaggi indesiderati',
      why: 'Un filtro che impara dai messaggi trova “{words}” soprattutto in quelli indesiderati (probabilità: {percent}%).',
      fix: 'Scrivere in modo più semplice: a chi ci si rivolge, su quale argomento e che cosa si è concordato.',
    },
    CONTENT_MODEL_62: {
      title: 'Nel complesso il testo somiglia a quello dei messaggi indesiderati',
      why: 'Un filtro che impara dai messaggi trova “{words}” soprattutto in quelli indesiderati (probabilità: {percent}%).',
      fix: 'Scrivere in modo più semplice: a chi ci si rivolge, su quale argomento e che cosa si è concordato.',
    },
    CONTENT_MODEL_73: {
      title: 'Nel complesso il testo somiglia a quello dei messaggi indesiderati',
      why: 'Un filtro che impara dai messaggi trova “{words}” soprattutto in quelli indesiderati (probabilità: {percent}%).',
      fix: 'Scrivere in modo più semplice: a chi ci si rivolge, su quale argomento e che cosa si è concordato.',
    },
    CONTENT_MODEL_82: {
      title: 'Nel complesso il testo somiglia a quello dei messaggi indesiderati',
      why: 'Un filtro che impara dai messaggi trova “{words}” soprattutto in quelli indesiderati (probabilità: {percent}%).',
      fix: 'Scrivere in modo più semplice: a chi ci si rivolge, su quale argomento e che cosa si è concordato.',
    },
    CONTENT_MODEL_88: {
      title: 'Nel complesso il testo somiglia a quello dei messaggi indesiderati',
      why: 'Un filtro che impara dai messaggi trova “{words}” soprattutto in quelli indesiderati (probabilità: {percent}%).',
      fix: 'Scrivere in modo più semplice: a chi ci si rivolge, su quale argomento e che cosa si è concordato.',
    },
    CONTENT_MODEL_94: {
      title: 'Nel complesso il testo somiglia a quello dei messaggi indesiderati',
      why: 'Un filtro che impara dai messaggi trova “{words}” soprattutto in quelli indesiderati (probabilità: {percent}%).',
      fix: 'Scrivere in modo più semplice: a chi ci si rivolge, su quale argomento e che cosa si è concordato.',
    },
    CONTENT_MODEL_97: {
      title: 'Nel complesso il testo somiglia a quello dei messaggi indesiderati',
      why: 'Un filtro che impara dai messaggi trova “{words}” soprattutto in quelli indesiderati (probabilità: {percent}%).',
      fix: 'Scrivere in modo più semplice: a chi ci si rivolge, su quale argomento e che cosa si è concordato.',
    },
    HTML_ACTIVE_CONTENT: {
      title: 'Il messaggio contiene uno script o contenuto incorporato',
      why: 'I programmi di posta non eseguono mai <{element}>, perciò i filtri lo considerano un attacco.',
      fix: 'Rimuovere la parte incorporata e inserire un collegamento alla pagina che la mostra.',
    },
    HTML_BROKEN: {
      title: 'La formattazione dietro il testo è molto danneggiata',
      why: 'I filtri trovano {faults} tag che non combaciano; i programmi che inviano spam scrivono un HTML di questo tipo.',
      fix: 'Copiare il contenuto come testo normale in un nuovo messaggio e formattarlo di nuovo.',
    },
    HTML_EMPTY: {
      title: 'Il messaggio è formattato ma non dice nulla',
      why: 'I filtri penalizzano un messaggio senza nemmeno una parola.',
      fix: 'Scrivere una frase che dica di che cosa tratta il messaggio.',
    },
    HTML_FORM: {
      title: 'Nel messaggio è inserito un modulo da compilare',
      why: 'I filtri penalizzano i moduli: quasi tutti quelli inseriti nei messaggi raccolgono dati personali.',
      fix: 'Porre la domanda a parole oppure inserire un collegamento al modulo sul sito web.',
    },
    HTML_HIDDEN_COLOUR: {
      title: 'Una parte del testo ha lo stesso colore dello sfondo',
      why: 'I filtri penalizzano le parole che chi legge non vede: così lo spam nasconde testo innocuo.',
      fix: 'Rimuovere il testo nascosto oppure dargli un colore leggibile.',
    },
    HTML_HIDDEN_DISPLAY: {
      title: 'Una parte del testo è nascosta a chi legge',
      why: 'I filtri la leggono comunque, e penalizzano le parole destinate solo alle macchine.',
      fix: 'Rimuovere il testo nascosto.',
    },
    HTML_HIDDEN_OFFSCREEN: {
      title: 'Una parte del testo è spostata fuori dallo schermo',
      why: 'I filtri la leggono comunque, e penalizzano le parole destinate solo alle macchine.',
      fix: 'Rimuovere il testo spostato fuori dallo schermo.',
    },
    HTML_HIDDEN_SIZE: {
      title: 'Una parte del testo è troppo piccola per essere vista',
      why: 'I filtri penalizzano le parole così piccole che nessuno le legge: così lo spam nasconde testo innocuo.',
      fix: 'Rimuovere il testo oppure portarlo alla dimensione del resto.',
    },
    HTML_HUGE_FONT: {
      title: 'Un’intera frase è in caratteri enormi',
      why: 'Per i filtri un testo molto grande è pubblicità.',
      fix: 'Usare la dimensione abituale e riservare i caratteri grandi a un titolo breve.',
    },
    HTML_IMAGE_ONLY: {
      title: 'Il messaggio è un’immagine quasi senza testo',
      why: 'I filtri non leggono le immagini, e spesso lo spam arriva come un’unica immagine proprio per aggirarli.',
      fix: 'Scrivere i punti principali come testo e lasciare l’immagine come complemento.',
    },
    HTML_LARGE_IMAGE: {
      title: 'Una grande immagine accompagna pochissimo testo',
      why: 'I filtri confrontano le dimensioni delle immagini con la quantità di testo: immagini grandi e poco testo sembrano pubblicità.',
      fix: 'Aggiungere qualche frase oppure inviare l’immagine come allegato.',
    },
    HTML_LONG_RUN: {
      title: 'Nel testo c’è una sequenza molto lunga senza spazi',
      why: 'I filtri considerano dati nascosti le sequenze interminabili di lettere e cifre.',
      fix: 'Inviare i dati come allegato.',
    },
    HTML_LOUD_COLOURS: {
      title: 'Il testo è scritto in più colori vistosi',
      why: 'Per i filtri un testo in {colours} colori vistosi è pubblicità.',
      fix: 'Usare un solo colore per il testo e al massimo un altro per ciò che conta.',
    },
    HTML_MOVING_TEXT: {
      title: 'Una parte del testo lampeggia o si muove',
      why: 'I filtri associano il testo in movimento alla pubblicità, e comunque quasi nessun programma di posta lo anima.',
      fix: 'Dare a questo testo lo stesso aspetto del resto.',
    },
    HTML_PASSWORD_FIELD: {
      title: 'Il messaggio contiene un campo per la password',
      why: 'Nessun messaggio onesto chiede di scrivere una password al suo interno; i filtri lo respingono come phishing.',
      fix: 'Rimuovere il campo e dire ai destinatari dove accedere da sé.',
    },
    HTML_SPLIT_WORDS: {
      title: 'Alcune parole sono spezzate da caratteri invisibili',
      why: 'I filtri penalizzano le parole spezzate da caratteri invisibili: lo spam lo fa per non farle riconoscere.',
      fix: 'Riscrivere le parole; il testo copiato da una pagina web può portare con sé questi caratteri.',
    },
    LINK_ARCHIVE: {
      title: 'Un collegamento scarica un archivio',
      why: 'I filtri non possono esaminare un file dietro un collegamento, e il malware arriva spesso compresso.',
      fix: 'Inserire un collegamento alla pagina che offre il file.',
    },
    LINK_CLICK_HERE: {
      title: 'Un collegamento dice soltanto “clicca qui”',
      why: 'I filtri associano queste parole a pubblicità e phishing, che non dicono dove porta un collegamento.',
      fix: 'Scrivere nel collegamento che cosa apre, ad esempio “il listino di maggio”.',
    },
    LINK_CODE: {
      title: 'Un collegamento contiene dati o codice al posto di un indirizzo',
      why: 'I collegamenti che iniziano con {scheme}: contengono in sé una pagina o un programma; i filtri li respingono.',
      fix: 'Inserire un collegamento a una pagina web.',
    },
    LINK_EXECUTABLE: {
      title: 'Un collegamento scarica un programma',
      why: 'Il malware si diffonde con messaggi che portano direttamente a un programma, perciò i filtri li penalizzano.',
      fix: 'Inserire un collegamento alla pagina che descrive il download.',
    },
    LINK_FREE_HOST: {
      title: 'Un collegamento porta a una pagina su un hosting gratuito',
      why: 'Sulle pagine gratuite il phishing vive spesso un giorno solo, perciò i filtri diffidano un po’ di tutte.',
      fix: 'Inserire un collegamento a una pagina del proprio dominio.',
    },
    LINK_IP_ADDRESS: {
      title: 'Un collegamento porta a un semplice indirizzo IP',
      why: 'I filtri penalizzano gli indirizzi numerici: i siti onesti hanno un nome, i computer violati no.',
      fix: 'Usare il nome del sito al posto del numero.',
    },
    LINK_LOCAL_FILE: {
      title: 'Un collegamento o un’immagine rimanda al computer di chi scrive',
      why: 'Gli altri non possono aprire il file, e i filtri diffidano degli indirizzi che iniziano con file:.',
      fix: 'Allegare il file oppure inserire un collegamento a una posizione accessibile al destinatario.',
    },
    LINK_LOOKALIKE: {
      title: 'Un collegamento scrive il nome del sito con alfabeti misti',
      why: 'In {host} lettere di un altro alfabeto imitano un altro nome; i filtri lo respingono come phishing.',
      fix: 'Riscrivere l’indirizzo a mano oppure rimuovere il collegamento.',
    },
    LINK_MANY_DOMAINS: {
      title: 'I collegamenti portano a moltissimi siti diversi',
      why: 'I collegamenti portano a {count} siti: così tanti in un solo messaggio fanno pensare allo spam.',
      fix: 'Tenere i collegamenti importanti, oppure pubblicare l’elenco in una pagina e rimandare a quella.',
    },
    LINK_NUMERIC_HOST: {
      title: 'Un collegamento nasconde un indirizzo IP in cifre insolite',
      why: 'Solo il phishing scrive un indirizzo come un unico numero o in esadecimale, perciò i filtri lo respingono.',
      fix: 'Usare il nome del sito.',
    },
    LINK_OPEN_REDIRECT: {
      title: 'Un collegamento passa prima da un altro sito',
      why: 'Motori di ricerca e social network rimandano a qualsiasi sito; il phishing vi si nasconde dietro, e i filtri lo sanno.',
      fix: 'Aprire il collegamento, copiare l’indirizzo della pagina che appare e usare quello.',
    },
    LINK_PORT: {
      title: 'Un collegamento indica una porta insolita',
      why: 'Ai siti pubblici non serve un numero di porta nell’indirizzo; ai computer violati spesso sì.',
      fix: 'Usare un indirizzo senza numero di porta, se il sito ne ha uno.',
    },
    LINK_PUNYCODE: {
      title: 'Un collegamento indica il sito in Punycode',
      why: 'I filtri esaminano con più attenzione i nomi che iniziano con xn--, perché possono imitare quello di un altro sito.',
      fix: 'Usare un nome del sito in lettere semplici, se esiste.',
    },
    LINK_RISKY_TLD: {
      title: 'Un collegamento porta a un dominio con un’estensione frequente nello spam',
      why: 'I nomi con questa estensione costano poco e sono molto usati per lo spam, perciò i filtri ne diffidano.',
      fix: 'Inserire un collegamento a una pagina di un altro dominio, se disponibile.',
    },
    LINK_SHORTENER: {
      title: 'Un collegamento passa da un servizio di indirizzi abbreviati',
      why: 'Un indirizzo abbreviato nasconde dove porta, e i filtri lo giudicano dalle pagine peggiori dello stesso servizio.',
      fix: 'Usare l’indirizzo completo.',
    },
    LINK_TEXT_MISMATCH: {
      title: 'Un collegamento mostra un indirizzo e ne apre un altro',
      why: 'Mostra {shown} e apre {real}: il phishing si presenta così, perciò i filtri lo penalizzano.',
      fix: 'Mostrare l’indirizzo che il collegamento apre, oppure parole che dicano di che cosa si tratta.',
    },
    LINK_USER_AT_HOST: {
      title: 'Un collegamento mostra un sito prima di una @ e ne apre un altro',
      why: 'I browser ignorano ciò che precede la @; il phishing vi mette un nome affidabile, perciò i filtri lo respingono.',
      fix: 'Scrivere l’indirizzo senza la parte prima della @.',
    },
    META_ADVANCE_FEE: {
      title: 'Racconta di una fortuna che attende il destinatario',
      why: 'I filtri associano questo insieme di parole alle truffe del pagamento anticipato.',
      fix: 'Indicare il contratto, il numero di pratica e le persone, senza parole altisonanti.',
    },
    META_EASY_MONEY: {
      title: 'Più promesse di denaro insieme',
      why: 'I filtri associano questo insieme di promesse alle truffe su lavoro e investimenti.',
      fix: 'Descrivere il lavoro, la retribuzione e il contratto in parole semplici.',
    },
    META_LOUD: {
      title: 'Vistoso in più modi insieme',
      why: 'Maiuscole, serie di segni e serie di simboli: tutti insieme, per i filtri, sono pubblicità.',
      fix: 'Scrivere frasi normali, con un solo segno di punteggiatura alla fine.',
    },
    META_PHISHING: {
      title: 'Avverte di un problema con un account e chiede di fare clic',
      why: 'I filtri associano un avviso con un collegamento ai messaggi che rubano password.',
      fix: 'Togliere il collegamento e indicare a chi può telefonare il destinatario.',
    },
    META_SALES_PRESSURE: {
      title: 'Più formule pubblicitarie insieme',
      why: 'Una sola di queste formule è comune anche nei messaggi onesti; i filtri cercano quelli che ne hanno più d’una.',
      fix: 'Tenere la più importante e togliere le altre.',
    },
    META_SEO_PITCH: {
      title: 'Propone a uno sconosciuto l’ottimizzazione per i motori di ricerca',
      why: 'I filtri associano questo insieme di parole alla pubblicità indesiderata di servizi per siti web.',
      fix: 'Parlare di un singolo difetto in una pagina del sito e presentarsi.',
    },
    META_SHAPE_BULK_FILE: {
      title: 'Un allegato rischioso va a moltissime persone',
      why: 'Così si diffonde il malware da un account rubato, perciò qui i filtri sono severi.',
      fix: 'Condividere il file con un collegamento oppure inviarlo a meno persone alla volta.',
    },
    META_SHAPE_DISGUISE: {
      title: 'I collegamenti sono camuffati in più di un modo',
      why: 'Ogni camuffamento è un segno di phishing, e i filtri li sommano.',
      fix: 'Usare indirizzi semplici e mostrare dove portano.',
    },
    META_SHAPE_HIDING: {
      title: 'Una parte del testo è nascosta in più di un modo',
      why: 'Una riga nascosta può essere un caso; più modi insieme no, e i filtri li sommano.',
      fix: 'Rimuovere il testo nascosto.',
    },
    META_SHAPE_IMAGE_LURE: {
      title: 'Un’immagine senza testo porta a un indirizzo dubbio',
      why: 'Un’unica immagine cliccabile con un collegamento camuffato è una forma molto comune di spam.',
      fix: 'Scrivere il messaggio come testo e inserire un collegamento al proprio sito.',
    },
    RCPT_FROM_OTHER_NAME: {
      title: 'Il nome del mittente mostra un indirizzo diverso da quello effettivo',
      why: 'Mostra {shown}, ma il messaggio proviene da {real}: per i filtri è un mittente falsificato.',
      fix: 'Usare come nome visualizzato dell’account il proprio nome o quello dell’azienda.',
    },
    RCPT_MANY_CC: {
      title: 'Moltissime persone sono in Cc',
      why: 'In Cc ci sono {count} indirizzi: così tanti fanno pensare a un invio di massa, e tutti possono leggerli.',
      fix: 'Spostarli in Ccn oppure scrivere a una lista di distribuzione.',
    },
    RCPT_MANY_TO: {
      title: 'Moltissime persone sono nel campo A',
      why: 'Nel campo A ci sono {count} indirizzi: così tanti fanno pensare a un invio di massa, e tutti possono leggerli.',
      fix: 'Spostarli in Ccn oppure scrivere a una lista di distribuzione.',
    },
    RCPT_SELF_BCC: {
      title: 'Indirizzato a sé stessi, con moltissime persone in Ccn',
      why: 'Per i filtri un messaggio a sé stessi e a {count} persone nascoste sembra un invio di massa.',
      fix: 'Inviarlo tramite una lista di distribuzione o un servizio di newsletter.',
    },
    RCPT_UNDISCLOSED: {
      title: 'Tutti i destinatari sono nascosti in Ccn',
      why: 'Nel campo A non c’è nessuno e in Ccn ci sono {count} persone: per i filtri è tipico degli invii di massa.',
      fix: 'Mettere un indirizzo nel campo A, ad esempio il proprio, oppure scrivere a una lista di distribuzione.',
    },
    SUBJ_ACCOUNT_ALERT: {
      title: 'L’oggetto contiene un avviso sull’account del destinatario',
      why: 'I filtri associano queste parole ai messaggi che rubano password.',
      fix: 'Indicare il sistema e la persona responsabile, evitando le parole tipiche di un avviso.',
    },
    SUBJ_ADULT: {
      title: 'L’oggetto contiene parole tipiche dei messaggi per adulti',
      why: 'I filtri assegnano molti punti alle parole dei messaggi per adulti, ovunque si trovino.',
      fix: 'Usare altre parole nell’oggetto.',
    },
    SUBJ_ADV: {
      title: 'L’oggetto dice che il messaggio è pubblicità',
      why: 'I filtri conoscono l’etichetta dagli invii di massa, e molti li rifiutano senza leggerli.',
      fix: 'Dire nell’oggetto di che cosa parla il messaggio.',
    },
    SUBJ_ALL_CAPS: {
      title: 'L’oggetto è tutto in maiuscolo',
      why: 'I filtri penalizzano un oggetto in maiuscolo, perché chi invia in massa lo usa per farsi notare.',
      fix: 'Scrivere l’oggetto come una frase normale.',
    },
    SUBJ_DEAR: {
      title: 'L’oggetto inizia con un saluto',
      why: 'I filtri associano i saluti nell’oggetto ai messaggi spediti a tutti.',
      fix: 'Dire nell’oggetto di che cosa tratta il messaggio e salutare il destinatario nel testo.',
    },
    SUBJ_EASY_MONEY: {
      title: 'L’oggetto promette guadagni facili',
      why: 'I filtri associano queste parole alle truffe su lavoro e investimenti.',
      fix: 'Indicare il prodotto o il lavoro e togliere la promessa.',
    },
    SUBJ_EMOJI_RUN: {
      title: 'Più emoji di seguito nell’oggetto',
      why: 'Per i filtri le serie di emoji nell’oggetto sono un segno di pubblicità.',
      fix: 'Lasciare al massimo un’emoji.',
    },
    SUBJ_EMPTY: {
      title: 'L’oggetto è vuoto',
      why: 'I filtri penalizzano i messaggi senza oggetto, e chi li riceve li trascura.',
      fix: 'Scrivere in poche parole di che cosa tratta il messaggio.',
    },
    SUBJ_EXCLAMATION_RUN: {
      title: 'Più punti esclamativi di seguito nell’oggetto',
      why: 'Per i filtri le serie di punti esclamativi nell’oggetto sono un segno di pubblicità.',
      fix: 'Lasciare al massimo un punto esclamativo.',
    },
    SUBJ_FAKE_REPLY: {
      title: 'L’oggetto di un nuovo messaggio sembra una risposta o un inoltro',
      why: 'I filtri penalizzano un “Re:” che non risponde a nulla, perché lo spam lo usa per sembrare atteso.',
      fix: 'Togliere “Re:” o “Fwd:” oppure rispondere nella conversazione originale.',
    },
    SUBJ_FREE_OFFER: {
      title: 'L’oggetto offre qualcosa gratis',
      why: 'I filtri penalizzano “gratis” nell’oggetto accanto a un regalo o a un’offerta.',
      fix: 'Dire che cosa riceve il destinatario senza la parola “gratis”.',
    },
    SUBJ_GAMBLING_REPLICA: {
      title: 'L’oggetto pubblicizza gioco d’azzardo, imitazioni o diplomi',
      why: 'I filtri associano queste parole a un commercio che la maggior parte dei servizi di posta non accetta.',
      fix: 'Indicare l’argomento con altre parole.',
    },
    SUBJ_GAPPY_WORDS: {
      title: 'Una parola nell’oggetto ha spazi tra le lettere',
      why: 'I filtri penalizzano gli spazi tra le lettere, perché lo spam li usa per nascondere le parole.',
      fix: 'Scrivere la parola senza spazi.',
    },
    SUBJ_HEALTH_OFFER: {
      title: 'L’oggetto offre un farmaco o un prodotto per dimagrire',
      why: 'I filtri associano queste parole al commercio illegale di farmaci.',
      fix: 'Indicare l’argomento con altre parole e descrivere il prodotto nel testo.',
    },
    SUBJ_HURRY: {
      title: 'L’oggetto mette fretta al destinatario',
      why: 'I filtri associano queste parole alle offerte che non lasciano il tempo di riflettere.',
      fix: 'Indicare la data di scadenza oppure togliere queste parole.',
    },
    SUBJ_LOAN_OFFER: {
      title: 'L’oggetto offre un prestito o aiuto per i debiti',
      why: 'I filtri associano queste parole alle offerte di credito indesiderate.',
      fix: 'Indicare il contratto o il numero cliente a cui ci si riferisce.',
    },
    SUBJ_MONEY_OFFER: {
      title: 'L’oggetto offre una somma di denaro',
      why: 'Per i filtri un importo promesso nell’oggetto è un’esca.',
      fix: 'Dire di che cosa tratta il messaggio e indicare l’importo nel testo.',
    },
    SUBJ_MONEY_SIGNS: {
      title: 'Più simboli di valuta di seguito nell’oggetto',
      why: 'I filtri associano le serie di simboli di valuta alle offerte di guadagno rapido.',
      fix: 'Scrivere l’importo in cifre, con un solo simbolo.',
    },
    SUBJ_MOSTLY_CAPS: {
      title: 'La maggior parte dell’oggetto è in maiuscolo',
      why: 'I filtri penalizzano un oggetto in maiuscolo, perché chi invia in massa lo usa per farsi notare.',
      fix: 'Scrivere l’oggetto come una frase normale.',
    },
    SUBJ_NAMES_RECIPIENT: {
      title: 'L’oggetto inizia con l’indirizzo del destinatario',
      why: 'Per i filtri è tipico dei programmi che scrivono a tutti gli indirizzi di un elenco.',
      fix: 'Togliere l’indirizzo dall’oggetto.',
    },
    SUBJ_OBFUSCATED_WORDS: {
      title: 'Una parola nell’oggetto ha cifre o simboli al posto delle lettere',
      why: 'Per i filtri una parola camuffata pesa più della parola stessa.',
      fix: 'Scrivere la parola con le sue lettere oppure usarne un’altra.',
    },
    SUBJ_PLACEHOLDER: {
      title: 'Un campo del modello nell’oggetto non è stato compilato',
      why: 'I filtri associano i campi non compilati ai messaggi che un programma spedisce a tutti.',
      fix: 'Scrivere il nome vero e proprio oppure togliere il campo.',
    },
    SUBJ_QUESTION_RUN: {
      title: 'Più punti interrogativi, o punti interrogativi ed esclamativi misti, nell’oggetto',
      why: 'Per i filtri i segni misti e ripetuti nell’oggetto sono un indizio di pubblicità.',
      fix: 'Chiudere una domanda con un solo punto interrogativo.',
    },
    SUBJ_RANDOM_TAIL: {
      title: 'L’oggetto finisce con un numero o lettere senza significato',
      why: 'Lo spam finisce così perché ogni messaggio sia diverso dal precedente; i filtri lo cercano.',
      fix: 'Toglierlo, oppure dire che cosa indica il numero.',
    },
    SUBJ_URGENT: {
      title: 'L’oggetto si definisce urgente',
      why: 'I filtri associano questa parola alle truffe che non lasciano il tempo di riflettere.',
      fix: 'Indicare entro quale data serve una risposta.',
    },
    SUBJ_VERY_LONG: {
      title: 'L’oggetto supera i 150 caratteri',
      why: 'I filtri penalizzano gli oggetti molto lunghi, che contengono pubblicità anziché un argomento.',
      fix: 'Restare sotto i 100 caratteri e spostare il resto nel testo.',
    },
    SUBJ_YOU_WON: {
      title: 'L’oggetto dice che il destinatario ha vinto o è stato scelto',
      why: 'I filtri associano queste parole alle truffe con lotterie e premi.',
      fix: 'Indicare l’evento e il risultato in parole semplici.',
    },
    SUBMIT_HELO_BARE: {
      title: 'Il computer indica al server solo il proprio nome breve o indirizzo',
      why: 'I server si aspettano un nome completo; “{helo}” non lo è. Con l’autenticazione non lo guardano.',
      fix: 'Attivare l’autenticazione per il server della posta in uscita; nel programma questo nome non si può cambiare.',
    },
    SUBMIT_NO_AUTH: {
      title: 'Il programma di posta non si autentica quando invia',
      why: 'Per un filtro, la posta senza autenticazione sembra venire da un computer infetto.',
      fix: 'Attivare “Il server della posta in uscita richiede l’autenticazione” nelle impostazioni dell’account.',
    },
    SUBMIT_NO_TLS: {
      title: 'Il programma di posta si autentica su una connessione non crittografata',
      why: 'Chiunque lungo il percorso può leggere la password e usarla per inviare spam; alcuni host ne tengono conto.',
      fix: 'Scegliere per il server della posta in uscita SSL/TLS con porta 465, oppure STARTTLS con porta 587.',
    },
  },
};
