import type { PeopleTable } from './person-words.ts';

/** German: words for people and bodies, from general knowledge. */
export const german: PeopleTable = {
  code: 'de',
  words: {
    particle: "von van vom zu zur zum de del della di da du la le bin ibn al el d'",
    secondParticle: 'der den dem la las los le',
    capitalParticle: "le la de di da du del della van von den der el al ben d'",
    'courtesy+male': 'herr herrn hr signore signor mr mister monsieur m',
    'courtesy+female': 'frau fr fräulein frl signora mrs ms miss madame mme',
    courtesy: 'genosse genossen genossin dr doktor prof ing dipl mag med jur phil rer nat h.c',
    'title+male': `könig prinz fürst herzog graf baron freiherr kaiser papst bischof kardinal pater bruder vater onkel pfarrer pastor ritter junker
      präsident kanzler bundeskanzler altkanzler minister ministerpräsident bürgermeister oberbürgermeister altbürgermeister landrat landeshauptmann
      senator general oberst leutnant oberleutnant hauptmann major feldwebel kommissar hauptkommissar inspektor direktor professor trainer
      chefcoach coach richter staatsanwalt staatssekretär generalsekretär vorsitzender abgeordneter stadtrat gemeinderat nationalrat ständerat bundesrat regierungsrat
      hofrat geheimrat rat obmann sprecher chef rabbiner imam scheich dekan abt prior prälat kaplan meister kapitän doktor zeuge`,
    'title+female': `königin prinzessin fürstin herzogin gräfin baronin freifrau kaiserin schwester mutter tante äbtissin pfarrerin pastorin
      präsidentin kanzlerin bundeskanzlerin altkanzlerin ministerin ministerpräsidentin bürgermeisterin oberbürgermeisterin landrätin landeshauptfrau
      senatorin generalin kommissarin hauptkommissarin inspektorin direktorin professorin trainerin richterin staatsanwältin staatssekretärin
      generalsekretärin stadträtin nationalrätin ständerätin bundesrätin regierungsrätin obfrau sprecherin chefin rabbinerin dekanin zeugin`,
    title: 'vorsitzende abgeordnete la mdb mdl mep nabg labg abg oberarzt',
    'kin+male':
      'vater sohn bruder onkel neffe enkel großvater opa papa vati mann ehemann gatte gemahl verlobter schwager schwiegervater schwiegersohn cousin vetter witwer freund partner',
    'kin+female':
      'mutter tochter schwester tante nichte enkelin großmutter oma mama mutti ehefrau gattin gemahlin verlobte schwägerin schwiegermutter schwiegertochter cousine kusine witwe freundin partnerin base muhme',
    'role+male': `landsmann rivale gegner nachfolger vorgänger amtskollege parteifreund junge bub knabe herr bursche kerl sprecher schauspieler sänger dichter maler schriftsteller autor journalist redakteur reporter
      moderator kabarettist komponist dirigent musiker pianist regisseur künstler fotograf architekt ingenieur arzt chirurg anwalt rechtsanwalt verteidiger
      ankläger notar lehrer schüler student professor forscher wissenschaftler historiker ökonom experte politiker kandidat leiter geschäftsführer
      vorstand vorstandschef inhaber besitzer gründer unternehmer händler kaufmann bauer landwirt winzer wirt koch bäcker metzger schneider schuster tischler
      schlosser müller fischer jäger förster gärtner fahrer pilot kapitän soldat offizier polizist wächter hausmeister diener knecht kutscher zeuge angeklagter
      täter verdächtiger nachbar kollege freund gast besucher fan spieler stürmer torwart torhüter verteidiger mittelfeldspieler teamkollege
      mitschüler sieger weltmeister meister landesmeister europameister olympiasieger rennfahrer radprofi läufer schwimmer boxer schiedsrichter funktionär
      sportdirektor manager berater analyst banker börsianer chefökonom volkswirt aktivist gewerkschafter diplomat botschafter konsul gesandter
      theologe priester mönch pfarrer prediger küster organist tenor bariton bass`,
    'role+female': `frau mädchen dame sprecherin schauspielerin sängerin dichterin malerin schriftstellerin autorin journalistin redakteurin reporterin
      moderatorin kabarettistin künstlerin fotografin ärztin anwältin rechtsanwältin lehrerin schülerin studentin forscherin wissenschaftlerin
      historikerin ökonomin expertin politikerin kandidatin leiterin geschäftsführerin inhaberin gründerin unternehmerin bäuerin wirtin köchin
      pilotin polizistin magd zeugin nachbarin kollegin freundin spielerin sportdirektorin beraterin aktivistin botschafterin nonne demokratin
      republikanerin`,
    role: `ceo cfo referendar person chief star talent profi vize schatzmeister demokrat republikaner liberaler grüner sozialdemokrat christdemokrat kommunist`,
    group: `leute menschen polizei behörden behörde bewohner anwohner einwohner bürger politiker experten forscher wissenschaftler kritiker zeugen
      augenzeugen anwälte lehrer schüler eltern kinder männer frauen jungen mädchen ärzte fans spieler besucher gäste kunden mitarbeiter arbeiter
      beamte beamten ermittler medien presse opposition demonstranten gegner befürworter beobachter analysten ökonomen vertreter studenten
      demokraten republikaner liberalen grünen konservativen`,
    modifier: `us-amerikanische us-amerikanischer deutsche deutscher österreichische österreichischer schweizer französische französischer britische
      britischer russische russischer ukrainische türkische designierte designierter amtierende amtierender stellvertretende stellvertretender
      leitende leitender ehemalige ehemaliger neue neuer junge junger alte alter`,
    former:
      'ehemalige ehemaliger ehemaligen früherer frühere früheren ex alt einstige einstiger vormalige vormaliger',
    body: `ministerium bundesministerium innenministerium außenministerium finanzministerium universität hochschule schule akademie zeitung magazin agentur
      kommission ausschuss rat gericht bundesgericht landgericht amtsgericht oberlandesgericht partei verband bund verein gesellschaft gmbh ag kg
      se ev e.v gruppe konzern institut amt bundesamt landesamt behörde senat bundestag bundesrat landtag parlament regierung bundesregierung bank
      sparkasse fonds stiftung kirche polizei polizeidirektion polizeipräsidium armee bundeswehr presse rundfunk fernsehen zentrum zentrale stadtwerke
      werke verwaltung stadtverwaltung staatsanwaltschaft gewerkschaft kammer handelskammer klinik klinikum krankenhaus museum theater oper orchester
      chor fc sv sc tsv vfb vfl bv hsv verkehrsbetriebe genossenschaft direktion nachrichtendienst union allianz liga bündnis initiative
      netzwerk airlines energie versicherung holding motors`,
    place: `straße platz weg gasse allee brücke fluss see meer bucht insel berg gebirge wald tal kreis landkreis bezirk land stadt dorf gemeinde nord süd ost west
      deutschland österreich schweiz frankreich italien spanien england großbritannien russland ukraine polen türkei usa europa amerika asien afrika
      berlin hamburg münchen köln frankfurt wien zürich bern brüssel paris london moskau washington bayern hessen sachsen thüringen
      kirche burg schloss bahnhof hafen`,
    suffix: 'jr sen jun mdb mdl msc bsc ba ma mba',
    label: `foto bild grafik karte tabelle abbildung abb video quelle von mehr lesen kapitel teil seite band vorwort inhalt anhang anzeige montag dienstag
      mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember
      ostern weihnachten pfingsten gott himmel internet ja nein ach oh na nun danke bitte heute gestern morgen anfang ende mitte seit millionen
      milliarden tausend hundert prozent euro dollar franken meter kilometer uhr jahr jahre frage antwort`,
  },
  indefinite: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
  roleEnds: [
    'sprecher',
    'sprecherin',
    'chef',
    'chefin',
    'minister',
    'ministerin',
    'trainer',
    'trainerin',
    'leiter',
    'leiterin',
    'präsident',
    'präsidentin',
    'direktor',
    'direktorin',
    'meister',
    'meisterin',
    'richter',
    'richterin',
    'anwalt',
    'anwältin',
    'forscher',
    'forscherin',
    'experte',
    'expertin',
    'politiker',
    'politikerin',
    'kandidat',
    'kandidatin',
    'obmann',
    'obfrau',
    'vorsitzender',
    'vorsitzende',
    'vorstand',
    'beauftragter',
    'beauftragte',
    'kommissar',
    'kommissarin',
    'sekretär',
    'sekretärin',
    'rätin',
    'abgeordneter',
    'abgeordnete',
    'inspektor',
    'führer',
    'führerin',
    'lehrer',
    'lehrerin',
    'arzt',
    'ärztin',
    'wissenschaftler',
    'wissenschaftlerin',
    'ologe',
    'ologin',
    'graf',
    'ökonom',
    'ökonomin',
    'händler',
    'händlerin',
    'kassierer',
    'kassiererin',
    'kollege',
    'kollegin',
    'spieler',
    'spielerin',
    'stürmer',
    'fahrer',
    'fahrerin',
    'banker',
    'manager',
    'managerin',
    'macher',
    'macherin',
    'schaffer',
    'arbeiter',
    'arbeiterin',
    'beamter',
    'beamtin',
    'inhaber',
    'inhaberin',
    'gründer',
    'gründerin',
    'besitzer',
    'besitzerin',
    'vertreter',
    'vertreterin',
    'berater',
    'beraterin',
    'autor',
    'autorin',
    'schauspieler',
    'schauspielerin',
    'sänger',
    'sängerin',
    'dichter',
    'moderator',
    'moderatorin',
    'redakteur',
    'redakteurin',
    'journalist',
    'journalistin',
    'reporter',
    'reporterin',
    'kritiker',
    'kritikerin',
    'coach',
    'star',
    'boss',
    'kapitän',
    'held',
    'gewinner',
    'sieger',
    'siegerin',
    'wirt',
    'wirtin',
    'bauer',
    'bäuerin',
    'offizier',
    'general',
    'hauptmann',
    'mitglied',
    'bischof',
    'pfarrer',
    'pfarrerin',
    'aktivist',
    'aktivistin',
    'botschafter',
    'botschafterin',
    'verwalter',
    'verwalterin',
    'schüler',
    'schülerin',
    'student',
    'studentin',
    'träger',
    'trägerin',
    'referent',
    'referentin',
  ],
  femaleEnds: ['in', 'frau', 'ärztin'],
  bodyEnds: [
    'ministerium',
    'gericht',
    'amt',
    'behörde',
    'verband',
    'verein',
    'gesellschaft',
    'zeitung',
    'agentur',
    'partei',
    'gewerkschaft',
    'werke',
    'universität',
    'institut',
    'schaft',
    'direktion',
    'schau',
    'ministerrat',
    'klinik',
    'bank',
    'kommission',
    'konzern',
    'stiftung',
  ],
};
