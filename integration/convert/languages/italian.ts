import { formsOf, wordsIn } from './forms.ts';
import type { LanguageTable } from './language.ts';

/** Verbs of saying in -are whose forms go by rule: "afferma", "affermava", "affermò", "affermato". */
const ARE = `afferm spieg racont raccont comment osserv not ricord sottoline dichiar annunci conferm assicur precis neg domand esclam
  sussurr grid mormor replic critic denunci lament rimarc avvert confid argoment ribatt rivel rassicur segnal indic ammett ironizz
  ipotizz auspic garantisc specific aggiung rilev chios illustr scherz url balbett sospir borbott implor ordin rimprover assever
  evidenzi ribad puntualizz minacc accus invoc ripet twitt parl testimoni elogi ringrazi sentenzi attacc incalz evoc evidenz cit`;

/** Italian. From grammars and common usage. */
export const italian: LanguageTable = {
  code: 'it',
  words: {
    saying: `${formsOf(ARE, ['a', 'ano', 'ava', 'avano', 'ò', 'arono', 'ato'])}
      dice dicono diceva dicevano disse dissero detto dico diciamo scrive scrivono scrisse scrissero scriveva scritto
      risponde rispondono rispose risposero rispondeva risposto chiede chiedono chiese chiesero chiedeva chiesto
      aggiunge aggiungono aggiunse aggiunsero aggiungeva aggiunto conclude concludono concluse conclusero concluso
      sostiene sostengono sostenne sostennero sosteneva sostenevano sostenuto ammette ammettono ammise ammisero ammetteva ammesso
      promette promettono promise promisero promesso riferisce riferiscono riferì riferirono riferito riferiva
      ribadisce ribadiscono ribadì ribadito avverte avvertono avvertì avvertito rimprovera smentisce smentiscono smentì smentito
      riconosce riconoscono riconobbe riconosciuto insiste insistono insistette insistito insisteva prosegue proseguono proseguì proseguito
      continua continuò continuava esordisce esordì esordito interviene intervenne intervenuto ribatte ribatté ribattuto
      suggerisce suggeriscono suggerì suggerito chiarisce chiariscono chiarì chiarito garantisce garantiscono garantì garantito
      riassume riassunse confessa confessò confessato propone propongono propose proposto ripete ripeté ripetuto
      descrive descrisse descritto definisce definiscono definì definito legge recita recitava recitò riprende riprese
      protesta protestò esulta esultò sbotta sbottò taglia tagliò chiosa chiosò rincara rincarò rilancia rilanciò replicano urla urlò
      ammonisce ammonì annuncia annunciò confida confidò attacca attaccò assicura spera sperò lancia lanciò si-legge twitta`,
    holding: `pensa pensano pensava pensò crede credono credeva credette ritiene ritengono riteneva ritenne teme temono temeva
      spera sperano sperava vuole vogliono voleva considera considerano considerava giudica immagina sa sanno sapeva`,
    sayingForm: `dicendo aggiungendo affermando spiegando precisando dichiarando assicurando sottolineando ricordando annunciando`,
    pronoun: `lui lei egli ella esso essa loro essi esse io noi voi tu chi qualcuno ognuno`,
    determiner: `il lo la i gli le l' un uno una un' del dello della dell' dei degli delle al allo alla all' ai agli alle questo questa
      questi queste quest' quello quella quei quegli quelle quell' quel suo sua suoi sue mio mia miei mie tuo tua nostro nostra nostri
      nostre vostro vostra loro ogni alcuni alcune molti molte qualche due tre`,
    preposition: `di d' a ad da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla
      dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle senza contro dopo prima durante
      verso presso secondo entro oltre sotto sopra davanti dietro fino`,
    auxiliary: `ha hanno aveva avevano ho abbiamo avrebbe avrebbero avrà avranno abbia abbiano ebbe è sono era erano fu furono sarà saranno
      sarebbe sarebbero sia siano essere avere stato stata stati state può possono deve devono poteva doveva viene vengono`,
    conjunction: `e ed o oppure ma però perché quindi mentre quando se anche sebbene benché poiché siccome dunque né`,
    subordinator: `che ch' se come perché quando dove chi cosa quanto`,
    relative: `che cui quale quali chi dove`,
    thatWord: `che ch'`,
    negation: `non mai né neppure nemmeno`,
    time: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
      ottobre novembre dicembre ieri oggi domani stamattina stamani stasera ier`,
    title: `signor signora signorina signore sig sig.ra dottor dottore dottoressa dott dott.ssa professor professore professoressa prof
      avvocato avv ingegner ingegnere presidente presidentessa ministro ministra sindaco sindaca senatore senatrice deputato deputata
      onorevole assessore assessora cardinale vescovo papa don suor padre monsignor monsignore re regina principe principessa duca
      duchessa conte contessa generale colonnello capitano maresciallo giudice procuratore commissario commissaria questore prefetto
      prefetta segretario segretaria premier cancelliere cancelliera governatore governatrice maestro maestra zio zia san santa
      direttore direttrice allenatore allenatrice attore attrice cantante regista scrittore scrittrice`,
    role: `portavoce presidente ministro ministra sindaco sindaca assessore assessora senatore senatrice deputato deputata direttore direttrice
      segretario segretaria avvocato avvocata giudice procuratore medico dottore dottoressa professore professoressa insegnante studente
      studentessa attivista giornalista esperto esperta esperti testimone testimoni polizia carabinieri governo ministero commissione
      comune regione provincia partito sindacato associazione società azienda giornale quotidiano agenzia rapporto studio ricercatore
      ricercatrice ricercatori scienziato scienziata vicino vicina abitante abitanti residente residenti allenatore allenatrice
      capitano portiere attaccante attore attrice cantante regista scrittore scrittrice autore autrice padre madre marito moglie
      figlio figlia fratello sorella nonno nonna uomo donna ragazzo ragazza bambino bambina vecchio vecchia premier leader capogruppo
      comandante soccorritore soccorritori imprenditore imprenditrice fondatore fondatrice`,
    female: `lei ella essa signora signorina dottoressa professoressa ministra sindaca senatrice deputata assessora regina principessa
      duchessa contessa suor maestra zia direttrice allenatrice attrice scrittrice ricercatrice studentessa presidentessa avvocata madre
      moglie figlia sorella nonna donna ragazza bambina segretaria fondatrice imprenditrice autrice commissaria prefetta cancelliera
      governatrice amica vicina`,
    male: `lui egli esso signor signore dottor dottore professor professore ministro sindaco senatore deputato assessore re principe duca
      conte papa don padre cardinale vescovo monsignor maestro zio direttore allenatore attore scrittore ricercatore studente avvocato
      marito figlio fratello nonno uomo ragazzo bambino segretario fondatore imprenditore autore commissario prefetto cancelliere
      governatore generale colonnello maresciallo amico vicino`,
    plural: `loro essi esse`,
    naming: `cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata soprannominato soprannominata intitolato intitolata
      termine parola espressione nome titolo denominato denominata dal-titolo`,
    workNoun: `libro romanzo canzone album disco film pellicola opera poesia articolo serie programma documentario rivista saggio mostra
      spettacolo brano singolo quotidiano giornale trasmissione fumetto`,
    abbreviation: `sig sig.ra dott dott.ssa prof avv ing on sen art pag n st dr ecc`,
    adverb: `anche inoltre poi dopo ieri oggi infine ancora sempre già subito così invece quindi infatti però tuttavia intanto successivamente
      ironicamente semplicemente`,
    according: `secondo`,
    firstPerson: `io noi mio mia miei mie nostro nostra nostri nostre me ci mi ce`,
  },
  according: [
    'secondo',
    'a detta di',
    'a detta del',
    'a detta della',
    'a parere di',
    'ad avviso di',
    'a giudizio di',
    'stando a',
  ],
  elided: wordsIn(`l un dell all dall nell sull d c quest quell ch m t s v n`),
  clitics: wordsIn(`mi ti si ci vi gli le lo la li ne l' me te se ce ve c' m' t' s'`),
  reflexive: {
    pronouns: ['si', "s'"],
    verbs:
      'ricorda rivela rivelò rivelato nega afferma affermò affermato dice dicono detto conferma confermato conclude concluse concluso indica nota',
  },
  aside: wordsIn(
    `a ad al allo alla all' ai agli alle in nel nella nell' durante su sul sulla con dopo prima davanti da dal dalla mentre`,
  ),
  listener: ['te', 'voi', 'lei'],
  dropsSubject: true,
  nounFirst: true,
  contracted: wordsIn(
    `del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sulla sull' sui sulle`,
  ),
  known: ['sapere', 'notare'],
  adding:
    'aggiunge aggiunto aggiungeva aggiunse prosegue proseguito continua continuato continuò conclude concluso concluse riprende',
  several: wordsIn(`i gli alcuni alcune molti molte questi queste due tre`),
  invertsTag: true,
  tagsWithin: true,
  modals: ['potrebbe', 'potrebbero', 'direbbe', 'direbbero'],
  viewpoint: ['per'],
  conditions: ['se'],
  nobody: ['nessuno', 'nessuna'],
  as: ['come'],
  calls: [
    { as: ['di'], verbs: 'parla parlano parlava parlò parlarono parlato' },
    {
      as: [],
      verbs:
        'definisce definiscono definì definito definita definiti definite definendo chiama chiamò chiamato chiamata bolla bollò bollato bollata',
    },
    {
      as: ['come'],
      verbs:
        'definisce definito definita descrive descrisse descritto descritta bolla bollato bollata presenta presentato presentata',
    },
  ],
  passive: wordsIn(`stato stata stati state viene vengono venne venuto`),
  agent: wordsIn(`da dal dallo dalla dall' dai dagli dalle`),
  documents: {
    nouns:
      'lettera lettere biglietto messaggio telegramma dispaccio comunicato dichiarazione brano estratto passo citazione frase parole verso versi strofa poesia discorso risposta diario tweet',
    by: ['di', 'da'],
  },
  inscriptions: 'coro cori grido grida urla',
  definite: wordsIn(
    `il lo la i gli le l' del dello della dell' dei degli delle al allo alla all' ai nel nella nell' dal dalla dall' sul sulla sull'`,
  ),
  commaClause: false,
};
