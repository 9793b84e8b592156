import { rateOfLetter } from '../regex/byte-rates.js';

type Rated = readonly [perTenThousand: number, trigrams: string];

/**
 * How often three characters follow each other in mail, in ten thousand characters each: measured over paragraphs in small
 * letters, those of the other six languages at three tenths, rounded. `_` is a space. Only what a text is searched for
 * hangs on it, never whether a pattern matches.
 */
const RATED: readonly Rated[] = [
  [70, '_th en_ he_ ing the'],
  [
    30,
    '_a_ _an _be _co _de _fo _in _la _of _pr _re _to _wi _yo and at_ com de_ e_a e_t ed_ ent er_ es_ et_ for ich ' +
      'ie_ in_ ion is_ nd_ ng_ of_ on_ or_ os_ our re_ s_a st_ tio to_ you',
  ],
  [
    14,
    '_al _ar _ca _da _di _do _e_ _ee _el _en _es _fi _fr _ha _he _il _is _it _je _le _li _ma _me _mo _ne _no _on ' +
      '_pa _pe _qu _ri _se _si _so _st _su _un _us _va _vo _wa _we _wh _y_ ail al_ all an_ are as_ ate ati ato ce_ ' +
      'ch_ che con d_a d_t den der di_ die do_ e_c e_d e_f e_i e_o e_p e_r e_s e_w ect een ein el_ ere ers ess est ' +
      'eve hat her het his il_ int ist it_ ith ive je_ la_ le_ lin ll_ ly_ mai me_ men n_d n_s n_t no_ nt_ o_d om_ ' +
      'ons ou_ ous per ple pro que ra_ rea res rs_ s_i s_o s_t sch se_ sie sta ste t_a t_i t_t ta_ te_ ted ten ter ' +
      'th_ tha thi tin tre ts_ ue_ und ung ur_ us_ use ut_ van ve_ ver wit',
  ],
  [
    7,
    '_aa _ac _ad _as _at _au _ba _bi _bo _bu _by _ch _cl _ei _et _ev _ex _fa _ge _gi _ho _ht _i_ _if _ih _ik _lo ' +
      '_mi _ni _o_ _op _or _ou _pl _po _sa _sh _sp _te _tr _u_ _up _uw _ve _vi _wo _zu a_a a_c a_d a_e a_l a_p a_s ' +
      'aan abl ach aci ack act add ado ag_ age ain ame anc ang ant any ar_ ara ard art ase ass ast ata att auf aus ' +
      'ave ay_ be_ ben ber bij ble but by_ cal can ces cha chi cht ck_ cli cou cri ct_ cti d_b d_f d_i d_o d_s da_ ' +
      'dag das dat del din dis e_b e_e e_h e_l e_m e_n e_v ead ear eas eek eer eit eke ell em_ eme end eri ett eur ' +
      'ew_ ews ez_ f_t fro g_a g_t ge_ gen ght gio han hav hen hin hre ht_ i_a i_c i_d i_s iam ica ice ick ide ien ' +
      'iet if_ igh ihr ij_ ik_ ile ill ind ine ins io_ ir_ ire ite iti ity ke_ ken kin ld_ lea len les lic lis lla ' +
      'lle lo_ man mat met min mit mo_ mor mos mpl n_a n_b n_e n_i n_l n_o n_v na_ nal nce nde ne_ nen net new nge ' +
      'nie non not now ns_ nta nte nti nto nts o_a o_c o_e o_i o_l o_p o_s o_t ome omm omp one ont op_ ope ore ork ' +
      'orm ort ost ot_ otr oul oun out ove ow_ par pen por pou pre r_a r_c r_l r_p r_s r_t ran rat rec red ree rei ' +
      'ren ric rin ro_ rom rou rt_ ry_ s_b s_c s_d s_e s_f s_m s_p s_s s_w scr sen ser sin sit ss_ ssi sti sto str ' +
      'sub sur t_c t_d t_f t_m t_o t_p t_s t_w taa tar tes ti_ tic tim tor tra tro tte tto tur ty_ uld un_ up_ ure ' +
      'urs uw_ voo vot vou we_ wee wil wir wor www y_a y_t zio',
  ],
  [
    3.5,
    '_ab _ag _am _ap _av _br _ce _ci _cr _cu _dr _du _ea _em _er _eu _fe _fu _go _gr _hi _ic _im _jo _ju _ka _kl ' +
      '_ko _ku _ll _mu _my _na _om _ov _ph _pi _pu _ra _ro _sc _sy _ta _ti _tu _ui _vr _ze _zi _zo a_b a_f a_i a_m ' +
      'a_n a_r a_t a_y aag aal aat abe abo acc ace ad_ ada ade ahl ahr ai_ air ais ait ake ale ali als alt am_ amo ' +
      'ana ank ann ano ans app arc arg ari ary atu au_ azi bac ban bei bel bes bet bil bis bit bkt bon bou bsc ca_ ' +
      'cah car cat cei cen ci_ cia cio co_ col cor cre cue cur d_c d_d d_e d_h d_l d_m d_p d_r d_w daa dad dal dan ' +
      'day ded des dev dic dir dit don dos dow dre ds_ du_ duc e_g e_k e_u e_y eal eat ebe ece ech eci eco ede edi ' +
      'ee_ eed eet eft ehr ei_ eld ele eli ely ema emb emo enc ene eni ens enz equ era erc erd erg erk ern ero err ' +
      'ert erv ery ese esp eta ete eth eti etu eu_ evi exp ext ey_ f_a f_y fer ffe fic fil fin fir fra fre ft_ ful ' +
      'g_f g_i g_o g_s g_v geb gel ger ges get gev ggi gin gli go_ gra gre gro h_a h_t hab hal har has hea heb hee ' +
      'hel hes hey hia hic hne ho_ hou how hr_ hrn hte htm i_e i_i i_p ia_ ial ian ibe ic_ ici ico id_ ida ido ier ' +
      'ies ige ign ijk ijn ike ili im_ ime imi imp ina inc inf ini ink inn inu ior iqu isc ise isf ish iss ita ito ' +
      'its itt ize jec jn_ jou jus kon ks_ ktt kun l_a l_b l_c l_d l_i l_o l_p l_r l_s l_t lan lar las lat led lei ' +
      'lem let li_ lie lij lik lit lli llo lly log loo los low ls_ lte lun lus lxo m_a m_t ma_ maa mak mar mas may ' +
      'mbe med mer mes mi_ mia mij ml_ mme moi mon mov mpa mpt ms_ my_ n_c n_f n_h n_j n_k n_m n_n n_p n_r n_u n_w ' +
      'naa nac nam nat nci ndi ndo ned nee nel ner nes nfo ni_ nic nin nit njo nk_ nly nn_ nne nno nou nst nsu ntr ' +
      'nux ny_ o_b o_m o_n o_q o_r o_y och ock ode odu oet off oin oir ois oll ona ond onf ong oni onl onn ono ook ' +
      'ora ord org orn orr ors ose ote oth ott oug oup ouv owe own oyu pag pan pas pec pho php pla plu pos pri pti ' +
      'pue qui r_b r_d r_e r_f r_g r_i r_m r_o r_r r_v r_w raa rac rag rai ram ras rau rce rch rd_ rde ref reg rek ' +
      'rel rem rep rge ri_ rib rie rig rij ris rit riv rk_ rma rne roe ros rov rre rst rta rte rti s_h s_l s_n s_r ' +
      's_v s_y sa_ sec sed see sel ses sfr sh_ sho si_ sic sig sio sis so_ som son spa spe spo ssa sse sso ssu sts ' +
      'su_ sul sup sys t_b t_e t_h t_l t_n t_r t_u t_v t_y tab tag tai tal tan tat tec tel tem tho thr tie tiv tly ' +
      'tml tos tou tri tta ttg tti tu_ tua ual ubs uch uct ued uen ues uf_ ugh uit ull ult um_ una une uni uns unt ' +
      'url uro usi ute uto uur uve ux_ ved vel ven ves vic vid vo_ von war was way web wei wer wha whe whi wie wij ' +
      'win wsi xim xoy y_b y_c y_d y_f y_i y_l y_o y_p y_r y_s y_w yst yup zah ze_',
  ],
];

/** All others stand more seldom than this. */
const OTHER_RATE = 2.5 / 10_000;

const RATES = new Map<string, number>();
for (const [perTenThousand, trigrams] of RATED) {
  for (const trigram of trigrams.split(' ')) RATES.set(trigram.replace(/_/g, ' '), perTenThousand / 10_000);
}

/** The chance that these three characters, in small letters, stand at a place in mail. */
export function rateOfTrigram(trigram: string): number {
  const rate = RATES.get(trigram);
  if (rate !== undefined) return rate;
  let product = 1;
  for (let at = 0; at < trigram.length; at++) product *= rateOfLetter(trigram, at);
  return Math.min(product, OTHER_RATE);
}
