/**
 * Words that mean much the same to a filter, in the seven languages Presend speaks, chosen by judgement. The content
 * model learns a weight for each concept, so that what it learned of one brand, one threat or one language holds for the
 * others.
 *
 * Words stand without accents and in lower case; `*` matches any ending, `_` stands between the words of a phrase.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  account:
    'account* konto konten kundenkonto benutzerkonto postfach mailbox* inbox cuenta* conta contas compte comptes conto ' +
    'rekening* membership profile profil perfil profilo profiel buzon casella abonnement* subscription* suscripcion* ' +
    'assinatura* abbonament* abo mitgliedschaft customer_id',
  adult:
    'sexy sex sexual* nude* naked horny singles dating lonely erect* erezion* penis lust* libido intimate webcam escort* ' +
    'milf girlfriend* romance* bedroom nackt einsam* desnud* soltera* nuda nues rencontre* incontri encuentros namoro ' +
    'solteir* geile kontaktanzeige* naughty flirt*',
  alert:
    'alert* warning* warnung* warnhinweis notice notification* security sicherheit* seguridad seguranca securite ' +
    'sicurezza beveiliging* unusual suspicious unauthori* ungewohnlich* verdacht* inusual sospechos* suspeit* insolit* ' +
    'sospett* verdachte unbefugt* attention achtung atencion atencao attenzione aviso avviso alerta alerte compromis* ' +
    'detected erkannt detectad* detecte rilevat* fraud* unrecogni* failed fehlgeschlagen fallido echec fallito',
  blackmail:
    'hacked gehackt hackeado hackead* pirate hackerato malware trojan* trojaner troyano virus spyware recorded footage ' +
    'masturbat* masturb* pervert* aufgenommen aufnahme* grabad* gravad* filme registrato opgenomen embarrass* disgrace* ' +
    'expose your_contacts your_family deine_kontakte tus_contactos seus_contatos vos_contacts tuoi_contatti',
  brand:
    'paypal netflix amazon apple icloud microsoft office_365 o365 outlook dhl fedex ups usps google gmail facebook meta ' +
    'instagram linkedin whatsapp docusign sharepoint onedrive dropbox adobe norton mcafee geek_squad ebay spotify ' +
    'disney walmart costco home_depot lowes yeti sams_club target wells_fargo chase american_express amex citibank ' +
    'bank_of_america hsbc barclays lloyds natwest santander bbva caixabank itau bradesco nubank caixa_economica ' +
    'sparkasse volksbank commerzbank postbank ing rabobank abn_amro digid belastingdienst postnl ics elster telekom ' +
    'vodafone deutsche_post correos correios ctt poste_italiane intesa_sanpaolo unicredit nexi inps ameli antai ' +
    'impots_gouv la_poste chronopost colissimo credit_agricole bnp_paribas orange agencia_tributaria receita_federal ' +
    'serasa mercado_libre livelo hmrc irs royal_mail evri dvla medicare aruba mondial_relay',
  care: 'widow* witwe viuda viuva veuve vedova weduwe cancer krebs* illness hospital orphan* waisen* huerfan* orfa* orphelin* orfan* late_husband my_late terminal* dying charity wohltatig* caridad caridade charite beneficenza surgery',
  chance:
    'opportunity opportunit* gelegenheit chance* oportunidad* occasion* mogelijkheid* proposal vorschlag propuesta proposta ' +
    'proposition voorstel partnership mutual* cooperat* kooperation business_deal geschaft* negocio* zaken deal',
  click:
    'click* tap button link links below klick* klik* clic cliquez cliqu* clicca* pulse pulsa* haga_clic clique boton botao ' +
    'bouton knop pulsante hier_klicken download* attached_file open_the watch_now watch_the see_how learn_how claim* ' +
    'scan_the qr enlace lien log_in_here anhang_offnen visit',
  crypto:
    'bitcoin* btc crypto* krypto* cripto* wallet* ethereum eth usdt blockchain seed_phrase recovery_phrase metamask ' +
    'coinbase binance trust_wallet token* airdrop nft defi ledger_live trezor staking portefeuille_crypto',
  credential:
    'password* passwort* kennwort contrasena* senha senhas mot_de_passe wachtwoord* credential* login log_in sign_in ' +
    'signin anmeld* einlogg* zugangsdaten username benutzername pin otp tan passcode identifiant* credenziali inloggen ' +
    'inloggegevens iniciar_sesion connexion acceder accedi ssn social_security card_number kreditkarte* tarjeta cartao ' +
    'carte_bancaire bankdaten bankgegevens datos_bancarios dados_bancarios coordonnees',
  deadline:
    'hours stunden horas heures ore uur today heute hoy hoje oggi vandaag aujourd_hui tonight midnight deadline last_chance ' +
    'final final_notice letzte_chance ultima_oportunidad derniere_chance expires expiring ends_soon before_it frist ' +
    'fristgerecht plazo prazo delai scadenza termijn days_left hurry only_left innerhalb_von laatste_kans within',
  delivery:
    'package* parcel* paket pakete paketes deliver* shipment* shipping tracking customs zoll zollgebuhr* colis livraison ' +
    'paquete* envio encomenda* pacco consegna spedizion* pakket* bezorg* lieferung zustell* sendung* aduana* alfandeg* ' +
    'douane* dogana courier kurier',
  developer:
    'patch* commit merge code function kernel build branch pull_request repo repository bug compile* compiler api module ' +
    'config script linux python java version release test tests debug stack_trace log logs server driver firmware parser',
  devout:
    'god bless* lord almighty dios dieu gott deus dio allah amen pray prayer* beloved dearest christ christian jesus faith ' +
    'dear_friend my_dear kindly greetings_to',
  discount:
    'sale discount* rabatt* angebot* korting* aanbieding* oferta* descuento* desconto* promo* remise soldes sconto sconti ' +
    'offert* deals save sparen ahorr* economiz* off coupon* voucher* gutschein* price prices preis* lowest cheap clearance',
  family:
    'mum mom dad grandma kids weekend birthday dinner love_you hugs school holiday garden neighbour mama papa oma opa kinder ' +
    'wochenende geburtstag cumpleanos aniversario anniversaire compleanno verjaardag feliz_cumple bisous abrazo beijos ' +
    'baci liefs liebe_grusse familie famille familia famiglia',
  free: 'free gratis kostenlos* gratuit* gratuito bonus complimentary umsonst zdarma no_cost free_of_charge',
  funds:
    'funds fund million* millionen millones milhoes millions_d milioni miljoen billion sum inherit* inheritance erbschaft ' +
    'nachlass herencia heranca heritage eredita erfenis next_of_kin beneficiar* deceased verstorben* fallecid* falecid* ' +
    'decede defunt* overleden compensation entschadigung compensacion transfer_of consignment vault deposited ' +
    'unclaimed donat* spende donacion doacao gold_bars atm_card dormant remittance',
  gamble:
    'casino* slots spins poker betting bet apuesta* aposta* pari_sportif scommess* gokken wetten jackpot roulette gambl* ' +
    'free_spins freispiele giros_gratis deposit_bonus',
  giftcard:
    'gift_card* giftcard* steam itunes google_play gutscheinkarte* geschenkkarte* tarjeta_regalo tarjetas_regalo ' +
    'cartao_presente carte_cadeau cartes_cadeaux carta_regalo carte_regalo cadeaubon* cadeaukaart* scratch',
  greeting:
    'dear_customer dear_user dear_client dear_sir dear_sirs dear_madam dear_beneficiary dear_email dear_winner ' +
    'dear_member dear_valued valued_customer sehr_geehrter_kunde sehr_geehrte_kundin lieber_kunde liebe_kundin ' +
    'estimado_cliente estimado_usuario apreciado_cliente prezado_cliente caro_cliente cher_client chere_cliente ' +
    'gentile_cliente egregio geachte_klant beste_klant geachte_heer attn sir_madam hello_dear hi_dear dear_account',
  health:
    'doctor* doctors pain cure* fat diabet* blood sugar tinnitus prostate neuropathy joint joints remedy supplement* keto ' +
    'gummies abnehm* schmerz* gewicht_verlieren poids maigrir adelgaz* emagrec* dimagr* afvallen weight_loss lose_weight ' +
    'vision_loss memory_loss toxic_ nerve nerves hearing_loss metabolism detox testosterone wrinkle* skin belly aging ' +
    'anti_aging natural remedio* rimedio heilmittel',
  hype:
    'amazing incredible shocking guarantee* guaranteed unbelievable secret secrets breakthrough miracle exclusive ' +
    'weird trick revealed discover discovered never_before once_in_a_lifetime risk_free sensation* increible* ' +
    'incroyable* incredibil* wunder* unglaublich* garantiert garantizad* garantid* garanti garantito gegarandeerd ' +
    'ongelooflijk* exklusiv* milagro* milagre* miracolo doctors_hate they_dont_want banned leaked exposed scientists',
  identity:
    'my_name_is i_am_mr i_am_mrs barrister attorney diplomat* ambassador minister prince princess colonel sergeant ' +
    'united_nations fbi imf interpol central_bank federal_reserve auditor audit_department bank_manager director_of ' +
    'rechtsanwalt abogado advogado avocat avvocato notaris mr mrs dr_ engr chief general_manager world_bank',
  invest:
    'invest* trading trader* profit* rendite* roi passive_income passives_einkommen forex stock stocks aktien anleger* ' +
    'anlage rentab* ganancia* lucro* guadagn* earnings earn earning verdien* belegg* gains returns doubl* financial_freedom ' +
    'ingresos_pasivos renda_extra revenus_passifs reddito millionaire* wealth retire portfolio',
  job:
    'work_from_home part_time nebenjob heimarbeit home_office empleo emprego trabajo_desde trabalhe salary hiring vacancy ' +
    'per_week per_day pro_woche no_experience keine_vorkenntnisse sin_experiencia job_offer jobangebot lavoro_da_casa ' +
    'thuiswerk* bijverdien* emploi mystery_shopper payroll',
  loan:
    'loan* kredit* darlehen pret prets prestamo* emprestimo* prestit* lening* debt* schulden deuda* divida* dettes ' +
    'refinanc* interest_rate zinssatz mortgage cash_advance funding approved pre_approved schufa credit_score lender*',
  meeting:
    'meeting agenda minutes calendar project draft besprechung sitzung termin reunion reuniao riunione vergadering ' +
    'projekt projet proyecto projeto progetto afspraak tuesday monday wednesday thursday friday montag dienstag mittwoch ' +
    'donnerstag freitag lunes martes miercoles jueves viernes lundi mardi mercredi jeudi vendredi team as_discussed ' +
    'as_agreed let_me_know wie_besprochen call_me next_week nachste_woche semana_que_viene semaine_prochaine volgende_week ' +
    'review feedback colleague* kolleg* collega collegue* attached anbei adjunto anexo ci_joint allegato bijlage',
  obey:
    'must required requir* muss mussen debe debes deve doit devez devono moet need_to immediately sofort umgehend ' +
    'inmediat* imediat* immediat* subito onmiddellijk urgent* dringend* urgente* urgenza asap act_now action_required ' +
    'failure_to avoid vermeiden evitar eviter evitare voorkomen without_delay unverzuglich',
  order:
    'order_number order_confirmation your_order bestellung bestelnummer bestelling pedido commande ordine receipt ' +
    'subtotal quantity vat mwst iva tva btw thank_you_for_your_order booking buchung reserva reservation prenotazione ' +
    'boeking appointment quittung recibo recu ricevuta kassenbon ticket tickets',
  payment:
    'pay payment* paying zahl* zahlung* bezahl* rechnung* invoice* betaling* betalen factuur* pago pagos pagar factura* ' +
    'pagamento* fatura* boleto paiement* facture* payer pagare fattur* wire bank_transfer uberweis* transferencia* virement ' +
    'bonifico overschrijving refund* ruckerstattung* erstattung* reembolso* remboursement* rimborso* terugbetaling* fee ' +
    'fees gebuhr* tasa taxa frais spese kosten iban billing charged abgebucht cobro cobranca addebit*',
  pharmacy:
    'viagra cialis pharmacy pharma pills prescription meds tadalafil sildenafil xanax tramadol apotheke farmacia pharmacie ' +
    'apotheek levitra ambien steroid* rezeptfrei sin_receta sem_receita sans_ordonnance',
  prize:
    'won winner* win_a prize* gewinn gewinne gewonnen gewinner* lotter* lotto loter* gagn* premio* ganador* ganado ganaste ' +
    'vincit* hai_vinto gewonnen winnaar prijs congratulation* gluckwunsch* felicit* felicidades parabens complimenti ' +
    'reward* recompensa* belohnung selected_to you_have_been_selected ausgewahlt seleccionad* selecionad* selezionat* ' +
    'lucky raffle giveaway sweepstake* survey umfrage encuesta pesquisa sondage sondaggio',
  secrecy:
    'confidential* discreet* discretion strictly vertraulich* confidencial* confidentiel* riservat* vertrouwelijk* ' +
    'between_us nobody_else keep_this tell_no_one utmost trust_you cant_talk in_a_meeting dont_call diskret* discrec* quietly',
  seo:
    'seo ranking* backlink* guest_post google_first first_page web_design redesign web_development app_development ' +
    'digital_marketing attendee* email_list lead_generation qualified_leads outsourc* suchmaschine* posicionamiento ' +
    'referencement zoekmachine* posizionamento link_building domain_authority traffic sponsored_post decision_makers',
  storage:
    'storage quota cloud backup photos speicher* speicherplatz almacenamiento armazenamento stockage opslag* spazio ' +
    'antivirus protection renewal renew* verlanger* renov* rinnov* verleng* device gerat',
  threat:
    'suspend* locked lock block* restrict* terminat* deactivat* disabled delet* permanently expire expired expir* ' +
    'closed gesperrt sperr* geblokkeerd blokker* bloque* bloquead* bloccat* sospes* suspendid* gelosch* abgelaufen scadut* ' +
    'scade vencid* verlopen legal_action arrest* lawsuit penalt* inkasso incasso vollstreckung* embargo mahnung* huissier ' +
    'overdue cancel* stillgelegt interrupt* loss lose verliert perder perdre perdere seized court gericht',
  unsubscribe:
    'unsubscribe abmelden abbestell* abgemeldet uitschrijv* afmelden desuscrib* descadastr* desinscri* desabonn* disiscri* ' +
    'cancelar_suscripcion darse_de_baja darte_de_baja preferences opt_out view_in_browser view_online im_browser ' +
    'impressum webversion newsletter privacy_policy datenschutz you_are_receiving you_received_this',
  verify:
    'verify* verif* confirm* validat* authenticat* bestatig* verifizier* bevestig* verifieer* actualiz* atualiz* aggiorn* ' +
    'aktualisier* update_your reactivat* reaktivier* restore unlock* entsperr* valider confirme* conferma* recadastr* ' +
    'regulariz* regularis* legitim*',
};
