import type { LanguageTable } from './language.ts';

/** Stems of verbs of saying that make their forms by rule, and whose participle is their third person: "bestätigt". */
const REGULAR = `bestätig behaupt erklär bericht versicher verkünd verlang verlautbar verdeutlich vermeld veröffentlich verurteil verteidig
  kritisier dementier argumentier kommentier konstatier prognostizier spekulier informier protestier appellier signalisier
  formulier resümier bilanzier monier garantier diagnostizier attestier zitier präzisier prophezei orakel mutmaß beklag bemängel bemerk
  begründ bedauer begrüß bekräftig bekund beteuer beschuldig bezeichn bezichtig entgegn erinner erläuter ergänz erwähn ermahn erwider erzähl
  unterstell wiederhol schilder vernein charakterisier skandier bewert beschimpf titulier twitter hinterfrag beton beurteil`;
/** The same, with a participle in ge-: "gesagt". */
const REGULAR_GE = `sag mein frag forder warn droh klag jubel spott schimpf polter mahn rüg lob meld folger schätz äußer antwort
  scherz seufz flüster murmel wert urteil würdig feier höhn witzel poch`;

/** Third person and plural, present and past, of regular stems. */
function weak(stems: string): string {
  return stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => {
      const joined = /[td]$|(?:[^aeiouäöülrhnm]|ch)[mn]$/.test(stem) ? `${stem}e` : stem;
      return [
        `${joined}t`,
        `${joined}te`,
        `${joined}ten`,
        `${stem}${/(?<!i)e[lr]$/.test(stem) ? 'n' : 'en'}`,
      ];
    })
    .join(' ');
}

