import type { LanguageTable } from './language.ts';

/** German. From grammars and common usage; nothing here was fitted on a corpus. */
export const german: LanguageTable = {
  code: 'de',
  words: {
    saying: `sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten meint meinte meinten
      berichtet berichtete berichteten berichten schreibt schrieb schrieben teilte teilten mitteilte mitteilten bezeichnete
      bezeichnet bezeichneten kritisierte kritisiert kritisierten forderte fordert forderten fordern warnte warnt warnten
      behauptete behauptet behaupteten kündigte kündigten ankündigte verkündete verkündeten äußerte äußerten äußert
      bestätigte bestätigt bestätigten begründete begründet begründeten antwortete antwortet antworteten fragte fragt fragten
      rief ruft riefen fügte ergänzte ergänzt zitierte zitiert hieß heißt wies wiesen weist dementierte dementierten
      versicherte versichert versicherten verlangte verlangt verlangten hob stellte stellten stellt gab gaben gibt nannte
      nennt nannten sprach spricht sprachen lobte lobt erläuterte erläutert führte unterstrich erwiderte entgegnete
      flüsterte murmelte schrie seufzte bemerkte bemerkt erzählte erzählt erwähnte beteuerte bekräftigte bekräftigt
      meldete meldet meldeten melden drohte droht versprach verspricht räumte urteilte urteilten plädierte appellierte
      schlug empfahl resümierte schildert schilderte schilderten bekundete bekundet monierte moniert mahnte mahnt rügte bemängelte bemängelt verteidigte
      verteidigt wertete wertet verurteilte verurteilt begrüßte begrüßt begrüßten bedauerte bedauert prangerte bilanzierte konstatierte
      konstatiert unterstellte unterstellt warf wirft warfen werfen zitierte plädiert appelliert ermahnte prophezeite orakelte
      witzelte spottete höhnte polterte schimpfte klagte klagt jubelte freute lautet lautete hießen äußern formulierte formuliert
      beschreibt beschrieb kritisieren verkündet versprachen erinnerte erinnert hinterfragte fragten wiederholte pochte
      beschloss beschlossen vorwarf vorwarfen ankündigten einräumte hinwies verlauten kündigen warnen kritisieren kommentierte kommentiert twitterte verwies argumentierte argumentiert beklagte beklagt`,
    holding: `glaubt glaubte glaubten denkt dachte hofft hoffte hofften fürchtet fürchtete befürchtet befürchtete befürchten
      erwartet erwartete erwarten vermutet vermutete vermuten sieht sah sehen geht ging gingen rechnet rechnete findet fand
      weiß wusste will wollte ergab ergaben zeigt zeigte zeigten hält hielt`,
    sayingNoun: `angaben aussage aussagen erklärung bericht berichte berichten meinung ansicht ansichten mitteilung worte worten
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
    participle: `gesagt erklärt mitgeteilt angekündigt behauptet berichtet betont gefordert kritisiert gewarnt bestätigt vorgeworfen
      versprochen zugesagt bekanntgegeben bekannt eingeräumt festgestellt dargelegt geäußert gemeldet geschrieben verkündet
      angegeben zugegeben gedroht versichert hingewiesen beschlossen vereinbart vorgeschlagen empfohlen begründet beklagt
      bezeichnet genannt verlangt dementiert zurückgewiesen unterstrichen geantwortet gefragt`,
    reportedMood: `sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe liege wisse lasse sehe handele handle
      bestehe finde mache bringe führe gehöre brauche bedeute zeige halte nehme stelle`,
    negation: `nicht nie niemals kein keine keinen`,
    time: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
      september oktober november dezember gestern heute morgen abend nachmittag vormittag`,
    title: `herr herrn frau dr prof professor präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister
      ministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin sprecher sprecherin chef chefin
      könig königin papst bischof kardinal richter richterin vorsitzender vorsitzende senator general oberst trainer
      innenminister außenminister finanzminister verteidigungsminister justizminister generalsekretär staatssekretär`,
    role: `sprecher sprecherin minister ministerin präsident präsidentin polizei behörde behörden ministerium regierung gericht
      staatsanwaltschaft zeitung magazin agentur nachrichtenagentur studie bericht unternehmen partei experte experten
      forscher wissenschaftler vertreter kritiker augenzeugen zeugen anwalt richter verband gewerkschaft`,
    female: `sie ihr ihre ihren ihrem ihrer frau sprecherin ministerin präsidentin kanzlerin bundeskanzlerin königin
      bürgermeisterin richterin vorsitzende mutter tochter schwester tante chefin dame mädchen`,
    male: `er sein seine seinen seinem seiner herr herrn sprecher minister präsident kanzler bundeskanzler könig bürgermeister
      richter vater sohn bruder onkel chef mann junge papst bischof kardinal`,
    plural: `wir ihnen`,
    naming: `sogenannte sogenannten sogenannter genannt wort begriff titel namens titels motto spitzname ausdruck bezeichnung
      stichwort schlagwort`,
    workNoun: `buch roman lied album film stück gedicht artikel reihe serie folge dokumentation magazin zeitung zeitschrift
      spielfilm oper song`,
    abbreviation: `dr prof bzw ca nr str st hl z.b u.a d.h abs art`,
    adverb: `auch weiter außerdem zudem später dann noch hingegen dagegen jedoch allerdings zuvor bereits schon erneut mehrfach
      gestern heute sich dazu dabei damit daraufhin ferner weiterhin anschließend abschließend schließlich gleichzeitig
      wörtlich ebenso hierzu hingegen darin darauf indes unterdessen derweil zugleich mittlerweile zunächst zuletzt künftig nun inzwischen bereits ebenfalls`,
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
  inserted: ['so'],
  afterSource: ['zufolge'],
  genitive: ['der', 'des', 'dem', 'eines', 'einer', 'seiner', 'ihrer', 'dieser', 'dieses'],
  as: ['wie'],
  commaClause: true,
};
