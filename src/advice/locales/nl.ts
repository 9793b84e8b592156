import type { AdviceLanguage } from '../advice-language.js';

export const adviceNl: AdviceLanguage = {
  language: 'nl',
  foreign: {
    applies: 'De filterregel {symbol} is op dit bericht van toepassing.',
    found: 'De filterregel {symbol} kijkt naar {place} en vond “{words}”.',
    reword: 'Zeg het met andere woorden of laat het weg.',
    relink: 'Gebruik een andere link of laat deze weg.',
    reformat: 'Gebruik hier eenvoudigere opmaak of laat dit weg.',
    rename: 'Geef het bestand een andere naam of een ander type, of laat het weg.',
    notYours: 'Uw e-mailprogramma schrijft dit; het ligt niet aan uw tekst.',
    places: {
      subject: 'het onderwerp',
      text: 'de tekst',
      formatting: 'de opmaak',
      links: 'de links',
      field: 'het veld {field}',
      attachment: 'een bijlage',
      parts: 'de delen van het bericht',
      source: 'het bericht zoals het wordt verzonden',
    },
  },
  rules: {
    ATTACH_ARCHIVE_PASSWORD: {
      title: 'Het wachtwoord van een bijgevoegd archief staat in de e-mail',
      why: 'Filters kunnen niet in {name} kijken, en malware wordt zo verstuurd: op slot, met de sleutel ernaast.',
      fix: 'Geef het wachtwoord op een andere manier door, bijvoorbeeld per telefoon, en haal het uit deze e-mail.',
    },
    ATTACH_DOUBLE_EXTENSION: {
      title: 'Een programma is bijgevoegd onder de naam van een document',
      why: 'De naam {name} doet zich voor als een document; filters weigeren dat als malware.',
      fix: 'Verwijder het bestand.',
    },
    ATTACH_EXECUTABLE: {
      title: 'Er is een programma bijgevoegd',
      why: 'De meeste mailservers weigeren e-mail met een programma zoals {name}, wat het ook doet.',
      fix: 'Verwijder het bestand en deel het via een downloadpagina.',
    },
    ATTACH_HIDDEN_NAME: {
      title: 'De naam van een bijlage is deels achterstevoren geschreven',
      why: 'Onzichtbare tekens draaien een deel van de naam om en verbergen wat het bestand is; filters weigeren dat.',
      fix: 'Geef het bestand een andere naam en voeg het opnieuw bij.',
    },
    ATTACH_HTML: {
      title: 'Er is een webpagina bijgevoegd',
      why: 'Phishing verbergt de aanmeldpagina in een bijgevoegd bestand, dus filters wantrouwen {name}.',
      fix: 'Stuur een PDF of maak een link naar de pagina.',
    },
    ATTACH_MACRO: {
      title: 'Er is een document met macro’s bijgevoegd',
      why: 'Macro’s kunnen malware bevatten, dus veel servers weigeren een bestand zoals {name} of houden het vast.',
      fix: 'Sla het op zonder macro’s (.docx, .xlsx) of als PDF en voeg dat bij.',
    },
    ATTACH_ONENOTE: {
      title: 'Er is een OneNote-bestand bijgevoegd',
      why: 'OneNote-bestanden bevatten zo vaak malware dat veel servers {name} weigeren.',
      fix: 'Sla de pagina op als PDF en voeg die bij.',
    },
    ATTACH_RARE_ARCHIVE: {
      title: 'Er is een archief van een zeldzaam type bijgevoegd',
      why: 'Vrijwel alleen malware is ingepakt zoals {name}, dus filters maken er bezwaar tegen.',
      fix: 'Pak de bestanden in als .zip.',
    },
    BODY_ACCOUNT_BLOCKED_INTL: {
      title: 'Zegt in een andere taal dat een account is geblokkeerd',
      why: 'Filters kennen een geblokkeerd account in elke taal als het begin van e-mail die wachtwoorden steelt.',
      fix: 'Noem de klant en de reden, en zeg welk nummer men kan bellen.',
    },
    BODY_ACCOUNT_SUSPENDED: {
      title: 'Zegt dat het account van de lezer wordt of is afgesloten',
      why: 'Filters kennen dit dreigement van e-mail die wachtwoorden steelt.',
      fix: 'Zeg wat er is gebeurd en wie men kan bellen, zonder het dreigement.',
    },
    BODY_ACT_NOW: {
      title: 'Zet de lezer aan om meteen te handelen',
      why: 'Filters kennen deze woorden van aanbiedingen die geen tijd laten om na te denken.',
      fix: 'Noem de datum waarop u uiterlijk antwoord nodig hebt, of laat de woorden weg.',
    },
    BODY_ADULT: {
      title: 'Bevat woorden uit e-mail voor volwassenen',
      why: 'Filters geven woorden uit e-mail voor volwassenen veel punten, waar ze ook staan.',
      fix: 'Gebruik andere woorden.',
    },
    BODY_BLACKMAIL: {
      title: 'Spreekt van geheime opnamen of een gehackt apparaat en vraagt om cryptomunten',
      why: 'Filters kennen dit verhaal van afpersing.',
      fix: 'Wilt u zo’n e-mail melden, stuur die dan als bijlage en laat de woorden ervan weg.',
    },
    BODY_CASH_OFFER: {
      title: 'Biedt contant geld, een bonus of een geldprijs aan',
      why: 'Filters kennen deze woorden van berichten die met geld lokken.',
      fix: 'Zeg wie wat betaalt, en waarvoor.',
    },
    BODY_CLICK_HERE: {
      title: 'Zegt “klik hier” of iets dergelijks',
      why: 'Filters kennen deze woorden van reclame en van e-mail die wachtwoorden steelt.',
      fix: 'Laat de tekst van de link zeggen waar deze heen leidt.',
    },
    BODY_CRYPTO_GIVEAWAY: {
      title: 'Spreekt van een geschenk in cryptomunten',
      why: 'Filters kennen dit van diefstal van cryptomunten.',
      fix: 'Laat het aanbod weg, of maak een link naar de pagina van uw bedrijf waarop de voorwaarden staan.',
    },
    BODY_DEBT_RELIEF: {
      title: 'Biedt hulp bij schulden of krediet',
      why: 'Filters kennen deze woorden van ongevraagde kredietaanbiedingen.',
      fix: 'Noem het contract of het klantnummer waarover u schrijft.',
    },
    BODY_DIPLOMAT: {
      title: 'Spreekt van een koerier, een kist of een kaart met geld',
      why: 'Filters kennen deze woorden van voorschotfraude.',
      fix: 'Laat de woorden weg, of noem de vervoerder en de factuur.',
    },
    BODY_DONATION: {
      title: 'Biedt de lezer een schenking of schadevergoeding aan',
      why: 'Filters kennen dit van voorschotfraude.',
      fix: 'Noem de zaak en het contract, zonder de woorden van dit verhaal.',
    },
    BODY_DOUBLE_YOUR: {
      title: 'Belooft verdubbeling van geld of omzet',
      why: 'Filters kennen deze belofte van beleggingsfraude.',
      fix: 'Zeg wat u aanbiedt, met cijfers die de lezer kan nagaan.',
    },
    BODY_EARN_PER_WEEK: {
      title: 'Belooft verdiensten per uur, dag, week of maand',
      why: 'Filters kennen deze belofte van fraude met banen en beleggingen.',
      fix: 'Laat de belofte weg, of noem de functie en het bijbehorende contract.',
    },
    BODY_ENHANCEMENT: {
      title: 'Maakt reclame voor betere seksuele prestaties',
      why: 'Filters kennen deze woorden van de handel in dubieuze producten.',
      fix: 'Laat de woorden weg.',
    },
    BODY_EXCLAMATION_RUN: {
      title: 'Meerdere uitroeptekens achter elkaar',
      why: 'Filters rekenen rijen uitroeptekens aan als kenmerk van reclame.',
      fix: 'Houd hooguit één uitroepteken over.',
    },
    BODY_FAKE_RENEWAL: {
      title: 'Meldt een verlenging of afschrijving en vraagt de lezer te bellen',
      why: 'Filters kennen dit van valse rekeningen die naar een valse helpdesk leiden.',
      fix: 'Noem het contract en laat de lezer opzeggen op de pagina van het account.',
    },
    BODY_FREE_OFFER: {
      title: 'Biedt iets gratis aan',
      why: 'Filters rekenen “gratis” aan als het bij een geschenk of aanbieding staat.',
      fix: 'Zeg wat bij de prijs is inbegrepen.',
    },
    BODY_GAMBLING: {
      title: 'Maakt reclame voor gokken',
      why: 'Filters kennen deze woorden van ongevraagde gokreclame.',
      fix: 'Laat de woorden weg.',
    },
    BODY_GAPPY_WORDS: {
      title: 'Een woord heeft openingen tussen de letters',
      why: 'Filters rekenen openingen tussen letters aan, omdat spam er woorden mee verbergt.',
      fix: 'Schrijf het woord aaneen; gebruik vet als het moet opvallen.',
    },
    BODY_GENERIC_GREETING: {
      title: 'Begroet niemand in het bijzonder',
      why: 'Filters kennen zulke begroetingen van e-mail die aan iedereen wordt verstuurd.',
      fix: 'Begroet de persoon bij naam.',
    },
    BODY_GIFT_CARDS: {
      title: 'Vraagt om cadeaubonnen en de codes ervan, of om daarover te zwijgen',
      why: 'Filters kennen dit verzoek van fraude uit naam van een leidinggevende.',
      fix: 'Bestel cadeaubonnen via de afdeling inkoop en bespreek codes per telefoon.',
    },
    BODY_GOOGLE_FIRST_PAGE: {
      title: 'Biedt een betere plaats in zoekresultaten aan',
      why: 'Filters kennen dit aanbod van ongevraagde reclame voor websites.',
      fix: 'Schrijf over één fout op één pagina van de site en zeg wie u bent.',
    },
    BODY_GUARANTEED_RETURNS: {
      title: 'Belooft rendement op een belegging',
      why: 'Filters kennen deze beloften van beleggingsfraude.',
      fix: 'Laat de belofte weg en noem de vergunning van de onderneming.',
    },
    BODY_HEALTH_SHOW: {
      title: 'Maakt met een video of een verhaal reclame voor een geneesmiddel',
      why: 'Filters kennen dit van handel in twijfelachtige gezondheidsproducten.',
      fix: 'Noem het product en het onderzoek, en laat de belofte weg.',
    },
    BODY_HOME_BUSINESS: {
      title: 'Biedt betaald werk thuis aan',
      why: 'Filters kennen deze woorden van fraude met banen.',
      fix: 'Noem de werkgever, het werk en het loon.',
    },
    BODY_HUNDRED_PERCENT: {
      title: 'Benadrukt een bewering met “100%”',
      why: 'Filters kennen deze bewering van reclame.',
      fix: 'Laat “100%” weg.',
    },
    BODY_HYPE: {
      title: 'Prijst een aanbod met grote woorden aan',
      why: 'Filters kennen deze woorden van reclame.',
      fix: 'Noem de prijs en wat men ervoor krijgt.',
    },
    BODY_INHERITANCE_INTL: {
      title: 'Biedt in een andere taal een deel van het geld van een vreemde aan',
      why: 'Filters kennen miljoenen van een onbekende als het begin van voorschotfraude.',
      fix: 'Noem de notaris en de overledene, en stuur het bedrag per post.',
    },
    BODY_INHERITANCE: {
      title: 'Spreekt van het vermogen van een overledene',
      why: 'Filters kennen dit verhaal van voorschotfraude.',
      fix: 'Noem de nalatenschap en het zaaknummer, zonder de woorden van dit verhaal.',
    },
    BODY_INVESTOR: {
      title: 'Biedt een onbekende het geld van een investeerder aan',
      why: 'Filters kennen dit aanbod van voorschotfraude.',
      fix: 'Noem de investeerder, het contract en de persoon die u allebei kent.',
    },
    BODY_INVOICE_THREAT: {
      title: 'Dreigt vanwege een niet nader genoemde factuur en laat de lezer een bestand openen',
      why: 'Filters kennen dit van valse facturen met schadelijke bestanden.',
      fix: 'Zet het factuurnummer, de datum en het bedrag in de tekst.',
    },
    BODY_LEADS_FOR_SALE: {
      title: 'Biedt adressen of contactlijsten aan',
      why: 'Filters kennen dit aanbod van de handel in adressen.',
      fix: 'Laat het aanbod weg; adressen die per e-mail worden verkocht, zijn op zich al een teken van spam.',
    },
    BODY_LIMITED_TIME: {
      title: 'Zegt dat tijd of voorraad beperkt is',
      why: 'Filters kennen deze woorden van aanbiedingen die geen tijd laten om na te denken.',
      fix: 'Noem de datum waarop het aanbod eindigt.',
    },
    BODY_LOAN_INTL: {
      title: 'Biedt in een andere taal iedereen een lening aan',
      why: 'Filters kennen leningen voor iedereen van e-mail die eerst om een vergoeding vraagt.',
      fix: 'Zeg wie leent, met welke vergunning en waarom deze lezer de e-mail krijgt.',
    },
    BODY_LOAN_OFFER: {
      title: 'Biedt een lening aan',
      why: 'Filters kennen deze woorden van ongevraagde kredietaanbiedingen.',
      fix: 'Noem het contract of het klantnummer waarover u schrijft.',
    },
    BODY_LOTTERY: {
      title: 'Zegt dat de lezer een prijs heeft gewonnen',
      why: 'Filters kennen deze woorden van loterijfraude.',
      fix: 'Noem het evenement en de uitslag in gewone woorden, zonder de taal van een loterij.',
    },
    BODY_MAILBOX_FULL: {
      title: 'Zegt dat het postvak vol is of dat e-mail wordt vastgehouden',
      why: 'Filters kennen deze waarschuwing van e-mail die wachtwoorden steelt.',
      fix: 'Noem het systeem en wie men kan bellen, en laat de link weg.',
    },
    BODY_MAKE_MONEY: {
      title: 'Belooft gemakkelijk verdiend geld',
      why: 'Filters kennen deze woorden van fraude met banen en beleggingen.',
      fix: 'Beschrijf het werk en het loon in gewone woorden.',
    },
    BODY_MILLIONS: {
      title: 'Spreekt van miljoenen die op de lezer wachten',
      why: 'Filters kennen zulke bedragen van voorschotfraude.',
      fix: 'Geef het bedrag in cijfers, met het contract waar het bij hoort.',
    },
    BODY_MIRACLE: {
      title: 'Belooft een wonder voor gezondheid of jeugd',
      why: 'Filters kennen deze beweringen van de handel in dubieuze gezondheidsproducten.',
      fix: 'Beschrijf het product zonder de bewering.',
    },
    BODY_MONEY_SIGNS: {
      title: 'Een rij geldtekens',
      why: 'Filters kennen rijen geldtekens van aanbiedingen met snelle winst.',
      fix: 'Schrijf het bedrag in cijfers, met één teken.',
    },
    BODY_NEXT_OF_KIN: {
      title: 'Spreekt van nabestaanden',
      why: 'Filters kennen deze woorden van brieven over het geld van overledenen.',
      fix: 'Schrijf “familie” of “verwanten” als u dat bedoelt.',
    },
    BODY_NO_OBLIGATION: {
      title: 'Belooft dat er geen kosten, addertjes of verplichtingen zijn',
      why: 'Filters kennen deze belofte van reclame.',
      fix: 'Noem in plaats daarvan de prijs en de voorwaarden.',
    },
    BODY_NO_PRESCRIPTION: {
      title: 'Biedt geneesmiddelen zonder recept aan',
      why: 'Filters kennen deze woorden van illegale handel in geneesmiddelen.',
      fix: 'Laat de woorden weg en noem de apotheek en haar vergunning.',
    },
    BODY_NOT_SPAM: {
      title: 'Zegt dat de e-mail geen spam is',
      why: 'Filters weten dat alleen spam dit over zichzelf zegt.',
      fix: 'Laat de zin weg en zeg hoe de lezer op de lijst is gekomen.',
    },
    BODY_OBFUSCATED_WORDS: {
      title: 'Een woord heeft cijfers of tekens in plaats van letters',
      why: 'Filters rekenen vermomde woorden zwaarder aan dan de woorden zelf.',
      fix: 'Schrijf het woord met de eigen letters of gebruik een ander woord.',
    },
    BODY_OFFICER_STORY: {
      title: 'Stelt een officier, een bankier of een advocaat met een verhaal voor',
      why: 'Filters kennen dit begin van voorschotfraude.',
      fix: 'Noem het kantoor, de zaak en de persoon voor wie u schrijft.',
    },
    BODY_PARCEL_DETAILS: {
      title: 'Vraagt om gegevens van een pakket dat niet kon worden bezorgd',
      why: 'Filters kennen dit van fraude uit naam van bezorgdiensten.',
      fix: 'Noem de bestelling en het volgnummer, en zeg wat de lezer heeft gekocht.',
    },
    BODY_PARCEL_FEE_INTL: {
      title: 'Vraagt in een andere taal een klein bedrag voor het bezorgen van een pakket',
      why: 'Filters kennen een klein bedrag voor een pakket van e-mail die op kaartnummers uit is.',
      fix: 'Laat het bedrag uit de e-mail weg, of noem de bestelling waar het bij hoort.',
    },
    BODY_PARCEL_FEE: {
      title: 'Vraagt een betaling voor het bezorgen van een pakket',
      why: 'Filters kennen dit van fraude uit naam van bezorgdiensten.',
      fix: 'Noem de bestelling en het trackingnummer, en laat de lezer in de winkel betalen.',
    },
    BODY_PASSWORD_EXPIRES: {
      title: 'Zegt dat het wachtwoord van de lezer verloopt',
      why: 'Filters kennen deze waarschuwing van e-mail die wachtwoorden steelt.',
      fix: 'Leg zonder link uit hoe men het wijzigt en noem de persoon die helpt.',
    },
    BODY_PHARMACY: {
      title: 'Noemt een geneesmiddel waarvoor spam vaak reclame maakt',
      why: 'Filters geven de namen van deze geneesmiddelen veel punten, waar ze ook staan.',
      fix: 'Laat de naam weg of zeg “het geneesmiddel waarover we spraken”.',
    },
    BODY_PLACEHOLDER: {
      title: 'Een veld van een sjabloon is niet ingevuld',
      why: 'Filters kennen lege sjabloonvelden van e-mail die een programma aan iedereen stuurt.',
      fix: 'Schrijf de naam zelf of laat het veld weg.',
    },
    BODY_PLAN_ENDS: {
      title: 'Zegt dat een abonnement afloopt of een betaling is mislukt',
      why: 'Filters kennen dit van mail die uit naam van een dienst kaartnummers verzamelt.',
      fix: 'Noem het contract en de datum, en laat de lezer zonder link in het account betalen.',
    },
    BODY_PRIZE_INTL: {
      title: 'Vertelt de lezer in een andere taal dat die heeft gewonnen',
      why: 'Filters kennen onverwachte prijzen van e-mail die daarna om geld of gegevens vraagt.',
      fix: 'Zeg welke trekking het was en wanneer de lezer heeft meegedaan.',
    },
    BODY_REFUND_WAITING: {
      title: 'Zegt dat er een terugbetaling op de lezer wacht',
      why: 'Filters kennen dit van fraude uit naam van belastingdiensten en winkels.',
      fix: 'Noem de factuur waar de terugbetaling bij hoort en betaal uit zonder om een klik te vragen.',
    },
    BODY_REMOVE_ME: {
      title: 'Zegt hoe de lezer zich per e-mail kan afmelden',
      why: 'Filters kennen deze zin van e-mail waar niemand om heeft gevraagd.',
      fix: 'Geef een afmeldlink, of stel een vraag en schrijf aan mensen die u kent.',
    },
    BODY_REPLICA_DIPLOMA: {
      title: 'Biedt replica’s of diploma’s aan',
      why: 'Filters kennen deze woorden van de handel in vervalsingen.',
      fix: 'Laat de woorden weg.',
    },
    BODY_RISK_FREE: {
      title: 'Zegt dat er geen risico is',
      why: 'Filters kennen deze belofte van aanbiedingen die te mooi zijn om waar te zijn.',
      fix: 'Zeg wat de lezer kan opzeggen of terugsturen, en tot wanneer.',
    },
    BODY_SEED_PHRASE: {
      title: 'Vraagt om het geheim van een wallet',
      why: 'Filters kennen dit verzoek van diefstal van cryptomunten.',
      fix: 'Vraag hier nooit om; geen eerlijke dienst heeft dit nodig.',
    },
    BODY_SEO_SERVICES: {
      title: 'Biedt links, gastblogs of werk voor zoekmachines aan',
      why: 'Filters kennen dit aanbod van ongevraagde reclame voor websites.',
      fix: 'Schrijf over één fout op één pagina van de site en zeg wie u bent.',
    },
    BODY_SHOUTING: {
      title: 'Een groot deel van de tekst staat in hoofdletters',
      why: 'Filters rekenen tekst in hoofdletters aan als reclame, en lezers ervaren die als schreeuwen.',
      fix: 'Schrijf gewone zinnen; gebruik vet voor de woorden die ertoe doen.',
    },
    BODY_STOCK_TIP: {
      title: 'Raadt aan een aandeel te kopen',
      why: 'Filters kennen deze woorden van mail die de koers van een aandeel opdrijft.',
      fix: 'Schrijf over het bedrijf zonder woorden die aandringen op kopen.',
    },
    BODY_STORAGE_FULL: {
      title: 'Zegt dat de opslag vol is en bestanden verloren gaan',
      why: 'Filters kennen deze waarschuwing van valse rekeningen voor cloudopslag.',
      fix: 'Noem de dienst en de map, en laat de lezer zonder link in het account kijken.',
    },
    BODY_STRANGER_LETTER: {
      title: 'Begint als een brief van een vreemde met een geheim',
      why: 'Filters kennen deze woorden van voorschotfraude.',
      fix: 'Zeg in de eerste zin wie u bent en wat u wilt.',
    },
    BODY_SURVEY_REWARD: {
      title: 'Belooft een beloning voor een enquête of aan gekozen klanten',
      why: 'Filters kennen dit van valse enquêtes die om een kaartnummer vragen.',
      fix: 'Zeg waar de enquête voor is en wie haar houdt, en laat de beloning weg.',
    },
    BODY_TRANSFER_OF_FUNDS: {
      title: 'Vraagt om hulp bij het overmaken van geld',
      why: 'Filters kennen dit verzoek van voorschotfraude.',
      fix: 'Noem het contract, de betaler en de ontvanger van de betaling.',
    },
    BODY_UNASKED: {
      title: 'Verontschuldigt zich ervoor ongevraagd te komen',
      why: 'Filters kennen deze zin van mail waar niemand om heeft gevraagd.',
      fix: 'Zeg waar u de lezer van kent en waarom u schrijft.',
    },
    BODY_UNUSUAL_SIGN_IN: {
      title: 'Meldt ongebruikelijke activiteit in een account',
      why: 'Filters kennen deze waarschuwing van e-mail die wachtwoorden steelt.',
      fix: 'Noem het systeem, het tijdstip en wie men kan bellen, en laat de link weg.',
    },
    BODY_URGENT_REPLY: {
      title: 'Vraagt om een direct antwoord',
      why: 'Filters kennen deze haast van fraude.',
      fix: 'Noem de datum waarop u uiterlijk antwoord nodig hebt.',
    },
    BODY_UTMOST_CONFIDENCE: {
      title: 'Benadrukt hoe vertrouwelijk de zaak is',
      why: 'Filters kennen deze woorden van voorschotfraude.',
      fix: 'Zeg gewoon wie de e-mail mag lezen.',
    },
    BODY_VERIFY_ACCOUNT: {
      title: 'Vraagt om een account of de gegevens ervan te bevestigen',
      why: 'Filters kennen dit verzoek van e-mail die wachtwoorden steelt.',
      fix: 'Zeg op welke pagina van uw site de lezer dit vindt, en vraag er niet per e-mail om.',
    },
    BODY_VITAL_PROPOSAL: {
      title: 'Vraagt een onbekende te antwoorden voordat duidelijk is waar het om gaat',
      why: 'Filters kennen deze woorden van voorschotfraude.',
      fix: 'Zeg in de eerste zin wie u bent en wat u wilt.',
    },
    BODY_WALLET_ALERT: {
      title: 'Waarschuwt over een wallet of een account voor cryptomunten',
      why: 'Filters kennen dit van diefstal van cryptomunten.',
      fix: 'Laat de waarschuwing weg; makers van wallets schrijven zulke e-mail niet.',
    },
    BODY_WEIGHT_LOSS: {
      title: 'Belooft gewichtsverlies',
      why: 'Filters kennen deze belofte van de handel in dubieuze producten.',
      fix: 'Beschrijf het programma zonder de belofte.',
    },
    CONTENT_MODEL_50: {
      title: 'De formulering als geheel lijkt op die van ongewenste e-mail',
      why: 'Een filter dat van e-mail leert, ziet “{words}” vooral in ongewenste e-mail ({percent}% waarschijnlijk).',
      fix: 'Zeg het eenvoudiger: aan wie u schrijft, waarover en wat u hebt afgesproken.',
    },
    CONTENT_MODEL_62: {
      title: 'De formulering als geheel lijkt op die van ongewenste e-mail',
      why: 'Een filter dat van e-mail leert, ziet “{words}” vooral in ongewenste e-mail ({percent}% waarschijnlijk).',
      fix: 'Zeg het eenvoudiger: aan wie u schrijft, waarover en wat u hebt afgesproken.',
    },
    CONTENT_MODEL_73: {
      title: 'De formulering als geheel lijkt op die van ongewenste e-mail',
      why: 'Een filter dat van e-mail leert, ziet “{words}” vooral in ongewenste e-mail ({percent}% waarschijnlijk).',
      fix: 'Zeg het eenvoudiger: aan wie u schrijft, waarover en wat u hebt afgesproken.',
    },
    CONTENT_MODEL_82: {
      title: 'De formulering als geheel lijkt op die van ongewenste e-mail',
      why: 'Een filter dat van e-mail leert, ziet “{words}” vooral in ongewenste e-mail ({percent}% waarschijnlijk).',
      fix: 'Zeg het eenvoudiger: aan wie u schrijft, waarover en wat u hebt afgesproken.',
    },
    CONTENT_MODEL_88: {
      title: 'De formulering als geheel lijkt op die van ongewenste e-mail',
      why: 'Een filter dat van e-mail leert, ziet “{words}” vooral in ongewenste e-mail ({percent}% waarschijnlijk).',
      fix: 'Zeg het eenvoudiger: aan wie u schrijft, waarover en wat u hebt afgesproken.',
    },
    CONTENT_MODEL_94: {
      title: 'De formulering als geheel lijkt op die van ongewenste e-mail',
      why: 'Een filter dat van e-mail leert, ziet “{words}” vooral in ongewenste e-mail ({percent}% waarschijnlijk).',
      fix: 'Zeg het eenvoudiger: aan wie u schrijft, waarover en wat u hebt afgesproken.',
    },
    CONTENT_MODEL_97: {
      title: 'De formulering als geheel lijkt op die van ongewenste e-mail',
      why: 'Een filter dat van e-mail leert, ziet “{words}” vooral in ongewenste e-mail ({percent}% waarschijnlijk).',
      fix: 'Zeg het eenvoudiger: aan wie u schrijft, waarover en wat u hebt afgesproken.',
    },
    HTML_ACTIVE_CONTENT: {
      title: 'De e-mail bevat een script of ingesloten inhoud',
      why: 'E-mailprogramma’s voeren <{element}> nooit uit, dus filters zien het als een aanval.',
      fix: 'Verwijder het ingesloten deel en maak een link naar de pagina die het toont.',
    },
    HTML_BROKEN: {
      title: 'De opmaak achter de tekst bevat veel fouten',
      why: 'Filters vonden {faults} tags die niet bij elkaar passen; programma’s die spam versturen, schrijven zulke HTML.',
      fix: 'Kopieer de tekst zonder opmaak naar een nieuwe e-mail en maak hem daar opnieuw op.',
    },
    HTML_EMPTY: {
      title: 'De e-mail heeft opmaak maar zegt niets',
      why: 'Filters maken bezwaar tegen een e-mail zonder één woord.',
      fix: 'Schrijf een zin die zegt waar de e-mail over gaat.',
    },
    HTML_FORM: {
      title: 'In de e-mail zit een formulier om in te vullen',
      why: 'Filters maken bezwaar tegen formulieren in e-mail: de meeste verzamelen persoonlijke gegevens.',
      fix: 'Stel de vraag in woorden of maak een link naar het formulier op uw website.',
    },
    HTML_HIDDEN_COLOUR: {
      title: 'Tekst heeft dezelfde kleur als de achtergrond',
      why: 'Filters maken bezwaar tegen woorden die lezers niet zien: spam verbergt zo onschuldige tekst.',
      fix: 'Verwijder de verborgen tekst of geef die een leesbare kleur.',
    },
    HTML_HIDDEN_DISPLAY: {
      title: 'Tekst is voor lezers uitgeschakeld',
      why: 'Filters lezen die toch, en maken bezwaar tegen woorden die alleen voor machines zijn bedoeld.',
      fix: 'Verwijder de verborgen tekst.',
    },
    HTML_HIDDEN_OFFSCREEN: {
      title: 'Tekst is buiten het scherm geplaatst',
      why: 'Filters lezen die toch, en maken bezwaar tegen woorden die alleen voor machines zijn bedoeld.',
      fix: 'Verwijder de tekst die buiten beeld is geplaatst.',
    },
    HTML_HIDDEN_SIZE: {
      title: 'Tekst is te klein om te zien',
      why: 'Filters maken bezwaar tegen woorden die te klein zijn om te lezen: spam verbergt zo onschuldige tekst.',
      fix: 'Verwijder de tekst of geef die dezelfde grootte als de rest.',
    },
    HTML_HUGE_FONT: {
      title: 'Een hele zin staat in reusachtige letters',
      why: 'Filters zien heel grote tekst als reclame.',
      fix: 'Gebruik de gewone tekengrootte en bewaar grote letters voor een korte kop.',
    },
    HTML_IMAGE_ONLY: {
      title: 'De e-mail is een afbeelding met bijna geen tekst',
      why: 'Filters kunnen afbeeldingen niet lezen, en spam wordt vaak als één afbeelding verstuurd om ze te omzeilen.',
      fix: 'Schrijf de hoofdpunten als tekst en laat de afbeelding staan als aanvulling.',
    },
    HTML_LARGE_IMAGE: {
      title: 'Een grote afbeelding staat bij heel weinig tekst',
      why: 'Filters vergelijken afbeeldingen met de hoeveelheid tekst; veel beeld en weinig tekst lijkt op reclame.',
      fix: 'Voeg een paar zinnen tekst toe of stuur de afbeelding als bijlage.',
    },
    HTML_LONG_RUN: {
      title: 'In de tekst staat een heel lange reeks tekens zonder spatie',
      why: 'Filters zien eindeloze reeksen letters en cijfers als verborgen gegevens.',
      fix: 'Stuur de gegevens als bijlage.',
    },
    HTML_LOUD_COLOURS: {
      title: 'De tekst staat in meerdere felle kleuren',
      why: 'Filters zien tekst in {colours} felle kleuren als reclame.',
      fix: 'Gebruik één tekstkleur, en hooguit één andere voor wat belangrijk is.',
    },
    HTML_MOVING_TEXT: {
      title: 'Tekst knippert of beweegt',
      why: 'Filters kennen bewegende tekst van reclame, en de meeste e-mailprogramma’s laten die toch niet bewegen.',
      fix: 'Maak de tekst op zoals de rest.',
    },
    HTML_PASSWORD_FIELD: {
      title: 'De e-mail heeft een veld voor een wachtwoord',
      why: 'Geen eerlijke e-mail vraagt in het bericht zelf om een wachtwoord; filters weigeren dat als phishing.',
      fix: 'Verwijder het veld en zeg lezers waar ze zich zelf kunnen aanmelden.',
    },
    HTML_SPLIT_WORDS: {
      title: 'Woorden zijn opgedeeld door tekens die niemand ziet',
      why: 'Filters maken bezwaar tegen woorden met onzichtbare tekens erin: spam wil zo niet worden herkend.',
      fix: 'Typ de woorden opnieuw; tekst van een webpagina kan zulke tekens meebrengen.',
    },
    LINK_ARCHIVE: {
      title: 'Een link downloadt een archief',
      why: 'Filters kunnen niet in een bestand achter een link kijken, en malware is vaak ingepakt.',
      fix: 'Maak een link naar de pagina die het bestand aanbiedt.',
    },
    LINK_CLICK_HERE: {
      title: 'Een link zegt alleen “klik hier”',
      why: 'Filters kennen deze woorden van reclame en phishing, die niet zeggen waar een link heen leidt.',
      fix: 'Laat de link zeggen wat die opent, zoals “de prijslijst voor mei”.',
    },
    LINK_CODE: {
      title: 'Een link bevat gegevens of code in plaats van een adres',
      why: 'Links die met {scheme}: beginnen, bevatten zelf een pagina of een programma; filters weigeren ze.',
      fix: 'Maak een link naar een pagina op internet.',
    },
    LINK_EXECUTABLE: {
      title: 'Een link downloadt een programma',
      why: 'E-mail die rechtstreeks naar een programma leidt, verspreidt vaak malware; daarom maken filters bezwaar.',
      fix: 'Maak een link naar de pagina die de download beschrijft.',
    },
    LINK_FREE_HOST: {
      title: 'Een link leidt naar een pagina op gratis hosting',
      why: 'Op gratis pagina’s staat vaak kortstondig phishing, dus filters wantrouwen ze allemaal een beetje.',
      fix: 'Maak een link naar een pagina onder uw eigen domein.',
    },
    LINK_IP_ADDRESS: {
      title: 'Een link leidt naar een kaal IP-adres',
      why: 'Filters maken bezwaar tegen adressen van cijfers: eerlijke sites hebben een naam, gekaapte computers niet.',
      fix: 'Gebruik de naam van de site in plaats van het nummer.',
    },
    LINK_LOCAL_FILE: {
      title: 'Een link of afbeelding verwijst naar uw eigen computer',
      why: 'Anderen kunnen die niet openen, en filters wantrouwen adressen die met file: beginnen.',
      fix: 'Voeg het bestand bij of maak een link naar een plaats die de ontvanger kan openen.',
    },
    LINK_LOOKALIKE: {
      title: 'Een link spelt de naam van de site in gemengde alfabetten',
      why: 'Letters uit een ander alfabet in {host} bootsen een andere naam na; filters weigeren dat als phishing.',
      fix: 'Typ het adres opnieuw met de hand of verwijder de link.',
    },
    LINK_MANY_DOMAINS: {
      title: 'Links leiden naar heel veel verschillende sites',
      why: 'Er zijn links naar {count} sites; zo veel in één e-mail doet filters aan linkspam denken.',
      fix: 'Behoud de belangrijke links, of zet de lijst op een pagina en maak daar een link naar.',
    },
    LINK_NUMERIC_HOST: {
      title: 'Een link verbergt een IP-adres in ongebruikelijke cijfers',
      why: 'Alleen phishing schrijft een adres als één getal of hexadecimaal, dus filters weigeren het.',
      fix: 'Gebruik de naam van de site.',
    },
    LINK_OPEN_REDIRECT: {
      title: 'Een link maakt een omweg via een andere site',
      why: 'Zoekmachines en netwerken sturen door naar elke site; phishing verschuilt zich erachter en filters weten dat.',
      fix: 'Open de link, kopieer het adres van de pagina die verschijnt en gebruik dat.',
    },
    LINK_PORT: {
      title: 'Een link noemt een ongebruikelijke poort',
      why: 'Openbare sites hebben geen poortnummer in hun adres nodig; gekaapte computers vaak wel.',
      fix: 'Gebruik een adres zonder poortnummer, als de site dat heeft.',
    },
    LINK_PUNYCODE: {
      title: 'Een link noemt de site in Punycode',
      why: 'Filters letten extra op namen die met xn-- beginnen, omdat die een andere site kunnen nabootsen.',
      fix: 'Gebruik een naam van de site in gewone letters, als die er is.',
    },
    LINK_RISKY_TLD: {
      title: 'Een link leidt naar een domeinextensie die bij spam geliefd is',
      why: 'Namen met deze extensie kosten weinig en dienen veel spam, dus filters wantrouwen ze.',
      fix: 'Maak een link naar een pagina onder een ander domein, als u dat hebt.',
    },
    LINK_SHORTENER: {
      title: 'Een link loopt via een linkverkorter',
      why: 'Een korte link verbergt het doel, en filters beoordelen die naar de slechtste pagina’s van dezelfde dienst.',
      fix: 'Maak een link naar het volledige adres.',
    },
    LINK_TEXT_MISMATCH: {
      title: 'Een link toont het ene adres en opent een ander',
      why: 'De link toont {shown} en opent {real}; zo ziet phishing eruit, dus filters maken bezwaar.',
      fix: 'Toon het adres dat de link opent, of woorden die zeggen wat het is.',
    },
    LINK_USER_AT_HOST: {
      title: 'Een link noemt vóór een @ de ene site en opent een andere',
      why: 'Browsers negeren wat vóór de @ staat; phishing zet daar een vertrouwde naam, dus filters weigeren het.',
      fix: 'Schrijf het adres zonder het deel vóór de @.',
    },
    META_ADVANCE_FEE: {
      title: 'Vertelt het verhaal van een vermogen dat op de lezer wacht',
      why: 'Filters kennen deze mix van woorden van voorschotfraude.',
      fix: 'Noem het contract, het zaaknummer en de betrokkenen, en laat de grote woorden weg.',
    },
    META_EASY_MONEY: {
      title: 'Meerdere beloften van geld bij elkaar',
      why: 'Filters kennen deze mix van beloften van fraude met banen en beleggingen.',
      fix: 'Beschrijf het werk, het loon en het contract in gewone woorden.',
    },
    META_LOUD: {
      title: 'Op meerdere manieren tegelijk schreeuwerig',
      why: 'Hoofdletters, rijen leestekens en rijen symbolen samen zien filters als reclame.',
      fix: 'Schrijf in gewone zinnen, met één leesteken aan het eind.',
    },
    META_PHISHING: {
      title: 'Waarschuwt over een account en vraagt om een klik',
      why: 'Filters kennen een waarschuwing met een link van e-mail die wachtwoorden steelt.',
      fix: 'Laat de link weg en zeg wie de lezer kan bellen.',
    },
    META_SALES_PRESSURE: {
      title: 'Meerdere reclamezinnen bij elkaar',
      why: 'Eén zo’n zin is gewoon in eerlijke e-mail; op meerdere samen letten filters.',
      fix: 'Houd de belangrijkste en laat de andere weg.',
    },
    META_SEO_PITCH: {
      title: 'Maakt bij een onbekende reclame voor werk voor zoekmachines',
      why: 'Filters kennen deze mix van woorden van ongevraagde reclame voor websites.',
      fix: 'Schrijf over één fout op één pagina van de site en zeg wie u bent.',
    },
    META_SHAPE_BULK_FILE: {
      title: 'Een riskante bijlage gaat naar heel veel mensen',
      why: 'Zo verspreidt malware zich vanuit een gestolen account, dus filters zijn hier streng.',
      fix: 'Deel het bestand via een link of stuur het aan minder mensen tegelijk.',
    },
    META_SHAPE_DISGUISE: {
      title: 'Links zijn op meer dan één manier vermomd',
      why: 'Elke vermomming is een teken van phishing; filters tellen ze op.',
      fix: 'Maak links naar gewone adressen en laat zien waar ze heen leiden.',
    },
    META_SHAPE_HIDING: {
      title: 'Tekst is op meer dan één manier verborgen',
      why: 'Eén verborgen regel kan toeval zijn; meerdere manieren tegelijk niet, en filters tellen ze op.',
      fix: 'Verwijder de verborgen tekst.',
    },
    META_SHAPE_IMAGE_LURE: {
      title: 'Een afbeelding zonder tekst leidt naar een twijfelachtig adres',
      why: 'Eén klikbare afbeelding met een vermomde link is een heel gangbare vorm van spam.',
      fix: 'Schrijf het bericht als tekst en maak een link naar uw eigen site.',
    },
    RCPT_FROM_OTHER_NAME: {
      title: 'Uw naam als afzender toont een ander adres dan het uwe',
      why: 'Er staat {shown} terwijl de e-mail van {real} komt; filters zien dat als een vervalste afzender.',
      fix: 'Verander de weergavenaam van uw account in uw naam of bedrijf.',
    },
    RCPT_MANY_CC: {
      title: 'Er staan heel veel mensen in Cc',
      why: 'Er staan {count} adressen in Cc; zo veel doet filters aan bulkmail denken, en iedereen kan ze lezen.',
      fix: 'Verplaats ze naar Bcc of schrijf aan een distributielijst.',
    },
    RCPT_MANY_TO: {
      title: 'Er staan heel veel mensen in Aan',
      why: 'Er staan {count} adressen in Aan; zo veel doet filters aan bulkmail denken, en iedereen kan ze lezen.',
      fix: 'Verplaats ze naar Bcc of schrijf aan een distributielijst.',
    },
    RCPT_SELF_BCC: {
      title: 'Aan uzelf gericht, met heel veel mensen in Bcc',
      why: 'Een e-mail aan uzelf en {count} verborgen mensen lijkt voor filters op bulkmail.',
      fix: 'Verzend deze via een distributielijst of een nieuwsbriefdienst.',
    },
    RCPT_UNDISCLOSED: {
      title: 'Alle geadresseerden zijn verborgen in Bcc',
      why: 'Er staat niemand in Aan en er staan {count} mensen in Bcc; filters kennen dat van bulkmail.',
      fix: 'Zet één adres in Aan, bijvoorbeeld uw eigen adres, of schrijf aan een distributielijst.',
    },
    SUBJ_ACCOUNT_ALERT: {
      title: 'Het onderwerp waarschuwt over het account van de lezer',
      why: 'Filters kennen deze woorden van e-mail die wachtwoorden steelt.',
      fix: 'Noem het systeem en de verantwoordelijke, en gebruik niet de woorden van een waarschuwing.',
    },
    SUBJ_ADULT: {
      title: 'Het onderwerp bevat woorden uit e-mail voor volwassenen',
      why: 'Filters geven woorden uit e-mail voor volwassenen veel punten, waar ze ook staan.',
      fix: 'Gebruik andere woorden in het onderwerp.',
    },
    SUBJ_ADV: {
      title: 'Het onderwerp zegt dat de e-mail reclame is',
      why: 'Filters kennen dit label van bulkmail, en veel ervan weigeren die ongelezen.',
      fix: 'Zeg in het onderwerp waar de e-mail over gaat.',
    },
    SUBJ_ALL_CAPS: {
      title: 'Het onderwerp staat helemaal in hoofdletters',
      why: 'Filters rekenen een onderwerp in hoofdletters aan, omdat bulkverzenders zo willen opvallen.',
      fix: 'Schrijf het onderwerp als een gewone zin.',
    },
    SUBJ_DEAR: {
      title: 'Het onderwerp begint met een begroeting',
      why: 'Filters kennen begroetingen in het onderwerp van e-mail die aan iedereen wordt verstuurd.',
      fix: 'Zeg in het onderwerp waar de e-mail over gaat en begroet de lezer in de tekst.',
    },
    SUBJ_EASY_MONEY: {
      title: 'Het onderwerp belooft gemakkelijk verdiend geld',
      why: 'Filters kennen deze woorden van fraude met banen en beleggingen.',
      fix: 'Noem het product of het werk en laat de belofte weg.',
    },
    SUBJ_EMOJI_RUN: {
      title: 'Meerdere emoji’s achter elkaar in het onderwerp',
      why: 'Filters rekenen rijen plaatjes in een onderwerp aan als kenmerk van reclame.',
      fix: 'Houd hooguit één emoji over.',
    },
    SUBJ_EMPTY: {
      title: 'Het onderwerp is leeg',
      why: 'Filters rekenen e-mail zonder onderwerp aan, en lezers slaan die over.',
      fix: 'Schrijf in een paar woorden waar de e-mail over gaat.',
    },
    SUBJ_EXCLAMATION_RUN: {
      title: 'Meerdere uitroeptekens achter elkaar in het onderwerp',
      why: 'Filters rekenen rijen uitroeptekens in een onderwerp aan als kenmerk van reclame.',
      fix: 'Houd hooguit één uitroepteken over.',
    },
    SUBJ_FAKE_REPLY: {
      title: 'Het onderwerp van een nieuwe e-mail lijkt op een antwoord of doorgestuurd bericht',
      why: 'Filters rekenen een “Re:” die niets beantwoordt aan, omdat spam zo verwacht wil lijken.',
      fix: 'Haal de “Re:” of “Fwd:” weg, of antwoord in het oorspronkelijke gesprek.',
    },
    SUBJ_FREE_OFFER: {
      title: 'Het onderwerp biedt iets gratis aan',
      why: 'Filters rekenen “gratis” aan als het in het onderwerp bij een geschenk of aanbieding staat.',
      fix: 'Zeg wat de lezer krijgt zonder het woord “gratis”.',
    },
    SUBJ_GAMBLING_REPLICA: {
      title: 'Het onderwerp maakt reclame voor gokken, replica’s of diploma’s',
      why: 'Filters kennen deze woorden van handel die de meeste e-maildiensten niet doorlaten.',
      fix: 'Noem het thema in andere woorden.',
    },
    SUBJ_GAPPY_WORDS: {
      title: 'Een woord in het onderwerp heeft openingen tussen de letters',
      why: 'Filters rekenen openingen tussen letters aan, omdat spam er woorden mee verbergt.',
      fix: 'Schrijf het woord aaneen.',
    },
    SUBJ_HEALTH_OFFER: {
      title: 'Het onderwerp biedt een geneesmiddel of afslankproduct aan',
      why: 'Filters kennen deze woorden van illegale handel in geneesmiddelen.',
      fix: 'Noem het thema in andere woorden en beschrijf het product in de tekst.',
    },
    SUBJ_HURRY: {
      title: 'Het onderwerp zet de lezer aan tot haast',
      why: 'Filters kennen deze woorden van aanbiedingen die geen tijd laten om na te denken.',
      fix: 'Noem de datum waarop het eindigt of laat de woorden weg.',
    },
    SUBJ_LOAN_OFFER: {
      title: 'Het onderwerp biedt een lening of hulp bij schulden aan',
      why: 'Filters kennen deze woorden van ongevraagde kredietaanbiedingen.',
      fix: 'Noem het contract of het klantnummer waarover u schrijft.',
    },
    SUBJ_MONEY_OFFER: {
      title: 'Het onderwerp biedt een geldbedrag aan',
      why: 'Filters rekenen een bedrag dat in het onderwerp wordt aangeboden aan als lokmiddel.',
      fix: 'Zeg waar de e-mail over gaat en noem het bedrag in de tekst.',
    },
    SUBJ_MONEY_SIGNS: {
      title: 'Een rij geldtekens in het onderwerp',
      why: 'Filters kennen rijen geldtekens van aanbiedingen met snelle winst.',
      fix: 'Schrijf het bedrag in cijfers, met één teken.',
    },
    SUBJ_MOSTLY_CAPS: {
      title: 'Het onderwerp staat grotendeels in hoofdletters',
      why: 'Filters rekenen een onderwerp in hoofdletters aan, omdat bulkverzenders zo willen opvallen.',
      fix: 'Schrijf het onderwerp als een gewone zin.',
    },
    SUBJ_NAMES_RECIPIENT: {
      title: 'Het onderwerp begint met het adres van de ontvanger',
      why: 'Filters kennen dit van programma’s die aan iedereen op een lijst schrijven.',
      fix: 'Laat het adres uit het onderwerp weg.',
    },
    SUBJ_OBFUSCATED_WORDS: {
      title: 'Een woord in het onderwerp heeft cijfers of tekens in plaats van letters',
      why: 'Filters rekenen vermomde woorden zwaarder aan dan de woorden zelf.',
      fix: 'Schrijf het woord met de eigen letters of gebruik een ander woord.',
    },
    SUBJ_PLACEHOLDER: {
      title: 'Een veld van een sjabloon in het onderwerp is niet ingevuld',
      why: 'Filters kennen lege sjabloonvelden van e-mail die een programma aan iedereen stuurt.',
      fix: 'Schrijf de naam zelf of laat het veld weg.',
    },
    SUBJ_QUESTION_RUN: {
      title: 'Meerdere vraagtekens, of vraag- en uitroeptekens door elkaar, in het onderwerp',
      why: 'Filters rekenen gemengde en herhaalde leestekens in een onderwerp aan als kenmerk van reclame.',
      fix: 'Sluit een vraag af met één vraagteken.',
    },
    SUBJ_RANDOM_TAIL: {
      title: 'Het onderwerp eindigt met een getal of letters zonder betekenis',
      why: 'Spam eindigt zo om elke mail van de vorige te laten verschillen; filters zoeken ernaar.',
      fix: 'Haal het weg, of zeg wat het getal is.',
    },
    SUBJ_URGENT: {
      title: 'Het onderwerp noemt zichzelf dringend',
      why: 'Filters kennen dit woord van fraude die geen tijd laat om na te denken.',
      fix: 'Noem de datum waarop u uiterlijk antwoord nodig hebt.',
    },
    SUBJ_VERY_LONG: {
      title: 'Het onderwerp is langer dan 150 tekens',
      why: 'Filters rekenen heel lange onderwerpen aan: daarin staat reclame in plaats van een thema.',
      fix: 'Houd het onderwerp korter dan 100 tekens en zet de rest in de tekst.',
    },
    SUBJ_YOU_WON: {
      title: 'Het onderwerp zegt dat de lezer heeft gewonnen of is uitgekozen',
      why: 'Filters kennen dit van loterij- en prijzenfraude.',
      fix: 'Noem het evenement en de uitslag in gewone woorden.',
    },
    SUBMIT_HELO_BARE: {
      title: 'De computer noemt de server alleen zijn korte naam of adres',
      why: 'Servers verwachten een volledige naam; “{helo}” is dat niet. Met aanmelding kijken ze er niet naar.',
      fix: 'Zet de aanmelding voor de uitgaande server aan; in het mailprogramma is deze naam niet te wijzigen.',
    },
    SUBMIT_NO_AUTH: {
      title: 'Het mailprogramma meldt zich bij het verzenden niet aan',
      why: 'Voor een filter lijkt mail zonder aanmelding op mail van een besmette computer.',
      fix: 'Zet in de accountinstellingen ‘Voor de server voor uitgaande e-mail is verificatie vereist’ aan.',
    },
    SUBMIT_NO_TLS: {
      title: 'Het mailprogramma meldt zich aan via een onversleutelde verbinding',
      why: 'Iedereen onderweg kan het wachtwoord lezen en er spam mee versturen; sommige hosts rekenen dat mee.',
      fix: 'Kies voor de uitgaande server SSL/TLS met poort 465, of STARTTLS met poort 587.',
    },
  },
};