/** German. From grammars and common usage; nothing here was fitted on a corpus. */
export const german: LanguageTable = {
  code: 'de',
  words: {
    saying: `${weak(REGULAR)} ${weak(REGULAR_GE)}
      sagen lautet lautete schreibt schrieb schrieben schreiben spricht sprach sprachen rief ruft riefen rät riet rieten raten bittet bat baten bitten
      hieß heißt hießen verlautete verlautet verlauten verspricht versprach versprachen widerspricht widersprach gesteht gestand gestanden
      nannte nennt nannten nennen verweist verwies verwiesen unterstrich unterstreicht beschrieb beschreibt beschrieben beschloss beschlossen
      empfahl empfiehlt empfahlen schwor schwört befahl befiehlt beschwor plädierte wirft warf warfen werfen schlug schlägt schlugen
      mitteilt mitteilte mitteilten ankündigt ankündigte ankündigten angab angaben angibt zugab einräumt einräumte feststellt feststellte
      hinwies hinweist vorwarf vorwirft vorwarfen vorschlug darlegte hervorhob bekanntgab bekanntgaben hervorgeht hervorging betitelte`,
    separable: `gab gibt gaben geben stellt stellte stellten stellen legt legte legten legen kündigt kündigte kündigten kündigen teilt teilte
      teilten teilen räumt räumte räumten räumen weist wies wiesen weisen hebt hob hoben merkt merkte merkten führt führte führten fügt
      fügte fügten setzt setzte setzten lehnt lehnte lehnten bietet bot boten ordnet ordnete ordneten macht machte machten wendet wandte
      trägt trug trugen ließ ließen lässt geht ging gingen gehen nimmt nahm nahmen nehmen deutet deutete deuteten drückt drückte sichert
      sicherte sicherten stimmt stimmte`,
    holding: `glaubt glaubte glaubten glauben denkt dachte dachten hofft hoffte hofften hoffen fürchtet fürchtete fürchteten fürchten befürchtet
      befürchtete befürchteten befürchten erwartet erwartete erwarteten erwarten vermutet vermutete vermuteten vermuten weiß wusste wussten
      ergab ergaben bezweifelt bezweifelte bezweifelten`,
    sayingNoun: `angaben ankündigung zusage drohung bitte aufforderung vermutung befürchtung hoffnung gerücht gerüchte gerüchten these standpunkt empfehlung warnung prognose aussage aussagen erklärung bericht berichte berichten meinung ansicht ansichten mitteilung worte worten
      auffassung behauptung vorwurf vorwürfe forderung kritik einschätzung information informationen pressemitteilung
      darstellung überzeugung`,
    pronoun: `er sie es ich wir ihr du man dieser diese jener niemand jemand`,
    determiner: `der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem
      ihrer kein keine keinen dieser diese dieses diesen diesem jeder jede jedes alle`,
    preposition: `als in im an am auf aus bei beim bis durch für gegen mit nach seit um unter über von vom vor zu zum zur zwischen
      wegen während ohne hinter neben trotz laut gemäß gegenüber`,
    auxiliary: `ist sind war waren sei seien wäre wären bin hat haben hatte hatten habe hätte hätten wird werden wurde wurden
      würde würden worden kann können könnte könnten konnte konnten soll sollen sollte sollten solle muss müssen musste
      müsse müsste darf dürfen dürfe dürfte will wollen wollte wolle mag möge werde könne habe`,
    conjunction: `und oder aber sondern denn doch jedoch während obwohl weil wenn als nachdem bevor sodass damit`,
    subordinator: `dass daß ob wie warum weshalb was wo wann wer wohin woher welche welcher welches wieso`,
    relative: `der die das den dem dessen deren denen welcher welche welches`,
    thatWord: `dass daß ob`,
    conditional: `würde würden hätte hätten wäre wären könnte könnten müsste müssten sollte sollten dürfte dürften käme gäbe ginge`,
    infinitive: `zu`,
    participle: `${weak(REGULAR)} ${REGULAR_GE.trim()
      .split(/\s+/)
      .map((stem) => `ge${stem}${/[td]$/.test(stem) ? 'et' : 't'}`)
      .join(' ')}
      mitgeteilt angekündigt vorgeworfen versprochen zugesagt bekanntgegeben bekanntgeworden bekannt eingeräumt festgestellt dargelegt
      geschrieben gesprochen gerufen geraten gebeten angegeben zugegeben hingewiesen verwiesen beschlossen vorgeschlagen empfohlen
      genannt zurückgewiesen unterstrichen aufgefordert aufgerufen ausgesprochen angedeutet festgelegt angeordnet angemahnt widersprochen
      hervorgehoben beschrieben verständigt entschieden eingestanden zugesichert angeboten`,
    reportedMood: `sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe liege wisse lasse sehe handele handle
      bestehe finde mache bringe führe gehöre brauche bedeute zeige halte nehme stelle`,
    negation: `nicht nie niemals kein keine keinen`,
    time: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
      september oktober november dezember gestern heute morgen abend nachmittag vormittag`,
    title: `herr herrn frau dr prof professor präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister
      ministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin sprecher sprecherin chef chefin
      könig königin papst bischof kardinal richter richterin vorsitzender vorsitzende senator general oberst trainer
      innenminister außenminister finanzminister verteidigungsminister justizminister generalsekretär staatssekretär
      stadtrat stadträtin landrat landrätin oberbürgermeister oberbürgermeisterin abgeordnete abgeordneter pfarrer pfarrerin direktor direktorin
      kommissar kommissarin innenministerin außenministerin finanzministerin justizministerin staatssekretärin senatorin`,
    role: `sprecher sprecherin minister ministerin präsident präsidentin polizei behörde behörden ministerium regierung gericht
      staatsanwaltschaft zeitung magazin agentur nachrichtenagentur studie bericht unternehmen partei experte experten
      forscher wissenschaftler vertreter kritiker augenzeugen zeugen anwalt richter verband gewerkschaft`,
    female: `sie ihr ihre ihren ihrem ihrer frau sprecherin ministerin präsidentin kanzlerin bundeskanzlerin königin
      bürgermeisterin richterin vorsitzende mutter tochter schwester tante chefin dame mädchen`,
    male: `er sein seine seinen seinem seiner herr herrn sprecher minister präsident kanzler bundeskanzler könig bürgermeister
      richter vater sohn bruder onkel chef mann junge papst bischof kardinal`,
    plural: `wir ihnen`,
    naming: `sogenannte sogenannten sogenannter genannt wort begriff titel namens titels name namen motto spitzname ausdruck bezeichnung
      stichwort schlagwort`,
    workNoun: `buch roman lied album film stück gedicht artikel reihe serie folge dokumentation magazin zeitung zeitschrift
      spielfilm oper song musical theaterstück fernsehserie sendung show`,
    abbreviation: `dr prof bzw ca nr str st hl z.b u.a d.h abs art`,
    adverb: `dennoch nämlich gleichwohl hierbei hiermit somit folglich überdies obendrein nunmehr zuerst davor abends morgens ansonsten
      andererseits einerseits kürzlich neulich jüngst tatsächlich natürlich selbstverständlich leider oft manchmal stets entsprechend
      stattdessen wohl eben gerade freilich so insgesamt ähnlich offenbar demgegenüber deshalb daher deswegen trotzdem auch weiter außerdem zudem später dann noch hingegen dagegen jedoch allerdings zuvor bereits schon erneut mehrfach
      gestern heute sich dazu dabei damit daraufhin ferner weiterhin anschließend abschließend schließlich gleichzeitig
      wörtlich ebenso hierzu hingegen darin darauf indes unterdessen derweil zugleich mittlerweile zunächst zuletzt künftig nun inzwischen bereits ebenfalls
      damals dort hier derzeit bisher seitdem seither danach stattdessen vielmehr lediglich immerhin ursprünglich erstmals letztlich zusätzlich wiederum
      indessen erst nur vorher nachher kürzlich jüngst`,
    according: `laut nach gemäß so demnach danach`,
    telling: `sagte sagt teilte teilten erklärte`,
    firstPerson: `ich wir mein meine unser unsere mir mich uns`,
  },
  according: [
    'laut',
    'nach angaben',
    'nach meinung',
    'nach ansicht',
    'nach aussage',
    'nach aussagen',
    'nach worten',
    'nach auffassung',
    'nach informationen',
    'nach einschätzung',
    'nach darstellung',
    'gemäß',
    'so',
  ],
  modals: ['würde', 'würden', 'könnte', 'könnten', 'dürfte', 'dürften'],
  viewpoint: ['für'],
  conditions: ['wenn', 'falls', 'sofern'],
  nobody: ['niemand', 'keiner', 'keine', 'kein'],
  inserted: ['so'],
  particles:
    `an aus bekannt ein fest hervor hin hinzu klar deutlich mit vor zu zurück nahe auf ab bei verlauten wissen mitteilen erklären
    geltend fest weiter heraus`
      .trim()
      .split(/\s+/),
  pointing: ['demnach', 'wonach', 'demzufolge'],
  sayingEnds:
    `angaben angabe aussage aussagen bericht berichte berichten meldung meldungen information informationen meinung ansicht
    auffassung einschätzung schätzung schätzungen darstellung worten erkenntnis erkenntnissen untersuchung untersuchungen studie studien
    berechnung berechnungen stellungnahme stellungnahmen planung planungen auskunft auskünften ermittlungen recherchen beobachtungen gutachten
    gesetzentwurf gesetzesentwurf vernehmen überlieferungen analyse analysen
    umfrage umfragen hochrechnung prognose prognosen erklärung mitteilung äußerung äußerungen überzeugung urteil statistik`
      .trim()
      .split(/\s+/),
  calling: ['als', 'von', 'vor', 'wie', 'eine', 'ein', 'einen'],
  calls: [
    {
      as: ['als'],
      verbs: `${weak('bezeichn charakterisier bewert beurteil wert verurteil kritisier würdig lob beschimpf titulier schilder verspott brandmark einstuf betracht rüg geißel')}
        bezeichnet beschrieb beschreibt beschrieben charakterisiert bewertet beurteilt gewertet verurteilt kritisiert gewürdigt gelobt beschimpft geschildert
        eingestuft stufte stuft betrachtet empfindet empfand empfunden sieht sah sehen sahen gesehen wies wiesen weist zurückgewiesen zurückwies dargestellt abgetan
        gerügt gegeißelt`,
    },
    { as: ['für'], verbs: 'hält hielt halten hielten gehalten', never: ['man'] },
    { as: [], verbs: 'nannte nennt nannten nennen sieht sah sehen sahen', never: ['sich', 'man', 'selbst'] },
  ],
  passive: ['wird', 'werden', 'wurde', 'wurden', 'worden'],
  agent: ['von', 'vom', 'durch'],
  documents: {
    nouns:
      'brief briefe schreiben telegramm depesche zuschrift erklärung mitteilung nachricht botschaft notiz antwort worte zeilen vers verse strophe gedicht zitat auszug passage stelle rede predigt tagebuch beitrag',
    by: ['von', 'aus'],
  },
  inscriptions: `parole parolen spruch sprüche sprüchen aufschrift aufschriften slogan slogans sprechchor sprechchöre sprechchören rufe rufen transparent
    transparente transparenten plakat plakate plakaten plakats schild schildern skandierten skandierte`,
  definite: ['der', 'die', 'das', 'den', 'dem', 'des', 'im', 'am', 'beim', 'vom', 'zum', 'zur'],
  citing: ['zitiert'],
  impersonal: ['es'],
  nominative: ['er', 'wir', 'ich', 'man'],
  oblique: [
    'dem',
    'den',
    'des',
    'einem',
    'einen',
    'diesem',
    'diesen',
    'ihm',
    'ihnen',
    'seinem',
    'ihrem',
    'mir',
    'dir',
    'mich',
    'dich',
    'uns',
    'euch',
  ],
  afterSource: ['zufolge'],
  genitive: ['der', 'des', 'dem', 'eines', 'einer', 'seiner', 'ihrer', 'dieser', 'dieses'],
  joining: ['von', 'vom', 'für', 'aus'],
  as: ['wie'],
  listener: ['dir', 'euch', 'du'],
  known: ['wissen', 'verlauten'],
  adding:
    'fügte ergänzt ergänzte ergänzend fährt fuhr fortgefahren hinzugefügt schließt schloss schloß setzte hinzu fort',
  several: ['einige', 'mehrere', 'viele', 'manche', 'beide', 'zwei', 'drei'],
  invertsTag: true,
  tagsWithin: true,
  commaClause: true,
};
