import type { PaneLanguage } from './pane-language.js';

export const paneDe: PaneLanguage = {
  language: 'de',
  texts: {
    'check-now': 'Jetzt prüfen',
    'reading-draft': 'Entwurf wird gelesen',
    checking: 'Wird geprüft',

    'headline.fine': 'Bereit zum Senden',
    'headline.second-look': 'Einen zweiten Blick wert',
    'headline.refused': 'Wird wahrscheinlich abgewiesen',
    'headline.blocked': 'Ihre Organisation wird diese E-Mail aufhalten',
    'headline.partly': 'Nur teilweise geprüft',
    'headline.depends': 'In Ordnung, wenn Ihr E-Mail-Programm sich anmeldet',
    'score-of': 'Punktzahl {score}, Grenze {required}.',
    'score-of.partly': 'Für die lesbaren Teile: Punktzahl {score}, Grenze {required}.',
    'to-change.none': 'Nichts zu ändern.',
    'to-change.must': { one: 'Eine Sache ist zu ändern.', other: '{count} Dinge sind zu ändern.' },
    'to-change.could': { one: 'Eine Sache könnte besser sein.', other: '{count} Dinge könnten besser sein.' },
    'meter-label': 'Spam-Punktzahl',
    'meter-limit': 'Grenze {required}',
    range: 'Mit Anmeldung {with}, ohne {without}, Grenze {required}.',
    'in-your-favour': 'Darin enthalten: {points} Punkte zu Ihren Gunsten.',

    points: { one: '{points} Punkt', other: '{points} Punkte' },
    'findings.over': 'Was ein Spamfilter beanstanden wird',
    'findings.below': 'Was besser sein könnte',
    'quote-in.subject': 'Im Betreff',
    'quote-in.body': 'Im Text',
    'quote-in.html': 'In der Formatierung',
    'quote-in.header': 'In den Kopfzeilen',
    'quote-in.attachment': 'Im Namen einer Anlage',
    'quotes-more': { one: 'und an einer weiteren Stelle', other: 'und an {count} weiteren Stellen' },
    'what-to-do': 'Was Sie tun können',
    before: 'Vorher',
    after: 'Nachher',
    'after-nothing': 'Die Wörter werden entfernt.',
    'preview.more': {
      one: 'und eine weitere Änderung dieser Art',
      other: 'und {count} weitere Änderungen dieser Art',
    },
    'preview.remove-attachment': 'Entfernt die Anlage „{name}“ aus dieser E-Mail.',
    'preview.move-to-bcc': {
      one: 'Verschiebt eine Adresse nach Bcc, wo die anderen sie nicht sehen.',
      other: 'Verschiebt {count} Adressen nach Bcc, wo die anderen sie nicht sehen.',
    },
    'preview.cut-thread':
      'Entfernt den zitierten Verlauf unter Ihrem Text. Ihre eigenen Worte bleiben, wie sie sind.',
    'score-after': 'Punktzahl mit dieser Änderung: {score}',
    apply: 'Übernehmen',
    'action-on': '{action}: {title}',
    applying: 'Wird übernommen',
    applied: 'Übernommen',
    undo: 'Rückgängig',
    undoing: 'Wird rückgängig gemacht',
    ignore: 'Hier ignorieren',
    ignored: 'In diesem Entwurf ignoriert',
    'bring-back': 'Wieder anzeigen',

    'enough.title': { one: 'Diese eine Änderung genügt', other: 'Diese {count} Änderungen genügen' },
    'enough.why': 'Sie bringen die Punktzahl unter die Grenze.',
    'enough.why-one': 'Sie bringt die Punktzahl unter die Grenze.',
    'enough.apply': { one: 'Änderung übernehmen', other: 'Änderungen übernehmen' },
    'enough.applied': { one: 'Eine Änderung', other: '{count} Änderungen' },
    'enough.none':
      'Keine der fertigen Änderungen reicht hier aus. Folgen Sie den Hinweisen unten, von oben nach unten.',

    'quoted.title': 'Einige Punkte stammen aus dem zitierten Verlauf',
    'quoted.why':
      'Ältere E-Mails, die unter Ihrem Text zitiert sind, tragen {points} der Punkte bei. Ein Filter bewertet auch diese E-Mails.',
    'quoted.here': 'Diese Wörter stehen im zitierten Verlauf, nicht in Ihrem eigenen Text.',
    'quoted.cut': 'Verlauf entfernen',

    'unchecked.title': 'Hier nicht geprüft',
    'unchecked.intro': 'Ein Filter unterwegs prüft möglicherweise mehr, als dieser Entwurf zeigt.',
    'unchecked.languages':
      'Wie der Text als Ganzes wirkt, ist an englischen E-Mails gemessen. Für Deutsch, Spanisch, Französisch, Italienisch, Niederländisch und Portugiesisch beruht es auf Einschätzung; andere Sprachen werden so nicht beurteilt.',
    'skipped.network': {
      one: 'Eine Regel schlägt etwas im Internet nach. Ihre E-Mail bleibt auf diesem Gerät, daher wurde die Regel nicht angewendet.',
      other:
        '{count} Regeln schlagen etwas im Internet nach. Ihre E-Mail bleibt auf diesem Gerät, daher wurden die Regeln nicht angewendet.',
    },
    'skipped.bayes': {
      one: 'Eine Regel hängt von E-Mails ab, aus denen ein Filter gelernt hat.',
      other: '{count} Regeln hängen von E-Mails ab, aus denen ein Filter gelernt hat.',
    },
    'skipped.header-not-in-draft': {
      one: 'Eine Regel prüft Angaben, die eine E-Mail erst beim Senden erhält.',
      other: '{count} Regeln prüfen Angaben, die eine E-Mail erst beim Senden erhält.',
    },
    'skipped.untranslatable': {
      one: 'Eine Regel ist so geschrieben, dass sie hier nicht ausgeführt werden kann.',
      other: '{count} Regeln sind so geschrieben, dass sie hier nicht ausgeführt werden können.',
    },
    'skipped.unsupported': {
      one: 'Eine Regel braucht eine Funktion, die Presend nicht hat.',
      other: '{count} Regeln brauchen eine Funktion, die Presend nicht hat.',
    },
    'skipped.budget': {
      one: 'Eine Regel brauchte für diesen Entwurf zu lange und wurde angehalten.',
      other: '{count} Regeln brauchten für diesen Entwurf zu lange und wurden angehalten.',
    },
    'part.subject': 'Betreff',
    'part.body': 'Text',
    'part.recipients': 'Empfänger',
    'part.from': 'Absender',
    'part.attachments': 'Anlagen',
    'part.headers': 'Kopfzeilen',
    'unread.too-large': 'zu groß, um vollständig geprüft zu werden.',
    'unread.protected': 'geschützt und daher für Add-Ins nicht zugänglich.',
    'unread.unreadable': 'von Outlook nicht übergeben.',
    'unread.not-loaded': 'von Outlook noch nicht geladen.',

    'notice.protected':
      'Diese E-Mail ist geschützt, daher ist ihr Text für Add-Ins nicht zugänglich. Betreff, Empfänger und Anlagen werden geprüft; das Senden funktioniert wie immer.',
    'notice.body-unreadable':
      'Outlook hat den Text nicht übergeben. Alles andere ist geprüft; der Text wird gleich noch einmal angefordert.',
    'notice.body-too-large':
      'Dieser Text ist länger als 1.000.000 Zeichen; mehr lässt Outlook ein Add-In nicht ändern. Folgen Sie den Hinweisen bitte von Hand.',
    'notice.plain-text': 'Nur-Text-Nachricht: Es gibt keine Formatierung zu prüfen.',
    'notice.stale':
      'Outlook antwortet im Moment nicht. Die Anzeige ist möglicherweise älter als Ihr Entwurf; Presend versucht es weiter.',
    'notice.last-check-failed':
      'Die letzte Prüfung beim Senden wurde nicht ausgeführt, daher ging eine E-Mail ungeprüft hinaus.',
    'notice.cause': 'Für den Support: {cause}',

    'failed.host.title': 'Outlook antwortet nicht',
    'failed.host':
      'Der Entwurf konnte nicht gelesen werden. Presend versucht es weiter; Sie können jederzeit senden.',
    'failed.fault.title': 'Die Prüfung wurde abgebrochen',
    'failed.fault':
      'In Presend ist ein Fehler aufgetreten, nicht in Ihrer E-Mail. Sie können sie jederzeit senden.',

    'refused.words-changed':
      'Der Wortlaut hat sich seit der Prüfung geändert, daher wurde nichts geändert. Der Entwurf wird erneut geprüft.',
    'refused.undo-words-changed':
      'Der Wortlaut hat sich seitdem geändert, daher lässt sich dies von hier aus nicht rückgängig machen.',
    'refused.body-too-large':
      'Der Text ist zu lang, als dass ein Add-In ihn ändern könnte. Folgen Sie dem Hinweis bitte von Hand.',
    'refused.body-unreadable':
      'Outlook hat den Text nicht übergeben, daher wurde nichts geändert. Versuchen Sie es gleich noch einmal.',
    'refused.no-permission':
      'Presend darf diese E-Mail nicht ändern. Folgen Sie dem Hinweis von Hand, oder fragen Sie Ihre IT-Abteilung.',
    'refused.host-error':
      'Outlook hat dies nicht ausgeführt. Sehen Sie sich Ihren Entwurf an, und versuchen Sie es dann noch einmal.',
    'refused.verify-failed': 'Die Änderung kam nicht an wie vorgesehen, daher wurde sie zurückgenommen.',
    'refused.attachment-gone': 'Die Anlage ist nicht mehr vorhanden.',
    'refused.recipients-changed':
      'Die Empfänger haben sich seit der Prüfung geändert, daher wurde nichts geändert.',
    'refused.ignore-failed':
      'Outlook konnte sich diese Auswahl nicht merken. Versuchen Sie es gleich noch einmal.',

    'account.title': 'Anmeldung beim Senden (SMTP AUTH)',
    'account.hosted.badge': 'Nichts zu tun',
    'account.hosted':
      'Outlook sendet die E-Mails dieses Kontos über seinen E-Mail-Dienst. SMTP AUTH wird hier nicht verwendet; es ist nichts zu tun.',
    'account.unknown.badge': 'Nicht bekannt',
    'account.unknown':
      'Outlook teilt Add-Ins nicht mit, wie dieses Konto sendet. Falls eine Ihrer E-Mails zurückkam, lesen Sie nach, woran Sie erkennen, ob Ihr E-Mail-Programm sich anmeldet.',
    'account.guide': 'Was SMTP AUTH ist und wer es braucht',

    'sent.authenticated': 'Ihr E-Mail-Programm meldet sich beim Senden an',
    'sent.unauthenticated': 'Ihr E-Mail-Programm meldet sich beim Senden nicht an',
    'sent.webmail-or-api': 'Ohne SMTP gesendet: Es ist keine Anmeldung einzustellen',
    'sent.local': 'Ein Programm auf dem Server selbst hat diese E-Mail gesendet',
    'sent.relay-auth-only': 'Dies zeigt nur die Anmeldung Ihres Anbieters, nicht Ihre',
    'sent.unknown': 'Dies zeigt nicht, ob Ihr E-Mail-Programm sich anmeldet',

    'sending.untested': 'Nicht bekannt: Meldet sich Ihr E-Mail-Programm beim Senden an?',
    'sending.again': 'Bitte prüfen Sie erneut, ob Ihr E-Mail-Programm sich anmeldet',
    'sending.by-smtp': 'Bei {provider} zählt, ob ein E-Mail-Programm sich anmeldet.',
    'sending.last-known': 'Zuletzt bekannt: {way}.',
    'sending.seen': 'Gesehen {age} an einer E-Mail von {address}.',
    'sending.seen-at': 'Gesehen {age} bei {host}, an einer E-Mail von {address}.',
    'sending.too-old': 'Das ist zu lange her, um sich darauf zu verlassen.',
    'sending.other-host': 'Das ist kein Server von {provider}.',
    'sending.must':
      'Schon deshalb kann eine harmlose E-Mail abgewiesen werden. Schalten Sie die Anmeldung am Postausgangsserver ein.',
    'sending.how-to-test':
      'So prüfen Sie es: Senden Sie sich aus diesem Outlook eine E-Mail, öffnen Sie sie im Posteingang und dort Presend.',
    'sending.forget': 'Dieses Ergebnis vergessen',
    'sending.guide': 'Anleitung von {provider}',

    'way.authenticated': 'mit Anmeldung gesendet',
    'way.unauthenticated': 'ohne Anmeldung gesendet',
    'way.webmail-or-api': 'über Webmail oder einen E-Mail-Dienst gesendet',
    'way.local': 'von einem Programm auf dem Server gesendet',
    'way.relay-auth-only': 'über ein Relay gesendet; zu sehen ist nur die Anmeldung des Anbieters',
    'way.unknown': 'die Kopfzeilen zeigen es nicht',

    'why.authenticated': 'Der Server hat bei der Annahme eine Anmeldung vermerkt.',
    'why.unauthenticated': 'Der Server hat die E-Mail angenommen und keine Anmeldung vermerkt.',
    'why.webmail-or-api':
      'Sie wurde in Webmail geschrieben oder von einem E-Mail-Dienst übergeben; kein E-Mail-Programm musste sich anmelden.',
    'why.local': 'Ein Programm auf dem Server selbst hat sie übergeben, zum Beispiel ein Webformular.',
    'why.relay-auth-only': 'Die vermerkte Anmeldung ist die des Anbieters an seinem Relay.',
    'why.unknown': 'Der Vermerk der Übergabe zeigt weder eine Anmeldung noch, dass es keine gab.',
    'why.no-received':
      'Diese Kopfzeilen zeigen nicht, wie die E-Mail hinausging. Öffnen Sie die Kopie in Ihrem Posteingang.',

    'confidence.high': 'Sicher',
    'confidence.medium': 'Sehr wahrscheinlich',
    'confidence.low': 'Nur ein Hinweis',
    'theirs.title': 'So wurde die E-Mail von {name} gesendet',
    proof: 'Die Zeile in den Kopfzeilen, die es zeigt',
    'fact.user': 'Angemeldet als',
    'fact.host': 'Postausgangsserver',
    'fact.tls': 'Verschlüsselt',
    'fact.tls.yes': 'ja',
    'fact.tls.no': 'nein',
    'fact.helo': 'Der Computer nannte sich',
    'fact.when': 'Vom Server angenommen',
    'helo.bare': 'Server erwarten hier einen vollständigen Namen. Mit Anmeldung sehen sie nicht darauf.',
    'helo.harmless': 'Kein vollständiger Name, mit Anmeldung aber harmlos.',

    'test.kept':
      '30 Tage lang gemerkt: dieses Ergebnis, der Server, das Datum und Ihre Adresse. Sonst nichts.',
    'test.not-own': 'Die E-Mail kommt nicht von Ihrer Adresse und wird daher nicht gemerkt.',
    'test.hosted':
      'Nicht gemerkt: Outlook sendet die E-Mails dieses Kontos auf eigenem Weg; über Ihre Entwürfe hier sagt dies nichts.',
    'test.too-old':
      'Nicht gemerkt: Die E-Mail wurde nicht in den letzten 30 Tagen gesendet. Senden Sie sich eine neue.',
    'test.doubtful': 'Nicht gemerkt: Der empfangende Server bezweifelt, dass diese E-Mail von Ihnen ist.',
    'test.says-nothing': 'Nicht gemerkt: Diese Kopie zeigt nicht, wie Ihr E-Mail-Programm sendet.',
    'test.claim': 'Das ist auch meine Adresse',
    'test.unclaim': 'Das ist nicht meine Adresse',

    'new-window': '(wird in einem neuen Fenster geöffnet)',

    'received.title': 'Dies ist eine empfangene Nachricht',
    'received.intro':
      'Presend prüft, was Sie schreiben. Von einer empfangenen Nachricht zeigt es die Kopfzeilen, die Auskunft über ihren Weg geben.',
    'received.headers': { one: 'Eine Kopfzeile', other: '{count} Kopfzeilen' },
    'received.no-headers':
      'Outlook liefert zu dieser Nachricht keine Kopfzeilen. Bei E-Mails in „Gesendete Elemente“ ist das immer so. Öffnen Sie stattdessen die Kopie in Ihrem Posteingang.',
    'nothing-open.title': 'Es ist keine Nachricht geöffnet',
    'nothing-open':
      'Beginnen Sie eine Nachricht, oder öffnen Sie einen Entwurf; die Punktzahl erscheint dann hier.',

    version: 'Presend {version}',
    'rules-version': 'Regeln {version}',
    'stays-here': 'Ihre E-Mail verlässt dieses Gerät nicht.',
  },
  numbers: ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
};
