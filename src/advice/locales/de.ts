import type { AdviceLanguage } from '../advice-language.js';

export const adviceDe: AdviceLanguage = {
  language: 'de',
  foreign: {
    applies: 'Die Filterregel {symbol} trifft auf diese Nachricht zu.',
    found: 'Die Filterregel {symbol} prüft {place} und hat „{words}“ gefunden.',
    reword: 'Sagen Sie es mit anderen Worten, oder lassen Sie es weg.',
    relink: 'Verwenden Sie einen anderen Link, oder lassen Sie ihn weg.',
    reformat: 'Verwenden Sie hier eine schlichtere Formatierung, oder lassen Sie sie weg.',
    rename: 'Geben Sie der Datei einen anderen Namen oder Typ, oder lassen Sie sie weg.',
    notYours: 'Das schreibt Ihr E-Mail-Programm; an Ihrem Text liegt es nicht.',
    places: {
      subject: 'den Betreff',
      text: 'den Text',
      formatting: 'die Formatierung',
      links: 'die Links',
      field: 'das Feld {field}',
      attachment: 'eine Anlage',
      parts: 'die Teile der Nachricht',
      source: 'die Nachricht in der gesendeten Form',
    },
  },
  rules: {
    ATTACH_ARCHIVE_PASSWORD: {
      title: 'Das Kennwort eines angefügten Archivs steht in der E-Mail',
      why: 'Filter können nicht in {name} hineinsehen, und Schadprogramme kommen oft so: verschlossen, mit dem Schlüssel daneben.',
      fix: 'Teilen Sie das Kennwort auf anderem Weg mit, etwa am Telefon, und nehmen Sie es aus dieser E-Mail heraus.',
    },
    ATTACH_DOUBLE_EXTENSION: {
      title: 'Ein Programm ist unter dem Namen eines Dokuments angefügt',
      why: 'Der Name {name} gibt sich als Dokument aus; Filter weisen das als Schadprogramm ab.',
      fix: 'Entfernen Sie die Datei.',
    },
    ATTACH_EXECUTABLE: {
      title: 'Ein Programm ist angefügt',
      why: 'Die meisten Mailserver weisen E-Mails mit einem Programm wie {name} ab, ganz gleich, was es tut.',
      fix: 'Entfernen Sie die Datei, und stellen Sie sie auf einer Downloadseite bereit.',
    },
    ATTACH_HIDDEN_NAME: {
      title: 'Der Name einer Anlage ist teilweise rückwärts geschrieben',
      why: 'Unsichtbare Zeichen drehen einen Teil des Namens um und verbergen so die Art der Datei; Filter weisen das ab.',
      fix: 'Benennen Sie die Datei um, und fügen Sie sie erneut an.',
    },
    ATTACH_HTML: {
      title: 'Eine Webseite ist angefügt',
      why: 'Phishing versteckt seine Anmeldeseite in einer angefügten Datei, daher misstrauen Filter {name}.',
      fix: 'Senden Sie eine PDF-Datei, oder verlinken Sie die Seite.',
    },
    ATTACH_MACRO: {
      title: 'Ein Dokument mit Makros ist angefügt',
      why: 'Makros können Schadprogramme enthalten, daher halten viele Server eine Datei wie {name} zurück oder weisen sie ab.',
      fix: 'Speichern Sie die Datei ohne Makros (.docx, .xlsx) oder als PDF, und fügen Sie diese Fassung an.',
    },
    ATTACH_ONENOTE: {
      title: 'Eine OneNote-Datei ist angefügt',
      why: 'Mit OneNote-Dateien kamen so viele Schadprogramme, dass viele Server {name} abweisen.',
      fix: 'Speichern Sie die Seite als PDF, und fügen Sie diese Datei an.',
    },
    ATTACH_RARE_ARCHIVE: {
      title: 'Ein Archiv in einem seltenen Format ist angefügt',
      why: 'Kaum jemand außer Schadprogrammen packt Dateien so, wie {name} gepackt ist; Filter beanstanden das.',
      fix: 'Packen Sie die Dateien als .zip.',
    },
    BODY_ACCOUNT_SUSPENDED: {
      title: 'Kündigt an, dass das Konto des Empfängers gesperrt ist oder wird',
      why: 'Filter kennen diese Drohung aus E-Mails, die Kennwörter stehlen.',
      fix: 'Sagen Sie ohne Drohung, was geschehen ist und wen man anrufen kann.',
    },
    BODY_ACT_NOW: {
      title: 'Drängt zu sofortigem Handeln',
      why: 'Filter kennen diese Wörter aus Angeboten, die keine Zeit zum Nachdenken lassen.',
      fix: 'Nennen Sie das Datum, bis zu dem Sie eine Antwort brauchen, oder lassen Sie die Wörter weg.',
    },
    BODY_ADULT: {
      title: 'Enthält Wörter aus Sexwerbung',
      why: 'Filter geben Wörtern aus Sexwerbung viele Punkte, wo immer sie stehen.',
      fix: 'Verwenden Sie andere Wörter.',
    },
    BODY_BLACKMAIL: {
      title: 'Spricht von heimlichen Aufnahmen oder einem gehackten Gerät und verlangt Kryptowährung',
      why: 'Filter kennen diese Geschichte aus Erpressungen.',
      fix: 'Um eine solche E-Mail zu melden, senden Sie sie als Anlage, und geben Sie ihren Wortlaut nicht wieder.',
    },
    BODY_CASH_OFFER: {
      title: 'Bietet Bargeld, einen Bonus oder einen Geldpreis an',
      why: 'Filter kennen diese Wörter aus E-Mails, die mit Geld ködern.',
      fix: 'Sagen Sie, wer was bezahlt und wofür.',
    },
    BODY_CLICK_HERE: {
      title: 'Sagt „Klicken Sie hier“ oder Ähnliches',
      why: 'Filter kennen diese Wörter aus Werbung und aus E-Mails, die Kennwörter stehlen.',
      fix: 'Lassen Sie den Linktext sagen, wohin der Link führt.',
    },
    BODY_CRYPTO_GIVEAWAY: {
      title: 'Spricht von geschenkter Kryptowährung',
      why: 'Filter kennen das vom Diebstahl von Kryptowährung.',
      fix: 'Lassen Sie das Angebot weg, oder verlinken Sie die Seite Ihrer Firma, auf der die Bedingungen stehen.',
    },
    BODY_DEBT_RELIEF: {
      title: 'Bietet Hilfe bei Schulden oder Krediten an',
      why: 'Filter kennen diese Wörter aus unerwünschten Kreditangeboten.',
      fix: 'Nennen Sie den Vertrag oder die Kundennummer, um die es geht.',
    },
    BODY_DIPLOMAT: {
      title: 'Spricht von einem Kurier, einer Kiste oder einer Karte mit Geld',
      why: 'Filter kennen diese Wörter aus Vorschussbetrug.',
      fix: 'Lassen Sie die Wörter weg, oder nennen Sie den Paketdienst und die Rechnung.',
    },
    BODY_DONATION: {
      title: 'Bietet dem Empfänger eine Spende oder Entschädigung an',
      why: 'Filter kennen das aus Vorschussbetrug.',
      fix: 'Nennen Sie den Fall und den Vertrag, ohne die Wörter dieser Geschichte.',
    },
    BODY_DOUBLE_YOUR: {
      title: 'Verspricht, Geld oder Umsatz zu verdoppeln',
      why: 'Filter kennen dieses Versprechen aus Betrug mit Geldanlagen.',
      fix: 'Sagen Sie, was Sie anbieten, mit Zahlen, die sich nachprüfen lassen.',
    },
    BODY_EARN_PER_WEEK: {
      title: 'Verspricht Verdienst pro Stunde, Tag, Woche oder Monat',
      why: 'Filter kennen dieses Versprechen aus Betrug mit Arbeitsstellen und Geldanlagen.',
      fix: 'Lassen Sie das Versprechen weg, oder nennen Sie die Stelle und ihren Vertrag.',
    },
    BODY_ENHANCEMENT: {
      title: 'Wirbt mit sexueller Leistung',
      why: 'Filter kennen diese Wörter aus dem Handel mit zweifelhaften Produkten.',
      fix: 'Lassen Sie die Wörter weg.',
    },
    BODY_EXCLAMATION_RUN: {
      title: 'Mehrere Ausrufezeichen hintereinander',
      why: 'Filter bewerten Reihen von Ausrufezeichen als Kennzeichen von Werbung.',
      fix: 'Verwenden Sie höchstens ein Ausrufezeichen.',
    },
    BODY_FAKE_RENEWAL: {
      title: 'Meldet eine Verlängerung oder Abbuchung und bittet um einen Anruf',
      why: 'Filter kennen das von gefälschten Rechnungen, die zu einem falschen Kundendienst führen.',
      fix: 'Nennen Sie den Vertrag, und lassen Sie den Empfänger auf der Seite seines Kontos kündigen.',
    },
    BODY_FREE_OFFER: {
      title: 'Bietet etwas kostenlos an',
      why: 'Filter geben Punkte, wenn „kostenlos“ bei einem Geschenk oder Angebot steht.',
      fix: 'Sagen Sie, was im Preis enthalten ist.',
    },
    BODY_GAMBLING: {
      title: 'Wirbt für Glücksspiel',
      why: 'Filter kennen diese Wörter aus unerwünschter Werbung für Glücksspiel.',
      fix: 'Lassen Sie die Wörter weg.',
    },
    BODY_GAPPY_WORDS: {
      title: 'Ein Wort hat Lücken zwischen den Buchstaben',
      why: 'Filter geben Punkte für Lücken zwischen Buchstaben, weil Spam damit Wörter versteckt.',
      fix: 'Schreiben Sie das Wort ohne Lücken; zum Hervorheben eignet sich Fettschrift.',
    },
    BODY_GENERIC_GREETING: {
      title: 'Begrüßt niemanden persönlich',
      why: 'Filter kennen solche Anreden aus E-Mails, die an alle gehen.',
      fix: 'Sprechen Sie die Person mit Namen an.',
    },
    BODY_GIFT_CARDS: {
      title: 'Bittet um Geschenkkarten und deren Codes oder um Stillschweigen darüber',
      why: 'Filter kennen diese Bitte aus Betrug im Namen von Vorgesetzten.',
      fix: 'Bestellen Sie Geschenkkarten über den Einkauf, und besprechen Sie Codes am Telefon.',
    },
    BODY_GOOGLE_FIRST_PAGE: {
      title: 'Bietet einen besseren Platz in Suchergebnissen an',
      why: 'Filter kennen dieses Angebot aus unerwünschter Werbung rund um Websites.',
      fix: 'Schreiben Sie über einen einzelnen Fehler auf einer Seite der Website, und sagen Sie, wer Sie sind.',
    },
    BODY_GUARANTEED_RETURNS: {
      title: 'Verspricht Erträge aus einer Geldanlage',
      why: 'Filter kennen solche Versprechen aus Betrug mit Geldanlagen.',
      fix: 'Lassen Sie das Versprechen weg, und nennen Sie die Zulassung der Firma.',
    },
    BODY_HEALTH_SHOW: {
      title: 'Wirbt mit einem Video oder einer Geschichte für eine Heilung',
      why: 'Filter kennen das aus dem Handel mit zweifelhaften Gesundheitsprodukten.',
      fix: 'Nennen Sie das Produkt und die Studie, und lassen Sie das Versprechen weg.',
    },
    BODY_HOME_BUSINESS: {
      title: 'Bietet bezahlte Heimarbeit an',
      why: 'Filter kennen diese Wörter aus Betrug mit Arbeitsstellen.',
      fix: 'Nennen Sie den Arbeitgeber, die Arbeit und die Bezahlung.',
    },
    BODY_HUNDRED_PERCENT: {
      title: 'Betont eine Behauptung mit „100 %“',
      why: 'Filter kennen diese Behauptung aus Werbung.',
      fix: 'Lassen Sie „100 %“ weg.',
    },
    BODY_HYPE: {
      title: 'Preist ein Angebot in großen Worten an',
      why: 'Filter kennen diese Wörter aus Werbung.',
      fix: 'Nennen Sie den Preis und was man dafür bekommt.',
    },
    BODY_INHERITANCE: {
      title: 'Spricht vom Vermögen eines Verstorbenen',
      why: 'Filter kennen diese Geschichte aus Vorschussbetrug.',
      fix: 'Nennen Sie den Nachlass und das Aktenzeichen, ohne die Wörter dieser Geschichte.',
    },
    BODY_INVESTOR: {
      title: 'Bietet einem Fremden das Geld eines Investors an',
      why: 'Filter kennen dieses Angebot aus Vorschussbetrug.',
      fix: 'Nennen Sie den Investor, den Vertrag und die Person, die Sie beide kennen.',
    },
    BODY_INVOICE_THREAT: {
      title: 'Droht wegen einer nicht genannten Rechnung und fordert auf, eine Datei zu öffnen',
      why: 'Filter kennen das von gefälschten Rechnungen mit schädlichen Dateien.',
      fix: 'Nennen Sie im Text die Rechnungsnummer, das Datum und den Betrag.',
    },
    BODY_LEADS_FOR_SALE: {
      title: 'Bietet Adressen oder Kontaktlisten an',
      why: 'Filter kennen dieses Angebot aus dem Adresshandel.',
      fix: 'Lassen Sie das Angebot weg; per E-Mail verkaufte Adressen gelten schon für sich als Zeichen für Spam.',
    },
    BODY_LIMITED_TIME: {
      title: 'Sagt, dass Zeit oder Vorrat knapp ist',
      why: 'Filter kennen diese Wörter aus Angeboten, die keine Zeit zum Nachdenken lassen.',
      fix: 'Nennen Sie das Datum, an dem das Angebot endet.',
    },
    BODY_LOAN_OFFER: {
      title: 'Bietet einen Kredit an',
      why: 'Filter kennen diese Wörter aus unerwünschten Kreditangeboten.',
      fix: 'Nennen Sie den Vertrag oder die Kundennummer, um die es geht.',
    },
    BODY_LOTTERY: {
      title: 'Sagt, dass der Empfänger einen Preis gewonnen hat',
      why: 'Filter kennen diese Wörter aus Lotteriebetrug.',
      fix: 'Nennen Sie Anlass und Ergebnis in einfachen Worten, ohne die Wörter einer Lotterie.',
    },
    BODY_MAILBOX_FULL: {
      title: 'Sagt, dass das Postfach voll ist oder E-Mails zurückgehalten werden',
      why: 'Filter kennen diese Warnung aus E-Mails, die Kennwörter stehlen.',
      fix: 'Nennen Sie das System und wen man anrufen kann, und lassen Sie den Link weg.',
    },
    BODY_MAKE_MONEY: {
      title: 'Verspricht leicht verdientes Geld',
      why: 'Filter kennen diese Wörter aus Betrug mit Arbeitsstellen und Geldanlagen.',
      fix: 'Beschreiben Sie die Arbeit und die Bezahlung in einfachen Worten.',
    },
    BODY_MILLIONS: {
      title: 'Spricht von Millionen, die auf den Empfänger warten',
      why: 'Filter kennen solche Summen aus Vorschussbetrug.',
      fix: 'Geben Sie die Summe in Ziffern an, mit dem Vertrag, zu dem sie gehört.',
    },
    BODY_MIRACLE: {
      title: 'Verspricht ein Wunder für Gesundheit oder Jugend',
      why: 'Filter kennen solche Behauptungen aus dem Handel mit zweifelhaften Gesundheitsprodukten.',
      fix: 'Beschreiben Sie das Produkt ohne diese Behauptung.',
    },
    BODY_MONEY_SIGNS: {
      title: 'Mehrere Währungszeichen hintereinander',
      why: 'Filter kennen Reihen von Währungszeichen aus Angeboten, die schnellen Gewinn versprechen.',
      fix: 'Schreiben Sie den Betrag in Ziffern, mit einem einzigen Zeichen.',
    },
    BODY_NEXT_OF_KIN: {
      title: 'Spricht von nächsten Angehörigen',
      why: 'Filter kennen diese Wörter aus Briefen über das Geld von Verstorbenen.',
      fix: 'Schreiben Sie „Familie“ oder „Verwandte“, wenn Sie das meinen.',
    },
    BODY_NO_OBLIGATION: {
      title: 'Verspricht, dass es keine Kosten, Haken oder Verpflichtungen gibt',
      why: 'Filter kennen dieses Versprechen aus Werbung.',
      fix: 'Nennen Sie stattdessen den Preis und die Bedingungen.',
    },
    BODY_NO_PRESCRIPTION: {
      title: 'Bietet Medikamente ohne Rezept an',
      why: 'Filter kennen diese Wörter aus illegalem Handel mit Medikamenten.',
      fix: 'Lassen Sie die Wörter weg, und nennen Sie die Apotheke und ihre Zulassung.',
    },
    BODY_NOT_SPAM: {
      title: 'Sagt, dass die E-Mail kein Spam ist',
      why: 'Filter wissen, dass nur Spam so etwas von sich behauptet.',
      fix: 'Lassen Sie den Satz weg, und sagen Sie, wie der Empfänger auf die Liste kam.',
    },
    BODY_OBFUSCATED_WORDS: {
      title: 'In einem Wort stehen Ziffern oder Zeichen statt Buchstaben',
      why: 'Filter geben getarnten Wörtern mehr Punkte als den Wörtern selbst.',
      fix: 'Schreiben Sie das Wort mit seinen eigenen Buchstaben, oder nehmen Sie ein anderes.',
    },
    BODY_OFFICER_STORY: {
      title: 'Stellt einen Offizier, einen Bankier oder einen Anwalt mit einer Geschichte vor',
      why: 'Filter kennen diesen Anfang aus Vorschussbetrug.',
      fix: 'Nennen Sie die Kanzlei oder Stelle, den Fall und die Person, für die Sie schreiben.',
    },
    BODY_PARCEL_DETAILS: {
      title: 'Fragt nach Angaben zu einem Paket, das nicht zugestellt werden konnte',
      why: 'Filter kennen das aus Betrug im Namen von Paketdiensten.',
      fix: 'Nennen Sie die Bestellung und die Sendungsnummer, und sagen Sie, was gekauft wurde.',
    },
    BODY_PARCEL_FEE: {
      title: 'Verlangt eine Zahlung für die Zustellung eines Pakets',
      why: 'Filter kennen das aus Betrug im Namen von Paketdiensten.',
      fix: 'Nennen Sie Bestellung und Sendungsnummer, und lassen Sie den Empfänger im Shop bezahlen.',
    },
    BODY_PASSWORD_EXPIRES: {
      title: 'Sagt, dass das Kennwort des Empfängers abläuft',
      why: 'Filter kennen diese Warnung aus E-Mails, die Kennwörter stehlen.',
      fix: 'Erklären Sie ohne Link, wie man es ändert, und nennen Sie die Person, die dabei hilft.',
    },
    BODY_PHARMACY: {
      title: 'Nennt ein Medikament, für das oft in Spam geworben wird',
      why: 'Filter geben den Namen dieser Medikamente viele Punkte, wo immer sie stehen.',
      fix: 'Lassen Sie den Namen weg, oder schreiben Sie „das besprochene Medikament“.',
    },
    BODY_PLACEHOLDER: {
      title: 'Ein Feld einer Vorlage wurde nicht ausgefüllt',
      why: 'Filter kennen nicht ausgefüllte Felder aus E-Mails, die ein Programm an alle sendet.',
      fix: 'Schreiben Sie den Namen selbst, oder lassen Sie das Feld weg.',
    },
    BODY_PLAN_ENDS: {
      title: 'Sagt, dass ein Abonnement endet oder eine Zahlung fehlgeschlagen ist',
      why: 'Filter kennen das aus E-Mails, die im Namen eines Dienstes Kartennummern sammeln.',
      fix: 'Nennen Sie den Vertrag und das Datum, und lassen Sie ohne Link im Konto bezahlen.',
    },
    BODY_REFUND_WAITING: {
      title: 'Sagt, dass eine Rückerstattung auf den Empfänger wartet',
      why: 'Filter kennen das aus Betrug im Namen von Finanzämtern und Shops.',
      fix: 'Nennen Sie die Rechnung, zu der die Rückerstattung gehört, und zahlen Sie sie aus, ohne einen Klick zu verlangen.',
    },
    BODY_REMOVE_ME: {
      title: 'Sagt dem Empfänger, wie er sich per E-Mail austragen lassen kann',
      why: 'Filter kennen diesen Satz aus E-Mails, um die niemand gebeten hat.',
      fix: 'Fügen Sie einen Abmeldelink ein, oder stellen Sie eine Frage, und schreiben Sie nur an Personen, die Sie kennen.',
    },
    BODY_REPLICA_DIPLOMA: {
      title: 'Bietet Nachbildungen oder Diplome an',
      why: 'Filter kennen diese Wörter aus dem Handel mit Fälschungen.',
      fix: 'Lassen Sie die Wörter weg.',
    },
    BODY_RISK_FREE: {
      title: 'Sagt, dass es kein Risiko gibt',
      why: 'Filter kennen dieses Versprechen aus Angeboten, die zu schön sind, um wahr zu sein.',
      fix: 'Sagen Sie, was man kündigen oder zurückgeben kann und bis wann.',
    },
    BODY_SEED_PHRASE: {
      title: 'Fragt nach dem Geheimschlüssel einer Wallet',
      why: 'Filter kennen diese Bitte vom Diebstahl von Kryptowährung.',
      fix: 'Fragen Sie nie danach; kein ehrlicher Dienst braucht ihn.',
    },
    BODY_SEO_SERVICES: {
      title: 'Bietet Links, Gastbeiträge oder Suchmaschinenoptimierung an',
      why: 'Filter kennen dieses Angebot aus unerwünschter Werbung rund um Websites.',
      fix: 'Schreiben Sie über einen einzelnen Fehler auf einer Seite der Website, und sagen Sie, wer Sie sind.',
    },
    BODY_SHOUTING: {
      title: 'Ein großer Teil des Textes steht in Großbuchstaben',
      why: 'Filter bewerten Text in Großbuchstaben als Werbung, und auf Leser wirkt er wie Schreien.',
      fix: 'Schreiben Sie gewöhnliche Sätze; heben Sie wichtige Wörter mit Fettschrift hervor.',
    },
    BODY_STOCK_TIP: {
      title: 'Empfiehlt eine Aktie zum Kauf',
      why: 'Filter kennen diese Wörter aus E-Mails, die den Kurs einer Aktie treiben.',
      fix: 'Schreiben Sie über das Unternehmen ohne Wörter, die zum Kauf drängen.',
    },
    BODY_STORAGE_FULL: {
      title: 'Sagt, dass der Speicher voll ist und Dateien verloren gehen',
      why: 'Filter kennen diese Warnung aus falschen Rechnungen für Cloudspeicher.',
      fix: 'Nennen Sie den Dienst und den Ordner, und lassen Sie ohne Link im Konto nachsehen.',
    },
    BODY_STRANGER_LETTER: {
      title: 'Beginnt wie der Brief eines Fremden mit einem Geheimnis',
      why: 'Filter kennen diese Wörter aus Vorschussbetrug.',
      fix: 'Sagen Sie im ersten Satz, wer Sie sind und was Sie möchten.',
    },
    BODY_SURVEY_REWARD: {
      title: 'Verspricht eine Belohnung für eine Umfrage oder für ausgewählte Kunden',
      why: 'Filter kennen das aus falschen Umfragen, die nach einer Kartennummer fragen.',
      fix: 'Sagen Sie, wozu die Umfrage dient und wer sie macht, und lassen Sie die Belohnung weg.',
    },
    BODY_TRANSFER_OF_FUNDS: {
      title: 'Bittet um Hilfe beim Überweisen von Geld',
      why: 'Filter kennen diese Bitte aus Vorschussbetrug.',
      fix: 'Nennen Sie den Vertrag sowie Absender und Empfänger der Zahlung.',
    },
    BODY_UNASKED: {
      title: 'Entschuldigt sich dafür, dass niemand darum gebeten hat',
      why: 'Filter kennen diesen Satz aus E-Mails, um die niemand gebeten hat.',
      fix: 'Sagen Sie, woher Sie die Leserin oder den Leser kennen und warum Sie schreiben.',
    },
    BODY_UNUSUAL_SIGN_IN: {
      title: 'Meldet ungewöhnliche Vorgänge in einem Konto',
      why: 'Filter kennen diese Warnung aus E-Mails, die Kennwörter stehlen.',
      fix: 'Nennen Sie das System, die Uhrzeit und wen man anrufen kann, und lassen Sie den Link weg.',
    },
    BODY_URGENT_REPLY: {
      title: 'Bittet um sofortige Antwort',
      why: 'Filter kennen diese Eile aus Betrugsversuchen.',
      fix: 'Nennen Sie das Datum, bis zu dem Sie eine Antwort brauchen.',
    },
    BODY_UTMOST_CONFIDENCE: {
      title: 'Betont, wie vertraulich die Angelegenheit ist',
      why: 'Filter kennen diese Wörter aus Vorschussbetrug.',
      fix: 'Sagen Sie schlicht, wer die E-Mail lesen darf.',
    },
    BODY_VERIFY_ACCOUNT: {
      title: 'Bittet, ein Konto oder dessen Daten zu bestätigen',
      why: 'Filter kennen diese Bitte aus E-Mails, die Kennwörter stehlen.',
      fix: 'Sagen Sie, auf welcher Seite Ihrer Website dies zu finden ist, und fragen Sie nicht per E-Mail danach.',
    },
    BODY_VITAL_PROPOSAL: {
      title: 'Bittet Fremde um Antwort, bevor klar ist, worum es geht',
      why: 'Filter kennen diese Wörter aus Vorschussbetrug.',
      fix: 'Sagen Sie im ersten Satz, wer Sie sind und was Sie möchten.',
    },
    BODY_WALLET_ALERT: {
      title: 'Warnt vor Vorgängen in einer Wallet oder einem Konto für Kryptowährung',
      why: 'Filter kennen das vom Diebstahl von Kryptowährung.',
      fix: 'Lassen Sie die Warnung weg; Anbieter von Wallets schreiben solche E-Mails nicht.',
    },
    BODY_WEIGHT_LOSS: {
      title: 'Verspricht Gewichtsverlust',
      why: 'Filter kennen dieses Versprechen aus dem Handel mit zweifelhaften Produkten.',
      fix: 'Beschreiben Sie das Programm ohne das Versprechen.',
    },
    HTML_ACTIVE_CONTENT: {
      title: 'Die E-Mail enthält ein Skript oder eingebettete Inhalte',
      why: 'E-Mail-Programme führen ein Element wie „{element}“ nie aus, daher halten Filter es für einen Angriff.',
      fix: 'Entfernen Sie den eingebetteten Teil, und verlinken Sie die Seite, die ihn zeigt.',
    },
    HTML_BROKEN: {
      title: 'Die Formatierung hinter dem Text ist stark beschädigt',
      why: 'Filter fanden {faults} Tags, die nicht zusammenpassen; solches HTML schreiben Programme, die Spam versenden.',
      fix: 'Kopieren Sie den Text als reinen Text in eine neue E-Mail, und formatieren Sie ihn dort neu.',
    },
    HTML_EMPTY: {
      title: 'Die E-Mail ist formatiert, sagt aber nichts',
      why: 'Filter beanstanden eine E-Mail, die kein einziges Wort enthält.',
      fix: 'Schreiben Sie einen Satz, der sagt, worum es in der E-Mail geht.',
    },
    HTML_FORM: {
      title: 'In die E-Mail ist ein Formular eingebaut',
      why: 'Filter beanstanden Formulare in E-Mails: Die meisten, die so um Antwort bitten, sammeln persönliche Daten.',
      fix: 'Stellen Sie die Frage in Worten, oder verlinken Sie das Formular auf Ihrer Website.',
    },
    HTML_HIDDEN_COLOUR: {
      title: 'Text hat dieselbe Farbe wie sein Hintergrund',
      why: 'Filter beanstanden Wörter, die Leser nicht sehen können: Spam versteckt so harmlosen Text.',
      fix: 'Entfernen Sie den verborgenen Text, oder geben Sie ihm eine lesbare Farbe.',
    },
    HTML_HIDDEN_DISPLAY: {
      title: 'Text ist für Leser ausgeblendet',
      why: 'Filter lesen ihn trotzdem und beanstanden Wörter, die nur Maschinen sehen sollen.',
      fix: 'Entfernen Sie den verborgenen Text.',
    },
    HTML_HIDDEN_OFFSCREEN: {
      title: 'Text ist aus dem Bildschirm geschoben',
      why: 'Filter lesen ihn trotzdem und beanstanden Wörter, die nur Maschinen sehen sollen.',
      fix: 'Entfernen Sie den Text, der aus dem Blick geschoben ist.',
    },
    HTML_HIDDEN_SIZE: {
      title: 'Text ist zu klein, um gesehen zu werden',
      why: 'Filter beanstanden Wörter, die so klein sind, dass niemand sie liest: Spam versteckt so harmlosen Text.',
      fix: 'Entfernen Sie den Text, oder setzen Sie ihn in der Größe des übrigen Textes.',
    },
    HTML_HUGE_FONT: {
      title: 'Ein ganzer Satz steht in riesiger Schrift',
      why: 'Filter halten sehr großen Text für Werbung.',
      fix: 'Setzen Sie den Text in üblicher Größe; große Schrift passt nur zu einer kurzen Überschrift.',
    },
    HTML_IMAGE_ONLY: {
      title: 'Die E-Mail besteht aus einem Bild und fast keinem Text',
      why: 'Filter können Bilder nicht lesen, und Spam kommt oft als einzelnes Bild, um an ihnen vorbeizukommen.',
      fix: 'Schreiben Sie das Wichtigste als Text, und lassen Sie das Bild als Ergänzung stehen.',
    },
    HTML_LARGE_IMAGE: {
      title: 'Ein großes Bild steht neben sehr wenig Text',
      why: 'Filter vergleichen Bildgröße und Textmenge; viel Bild und wenig Text sieht nach Werbung aus.',
      fix: 'Ergänzen Sie einige Sätze Text, oder senden Sie das Bild als Anlage.',
    },
    HTML_LONG_RUN: {
      title: 'Im Text steht eine sehr lange Zeichenfolge ohne Leerzeichen',
      why: 'Filter halten endlose Folgen von Buchstaben und Ziffern für versteckte Daten.',
      fix: 'Senden Sie die Daten als Anlage.',
    },
    HTML_LOUD_COLOURS: {
      title: 'Der Text steht in mehreren grellen Farben',
      why: 'Filter halten Text in {colours} grellen Farben für Werbung.',
      fix: 'Verwenden Sie eine Textfarbe und höchstens eine weitere für das Wichtige.',
    },
    HTML_MOVING_TEXT: {
      title: 'Text soll blinken oder sich bewegen',
      why: 'Filter kennen bewegten Text aus Werbung, und die meisten E-Mail-Programme bewegen ihn ohnehin nicht.',
      fix: 'Setzen Sie den Text wie den übrigen.',
    },
    HTML_PASSWORD_FIELD: {
      title: 'Die E-Mail enthält ein Feld für ein Kennwort',
      why: 'Keine ehrliche E-Mail fragt in sich selbst nach einem Kennwort; Filter weisen das als Phishing ab.',
      fix: 'Entfernen Sie das Feld, und sagen Sie den Empfängern, wo sie sich selbst anmelden können.',
    },
    HTML_SPLIT_WORDS: {
      title: 'Wörter sind durch unsichtbare Zeichen geteilt',
      why: 'Filter beanstanden Wörter, die unsichtbare Zeichen zerteilen: Spam macht sie so unkenntlich.',
      fix: 'Tippen Sie die Wörter neu; aus einer Webseite kopierter Text kann solche Zeichen mitbringen.',
    },
    LINK_ARCHIVE: {
      title: 'Ein Link lädt ein Archiv herunter',
      why: 'Filter können nicht in eine Datei hinter einem Link sehen, und Schadprogramme kommen oft gepackt.',
      fix: 'Verlinken Sie die Seite, auf der die Datei angeboten wird.',
    },
    LINK_CLICK_HERE: {
      title: 'Ein Link sagt nur „hier klicken“',
      why: 'Filter kennen diese Wörter aus Werbung und Phishing, die nicht sagen, wohin ein Link führt.',
      fix: 'Lassen Sie den Link sagen, was er öffnet, zum Beispiel „die Preisliste für Mai“.',
    },
    LINK_CODE: {
      title: 'Ein Link enthält Daten oder Code anstelle einer Adresse',
      why: 'Links, die mit {scheme}: beginnen, tragen eine Seite oder ein Programm in sich; Filter weisen sie ab.',
      fix: 'Verlinken Sie eine Seite im Web.',
    },
    LINK_EXECUTABLE: {
      title: 'Ein Link lädt ein Programm herunter',
      why: 'Über E-Mails, die direkt zu einem Programm führen, verbreiten sich Schadprogramme; Filter beanstanden das.',
      fix: 'Verlinken Sie die Seite, die den Download beschreibt.',
    },
    LINK_FREE_HOST: {
      title: 'Ein Link führt zu einer Seite bei einem Gratisanbieter',
      why: 'Auf Gratisseiten lebt Phishing oft nur für einen Tag, daher misstrauen Filter ihnen allen ein wenig.',
      fix: 'Verlinken Sie eine Seite unter Ihrer eigenen Domain.',
    },
    LINK_IP_ADDRESS: {
      title: 'Ein Link führt zu einer bloßen IP-Adresse',
      why: 'Filter beanstanden Adressen aus Zahlen: Ehrliche Websites haben einen Namen, gekaperte Rechner nicht.',
      fix: 'Verwenden Sie den Namen der Website anstelle ihrer Nummer.',
    },
    LINK_LOCAL_FILE: {
      title: 'Ein Link oder Bild verweist auf Ihren eigenen Computer',
      why: 'Andere können das nicht öffnen, und Filter misstrauen Adressen, die mit file: beginnen.',
      fix: 'Fügen Sie die Datei an, oder verlinken Sie einen Ort, den der Empfänger öffnen kann.',
    },
    LINK_LOOKALIKE: {
      title: 'Ein Link schreibt den Namen seiner Website mit gemischten Alphabeten',
      why: 'Buchstaben eines anderen Alphabets in {host} ahmen einen anderen Namen nach; Filter weisen das als Phishing ab.',
      fix: 'Tippen Sie die Adresse von Hand neu, oder entfernen Sie den Link.',
    },
    LINK_MANY_DOMAINS: {
      title: 'Links führen zu sehr vielen verschiedenen Websites',
      why: 'Die Links führen zu {count} Websites; so viele in einer E-Mail sehen für Filter nach Link-Spam aus.',
      fix: 'Behalten Sie die wichtigen Links, oder stellen Sie die Liste auf eine Seite, und verlinken Sie diese.',
    },
    LINK_NUMERIC_HOST: {
      title: 'Ein Link verbirgt eine IP-Adresse in ungewöhnlichen Ziffern',
      why: 'Nur Phishing schreibt eine Adresse als eine einzige Zahl oder hexadezimal, daher weisen Filter sie ab.',
      fix: 'Verwenden Sie den Namen der Website.',
    },
    LINK_OPEN_REDIRECT: {
      title: 'Ein Link nimmt einen Umweg über eine andere Website',
      why: 'Suchmaschinen und Netzwerke leiten auf jede Website weiter; Phishing versteckt sich dahinter, und Filter wissen das.',
      fix: 'Öffnen Sie den Link, kopieren Sie die Adresse der Seite, die erscheint, und verwenden Sie diese.',
    },
    LINK_PORT: {
      title: 'Ein Link nennt einen ungewöhnlichen Port',
      why: 'Öffentliche Websites brauchen keine Portnummer in ihrer Adresse; gekaperte Rechner oft schon.',
      fix: 'Verwenden Sie eine Adresse ohne Portnummer, falls die Website eine hat.',
    },
    LINK_PUNYCODE: {
      title: 'Ein Link nennt seine Website in Punycode',
      why: 'Filter sehen bei Namen, die mit xn-- beginnen, genauer hin, da sie den Namen einer anderen Website nachahmen können.',
      fix: 'Verwenden Sie einen Namen der Website in einfachen Buchstaben, falls sie einen hat.',
    },
    LINK_RISKY_TLD: {
      title: 'Ein Link führt zu einer Domain mit einer Endung, die bei Spam beliebt ist',
      why: 'Namen mit dieser Endung kosten wenig und dienen oft für Spam, daher misstrauen Filter ihnen.',
      fix: 'Verlinken Sie eine Seite unter einer anderen Domain, falls Sie eine haben.',
    },
    LINK_SHORTENER: {
      title: 'Ein Link führt über einen Kurzlink-Dienst',
      why: 'Ein Kurzlink verbirgt sein Ziel, und Filter beurteilen ihn nach den schlimmsten Seiten hinter demselben Dienst.',
      fix: 'Verlinken Sie die vollständige Adresse.',
    },
    LINK_TEXT_MISMATCH: {
      title: 'Ein Link zeigt eine Adresse und öffnet eine andere',
      why: 'Er zeigt {shown} und öffnet {real}; so sieht Phishing aus, daher beanstanden Filter das.',
      fix: 'Zeigen Sie die Adresse, die der Link öffnet, oder Wörter, die sagen, was es ist.',
    },
    LINK_USER_AT_HOST: {
      title: 'Ein Link nennt eine Website vor einem @ und öffnet eine andere',
      why: 'Browser übergehen, was vor dem @ steht; Phishing setzt dort vertraute Namen ein, daher weisen Filter den Link ab.',
      fix: 'Schreiben Sie die Adresse ohne den Teil vor dem @.',
    },
    META_ADVANCE_FEE: {
      title: 'Erzählt von einem Vermögen, das auf den Empfänger wartet',
      why: 'Filter kennen diese Mischung von Wörtern aus Vorschussbetrug.',
      fix: 'Nennen Sie den Vertrag, das Aktenzeichen und die Personen, und lassen Sie die großen Worte weg.',
    },
    META_EASY_MONEY: {
      title: 'Mehrere Geldversprechen auf einmal',
      why: 'Filter kennen diese Mischung von Versprechen aus Betrug mit Arbeitsstellen und Geldanlagen.',
      fix: 'Beschreiben Sie die Arbeit, die Bezahlung und den Vertrag in einfachen Worten.',
    },
    META_LOUD: {
      title: 'Laut auf mehrere Arten zugleich',
      why: 'Großbuchstaben sowie Reihen von Satzzeichen und Symbolen halten Filter zusammen für Werbung.',
      fix: 'Schreiben Sie gewöhnliche Sätze mit einem einzigen Zeichen am Ende.',
    },
    META_PHISHING: {
      title: 'Warnt wegen eines Kontos und bittet um einen Klick',
      why: 'Filter kennen eine Warnung mit Link aus E-Mails, die Kennwörter stehlen.',
      fix: 'Lassen Sie den Link weg, und sagen Sie, wen der Empfänger anrufen kann.',
    },
    META_SALES_PRESSURE: {
      title: 'Mehrere Wendungen aus der Werbung auf einmal',
      why: 'Eine solche Wendung kommt auch in ehrlichen E-Mails vor; nach mehreren zugleich suchen Filter.',
      fix: 'Behalten Sie die wichtigste, und streichen Sie die übrigen.',
    },
    META_SEO_PITCH: {
      title: 'Wirbt bei Fremden für Suchmaschinenoptimierung',
      why: 'Filter kennen diese Mischung von Wörtern aus unerwünschter Werbung rund um Websites.',
      fix: 'Schreiben Sie über einen einzelnen Fehler auf einer Seite der Website, und sagen Sie, wer Sie sind.',
    },
    META_SHAPE_BULK_FILE: {
      title: 'Eine riskante Anlage geht an sehr viele Personen',
      why: 'So verbreiten sich Schadprogramme aus einem gestohlenen Konto, daher sind Filter hier streng.',
      fix: 'Teilen Sie die Datei über einen Link, oder senden Sie sie an weniger Personen auf einmal.',
    },
    META_SHAPE_DISGUISE: {
      title: 'Links sind auf mehr als eine Art getarnt',
      why: 'Jede Tarnung ist ein Zeichen für Phishing; Filter zählen sie zusammen.',
      fix: 'Verlinken Sie einfache Adressen, und zeigen Sie, wohin sie führen.',
    },
    META_SHAPE_HIDING: {
      title: 'Text ist auf mehr als eine Art verborgen',
      why: 'Eine verborgene Zeile kann ein Versehen sein; mehrere Arten zugleich sind es nicht, und Filter zählen sie zusammen.',
      fix: 'Entfernen Sie den verborgenen Text.',
    },
    META_SHAPE_IMAGE_LURE: {
      title: 'Ein Bild ohne Text führt zu einer zweifelhaften Adresse',
      why: 'Ein anklickbares Bild mit getarntem Link ist eine sehr häufige Form von Spam.',
      fix: 'Schreiben Sie die Nachricht als Text, und verlinken Sie Ihre eigene Website.',
    },
    RCPT_FROM_OTHER_NAME: {
      title: 'Ihr Absendername zeigt eine andere Adresse als Ihre eigene',
      why: 'Er zeigt {shown}, doch die E-Mail kommt von {real}; Filter halten das für einen gefälschten Absender.',
      fix: 'Ändern Sie den Anzeigenamen Ihres Kontos in Ihren Namen oder den Ihrer Firma.',
    },
    RCPT_MANY_CC: {
      title: 'Sehr viele Personen stehen in Cc',
      why: 'In Cc stehen {count} Adressen; so viele sehen für Filter nach Massenversand aus, und alle können sie lesen.',
      fix: 'Verschieben Sie sie nach Bcc, oder schreiben Sie an eine Verteilerliste.',
    },
    RCPT_MANY_TO: {
      title: 'Sehr viele Personen stehen in An',
      why: 'In An stehen {count} Adressen; so viele sehen für Filter nach Massenversand aus, und alle können sie lesen.',
      fix: 'Verschieben Sie sie nach Bcc, oder schreiben Sie an eine Verteilerliste.',
    },
    RCPT_SELF_BCC: {
      title: 'An Sie selbst adressiert, mit sehr vielen Personen in Bcc',
      why: 'Eine E-Mail an Sie selbst und {count} verborgene Personen sieht für Filter nach Massenversand aus.',
      fix: 'Senden Sie sie über eine Verteilerliste oder einen Newsletter-Dienst.',
    },
    RCPT_UNDISCLOSED: {
      title: 'Alle Empfänger sind in Bcc verborgen',
      why: 'In An steht niemand, in Bcc stehen {count} Personen; Filter kennen das von Massenversand.',
      fix: 'Setzen Sie eine Adresse in An, etwa Ihre eigene, oder schreiben Sie an eine Verteilerliste.',
    },
    SUBJ_ACCOUNT_ALERT: {
      title: 'Der Betreff warnt wegen des Kontos des Empfängers',
      why: 'Filter kennen diese Wörter aus E-Mails, die Kennwörter stehlen.',
      fix: 'Nennen Sie das System und die zuständige Person, und vermeiden Sie die Wörter einer Warnung.',
    },
    SUBJ_ADULT: {
      title: 'Der Betreff enthält Wörter aus Sexwerbung',
      why: 'Filter geben Wörtern aus Sexwerbung viele Punkte, wo immer sie stehen.',
      fix: 'Verwenden Sie im Betreff andere Wörter.',
    },
    SUBJ_ADV: {
      title: 'Der Betreff sagt, dass die E-Mail Werbung ist',
      why: 'Filter kennen die Kennzeichnung aus Massenmails, und viele weisen sie ungelesen ab.',
      fix: 'Sagen Sie im Betreff, worum es in der E-Mail geht.',
    },
    SUBJ_ALL_CAPS: {
      title: 'Der Betreff steht ganz in Großbuchstaben',
      why: 'Filter geben Punkte für einen Betreff in Großbuchstaben, weil Massenversender damit auffallen wollen.',
      fix: 'Schreiben Sie den Betreff als gewöhnlichen Satz.',
    },
    SUBJ_DEAR: {
      title: 'Der Betreff beginnt mit einer Anrede',
      why: 'Filter kennen Anreden im Betreff aus E-Mails, die an alle gehen.',
      fix: 'Sagen Sie im Betreff, worum es geht, und begrüßen Sie den Empfänger im Text.',
    },
    SUBJ_EASY_MONEY: {
      title: 'Der Betreff verspricht leicht verdientes Geld',
      why: 'Filter kennen diese Wörter aus Betrug mit Arbeitsstellen und Geldanlagen.',
      fix: 'Nennen Sie das Produkt oder die Arbeit, und lassen Sie das Versprechen weg.',
    },
    SUBJ_EMOJI_RUN: {
      title: 'Mehrere Emojis hintereinander im Betreff',
      why: 'Filter bewerten Reihen von Bildchen im Betreff als Kennzeichen von Werbung.',
      fix: 'Verwenden Sie höchstens ein Emoji.',
    },
    SUBJ_EMPTY: {
      title: 'Der Betreff ist leer',
      why: 'Filter geben Punkte für E-Mails ohne Betreff, und Leser übergehen sie leicht.',
      fix: 'Schreiben Sie in wenigen Worten, worum es in der E-Mail geht.',
    },
    SUBJ_EXCLAMATION_RUN: {
      title: 'Mehrere Ausrufezeichen hintereinander im Betreff',
      why: 'Filter bewerten Reihen von Ausrufezeichen im Betreff als Kennzeichen von Werbung.',
      fix: 'Verwenden Sie höchstens ein Ausrufezeichen.',
    },
    SUBJ_FAKE_REPLY: {
      title: 'Der Betreff einer neuen E-Mail sieht nach Antwort oder Weiterleitung aus',
      why: 'Filter geben Punkte für ein „Re:“ oder „AW:“, das auf nichts antwortet, weil Spam so erwartet wirken will.',
      fix: 'Nehmen Sie „AW:“, „Re:“ oder „WG:“ heraus, oder antworten Sie in der ursprünglichen Unterhaltung.',
    },
    SUBJ_FREE_OFFER: {
      title: 'Der Betreff bietet etwas kostenlos an',
      why: 'Filter geben Punkte, wenn im Betreff „kostenlos“ bei einem Geschenk oder Angebot steht.',
      fix: 'Sagen Sie ohne das Wort „kostenlos“, was der Empfänger bekommt.',
    },
    SUBJ_GAMBLING_REPLICA: {
      title: 'Der Betreff wirbt für Glücksspiel, Nachbildungen oder Diplome',
      why: 'Filter kennen diese Wörter aus Geschäften, die die meisten E-Mail-Dienste nicht befördern.',
      fix: 'Nennen Sie das Thema mit anderen Worten.',
    },
    SUBJ_GAPPY_WORDS: {
      title: 'Ein Wort im Betreff hat Lücken zwischen den Buchstaben',
      why: 'Filter geben Punkte für Lücken zwischen Buchstaben, weil Spam damit Wörter versteckt.',
      fix: 'Schreiben Sie das Wort ohne Lücken.',
    },
    SUBJ_HEALTH_OFFER: {
      title: 'Der Betreff bietet ein Medikament oder ein Mittel zum Abnehmen an',
      why: 'Filter kennen diese Wörter aus illegalem Handel mit Medikamenten.',
      fix: 'Nennen Sie das Thema mit anderen Worten, und beschreiben Sie das Produkt im Text.',
    },
    SUBJ_HURRY: {
      title: 'Der Betreff drängt zur Eile',
      why: 'Filter kennen diese Wörter aus Angeboten, die keine Zeit zum Nachdenken lassen.',
      fix: 'Nennen Sie das Datum, an dem es endet, oder lassen Sie die Wörter weg.',
    },
    SUBJ_LOAN_OFFER: {
      title: 'Der Betreff bietet einen Kredit oder Hilfe bei Schulden an',
      why: 'Filter kennen diese Wörter aus unerwünschten Kreditangeboten.',
      fix: 'Nennen Sie den Vertrag oder die Kundennummer, um die es geht.',
    },
    SUBJ_MONEY_OFFER: {
      title: 'Der Betreff stellt eine Geldsumme in Aussicht',
      why: 'Filter bewerten einen in Aussicht gestellten Betrag im Betreff als Köder.',
      fix: 'Sagen Sie, worum es in der E-Mail geht, und nennen Sie den Betrag im Text.',
    },
    SUBJ_MONEY_SIGNS: {
      title: 'Mehrere Währungszeichen hintereinander im Betreff',
      why: 'Filter kennen Reihen von Währungszeichen aus Angeboten, die schnellen Gewinn versprechen.',
      fix: 'Schreiben Sie den Betrag in Ziffern, mit einem einzigen Zeichen.',
    },
    SUBJ_MOSTLY_CAPS: {
      title: 'Der Betreff steht größtenteils in Großbuchstaben',
      why: 'Filter geben Punkte für einen Betreff in Großbuchstaben, weil Massenversender damit auffallen wollen.',
      fix: 'Schreiben Sie den Betreff als gewöhnlichen Satz.',
    },
    SUBJ_NAMES_RECIPIENT: {
      title: 'Der Betreff beginnt mit der Adresse des Empfängers',
      why: 'Filter kennen das von Programmen, die allen auf einer Liste schreiben.',
      fix: 'Lassen Sie die Adresse im Betreff weg.',
    },
    SUBJ_OBFUSCATED_WORDS: {
      title: 'In einem Wort im Betreff stehen Ziffern oder Zeichen statt Buchstaben',
      why: 'Filter geben getarnten Wörtern mehr Punkte als den Wörtern selbst.',
      fix: 'Schreiben Sie das Wort mit seinen eigenen Buchstaben, oder nehmen Sie ein anderes.',
    },
    SUBJ_PLACEHOLDER: {
      title: 'Ein Feld einer Vorlage im Betreff wurde nicht ausgefüllt',
      why: 'Filter kennen nicht ausgefüllte Felder aus E-Mails, die ein Programm an alle sendet.',
      fix: 'Schreiben Sie den Namen selbst, oder lassen Sie das Feld weg.',
    },
    SUBJ_QUESTION_RUN: {
      title: 'Mehrere Fragezeichen oder gemischte Frage- und Ausrufezeichen im Betreff',
      why: 'Filter bewerten gemischte und wiederholte Satzzeichen im Betreff als Kennzeichen von Werbung.',
      fix: 'Beenden Sie eine Frage mit einem einzigen Fragezeichen.',
    },
    SUBJ_RANDOM_TAIL: {
      title: 'Der Betreff endet mit einer Zahl oder Buchstaben ohne Bedeutung',
      why: 'Spam endet so, damit sich jede E-Mail von der vorigen unterscheidet; Filter suchen danach.',
      fix: 'Nehmen Sie das heraus, oder sagen Sie, was die Zahl bedeutet.',
    },
    SUBJ_URGENT: {
      title: 'Der Betreff bezeichnet sich als dringend',
      why: 'Filter kennen dieses Wort aus Betrugsversuchen, die keine Zeit zum Nachdenken lassen.',
      fix: 'Nennen Sie das Datum, bis zu dem Sie eine Antwort brauchen.',
    },
    SUBJ_VERY_LONG: {
      title: 'Der Betreff ist länger als 150 Zeichen',
      why: 'Filter geben Punkte für sehr lange Betreffzeilen, die Werbung statt eines Themas enthalten.',
      fix: 'Halten Sie den Betreff unter 100 Zeichen, und schreiben Sie den Rest in den Text.',
    },
    SUBJ_YOU_WON: {
      title: 'Der Betreff sagt, dass der Empfänger gewonnen hat oder ausgewählt wurde',
      why: 'Filter kennen das aus Betrug mit Lotterien und Gewinnen.',
      fix: 'Nennen Sie Anlass und Ergebnis in einfachen Worten.',
    },
    CONTENT_MODEL_50: {
      title: 'Der Wortlaut im Ganzen ähnelt dem unerwünschter Mails',
      why: 'Filter, die aus Mails lernen, kennen „{words}“ vor allem aus unerwünschten Mails (zu {percent} %).',
      fix: 'Schreiben Sie es schlichter: an wen, worüber, und was vereinbart ist.',
    },
    CONTENT_MODEL_62: {
      title: 'Der Wortlaut im Ganzen ähnelt dem unerwünschter Mails',
      why: 'Filter, die aus Mails lernen, kennen „{words}“ vor allem aus unerwünschten Mails (zu {percent} %).',
      fix: 'Schreiben Sie es schlichter: an wen, worüber, und was vereinbart ist.',
    },
    CONTENT_MODEL_73: {
      title: 'Der Wortlaut im Ganzen ähnelt dem unerwünschter Mails',
      why: 'Filter, die aus Mails lernen, kennen „{words}“ vor allem aus unerwünschten Mails (zu {percent} %).',
      fix: 'Schreiben Sie es schlichter: an wen, worüber, und was vereinbart ist.',
    },
    CONTENT_MODEL_82: {
      title: 'Der Wortlaut im Ganzen ähnelt dem unerwünschter Mails',
      why: 'Filter, die aus Mails lernen, kennen „{words}“ vor allem aus unerwünschten Mails (zu {percent} %).',
      fix: 'Schreiben Sie es schlichter: an wen, worüber, und was vereinbart ist.',
    },
    CONTENT_MODEL_88: {
      title: 'Der Wortlaut im Ganzen ähnelt dem unerwünschter Mails',
      why: 'Filter, die aus Mails lernen, kennen „{words}“ vor allem aus unerwünschten Mails (zu {percent} %).',
      fix: 'Schreiben Sie es schlichter: an wen, worüber, und was vereinbart ist.',
    },
    CONTENT_MODEL_94: {
      title: 'Der Wortlaut im Ganzen ähnelt dem unerwünschter Mails',
      why: 'Filter, die aus Mails lernen, kennen „{words}“ vor allem aus unerwünschten Mails (zu {percent} %).',
      fix: 'Schreiben Sie es schlichter: an wen, worüber, und was vereinbart ist.',
    },
    CONTENT_MODEL_97: {
      title: 'Der Wortlaut im Ganzen ähnelt dem unerwünschter Mails',
      why: 'Filter, die aus Mails lernen, kennen „{words}“ vor allem aus unerwünschten Mails (zu {percent} %).',
      fix: 'Schreiben Sie es schlichter: an wen, worüber, und was vereinbart ist.',
    },
    BODY_ACCOUNT_BLOCKED_INTL: {
      title: 'Sagt in einer anderen Sprache, ein Konto sei gesperrt',
      why: 'Filter kennen das gesperrte Konto in jeder Sprache als Anfang von Mails, die Kennwörter stehlen.',
      fix: 'Nennen Sie den Kunden und den Grund, und wo man anrufen kann.',
    },
    BODY_PARCEL_FEE_INTL: {
      title: 'Verlangt in einer anderen Sprache eine kleine Gebühr für ein Paket',
      why: 'Filter kennen die kleine Paketgebühr aus Mails, die auf Kartennummern aus sind.',
      fix: 'Lassen Sie die Gebühr weg, oder nennen Sie die Bestellung, zu der sie gehört.',
    },
    BODY_PRIZE_INTL: {
      title: 'Sagt in einer anderen Sprache, man habe gewonnen',
      why: 'Filter kennen überraschende Gewinne aus Mails, die danach Geld oder Daten verlangen.',
      fix: 'Sagen Sie, welche Verlosung es war und wann die Person teilgenommen hat.',
    },
    BODY_INHERITANCE_INTL: {
      title: 'Bietet in einer anderen Sprache einen Teil des Geldes Fremder an',
      why: 'Filter kennen Millionen von Fremden als Anfang von Vorschussbetrug.',
      fix: 'Nennen Sie das Notariat und die verstorbene Person, und den Betrag per Post.',
    },
    BODY_LOAN_INTL: {
      title: 'Bietet in einer anderen Sprache jedem einen Kredit an',
      why: 'Filter kennen Kredite für alle aus Mails, die zuerst eine Gebühr verlangen.',
      fix: 'Sagen Sie, wer leiht, mit welcher Zulassung, und warum gerade diese Person die Mail bekommt.',
    },
    SUBMIT_HELO_BARE: {
      title: 'Der Computer nennt dem Server nur seinen Kurznamen oder seine Adresse',
      why: 'Server erwarten einen vollständigen Namen; „{helo}“ ist keiner. Mit Anmeldung sehen sie nicht darauf.',
      fix: 'Schalten Sie die Anmeldung am Postausgangsserver ein; im E-Mail-Programm lässt sich dieser Name nicht ändern.',
    },
    SUBMIT_NO_AUTH: {
      title: 'Das E-Mail-Programm meldet sich beim Senden nicht an',
      why: 'Für einen Filter sieht E-Mail ohne Anmeldung aus wie E-Mail von einem befallenen Computer.',
      fix: 'Schalten Sie in den Kontoeinstellungen „Der Postausgangsserver erfordert Authentifizierung“ ein.',
    },
    SUBMIT_NO_TLS: {
      title: 'Das E-Mail-Programm meldet sich über eine unverschlüsselte Verbindung an',
      why: 'Jeder auf dem Weg kann das Kennwort lesen und damit Spam senden; manche Anbieter rechnen das an.',
      fix: 'Wählen Sie für den Postausgangsserver SSL/TLS mit Port 465 oder STARTTLS mit Port 587.',
    },
  },
};
