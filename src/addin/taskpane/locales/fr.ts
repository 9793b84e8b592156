import type { PaneLanguage } from './pane-language.js';

export const paneFr: PaneLanguage = {
  language: 'fr',
  texts: {
    'check-now': 'Vérifier maintenant',
    'reading-draft': 'Lecture du brouillon en cours',
    checking: 'Vérification en cours',

    'headline.fine': 'Prêt à être envoyé',
    'headline.second-look': 'Mérite une relecture',
    'headline.refused': 'Sera probablement rejeté',
    'headline.blocked': 'Votre organisation bloquera ce message',
    'headline.partly': 'Vérifié en partie seulement',
    'score-of': 'Score {score}, seuil {required}.',
    'score-of.partly': 'Score {score}, seuil {required}, pour les parties qui ont pu être lues.',
    'to-change.none': 'Rien à modifier.',
    'to-change.must': { one: 'Une chose à modifier.', other: '{count} choses à modifier.' },
    'to-change.could': {
      one: 'Une chose peut être améliorée.',
      other: '{count} choses peuvent être améliorées.',
    },
    'meter-label': 'Score de spam',
    'meter-limit': 'seuil {required}',
    'in-your-favour': 'Points en votre faveur pris en compte : {points}.',

    points: { one: '{points} point', other: '{points} points' },
    'findings.over': 'Ce qu’un filtre pénalisera',
    'findings.below': 'Ce qui peut être amélioré',
    'quote-in.subject': 'Dans l’objet',
    'quote-in.body': 'Dans le texte',
    'quote-in.html': 'Dans la mise en forme',
    'quote-in.header': 'Dans les en-têtes',
    'quote-in.attachment': 'Dans le nom d’une pièce jointe',
    'quotes-more': { one: 'et à un autre endroit', other: 'et à {count} autres endroits' },
    'what-to-do': 'Que faire',
    before: 'Avant',
    after: 'Après',
    'after-nothing': 'Les mots sont supprimés.',
    'preview.more': {
      one: 'et une autre modification de ce type',
      other: 'et {count} autres modifications de ce type',
    },
    'preview.remove-attachment': 'Supprime la pièce jointe « {name} » de ce message.',
    'preview.move-to-bcc': {
      one: 'Déplace une adresse dans Cci, où les autres ne la voient pas.',
      other: 'Déplace {count} adresses dans Cci, où les autres ne les voient pas.',
    },
    'preview.cut-thread':
      'Supprime la conversation citée sous votre texte. Vos propres mots restent inchangés.',
    'score-after': 'Score avec cette modification : {score}',
    apply: 'Appliquer',
    'action-on': '{action} : {title}',
    applying: 'Application en cours',
    applied: 'Appliqué',
    undo: 'Annuler',
    undoing: 'Annulation en cours',
    ignore: 'Ignorer ici',
    ignored: 'Ignoré dans ce brouillon',
    'bring-back': 'Rétablir',

    'enough.title': { one: 'Cette seule modification suffit', other: 'Ces {count} modifications suffisent' },
    'enough.why': 'Elles ramènent le score sous le seuil.',
    'enough.why-one': 'Elle ramène le score sous le seuil.',
    'enough.apply': { one: 'Appliquer la modification', other: 'Appliquer les modifications' },
    'enough.applied': { one: 'Une modification', other: '{count} modifications' },
    'enough.none':
      'Aucune modification toute prête ne suffit ici. Suivez les instructions ci-dessous, en commençant par le haut.',

    'quoted.title': 'Une partie des points vient de la conversation citée',
    'quoted.why':
      'Les messages plus anciens cités sous votre texte comptent pour {points} dans le score. Un filtre les juge aussi.',
    'quoted.here': 'Ces mots se trouvent dans la conversation citée, pas dans votre propre texte.',
    'quoted.cut': 'Supprimer la conversation',

    'unchecked.title': 'Non vérifié ici',
    'unchecked.intro': 'En chemin, un filtre peut examiner plus que ce que montre ce brouillon.',
    'unchecked.languages':
      'L’évaluation du texte dans son ensemble ne repose sur des mesures que pour les messages en anglais. Pour l’allemand, l’espagnol, le français, l’italien, le néerlandais et le portugais, c’est une estimation ; les autres langues ne sont pas jugées ainsi.',
    'skipped.network': {
      one: 'Une règle cherche des informations sur Internet. Comme votre message reste sur cet appareil, elle n’a pas été exécutée.',
      other:
        '{count} règles cherchent des informations sur Internet. Comme votre message reste sur cet appareil, elles n’ont pas été exécutées.',
    },
    'skipped.bayes': {
      one: 'Une règle dépend des messages sur lesquels un filtre s’est entraîné.',
      other: '{count} règles dépendent des messages sur lesquels un filtre s’est entraîné.',
    },
    'skipped.header-not-in-draft': {
      one: 'Une règle examine des données qu’un message ne reçoit qu’à l’envoi.',
      other: '{count} règles examinent des données qu’un message ne reçoit qu’à l’envoi.',
    },
    'skipped.untranslatable': {
      one: 'Une règle est écrite d’une façon qui ne peut pas être exécutée ici.',
      other: '{count} règles sont écrites d’une façon qui ne peut pas être exécutée ici.',
    },
    'skipped.unsupported': {
      one: 'Une règle nécessite une fonction que Presend n’a pas.',
      other: '{count} règles nécessitent une fonction que Presend n’a pas.',
    },
    'skipped.budget': {
      one: 'Une règle a pris trop de temps sur ce brouillon et a été interrompue.',
      other: '{count} règles ont pris trop de temps sur ce brouillon et ont été interrompues.',
    },
    'part.subject': 'Objet',
    'part.body': 'Texte',
    'part.recipients': 'Destinataires',
    'part.from': 'Expéditeur',
    'part.attachments': 'Pièces jointes',
    'part.headers': 'En-têtes',
    'unread.too-large': 'taille trop grande pour une vérification complète.',
    'unread.protected': 'contenu protégé, inaccessible aux compléments.',
    'unread.unreadable': 'Outlook n’a pas pu fournir le contenu.',
    'unread.not-loaded': 'Outlook n’a pas encore chargé le contenu.',

    'notice.protected':
      'Ce message est protégé ; les compléments n’ont donc pas accès à son texte. L’objet, les destinataires et les pièces jointes sont vérifiés ; l’envoi fonctionne comme toujours.',
    'notice.body-unreadable':
      'Outlook n’a pas fourni le texte. Le reste est vérifié ; une nouvelle lecture du texte aura lieu dans un instant.',
    'notice.body-too-large':
      'Ce texte dépasse un million de caractères, le maximum qu’Outlook permet à un complément de modifier. Suivez les instructions à la main.',
    'notice.plain-text': 'Message en texte brut : il n’y a pas de mise en forme à vérifier.',
    'notice.stale':
      'Outlook ne répond pas pour le moment. Ce que vous voyez est peut-être plus ancien que votre brouillon ; Presend continue d’essayer.',
    'notice.last-check-failed':
      'La dernière vérification à l’envoi n’a pas eu lieu ; un message est donc parti sans être vérifié.',
    'notice.cause': 'Pour l’assistance : {cause}',

    'failed.host.title': 'Outlook ne répond pas',
    'failed.host':
      'Le brouillon n’a pas pu être lu. Presend continue d’essayer ; vous pouvez envoyer le message à tout moment.',
    'failed.fault.title': 'La vérification s’est arrêtée',
    'failed.fault': 'L’erreur vient de Presend, pas de votre message. Vous pouvez l’envoyer à tout moment.',

    'refused.words-changed':
      'Les mots ont changé depuis la vérification ; rien n’a donc été modifié. Une nouvelle vérification du brouillon est en cours.',
    'refused.undo-words-changed':
      'Les mots ont changé entre-temps ; la modification ne peut donc pas être annulée d’ici.',
    'refused.body-too-large':
      'Le texte est trop long pour être modifié par un complément. Suivez l’instruction à la main.',
    'refused.body-unreadable':
      'Outlook n’a pas fourni le texte ; rien n’a donc été modifié. Réessayez dans un instant.',
    'refused.no-permission':
      'Presend n’est pas autorisé à modifier ce message. Suivez l’instruction à la main, ou adressez-vous à votre service informatique.',
    'refused.host-error': 'Outlook n’a pas effectué l’opération. Vérifiez votre brouillon, puis réessayez.',
    'refused.verify-failed': 'La modification n’a pas donné le résultat prévu ; elle a donc été annulée.',
    'refused.attachment-gone': 'La pièce jointe n’est plus là.',
    'refused.recipients-changed':
      'Les destinataires ont changé depuis la vérification ; rien n’a donc été modifié.',
    'refused.ignore-failed': 'Outlook n’a pas pu retenir ce choix. Réessayez dans un instant.',

    'headline.depends': 'Correct si votre logiciel de messagerie s’authentifie',
    range: 'Avec authentification {with}, sans {without}, limite {required}.',
    'sent.authenticated': 'Votre logiciel de messagerie s’authentifie à l’envoi',
    'sent.unauthenticated': 'Votre logiciel de messagerie ne s’authentifie pas à l’envoi',
    'sent.webmail-or-api': 'Envoyé sans SMTP : il n’y a pas d’authentification à régler',
    'sent.local': 'Un programme du serveur lui-même a envoyé ce message',
    'sent.relay-auth-only': 'On ne voit ici que l’authentification de votre fournisseur, pas la vôtre',
    'sent.unknown': 'On ne voit pas ici si votre logiciel de messagerie s’authentifie',
    'sending.untested': 'Inconnu : votre logiciel de messagerie s’authentifie-t-il à l’envoi ?',
    'sending.again': 'Vérifiez à nouveau si votre logiciel de messagerie s’authentifie',
    'sending.by-smtp': 'Chez {provider}, il compte qu’un logiciel de messagerie s’authentifie.',
    'sending.last-known': 'Dernier résultat connu : {way}.',
    'sending.seen': 'Constaté {age} sur un message de {address}.',
    'sending.seen-at': 'Constaté {age} par {host}, sur un message de {address}.',
    'sending.too-old': 'C’est trop ancien pour s’y fier.',
    'sending.other-host': 'Ce n’est pas un serveur de {provider}.',
    'sending.must':
      'Cela suffit à faire rejeter un message anodin. Activez l’authentification pour le serveur sortant.',
    'sending.how-to-test':
      'Pour vérifier : envoyez-vous un message depuis cet Outlook, ouvrez-le dans la Boîte de réception et ouvrez-y Presend.',
    'sending.forget': 'Oublier ce résultat',
    'sending.guide': 'Guide de {provider}',
    'way.authenticated': 'envoyé avec authentification',
    'way.unauthenticated': 'envoyé sans authentification',
    'way.webmail-or-api': 'envoyé par un webmail ou un service de messagerie',
    'way.local': 'envoyé par un programme du serveur',
    'way.relay-auth-only': 'envoyé par un relais ; seule l’authentification du fournisseur se voit',
    'way.unknown': 'les en-têtes ne le montrent pas',
    'why.authenticated': 'Le serveur a noté une authentification en prenant le message.',
    'why.unauthenticated': 'Le serveur a pris le message sans noter d’authentification.',
    'why.webmail-or-api':
      'Il a été écrit dans un webmail ou remis par un service de messagerie : aucun logiciel n’avait à s’authentifier.',
    'why.local': 'Un programme du serveur lui-même l’a remis, par exemple un formulaire web.',
    'why.relay-auth-only': 'L’authentification notée est celle du fournisseur, à son relais.',
    'why.unknown': 'La trace de la remise ne montre ni une authentification ni son absence.',
    'why.no-received':
      'Ces en-têtes ne montrent pas comment le message est parti. Ouvrez la copie dans votre Boîte de réception.',
    'confidence.high': 'Certain',
    'confidence.medium': 'Très probable',
    'confidence.low': 'Un simple indice',
    'theirs.title': 'Voici comment le message de {name} a été envoyé',
    proof: 'La ligne des en-têtes qui le montre',
    'fact.user': 'Authentifié comme',
    'fact.host': 'Serveur sortant',
    'fact.tls': 'Chiffré',
    'fact.tls.yes': 'oui',
    'fact.tls.no': 'non',
    'fact.helo': 'L’ordinateur s’est présenté comme',
    'fact.when': 'Pris par le serveur',
    'helo.bare':
      'Les serveurs attendent là un nom complet. Avec une authentification, ils n’y regardent pas.',
    'helo.harmless': 'Ce n’est pas un nom complet, mais sans gravité avec une authentification.',
    'test.kept': 'Retenu pendant 30 jours : ce résultat, le serveur, la date et votre adresse. Rien d’autre.',
    'test.not-own': 'Ce message ne vient pas de votre adresse ; il n’est donc pas retenu.',
    'test.hosted':
      'Non retenu : Outlook envoie les messages de ce compte à sa manière ; cela ne dit rien de vos brouillons ici.',
    'test.too-old':
      'Non retenu : il n’a pas été envoyé dans les 30 derniers jours. Envoyez-vous un nouveau message.',
    'test.doubtful': 'Non retenu : le serveur de réception doute que ce message vienne de vous.',
    'test.says-nothing':
      'Non retenu : cette copie ne montre pas comment votre logiciel de messagerie envoie.',
    'test.claim': 'C’est aussi mon adresse',
    'test.unclaim': 'Ce n’est pas mon adresse',

    'account.title': 'Connexion au moment de l’envoi (SMTP AUTH)',
    'account.hosted.badge': 'Rien à faire',
    'account.hosted':
      'Outlook envoie les messages de ce compte par son propre service de messagerie. SMTP AUTH n’est pas utilisé ici ; vous n’avez rien à faire.',
    'account.unknown.badge': 'Inconnu',
    'account.unknown':
      'Outlook n’indique pas aux compléments comment ce compte envoie les messages. Si l’un de vos messages est revenu, le guide explique comment savoir si votre messagerie se connecte.',
    'account.guide': 'SMTP AUTH : ce que c’est et qui en a besoin',
    'new-window': '(s’ouvre dans une nouvelle fenêtre)',

    'received.title': 'Ceci est un message reçu',
    'received.intro':
      'Presend vérifie ce que vous écrivez. D’un message reçu, il affiche les en-têtes, qui indiquent son parcours.',
    'received.headers': { one: 'Un en-tête', other: '{count} en-têtes' },
    'received.no-headers':
      'Outlook ne fournit pas d’en-têtes pour ce message. C’est toujours le cas dans les Éléments envoyés. Ouvrez plutôt la copie dans votre Boîte de réception.',
    'nothing-open.title': 'Aucun message ouvert',
    'nothing-open': 'Commencez un message ou ouvrez un brouillon ; son score s’affichera ici.',

    version: 'Presend {version}',
    'rules-version': 'règles {version}',
    'stays-here': 'Votre message ne quitte jamais cet appareil.',
  },
  numbers: ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
};
