import type { PaneLanguage } from './pane-language.js';

export const paneNl: PaneLanguage = {
  language: 'nl',
  texts: {
    'check-now': 'Nu controleren',
    'reading-draft': 'Het concept wordt gelezen',
    checking: 'Bezig met controleren',

    'headline.fine': 'Klaar om te verzenden',
    'headline.second-look': 'Kijk er nog eens naar',
    'headline.refused': 'Wordt waarschijnlijk geweigerd',
    'headline.blocked': 'Uw organisatie houdt deze e-mail tegen',
    'headline.partly': 'Slechts gedeeltelijk gecontroleerd',
    'headline.depends': 'In orde als uw e-mailprogramma zich aanmeldt',
    'score-of': 'Score {score}, limiet {required}.',
    'score-of.partly': 'Score {score}, limiet {required}, voor de delen die gelezen konden worden.',
    'to-change.none': 'Niets te wijzigen.',
    'to-change.must': { one: 'Er is één punt te wijzigen.', other: 'Er zijn {count} punten te wijzigen.' },
    'to-change.could': { one: 'Eén punt kan beter.', other: '{count} punten kunnen beter.' },
    'meter-label': 'Spamscore',
    'meter-limit': 'limiet {required}',
    range: 'Met aanmelding {with}, zonder {without}, limiet {required}.',
    'in-your-favour': 'Inclusief {points} punten in uw voordeel.',

    points: { one: '{points} punt', other: '{points} punten' },
    'findings.over': 'Waar een spamfilter bezwaar tegen maakt',
    'findings.below': 'Wat beter kan',
    'quote-in.subject': 'In het onderwerp',
    'quote-in.body': 'In de tekst',
    'quote-in.html': 'In de opmaak',
    'quote-in.header': 'In de kopteksten',
    'quote-in.attachment': 'In de naam van een bijlage',
    'quotes-more': { one: 'en op nog één plaats', other: 'en op nog {count} plaatsen' },
    'what-to-do': 'Wat u kunt doen',
    before: 'Voor',
    after: 'Na',
    'after-nothing': 'De woorden worden verwijderd.',
    'preview.more': { one: 'en nog één zo’n wijziging', other: 'en nog {count} van zulke wijzigingen' },
    'preview.remove-attachment': 'Verwijdert de bijlage “{name}” uit deze e-mail.',
    'preview.move-to-bcc': {
      one: 'Verplaatst één adres naar Bcc, waar de anderen het niet kunnen zien.',
      other: 'Verplaatst {count} adressen naar Bcc, waar de anderen ze niet kunnen zien.',
    },
    'preview.cut-thread':
      'Verwijdert de geciteerde eerdere berichten onder uw tekst. Uw eigen woorden blijven zoals ze zijn.',
    'score-after': 'Score met deze wijziging: {score}',
    apply: 'Toepassen',
    'action-on': '{action}: {title}',
    applying: 'Wordt toegepast',
    applied: 'Toegepast',
    undo: 'Ongedaan maken',
    undoing: 'Wordt ongedaan gemaakt',
    ignore: 'Hier negeren',
    ignored: 'Genegeerd in dit concept',
    'bring-back': 'Opnieuw tonen',

    'enough.title': { one: 'Deze ene wijziging is genoeg', other: 'Deze {count} wijzigingen zijn genoeg' },
    'enough.why': 'Ze brengen de score onder de limiet.',
    'enough.why-one': 'Die brengt de score onder de limiet.',
    'enough.apply': { one: 'Deze toepassen', other: 'Deze toepassen' },
    'enough.applied': { one: 'Eén wijziging', other: '{count} wijzigingen' },
    'enough.none':
      'Geen kant-en-klare wijziging is hier genoeg. Volg de aanwijzingen hieronder, te beginnen bovenaan.',

    'quoted.title': 'Een deel van de punten komt uit de geciteerde berichten',
    'quoted.why':
      '{points} van de punten komen uit de oudere e-mail die onder uw tekst is geciteerd. Een filter beoordeelt die ook.',
    'quoted.here': 'Deze woorden staan in de geciteerde berichten, niet in uw eigen tekst.',
    'quoted.cut': 'Geciteerde berichten verwijderen',

    'unchecked.title': 'Hier niet gecontroleerd',
    'unchecked.intro': 'Een filter onderweg kijkt misschien naar meer dan dit concept laat zien.',
    'unchecked.languages':
      'Hoe de tekst als geheel overkomt, is gemeten aan e-mail in het Engels. Voor Duits, Spaans, Frans, Italiaans, Nederlands en Portugees berust het op een inschatting; andere talen worden niet op deze manier beoordeeld.',
    'skipped.network': {
      one: 'Eén regel zoekt iets op internet op. Uw e-mail blijft op dit apparaat, dus die regel is niet toegepast.',
      other:
        '{count} regels zoeken iets op internet op. Uw e-mail blijft op dit apparaat, dus die regels zijn niet toegepast.',
    },
    'skipped.bayes': {
      one: 'Eén regel hangt af van e-mail waarvan een filter heeft geleerd.',
      other: '{count} regels hangen af van e-mail waarvan een filter heeft geleerd.',
    },
    'skipped.header-not-in-draft': {
      one: 'Eén regel kijkt naar gegevens die een e-mail pas bij het verzenden krijgt.',
      other: '{count} regels kijken naar gegevens die een e-mail pas bij het verzenden krijgt.',
    },
    'skipped.untranslatable': {
      one: 'Eén regel is zo geschreven dat die hier niet kan worden uitgevoerd.',
      other: '{count} regels zijn zo geschreven dat ze hier niet kunnen worden uitgevoerd.',
    },
    'skipped.unsupported': {
      one: 'Eén regel heeft een functie nodig die Presend niet heeft.',
      other: '{count} regels hebben een functie nodig die Presend niet heeft.',
    },
    'skipped.budget': {
      one: 'Eén regel deed te lang over dit concept en is gestopt.',
      other: '{count} regels deden te lang over dit concept en zijn gestopt.',
    },
    'part.subject': 'Onderwerp',
    'part.body': 'Tekst',
    'part.recipients': 'Geadresseerden',
    'part.from': 'Afzender',
    'part.attachments': 'Bijlagen',
    'part.headers': 'Kopteksten',
    'unread.too-large': 'te groot om volledig te controleren.',
    'unread.protected': 'beveiligd en daarom niet toegankelijk voor invoegtoepassingen.',
    'unread.unreadable': 'kon niet door Outlook worden doorgegeven.',
    'unread.not-loaded': 'nog niet door Outlook geladen.',

    'notice.protected':
      'Deze e-mail is beveiligd, dus de tekst is niet toegankelijk voor invoegtoepassingen. Het onderwerp, de geadresseerden en de bijlagen worden gecontroleerd; verzenden werkt zoals altijd.',
    'notice.body-unreadable':
      'Outlook heeft de tekst niet doorgegeven. De rest is gecontroleerd; zo meteen wordt de tekst opnieuw opgevraagd.',
    'notice.body-too-large':
      'Deze tekst is langer dan 1.000.000 tekens, het maximum dat Outlook een invoegtoepassing laat wijzigen. Volg de aanwijzingen zelf op.',
    'notice.plain-text': 'E-mail met tekst zonder opmaak: er is geen opmaak te controleren.',
    'notice.stale':
      'Outlook reageert op dit moment niet. Wat u ziet, kan ouder zijn dan uw concept; Presend blijft het proberen.',
    'notice.last-check-failed':
      'De laatste controle bij het verzenden is niet uitgevoerd, dus er is een e-mail ongecontroleerd verzonden.',
    'notice.cause': 'Voor ondersteuning: {cause}',

    'failed.host.title': 'Outlook reageert niet',
    'failed.host':
      'Het concept kon niet worden gelezen. Presend blijft het proberen; u kunt op elk moment verzenden.',
    'failed.fault.title': 'De controle is gestopt',
    'failed.fault':
      'Er is iets misgegaan in Presend, niet in uw e-mail. U kunt deze op elk moment verzenden.',

    'refused.words-changed':
      'De woorden zijn sinds de controle veranderd, dus er is niets gewijzigd. Het concept wordt opnieuw gecontroleerd.',
    'refused.undo-words-changed':
      'De woorden zijn sindsdien veranderd, dus dit kan hier niet ongedaan worden gemaakt.',
    'refused.body-too-large':
      'De tekst is te lang om door een invoegtoepassing te worden gewijzigd. Volg de aanwijzing zelf op.',
    'refused.body-unreadable':
      'Outlook heeft de tekst niet doorgegeven, dus er is niets gewijzigd. Probeer het zo meteen opnieuw.',
    'refused.no-permission':
      'Presend heeft geen toestemming om deze e-mail te wijzigen. Volg de aanwijzing zelf op of vraag het uw IT-afdeling.',
    'refused.host-error':
      'Outlook heeft dit niet uitgevoerd. Bekijk uw concept en probeer het daarna opnieuw.',
    'refused.verify-failed': 'De wijziging kwam niet over zoals bedoeld en is daarom teruggedraaid.',
    'refused.attachment-gone': 'De bijlage is er niet meer.',
    'refused.recipients-changed':
      'De geadresseerden zijn sinds de controle veranderd, dus er is niets gewijzigd.',
    'refused.ignore-failed': 'Outlook kon deze keuze niet onthouden. Probeer het zo meteen opnieuw.',

    'account.title': 'Aanmelden bij het verzenden (SMTP AUTH)',
    'account.hosted.badge': 'Niets te doen',
    'account.hosted':
      'Outlook verzendt de e-mail van dit account via zijn e-maildienst. SMTP AUTH wordt hier niet gebruikt; u hoeft niets te doen.',
    'account.unknown.badge': 'Niet bekend',
    'account.unknown':
      'Outlook laat invoegtoepassingen niet weten hoe dit account verzendt. Is een e-mail van u teruggekomen, lees dan hoe u kunt zien of uw e-mailprogramma zich aanmeldt.',
    'account.guide': 'Wat SMTP AUTH is en wie het nodig heeft',

    'sent.authenticated': 'Uw e-mailprogramma meldt zich aan bij het verzenden',
    'sent.unauthenticated': 'Uw e-mailprogramma meldt zich niet aan bij het verzenden',
    'sent.webmail-or-api': 'Zonder SMTP verzonden: er is geen aanmelding in te stellen',
    'sent.local': 'Een programma op de server zelf heeft deze e-mail verzonden',
    'sent.relay-auth-only': 'Dit toont alleen de aanmelding van uw provider, niet die van u',
    'sent.unknown': 'Dit toont niet of uw e-mailprogramma zich aanmeldt',

    'sending.untested': 'Niet bekend: meldt uw e-mailprogramma zich aan bij het verzenden?',
    'sending.again': 'Test opnieuw of uw e-mailprogramma zich aanmeldt',
    'sending.by-smtp': 'Bij {provider} telt of een e-mailprogramma zich aanmeldt.',
    'sending.last-known': 'Laatst bekend: {way}.',
    'sending.seen': 'Gezien: {age}, op een e-mail van {address}.',
    'sending.seen-at': 'Gezien: {age} bij {host}, op een e-mail van {address}.',
    'sending.too-old': 'Dat is te lang geleden om op te vertrouwen.',
    'sending.other-host': 'Dat is geen server van {provider}.',
    'sending.must':
      'Dit alleen al kan ervoor zorgen dat een onschuldige e-mail wordt geweigerd. Zet de aanmelding bij de uitgaande server aan.',
    'sending.how-to-test':
      'Zo test u het: stuur uzelf een e-mail vanuit deze Outlook, open die in het Postvak IN en open daar Presend.',
    'sending.forget': 'Dit resultaat vergeten',
    'sending.guide': 'Handleiding van {provider}',

    'way.authenticated': 'met aanmelding verzonden',
    'way.unauthenticated': 'zonder aanmelding verzonden',
    'way.webmail-or-api': 'via webmail of een e-maildienst verzonden',
    'way.local': 'door een programma op de server verzonden',
    'way.relay-auth-only': 'via een relay verzonden; alleen de aanmelding van de provider is te zien',
    'way.unknown': 'de kopteksten tonen het niet',

    'why.authenticated': 'De server noteerde een aanmelding toen hij de e-mail aannam.',
    'why.unauthenticated': 'De server nam de e-mail aan en noteerde geen aanmelding.',
    'why.webmail-or-api':
      'De e-mail is in webmail geschreven of door een e-maildienst overgedragen; geen e-mailprogramma hoefde zich aan te melden.',
    'why.local': 'Een programma op de server zelf droeg de e-mail over, zoals een webformulier.',
    'why.relay-auth-only': 'De genoteerde aanmelding is die van de provider zelf, bij zijn relay.',
    'why.unknown': 'De vermelding van de overdracht toont geen aanmelding, en ook niet dat die er niet was.',
    'why.no-received':
      'Deze kopteksten tonen niet hoe de e-mail is vertrokken. Open de kopie in uw Postvak IN.',

    'confidence.high': 'Zeker',
    'confidence.medium': 'Zeer waarschijnlijk',
    'confidence.low': 'Slechts een aanwijzing',
    'theirs.title': 'Zo is de e-mail van {name} verzonden',
    proof: 'De regel in de kopteksten die het toont',
    'fact.user': 'Aangemeld als',
    'fact.host': 'Server voor uitgaande e-mail',
    'fact.tls': 'Versleuteld',
    'fact.tls.yes': 'ja',
    'fact.tls.no': 'nee',
    'fact.helo': 'De computer noemde zich',
    'fact.when': 'Aangenomen door de server',
    'helo.bare': 'Servers verwachten hier een volledige naam. Bij een aanmelding kijken ze er niet naar.',
    'helo.harmless': 'Geen volledige naam, maar met een aanmelding onschuldig.',

    'test.kept': '30 dagen onthouden: dit resultaat, de server, de datum en uw adres. Verder niets.',
    'test.not-own': 'Deze e-mail komt niet van uw adres en wordt daarom niet onthouden.',
    'test.hosted':
      'Niet onthouden: Outlook verzendt de e-mail van dit account op zijn eigen manier; dit zegt niets over uw concepten hier.',
    'test.too-old':
      'Niet onthouden: deze e-mail is niet in de laatste 30 dagen verzonden. Stuur uzelf een nieuwe.',
    'test.doubtful': 'Niet onthouden: de ontvangende server betwijfelt of deze e-mail van u is.',
    'test.says-nothing': 'Niet onthouden: deze kopie toont niet hoe uw e-mailprogramma verzendt.',
    'test.claim': 'Dit is ook mijn adres',
    'test.unclaim': 'Dit is niet mijn adres',

    'new-window': '(wordt in een nieuw venster geopend)',

    'received.title': 'Dit is een ontvangen bericht',
    'received.intro':
      'Presend controleert wat u schrijft. Van een ontvangen bericht toont het de kopteksten, die laten zien welke weg het heeft afgelegd.',
    'received.headers': { one: 'Eén koptekst', other: '{count} kopteksten' },
    'received.no-headers':
      'Outlook geeft geen kopteksten voor dit bericht. Dat is altijd zo bij e-mail in Verzonden items. Open in plaats daarvan de kopie in uw Postvak IN.',
    'nothing-open.title': 'Er is geen bericht geopend',
    'nothing-open': 'Begin een bericht of open een concept; de score verschijnt dan hier.',

    version: 'Presend {version}',
    'rules-version': 'regels {version}',
    'stays-here': 'Uw e-mail verlaat dit apparaat niet.',
  },
  numbers: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
};
