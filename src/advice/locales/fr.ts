import type { AdviceLanguage } from '../advice-language.js';

export const adviceFr: AdviceLanguage = {
  language: 'fr',
  foreign: {
    applies: 'La règle de filtrage {symbol} s’applique à ce message.',
    found: 'La règle de filtrage {symbol} examine {place} et y a trouvé « {words} ».',
    reword: 'Dites-le autrement ou supprimez-le.',
    relink: 'Utilisez un autre lien ou supprimez-le.',
    reformat: 'Utilisez ici une mise en forme plus simple ou supprimez-la.',
    rename: 'Donnez au fichier un autre nom ou un autre type, ou supprimez-le.',
    notYours: 'Votre logiciel de messagerie l’écrit ; rien dans votre texte ne le change.',
    places: {
      subject: 'l’objet',
      text: 'le texte',
      formatting: 'la mise en forme',
      links: 'les liens',
      field: 'le champ {field}',
      attachment: 'une pièce jointe',
      parts: 'les parties du message',
      source: 'le message tel qu’il est envoyé',
    },
  },
  rules: {
    ATTACH_ARCHIVE_PASSWORD: {
      title: 'Le mot de passe d’une archive jointe figure dans le message',
      why: 'Les filtres ne peuvent pas ouvrir {name}, et des logiciels malveillants circulent ainsi : sous clé, avec la clé à côté.',
      fix: 'Communiquez le mot de passe autrement, par téléphone par exemple, et retirez-le de ce message.',
    },
    ATTACH_DOUBLE_EXTENSION: {
      title: 'Un programme est joint sous le nom d’un document',
      why: 'Le nom {name} se fait passer pour un document ; les filtres rejettent ces fichiers comme malveillants.',
      fix: 'Supprimez le fichier.',
    },
    ATTACH_EXECUTABLE: {
      title: 'Un programme est joint',
      why: 'La plupart des serveurs de messagerie rejettent les messages avec un programme comme {name}, quoi qu’il fasse.',
      fix: 'Supprimez le fichier et partagez-le au moyen d’une page de téléchargement.',
    },
    ATTACH_HIDDEN_NAME: {
      title: 'Le nom d’une pièce jointe est en partie écrit à l’envers',
      why: 'Des caractères invisibles inversent une partie du nom pour cacher le type du fichier ; les filtres le rejettent.',
      fix: 'Renommez le fichier et joignez-le de nouveau.',
    },
    ATTACH_HTML: {
      title: 'Une page web est jointe',
      why: 'L’hameçonnage cache sa page de connexion dans un fichier joint ; les filtres se méfient donc de {name}.',
      fix: 'Envoyez un PDF ou insérez un lien vers la page.',
    },
    ATTACH_MACRO: {
      title: 'Un document avec macros est joint',
      why: 'Les macros peuvent être malveillantes ; beaucoup de serveurs retiennent ou rejettent donc un fichier comme {name}.',
      fix: 'Enregistrez-le sans macros (.docx, .xlsx) ou en PDF et joignez cette version.',
    },
    ATTACH_ONENOTE: {
      title: 'Un fichier OneNote est joint',
      why: 'Les fichiers OneNote ont tant servi à des logiciels malveillants que beaucoup de serveurs rejettent {name}.',
      fix: 'Enregistrez la page en PDF et joignez le PDF.',
    },
    ATTACH_RARE_ARCHIVE: {
      title: 'Une archive d’un type inhabituel est jointe',
      why: 'Presque seuls les logiciels malveillants utilisent le format de {name} ; les filtres le pénalisent donc.',
      fix: 'Compressez les fichiers au format .zip.',
    },
    BODY_ACCOUNT_BLOCKED_INTL: {
      title: 'Dit qu’un compte est bloqué',
      why: 'Dans toutes les langues, les messages qui volent des mots de passe commencent souvent par un compte bloqué.',
      fix: 'Indiquez le client, le motif et le numéro à appeler.',
    },
    BODY_ACCOUNT_SUSPENDED: {
      title: 'Annonce que le compte du destinataire est ou sera fermé',
      why: 'Les filtres associent cette menace aux messages qui volent des mots de passe.',
      fix: 'Dites, sans menace, ce qui s’est passé et qui appeler.',
    },
    BODY_ACT_NOW: {
      title: 'Pousse le destinataire à agir tout de suite',
      why: 'Les filtres associent ces mots aux offres qui ne laissent pas le temps de réfléchir.',
      fix: 'Indiquez la date à laquelle il vous faut une réponse, ou supprimez ces mots.',
    },
    BODY_ADULT: {
      title: 'Contient des mots propres aux messages pour adultes',
      why: 'Les filtres attribuent beaucoup de points aux mots des messages pour adultes, où qu’ils se trouvent.',
      fix: 'Utilisez d’autres mots.',
    },
    BODY_BLACKMAIL: {
      title: 'Parle d’enregistrements secrets ou d’un appareil piraté et réclame des cryptomonnaies',
      why: 'Les filtres reconnaissent dans cette histoire un chantage.',
      fix: 'Pour signaler un tel message, envoyez-le en pièce jointe sans en reprendre les mots.',
    },
    BODY_CASH_OFFER: {
      title: 'Offre de l’argent liquide, un bonus ou un prix en argent',
      why: 'Les filtres associent ces mots aux messages qui appâtent avec de l’argent.',
      fix: 'Dites qui paie, combien et pourquoi.',
    },
    BODY_CLICK_HERE: {
      title: 'Contient « cliquez ici » ou une formule semblable',
      why: 'Les filtres associent ces mots à la publicité et aux messages qui volent des mots de passe.',
      fix: 'Faites en sorte que le texte du lien dise où il mène.',
    },
    BODY_CRYPTO_GIVEAWAY: {
      title: 'Annonce une distribution de cryptomonnaies',
      why: 'Les filtres associent ces cadeaux aux vols de cryptomonnaies.',
      fix: 'Supprimez l’offre, ou renvoyez à la page de votre entreprise qui en donne les conditions.',
    },
    BODY_DEBT_RELIEF: {
      title: 'Propose une aide pour des dettes ou des prêts',
      why: 'Les filtres associent ces mots aux offres de crédit non sollicitées.',
      fix: 'Indiquez le contrat ou le numéro de client dont il est question.',
    },
    BODY_DIPLOMAT: {
      title: 'Parle d’un coursier, d’une malle ou d’une carte avec de l’argent',
      why: 'Les filtres associent ces mots aux escroqueries à l’avance de frais.',
      fix: 'Supprimez ces mots, ou indiquez le transporteur et la facture.',
    },
    BODY_DONATION: {
      title: 'Offre au destinataire un don ou une indemnisation',
      why: 'Les filtres associent ces offres aux escroqueries à l’avance de frais.',
      fix: 'Indiquez le dossier et le contrat, sans les mots propres à ces histoires.',
    },
    BODY_DOUBLE_YOUR: {
      title: 'Promet de doubler l’argent ou les ventes',
      why: 'Les filtres associent cette promesse aux escroqueries aux faux placements.',
      fix: 'Dites ce que vous proposez, avec des chiffres que le destinataire peut vérifier.',
    },
    BODY_EARN_PER_WEEK: {
      title: 'Promet un gain par heure, par jour, par semaine ou par mois',
      why: 'Les filtres associent cette promesse aux escroqueries aux faux emplois et aux faux placements.',
      fix: 'Supprimez la promesse, ou indiquez le poste et son contrat.',
    },
    BODY_ENHANCEMENT: {
      title: 'Fait la publicité de performances sexuelles',
      why: 'Les filtres associent ces mots au commerce de produits douteux.',
      fix: 'Supprimez ces mots.',
    },
    BODY_EXCLAMATION_RUN: {
      title: 'Plusieurs points d’exclamation de suite',
      why: 'Pour les filtres, les séries de points d’exclamation sont un signe de publicité.',
      fix: 'Gardez un point d’exclamation au plus.',
    },
    BODY_FAKE_RENEWAL: {
      title: 'Annonce un renouvellement ou un prélèvement et demande d’appeler',
      why: 'Les filtres associent ces annonces aux fausses factures qui mènent à une fausse assistance.',
      fix: 'Indiquez le contrat et laissez le destinataire résilier sur la page de son compte.',
    },
    BODY_FREE_OFFER: {
      title: 'Offre quelque chose de gratuit',
      why: 'Les filtres pénalisent « gratuit » à côté d’un cadeau ou d’une offre.',
      fix: 'Dites ce qui est compris dans le prix.',
    },
    BODY_GAMBLING: {
      title: 'Fait la publicité de jeux d’argent',
      why: 'Les filtres associent ces mots à la publicité non sollicitée pour les jeux d’argent.',
      fix: 'Supprimez ces mots.',
    },
    BODY_GAPPY_WORDS: {
      title: 'Un mot comporte des espaces entre ses lettres',
      why: 'Les filtres pénalisent les espaces entre les lettres, car le spam s’en sert pour cacher des mots.',
      fix: 'Écrivez le mot sans espaces ; pour le faire ressortir, mettez-le en gras.',
    },
    BODY_GENERIC_GREETING: {
      title: 'La formule d’appel ne s’adresse à personne en particulier',
      why: 'Les filtres associent ces formules aux messages envoyés à tout le monde.',
      fix: 'Saluez la personne par son nom.',
    },
    BODY_GIFT_CARDS: {
      title: 'Demande des cartes cadeaux et leurs codes, ou la discrétion à leur sujet',
      why: 'Les filtres associent cette demande aux escroqueries qui usurpent le nom d’un dirigeant.',
      fix: 'Commandez les cartes cadeaux par le service des achats et parlez des codes au téléphone.',
    },
    BODY_GOOGLE_FIRST_PAGE: {
      title: 'Propose une meilleure place dans les résultats de recherche',
      why: 'Les filtres associent cette offre à la publicité non sollicitée de services pour sites web.',
      fix: 'Parlez d’un défaut précis sur une page du site et dites qui vous êtes.',
    },
    BODY_GUARANTEED_RETURNS: {
      title: 'Promet un rendement sur un placement',
      why: 'Les filtres associent ces promesses aux escroqueries aux faux placements.',
      fix: 'Supprimez la promesse et indiquez l’agrément de la société.',
    },
    BODY_HEALTH_SHOW: {
      title: 'Fait la publicité d’un remède avec une vidéo ou une histoire',
      why: 'Les filtres associent cette méthode au commerce de produits de santé douteux.',
      fix: 'Indiquez le produit et l’étude, et supprimez la promesse.',
    },
    BODY_HOME_BUSINESS: {
      title: 'Propose un travail rémunéré à domicile',
      why: 'Les filtres associent ces mots aux escroqueries aux faux emplois.',
      fix: 'Indiquez l’employeur, le travail et la rémunération.',
    },
    BODY_HUNDRED_PERCENT: {
      title: 'Renforce une affirmation avec « 100 % »',
      why: 'Les filtres associent cette affirmation à la publicité.',
      fix: 'Supprimez « 100 % ».',
    },
    BODY_HYPE: {
      title: 'Vante une offre avec de grands mots',
      why: 'Les filtres associent ces mots à la publicité.',
      fix: 'Indiquez le prix et ce qu’il comprend.',
    },
    BODY_INHERITANCE_INTL: {
      title: 'Offre une part de la fortune d’un inconnu',
      why: 'Pour les filtres, les millions d’un inconnu sont le début d’une escroquerie à l’avance de frais.',
      fix: 'Indiquez le nom du notaire et celui de la personne décédée, et communiquez la somme par courrier postal.',
    },
    BODY_INHERITANCE: {
      title: 'Parle de la fortune d’une personne décédée',
      why: 'Les filtres associent cette histoire aux escroqueries à l’avance de frais.',
      fix: 'Indiquez la succession et le numéro de dossier, sans les mots propres à ces histoires.',
    },
    BODY_INVESTOR: {
      title: 'Offre à un inconnu l’argent d’un investisseur',
      why: 'Les filtres associent cette offre aux escroqueries à l’avance de frais.',
      fix: 'Dites qui est l’investisseur, quel est le contrat et qui vous connaissez tous les deux.',
    },
    BODY_INVOICE_THREAT: {
      title: 'Menace à propos d’une facture non précisée et invite à ouvrir un fichier',
      why: 'Les filtres associent ces menaces aux fausses factures qui contiennent des fichiers dangereux.',
      fix: 'Indiquez dans le texte le numéro, la date et le montant de la facture.',
    },
    BODY_LEADS_FOR_SALE: {
      title: 'Propose des adresses ou des listes de contacts',
      why: 'Les filtres associent cette offre au commerce d’adresses.',
      fix: 'Supprimez l’offre ; vendre des adresses par e-mail est en soi un signe de spam.',
    },
    BODY_LIMITED_TIME: {
      title: 'Dit que le temps ou le stock est bientôt épuisé',
      why: 'Les filtres associent ces mots aux offres qui ne laissent pas le temps de réfléchir.',
      fix: 'Indiquez la date à laquelle l’offre se termine.',
    },
    BODY_LOAN_INTL: {
      title: 'Propose un prêt à tout le monde',
      why: 'Les filtres associent les prêts pour tous aux messages qui réclament d’abord des frais.',
      fix: 'Dites qui prête, avec quel agrément, et pourquoi ce destinataire reçoit le message.',
    },
    BODY_LOAN_OFFER: {
      title: 'Propose un prêt',
      why: 'Les filtres associent ces mots aux offres de crédit non sollicitées.',
      fix: 'Indiquez le contrat ou le numéro de client dont il est question.',
    },
    BODY_LOTTERY: {
      title: 'Dit que le destinataire a gagné un prix',
      why: 'Les filtres associent ces mots aux escroqueries à la loterie.',
      fix: 'Indiquez l’événement et le résultat en mots simples, sans le vocabulaire des loteries.',
    },
    BODY_MAILBOX_FULL: {
      title: 'Dit que la boîte aux lettres est pleine ou que des messages sont retenus',
      why: 'Les filtres associent cet avertissement aux messages qui volent des mots de passe.',
      fix: 'Indiquez le système et qui appeler, et supprimez le lien.',
    },
    BODY_MAKE_MONEY: {
      title: 'Promet de l’argent facile',
      why: 'Les filtres associent ces mots aux escroqueries aux faux emplois et aux faux placements.',
      fix: 'Décrivez le travail et la rémunération en mots simples.',
    },
    BODY_MILLIONS: {
      title: 'Parle de millions qui attendent le destinataire',
      why: 'Les filtres associent de telles sommes aux escroqueries à l’avance de frais.',
      fix: 'Écrivez la somme en chiffres, avec le contrat auquel elle se rapporte.',
    },
    BODY_MIRACLE: {
      title: 'Promet un miracle pour la santé ou la jeunesse',
      why: 'Les filtres associent ces affirmations au commerce de produits de santé douteux.',
      fix: 'Décrivez le produit sans cette affirmation.',
    },
    BODY_MONEY_SIGNS: {
      title: 'Plusieurs symboles monétaires de suite',
      why: 'Les filtres associent les séries de symboles monétaires aux offres de gain rapide.',
      fix: 'Écrivez le montant en chiffres, avec un seul symbole.',
    },
    BODY_NEXT_OF_KIN: {
      title: 'Parle des plus proches parents',
      why: 'Les filtres associent ces mots aux lettres sur l’argent de personnes décédées.',
      fix: 'Écrivez « famille » ou « proches » si c’est ce que vous voulez dire.',
    },
    BODY_NO_OBLIGATION: {
      title: 'Promet qu’il n’y a ni frais, ni piège, ni engagement',
      why: 'Les filtres associent cette promesse à la publicité.',
      fix: 'Indiquez plutôt le prix et les conditions.',
    },
    BODY_NO_PRESCRIPTION: {
      title: 'Propose des médicaments sans ordonnance',
      why: 'Les filtres associent ces mots au commerce illégal de médicaments.',
      fix: 'Supprimez ces mots, et indiquez la pharmacie et son autorisation.',
    },
    BODY_NOT_SPAM: {
      title: 'Dit que le message n’est pas du spam',
      why: 'Les filtres savent que seul le spam dit cela de lui-même.',
      fix: 'Supprimez la phrase et expliquez comment le destinataire est arrivé sur la liste.',
    },
    BODY_OBFUSCATED_WORDS: {
      title: 'Un mot comporte des chiffres ou des signes à la place de lettres',
      why: 'Pour les filtres, un mot déguisé pèse plus que le mot lui-même.',
      fix: 'Écrivez le mot avec ses propres lettres ou choisissez-en un autre.',
    },
    BODY_OFFICER_STORY: {
      title: 'Présente un officier, un banquier ou un avocat avec une histoire',
      why: 'Les filtres associent ce début aux escroqueries à l’avance de frais.',
      fix: 'Indiquez le cabinet, le dossier et la personne pour qui vous écrivez.',
    },
    BODY_PARCEL_DETAILS: {
      title: 'Demande les coordonnées pour un colis qui n’a pas pu être livré',
      why: 'Les filtres associent cette demande aux escroqueries au nom de transporteurs.',
      fix: 'Indiquez la commande et le numéro de suivi, et dites ce que le destinataire a acheté.',
    },
    BODY_PARCEL_FEE_INTL: {
      title: 'Demande une petite somme pour livrer un colis',
      why: 'Les filtres associent une petite somme pour un colis aux messages en quête de numéros de carte.',
      fix: 'Retirez les frais du message, ou indiquez la commande à laquelle ils se rapportent.',
    },
    BODY_PARCEL_FEE: {
      title: 'Demande un paiement pour livrer un colis',
      why: 'Les filtres associent cette demande aux escroqueries au nom de transporteurs.',
      fix: 'Indiquez la commande et le numéro de suivi, et laissez le destinataire payer sur le site de la boutique.',
    },
    BODY_PASSWORD_EXPIRES: {
      title: 'Dit que le mot de passe du destinataire expire',
      why: 'Les filtres associent cet avertissement aux messages qui volent des mots de passe.',
      fix: 'Expliquez sans lien comment le changer, et indiquez qui peut aider.',
    },
    BODY_PHARMACY: {
      title: 'Nomme un médicament souvent vanté dans le spam',
      why: 'Les filtres attribuent beaucoup de points aux noms de ces médicaments, où qu’ils se trouvent.',
      fix: 'Supprimez le nom, ou écrivez « le médicament dont nous avons parlé ».',
    },
    BODY_PLACEHOLDER: {
      title: 'Un champ du modèle n’a pas été rempli',
      why: 'Les filtres associent les champs non remplis aux messages qu’un programme envoie à tout le monde.',
      fix: 'Écrivez le nom lui-même ou supprimez le champ.',
    },
    BODY_PLAN_ENDS: {
      title: 'Dit qu’un abonnement se termine ou qu’un paiement a échoué',
      why: 'Les filtres associent cela aux messages qui collectent des numéros de carte au nom d’un service.',
      fix: 'Indiquez le contrat et la date, et laissez le destinataire payer dans son compte, sans lien.',
    },
    BODY_PRIZE_INTL: {
      title: 'Annonce au destinataire qu’il a gagné',
      why: 'Les filtres associent les gains inattendus aux messages qui réclament ensuite de l’argent ou des données.',
      fix: 'Dites de quel tirage il s’agit et quand le destinataire y a participé.',
    },
    BODY_REFUND_WAITING: {
      title: 'Dit qu’un remboursement attend le destinataire',
      why: 'Les filtres associent cela aux escroqueries au nom du fisc ou de magasins.',
      fix: 'Indiquez la facture que concerne le remboursement, et versez-le sans demander de cliquer.',
    },
    BODY_REMOVE_ME: {
      title: 'Explique comment se faire retirer de la liste par un message',
      why: 'Les filtres associent cette phrase aux messages que personne n’a demandés.',
      fix: 'Insérez un lien de désabonnement, ou posez une question et écrivez à des personnes que vous connaissez.',
    },
    BODY_REPLICA_DIPLOMA: {
      title: 'Propose des imitations ou des diplômes',
      why: 'Les filtres associent ces mots au commerce de contrefaçons.',
      fix: 'Supprimez ces mots.',
    },
    BODY_RISK_FREE: {
      title: 'Dit qu’il n’y a aucun risque',
      why: 'Les filtres associent cette promesse aux offres trop belles pour être vraies.',
      fix: 'Dites ce que le destinataire peut résilier ou renvoyer, et jusqu’à quand.',
    },
    BODY_SEED_PHRASE: {
      title: 'Demande la clé secrète d’un portefeuille de cryptomonnaies',
      why: 'Les filtres associent cette demande aux vols de cryptomonnaies.',
      fix: 'Ne la demandez jamais ; aucun service honnête n’en a besoin.',
    },
    BODY_SEO_SERVICES: {
      title: 'Propose des liens, des articles invités ou du référencement',
      why: 'Les filtres associent cette offre à la publicité non sollicitée de services pour sites web.',
      fix: 'Parlez d’un défaut précis sur une page du site et dites qui vous êtes.',
    },
    BODY_SHOUTING: {
      title: 'Une grande partie du texte est en majuscules',
      why: 'Pour les filtres, un texte en majuscules est de la publicité ; le lecteur y entend des cris.',
      fix: 'Écrivez des phrases ordinaires ; mettez en gras les mots importants.',
    },
    BODY_STOCK_TIP: {
      title: 'Recommande d’acheter des actions d’une entreprise',
      why: 'Les filtres associent ces mots aux messages qui font monter le cours d’une action.',
      fix: 'Parlez de l’entreprise sans mots qui poussent à acheter.',
    },
    BODY_STORAGE_FULL: {
      title: 'Dit que l’espace de stockage est plein et que des fichiers seront perdus',
      why: 'Les filtres associent cet avertissement aux fausses factures de stockage en ligne.',
      fix: 'Indiquez le service et le dossier, et laissez le destinataire vérifier dans son compte, sans lien.',
    },
    BODY_STRANGER_LETTER: {
      title: 'Commence comme la lettre d’un inconnu qui détient un secret',
      why: 'Les filtres associent ces mots aux escroqueries à l’avance de frais.',
      fix: 'Dites dès la première phrase qui vous êtes et ce que vous souhaitez.',
    },
    BODY_SURVEY_REWARD: {
      title: 'Promet une récompense pour une enquête ou à des clients chanceux',
      why: 'Les filtres associent cela aux fausses enquêtes qui demandent un numéro de carte.',
      fix: 'Dites à quoi sert l’enquête et qui la mène, et supprimez la récompense.',
    },
    BODY_TRANSFER_OF_FUNDS: {
      title: 'Demande de l’aide pour transférer de l’argent',
      why: 'Les filtres associent cette demande aux escroqueries à l’avance de frais.',
      fix: 'Indiquez le contrat, ainsi que l’émetteur et le bénéficiaire du paiement.',
    },
    BODY_UNASKED: {
      title: 'S’excuse d’arriver sans avoir été sollicité',
      why: 'Les filtres associent cette phrase aux messages que personne n’a demandés.',
      fix: 'Dites d’où vous connaissez le destinataire et pourquoi vous écrivez.',
    },
    BODY_UNUSUAL_SIGN_IN: {
      title: 'Signale une activité inhabituelle sur un compte',
      why: 'Les filtres associent cet avertissement aux messages qui volent des mots de passe.',
      fix: 'Indiquez le système, l’heure et qui appeler, et supprimez le lien.',
    },
    BODY_URGENT_REPLY: {
      title: 'Demande une réponse immédiate',
      why: 'Les filtres associent cette hâte aux escroqueries.',
      fix: 'Indiquez la date à laquelle il vous faut une réponse.',
    },
    BODY_UTMOST_CONFIDENCE: {
      title: 'Insiste sur le caractère confidentiel de l’affaire',
      why: 'Les filtres associent ces mots aux escroqueries à l’avance de frais.',
      fix: 'Dites simplement qui peut lire le message.',
    },
    BODY_VERIFY_ACCOUNT: {
      title: 'Demande de confirmer un compte ou ses données',
      why: 'Les filtres associent cette demande aux messages qui volent des mots de passe.',
      fix: 'Dites sur quelle page de votre site le faire, et ne le demandez pas par e-mail.',
    },
    BODY_VITAL_PROPOSAL: {
      title: 'Demande à un inconnu de répondre avant de dire de quoi il s’agit',
      why: 'Les filtres associent ces mots aux escroqueries à l’avance de frais.',
      fix: 'Dites dès la première phrase qui vous êtes et ce que vous souhaitez.',
    },
    BODY_WALLET_ALERT: {
      title: 'Alerte sur un portefeuille ou un compte de cryptomonnaies',
      why: 'Les filtres associent ces alertes aux vols de cryptomonnaies.',
      fix: 'Supprimez l’alerte ; les éditeurs de portefeuilles n’écrivent pas de tels messages.',
    },
    BODY_WEIGHT_LOSS: {
      title: 'Promet une perte de poids',
      why: 'Les filtres associent cette promesse au commerce de produits douteux.',
      fix: 'Décrivez le programme sans la promesse.',
    },
    CONTENT_MODEL_50: {
      title: 'Dans l’ensemble, le texte ressemble à celui de messages indésirables',
      why: 'Un filtre qui s’entraîne sur des messages trouve « {words} » surtout dans ceux qui sont indésirables (probabilité : {percent} %).',
      fix: 'Dites plus simplement à qui vous écrivez, à quel sujet et ce dont vous êtes convenus.',
    },
    CONTENT_MODEL_62: {
      title: 'Dans l’ensemble, le texte ressemble à celui de messages indésirables',
      why: 'Un filtre qui s’entraîne sur des messages trouve « {words} » surtout dans ceux qui sont indésirables (probabilité : {percent} %).',
      fix: 'Dites plus simplement à qui vous écrivez, à quel sujet et ce dont vous êtes convenus.',
    },
    CONTENT_MODEL_73: {
      title: 'Dans l’ensemble, le texte ressemble à celui de messages indésirables',
      why: 'Un filtre qui s’entraîne sur des messages trouve « {words} » surtout dans ceux qui sont indésirables (probabilité : {percent} %).',
      fix: 'Dites plus simplement à qui vous écrivez, à quel sujet et ce dont vous êtes convenus.',
    },
    CONTENT_MODEL_82: {
      title: 'Dans l’ensemble, le texte ressemble à celui de messages indésirables',
      why: 'Un filtre qui s’entraîne sur des messages trouve « {words} » surtout dans ceux qui sont indésirables (probabilité : {percent} %).',
      fix: 'Dites plus simplement à qui vous écrivez, à quel sujet et ce dont vous êtes convenus.',
    },
    CONTENT_MODEL_88: {
      title: 'Dans l’ensemble, le texte ressemble à celui de messages indésirables',
      why: 'Un filtre qui s’entraîne sur des messages trouve « {words} » surtout dans ceux qui sont indésirables (probabilité : {percent} %).',
      fix: 'Dites plus simplement à qui vous écrivez, à quel sujet et ce dont vous êtes convenus.',
    },
    CONTENT_MODEL_94: {
      title: 'Dans l’ensemble, le texte ressemble à celui de messages indésirables',
      why: 'Un filtre qui s’entraîne sur des messages trouve « {words} » surtout dans ceux qui sont indésirables (probabilité : {percent} %).',
      fix: 'Dites plus simplement à qui vous écrivez, à quel sujet et ce dont vous êtes convenus.',
    },
    CONTENT_MODEL_97: {
      title: 'Dans l’ensemble, le texte ressemble à celui de messages indésirables',
      why: 'Un filtre qui s’entraîne sur des messages trouve « {words} » surtout dans ceux qui sont indésirables (probabilité : {percent} %).',
      fix: 'Dites plus simplement à qui vous écrivez, à quel sujet et ce dont vous êtes convenus.',
    },
    HTML_ACTIVE_CONTENT: {
      title: 'Le message contient un script ou un contenu incorporé',
      why: 'Les messageries n’exécutent jamais <{element}> ; les filtres y voient donc une attaque.',
      fix: 'Supprimez la partie incorporée et insérez un lien vers la page qui l’affiche.',
    },
    HTML_BROKEN: {
      title: 'La mise en forme derrière le texte est très abîmée',
      why: 'Les filtres trouvent {faults} balises mal assorties ; les programmes qui envoient du spam écrivent ce genre de HTML.',
      fix: 'Copiez le contenu en texte brut dans un nouveau message et refaites-y la mise en forme.',
    },
    HTML_EMPTY: {
      title: 'Le message est mis en forme mais ne dit rien',
      why: 'Les filtres pénalisent un message sans un seul mot.',
      fix: 'Écrivez une phrase qui dit de quoi parle le message.',
    },
    HTML_FORM: {
      title: 'Un formulaire à remplir est intégré au message',
      why: 'Les filtres pénalisent les formulaires : dans un message, la plupart servent à collecter des données personnelles.',
      fix: 'Posez la question dans le texte, ou insérez un lien vers le formulaire de votre site.',
    },
    HTML_HIDDEN_COLOUR: {
      title: 'Une partie du texte a la couleur de son arrière-plan',
      why: 'Les filtres pénalisent les mots que le lecteur ne voit pas : le spam cache ainsi du texte inoffensif.',
      fix: 'Supprimez le texte caché ou donnez-lui une couleur lisible.',
    },
    HTML_HIDDEN_DISPLAY: {
      title: 'Une partie du texte est masquée pour le lecteur',
      why: 'Les filtres la lisent tout de même et pénalisent les mots destinés aux seules machines.',
      fix: 'Supprimez le texte caché.',
    },
    HTML_HIDDEN_OFFSCREEN: {
      title: 'Une partie du texte est placée hors de l’écran',
      why: 'Les filtres la lisent tout de même et pénalisent les mots destinés aux seules machines.',
      fix: 'Supprimez le texte placé hors de vue.',
    },
    HTML_HIDDEN_SIZE: {
      title: 'Une partie du texte est trop petite pour être vue',
      why: 'Les filtres pénalisent les mots si petits que personne ne les lit : le spam cache ainsi du texte inoffensif.',
      fix: 'Supprimez ce texte ou donnez-lui la taille du reste.',
    },
    HTML_HUGE_FONT: {
      title: 'Une phrase entière est en lettres énormes',
      why: 'Pour les filtres, un texte très grand est de la publicité.',
      fix: 'Utilisez la taille habituelle et réservez les grandes lettres à un titre court.',
    },
    HTML_IMAGE_ONLY: {
      title: 'Le message est une image presque sans texte',
      why: 'Les filtres ne lisent pas les images, et le spam prend souvent la forme d’une image unique pour leur échapper.',
      fix: 'Écrivez l’essentiel sous forme de texte et gardez l’image en complément.',
    },
    HTML_LARGE_IMAGE: {
      title: 'Une grande image accompagne très peu de texte',
      why: 'Les filtres comparent la taille des images à la quantité de texte ; beaucoup d’image et peu de texte évoquent la publicité.',
      fix: 'Ajoutez quelques phrases, ou envoyez l’image en pièce jointe.',
    },
    HTML_LONG_RUN: {
      title: 'Le texte contient une très longue suite de caractères sans espace',
      why: 'Les filtres prennent les suites interminables de lettres et de chiffres pour des données cachées.',
      fix: 'Envoyez les données en pièce jointe.',
    },
    HTML_LOUD_COLOURS: {
      title: 'Le texte est écrit dans plusieurs couleurs criardes',
      why: 'Pour les filtres, un texte en {colours} couleurs vives est de la publicité.',
      fix: 'Utilisez une seule couleur de texte, et une autre au plus pour ce qui compte.',
    },
    HTML_MOVING_TEXT: {
      title: 'Une partie du texte clignote ou se déplace',
      why: 'Les filtres associent le texte animé à la publicité, et la plupart des messageries ne l’animent de toute façon pas.',
      fix: 'Donnez à ce texte la même forme qu’au reste.',
    },
    HTML_PASSWORD_FIELD: {
      title: 'Le message contient un champ de mot de passe',
      why: 'Aucun message honnête ne fait saisir un mot de passe ; les filtres le rejettent comme hameçonnage.',
      fix: 'Supprimez le champ et dites aux destinataires où se connecter par eux-mêmes.',
    },
    HTML_SPLIT_WORDS: {
      title: 'Des mots sont coupés par des caractères invisibles',
      why: 'Les filtres pénalisent les mots coupés par des caractères invisibles : le spam les rend ainsi méconnaissables.',
      fix: 'Retapez ces mots ; un texte copié d’une page web peut apporter de tels caractères.',
    },
    LINK_ARCHIVE: {
      title: 'Un lien télécharge une archive',
      why: 'Les filtres ne peuvent pas examiner un fichier derrière un lien, et les logiciels malveillants sont souvent compressés.',
      fix: 'Insérez un lien vers la page qui propose le fichier.',
    },
    LINK_CLICK_HERE: {
      title: 'Un lien dit seulement « cliquez ici »',
      why: 'Les filtres associent ces mots à la publicité et à l’hameçonnage, qui ne disent pas où mène un lien.',
      fix: 'Dites dans le lien ce qu’il ouvre, par exemple « les tarifs de mai ».',
    },
    LINK_CODE: {
      title: 'Un lien contient des données ou du code à la place d’une adresse',
      why: 'Les liens commençant par {scheme}: contiennent en eux-mêmes une page ou un programme ; les filtres les rejettent.',
      fix: 'Insérez un lien vers une page web.',
    },
    LINK_EXECUTABLE: {
      title: 'Un lien télécharge un programme',
      why: 'Les logiciels malveillants se propagent par des liens directs vers un programme ; les filtres les pénalisent donc.',
      fix: 'Insérez un lien vers la page qui décrit le téléchargement.',
    },
    LINK_FREE_HOST: {
      title: 'Un lien mène à une page sur un hébergement gratuit',
      why: 'L’hameçonnage vit souvent une seule journée sur des pages gratuites ; les filtres se méfient un peu de toutes.',
      fix: 'Insérez un lien vers une page de votre propre domaine.',
    },
    LINK_IP_ADDRESS: {
      title: 'Un lien mène à une simple adresse IP',
      why: 'Les filtres pénalisent les adresses en chiffres : les sites honnêtes ont un nom, les machines piratées, non.',
      fix: 'Utilisez le nom du site à la place de son numéro.',
    },
    LINK_LOCAL_FILE: {
      title: 'Un lien ou une image renvoie à votre propre ordinateur',
      why: 'Les autres ne peuvent pas l’ouvrir, et les filtres se méfient des adresses commençant par file:.',
      fix: 'Joignez le fichier, ou insérez un lien vers un emplacement accessible au destinataire.',
    },
    LINK_LOOKALIKE: {
      title: 'Un lien écrit le nom de son site en mêlant les alphabets',
      why: 'Dans {host}, des lettres d’un autre alphabet imitent un autre nom ; les filtres y voient de l’hameçonnage.',
      fix: 'Retapez l’adresse à la main ou supprimez le lien.',
    },
    LINK_MANY_DOMAINS: {
      title: 'Les liens mènent à de très nombreux sites différents',
      why: 'Les liens mènent à {count} sites ; un tel nombre dans un seul message évoque du spam pour les filtres.',
      fix: 'Gardez les liens qui comptent, ou publiez la liste sur une page et renvoyez à celle-ci.',
    },
    LINK_NUMERIC_HOST: {
      title: 'Un lien cache une adresse IP sous des chiffres inhabituels',
      why: 'Seul l’hameçonnage écrit une adresse en un seul nombre ou en hexadécimal ; les filtres la rejettent donc.',
      fix: 'Utilisez le nom du site.',
    },
    LINK_OPEN_REDIRECT: {
      title: 'Un lien fait un détour par un autre site',
      why: 'Moteurs de recherche et réseaux redirigent vers n’importe quel site ; l’hameçonnage s’y cache, et les filtres le savent.',
      fix: 'Ouvrez le lien, copiez l’adresse de la page qui s’affiche et utilisez celle-ci.',
    },
    LINK_PORT: {
      title: 'Un lien indique un port inhabituel',
      why: 'Les sites publics n’ont pas besoin de numéro de port dans leur adresse ; les machines piratées, souvent.',
      fix: 'Utilisez une adresse sans numéro de port, si le site en a une.',
    },
    LINK_PUNYCODE: {
      title: 'Un lien indique son site en Punycode',
      why: 'Les filtres examinent de plus près les noms commençant par xn--, qui peuvent imiter celui d’un autre site.',
      fix: 'Utilisez un nom du site en lettres simples, s’il en a un.',
    },
    LINK_RISKY_TLD: {
      title: 'Un lien mène à un domaine dont l’extension est fréquente dans le spam',
      why: 'Les noms sous cette extension coûtent peu et servent beaucoup au spam ; les filtres s’en méfient donc.',
      fix: 'Insérez un lien vers une page d’un autre domaine, si vous en avez un.',
    },
    LINK_SHORTENER: {
      title: 'Un lien passe par un service d’adresses raccourcies',
      why: 'Un lien court cache où il mène, et les filtres le jugent d’après les pires pages du même service.',
      fix: 'Utilisez l’adresse complète.',
    },
    LINK_TEXT_MISMATCH: {
      title: 'Un lien affiche une adresse et en ouvre une autre',
      why: 'Il affiche {shown} et ouvre {real} ; l’hameçonnage se présente ainsi, et les filtres le pénalisent donc.',
      fix: 'Affichez l’adresse que le lien ouvre, ou des mots qui disent ce que c’est.',
    },
    LINK_USER_AT_HOST: {
      title: 'Un lien affiche un site avant le signe @ et en ouvre un autre',
      why: 'Les navigateurs ignorent ce qui précède le signe @ ; l’hameçonnage y met un nom de confiance, et les filtres le rejettent.',
      fix: 'Écrivez l’adresse sans la partie qui précède le signe @.',
    },
    META_ADVANCE_FEE: {
      title: 'Raconte qu’une fortune attend le destinataire',
      why: 'Les filtres associent ce mélange de mots aux escroqueries à l’avance de frais.',
      fix: 'Indiquez le contrat, le numéro de dossier et les personnes, et supprimez les grands mots.',
    },
    META_EASY_MONEY: {
      title: 'Plusieurs promesses d’argent réunies',
      why: 'Les filtres associent ce mélange de promesses aux escroqueries aux faux emplois et aux faux placements.',
      fix: 'Décrivez le travail, la rémunération et le contrat en mots simples.',
    },
    META_LOUD: {
      title: 'Attire l’attention de plusieurs façons à la fois',
      why: 'Des majuscules et des séries de signes et de symboles réunies sont pour les filtres de la publicité.',
      fix: 'Écrivez des phrases ordinaires, avec un seul signe de ponctuation à la fin.',
    },
    META_PHISHING: {
      title: 'Avertit d’un problème sur un compte et demande de cliquer',
      why: 'Les filtres associent un avertissement avec un lien aux messages qui volent des mots de passe.',
      fix: 'Supprimez le lien et dites qui le destinataire peut appeler.',
    },
    META_SALES_PRESSURE: {
      title: 'Plusieurs formules publicitaires réunies',
      why: 'Une telle formule est courante dans les messages honnêtes ; plusieurs ensemble, c’est ce que cherchent les filtres.',
      fix: 'Gardez celle qui compte le plus et supprimez les autres.',
    },
    META_SEO_PITCH: {
      title: 'Propose du référencement à un inconnu',
      why: 'Les filtres associent ce mélange de mots à la publicité non sollicitée de services pour sites web.',
      fix: 'Parlez d’un défaut précis sur une page du site et dites qui vous êtes.',
    },
    META_SHAPE_BULK_FILE: {
      title: 'Une pièce jointe à risque est envoyée à de très nombreuses personnes',
      why: 'Les logiciels malveillants se propagent ainsi depuis un compte volé ; les filtres sont donc stricts.',
      fix: 'Partagez le fichier par un lien, ou envoyez-le à moins de personnes à la fois.',
    },
    META_SHAPE_DISGUISE: {
      title: 'Des liens sont déguisés de plusieurs façons',
      why: 'Chaque déguisement est un signe d’hameçonnage ; les filtres les additionnent.',
      fix: 'Utilisez des adresses simples et montrez où elles mènent.',
    },
    META_SHAPE_HIDING: {
      title: 'Du texte est caché de plusieurs façons',
      why: 'Une ligne cachée peut être un oubli ; plusieurs façons à la fois, non, et les filtres les additionnent.',
      fix: 'Supprimez le texte caché.',
    },
    META_SHAPE_IMAGE_LURE: {
      title: 'Une image sans texte mène à une adresse douteuse',
      why: 'Une seule image cliquable avec un lien déguisé est une forme très courante de spam.',
      fix: 'Écrivez le message sous forme de texte et insérez un lien vers votre propre site.',
    },
    RCPT_FROM_OTHER_NAME: {
      title: 'Votre nom d’expéditeur affiche une autre adresse que la vôtre',
      why: 'Il affiche {shown} alors que le message vient de {real} ; les filtres y voient un expéditeur falsifié.',
      fix: 'Choisissez comme nom d’affichage de votre compte votre nom ou celui de votre entreprise.',
    },
    RCPT_MANY_CC: {
      title: 'De très nombreuses personnes sont en Cc',
      why: 'Le champ Cc contient {count} adresses ; un tel nombre évoque un envoi en masse, et tout le monde peut les lire.',
      fix: 'Déplacez-les dans Cci, ou écrivez à une liste de distribution.',
    },
    RCPT_MANY_TO: {
      title: 'De très nombreuses personnes sont dans le champ À',
      why: 'Le champ À contient {count} adresses ; un tel nombre évoque un envoi en masse, et tout le monde peut les lire.',
      fix: 'Déplacez-les dans Cci, ou écrivez à une liste de distribution.',
    },
    RCPT_SELF_BCC: {
      title: 'Adressé à vous-même, avec de très nombreuses personnes en Cci',
      why: 'Pour les filtres, un message à vous-même et à {count} personnes cachées ressemble à un envoi en masse.',
      fix: 'Envoyez-le par une liste de distribution ou un service de newsletter.',
    },
    RCPT_UNDISCLOSED: {
      title: 'Tous les destinataires sont cachés en Cci',
      why: 'Le champ À est vide et {count} personnes sont en Cci ; les filtres associent cela aux envois en masse.',
      fix: 'Mettez une adresse dans le champ À, la vôtre par exemple, ou écrivez à une liste de distribution.',
    },
    SUBJ_ACCOUNT_ALERT: {
      title: 'L’objet contient une alerte sur le compte du destinataire',
      why: 'Les filtres associent ces mots aux messages qui volent des mots de passe.',
      fix: 'Indiquez le système et la personne responsable, sans les mots d’une alerte.',
    },
    SUBJ_ADULT: {
      title: 'L’objet contient des mots propres aux messages pour adultes',
      why: 'Les filtres attribuent beaucoup de points aux mots des messages pour adultes, où qu’ils se trouvent.',
      fix: 'Utilisez d’autres mots dans l’objet.',
    },
    SUBJ_ADV: {
      title: 'L’objet dit que le message est une publicité',
      why: 'Les filtres associent cette étiquette aux envois en masse, et beaucoup les rejettent sans les lire.',
      fix: 'Dites dans l’objet de quoi parle le message.',
    },
    SUBJ_ALL_CAPS: {
      title: 'L’objet est entièrement en majuscules',
      why: 'Les filtres pénalisent un objet en majuscules, car les envois en masse s’en servent pour se faire remarquer.',
      fix: 'Écrivez l’objet comme une phrase ordinaire.',
    },
    SUBJ_DEAR: {
      title: 'L’objet commence par une formule d’appel',
      why: 'Les filtres associent les formules d’appel dans l’objet aux messages envoyés à tout le monde.',
      fix: 'Dites dans l’objet de quoi parle le message, et saluez le destinataire dans le texte.',
    },
    SUBJ_EASY_MONEY: {
      title: 'L’objet promet de l’argent facile',
      why: 'Les filtres associent ces mots aux escroqueries aux faux emplois et aux faux placements.',
      fix: 'Indiquez le produit ou le travail, et supprimez la promesse.',
    },
    SUBJ_EMOJI_RUN: {
      title: 'Plusieurs émojis de suite dans l’objet',
      why: 'Pour les filtres, les séries d’émojis dans l’objet sont un signe de publicité.',
      fix: 'Gardez un émoji au plus.',
    },
    SUBJ_EMPTY: {
      title: 'L’objet est vide',
      why: 'Les filtres pénalisent les messages sans objet, et les destinataires ne s’y arrêtent pas.',
      fix: 'Écrivez en quelques mots de quoi parle le message.',
    },
    SUBJ_EXCLAMATION_RUN: {
      title: 'Plusieurs points d’exclamation de suite dans l’objet',
      why: 'Pour les filtres, les séries de points d’exclamation dans l’objet sont un signe de publicité.',
      fix: 'Gardez un point d’exclamation au plus.',
    },
    SUBJ_FAKE_REPLY: {
      title: 'L’objet d’un nouveau message ressemble à une réponse ou à un transfert',
      why: 'Les filtres pénalisent un « RE : » qui ne répond à rien, car le spam s’en sert pour paraître attendu.',
      fix: 'Supprimez « RE : » ou « TR : », ou répondez dans la conversation d’origine.',
    },
    SUBJ_FREE_OFFER: {
      title: 'L’objet offre quelque chose de gratuit',
      why: 'Les filtres pénalisent « gratuit » à côté d’un cadeau ou d’une offre dans l’objet.',
      fix: 'Dites ce que le destinataire reçoit sans le mot « gratuit ».',
    },
    SUBJ_GAMBLING_REPLICA: {
      title: 'L’objet fait la publicité de jeux d’argent, d’imitations ou de diplômes',
      why: 'Les filtres associent ces mots à un commerce que la plupart des services de messagerie n’acceptent pas.',
      fix: 'Indiquez le sujet avec d’autres mots.',
    },
    SUBJ_GAPPY_WORDS: {
      title: 'Un mot de l’objet comporte des espaces entre ses lettres',
      why: 'Les filtres pénalisent les espaces entre les lettres, car le spam s’en sert pour cacher des mots.',
      fix: 'Écrivez le mot sans espaces.',
    },
    SUBJ_HEALTH_OFFER: {
      title: 'L’objet propose un médicament ou un produit pour maigrir',
      why: 'Les filtres associent ces mots au commerce illégal de médicaments.',
      fix: 'Indiquez le sujet avec d’autres mots et décrivez le produit dans le texte.',
    },
    SUBJ_HURRY: {
      title: 'L’objet presse le destinataire',
      why: 'Les filtres associent ces mots aux offres qui ne laissent pas le temps de réfléchir.',
      fix: 'Indiquez la date de fin ou supprimez ces mots.',
    },
    SUBJ_LOAN_OFFER: {
      title: 'L’objet propose un prêt ou une aide pour des dettes',
      why: 'Les filtres associent ces mots aux offres de crédit non sollicitées.',
      fix: 'Indiquez le contrat ou le numéro de client dont il est question.',
    },
    SUBJ_MONEY_OFFER: {
      title: 'L’objet offre une somme d’argent',
      why: 'Pour les filtres, un montant promis dans l’objet est un appât.',
      fix: 'Dites de quoi parle le message, et indiquez le montant dans le texte.',
    },
    SUBJ_MONEY_SIGNS: {
      title: 'Plusieurs symboles monétaires de suite dans l’objet',
      why: 'Les filtres associent les séries de symboles monétaires aux offres de gain rapide.',
      fix: 'Écrivez le montant en chiffres, avec un seul symbole.',
    },
    SUBJ_MOSTLY_CAPS: {
      title: 'La plus grande partie de l’objet est en majuscules',
      why: 'Les filtres pénalisent un objet en majuscules, car les envois en masse s’en servent pour se faire remarquer.',
      fix: 'Écrivez l’objet comme une phrase ordinaire.',
    },
    SUBJ_NAMES_RECIPIENT: {
      title: 'L’objet commence par l’adresse du destinataire',
      why: 'Les filtres associent cela aux programmes qui écrivent à toutes les adresses d’une liste.',
      fix: 'Retirez l’adresse de l’objet.',
    },
    SUBJ_OBFUSCATED_WORDS: {
      title: 'Un mot de l’objet comporte des chiffres ou des signes à la place de lettres',
      why: 'Pour les filtres, un mot déguisé pèse plus que le mot lui-même.',
      fix: 'Écrivez le mot avec ses propres lettres ou choisissez-en un autre.',
    },
    SUBJ_PLACEHOLDER: {
      title: 'Un champ du modèle n’a pas été rempli dans l’objet',
      why: 'Les filtres associent les champs non remplis aux messages qu’un programme envoie à tout le monde.',
      fix: 'Écrivez le nom lui-même ou supprimez le champ.',
    },
    SUBJ_QUESTION_RUN: {
      title: 'Points d’interrogation répétés ou mêlés à des points d’exclamation dans l’objet',
      why: 'Pour les filtres, les signes mêlés et répétés dans l’objet sont un signe de publicité.',
      fix: 'Terminez une question par un seul point d’interrogation.',
    },
    SUBJ_RANDOM_TAIL: {
      title: 'L’objet se termine par un numéro ou des lettres sans signification',
      why: 'Le spam termine ainsi ses objets pour que chaque message diffère du précédent ; les filtres guettent ce signe.',
      fix: 'Supprimez-le, ou dites à quoi correspond le numéro.',
    },
    SUBJ_URGENT: {
      title: 'L’objet se dit urgent',
      why: 'Les filtres associent ce mot aux escroqueries qui ne laissent pas le temps de réfléchir.',
      fix: 'Indiquez la date à laquelle il vous faut une réponse.',
    },
    SUBJ_VERY_LONG: {
      title: 'L’objet dépasse 150 caractères',
      why: 'Les filtres pénalisent les objets très longs, qui contiennent une publicité et non un sujet.',
      fix: 'Limitez l’objet à moins de 100 caractères et déplacez le reste dans le texte.',
    },
    SUBJ_YOU_WON: {
      title: 'L’objet dit que le destinataire a gagné ou a été choisi',
      why: 'Les filtres associent ces mots aux escroqueries à la loterie et aux prix.',
      fix: 'Indiquez l’événement et le résultat en mots simples.',
    },
    SUBMIT_HELO_BARE: {
      title: 'L’ordinateur n’indique au serveur que son nom court ou son adresse',
      why: 'Les serveurs attendent un nom complet ; “{helo}” n’en est pas un. Avec une authentification, ils n’y regardent pas.',
      fix: 'Activez l’authentification pour le serveur sortant ; ce nom ne se change pas dans le logiciel de messagerie.',
    },
    SUBMIT_NO_AUTH: {
      title: 'Le logiciel de messagerie ne s’authentifie pas à l’envoi',
      why: 'Pour un filtre, un message sans authentification semble venir d’un ordinateur infecté.',
      fix: 'Activez “Mon serveur sortant requiert une authentification” dans les paramètres du compte.',
    },
    SUBMIT_NO_TLS: {
      title: 'Le logiciel de messagerie s’authentifie par une connexion non chiffrée',
      why: 'N’importe qui en chemin peut lire le mot de passe et envoyer du spam avec ; certains hébergeurs en tiennent compte.',
      fix: 'Choisissez SSL/TLS avec le port 465, ou STARTTLS avec le port 587, pour le serveur sortant.',
    },
  },
};
