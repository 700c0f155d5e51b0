import { formsOf, wordsIn } from './forms.ts';
import type { LanguageTable } from './language.ts';

/** Weak verbs of saying: "beweert", "beweerde", "beweerden", "beweren" by their stems, which end in a consonant that keeps -de or -te. */
const DE = `verklaar bevestig beklemtoon kondig beloof verzeker waarschuw leg vertel verdedig reageer concludeer constateer preciseer
  argumenteer suggereer insinueer protesteer informeer citeer herhaal erken betreur bekritiseer beschuldig vraag ontken jammer mompel
  mopper stamel roddel oordeel twitter meen vervolg foeter klaag zeg betoog onderstreep benadruk verduidelijk`;
const TE = `merk opper schets lach snauw klink schimp kreun`;

/** Dutch. From grammars and common usage. */
export const dutch: LanguageTable = {
  code: 'nl',
  words: {
    saying: `${formsOf(DE, ['t', 'de', 'den'])} ${formsOf(TE, ['t', 'te', 'ten'])}
      zegt zei zeggen zeiden zeg gezegd vertelt vertelde vertelden vertellen verteld schrijft schreef schrijven schreven geschreven
      vraagt vroeg vragen vroegen gevraagd antwoordt antwoordde antwoordden antwoorden geantwoord roept riep roepen riepen geroepen
      verklaart verklaarde verklaarden verklaren meldt meldde meldden melden gemeld stelt stelde stelden stellen gesteld
      vindt vond vinden vonden meent meende meenden menen beweert beweerde beweerden beweren beweerd benadrukt benadrukte benadrukten benadrukken
      luidt luidde besluit besloot concludeert erkent erkende erkenden erkennen geeft voegt noemt noemde legt licht laat
      waarschuwt waarschuwde waarschuwden waarschuwen gewaarschuwd belooft beloofde beloofden beloven beloofd bevestigt bevestigde
      ontkent ontkende ontkenden ontkennen ontkend klaagt klaagde klaagden klagen fluistert fluisterde fluisterden mompelt mompelde
      schreeuwt schreeuwde schreeuwden zucht zuchtte zuchtten lacht lachte grapt grapte sneert sneerde reageert reageerde reageerden reageren
      verzucht verzuchtte oppert opperde tweet tweette twittert twitterde spreekt sprak spraken herinnert herinnerde analyseert
      vervolgt vervolgde voegde gaf bekent bekende biecht biechtte pleit pleitte pleitten eist eiste eisten waarschuwt dreigt dreigde
      betoogt betoogde betogen onderstreept onderstreepte verduidelijkt verduidelijkte preciseert preciseerde merkt merkte
      verwijt verweet bezweert bezwoer beaamt beaamde bevestigen aldus-zegt hoont hoonde jubelt jubelde oordeelt oordeelde
      oordelen redeneert redeneerde adviseert adviseerde verwacht hekelt hekelde prijst prees bromt bromde gilt gilde brult brulde
      stamelt stamelde snikt snikte klinkt klonk bitst bitste vult vulde onthult onthulde kondigt kondigde`,
    holding: `denkt dacht denken dachten gelooft geloofde geloven hoopt hoopte hopen hoopten vreest vreesde vrezen verwacht verwachtte
      verwachten wil willen wilde wilden weet wist weten`,
    pronoun: `hij zij ze ik wij we jij je u jullie men iemand niemand wie die`,
    determiner: `de het een 't deze dit die dat zijn haar hun ons onze mijn je jouw uw elke elk ieder iedere geen enkele veel twee drie vier
      sommige andere`,
    preposition: `van in op te ten ter met voor aan om bij uit door naar over tegen tussen onder boven achter zonder sinds na tot vanaf
      tijdens volgens via wegens rond langs per binnen buiten`,
    auxiliary: `is zijn was waren ben heeft hebben had hadden heb wordt worden werd werden zal zullen zou zouden kan kunnen kon konden moet
      moeten moest moesten mag mogen mocht`,
    conjunction: `en of maar want dus doch terwijl omdat toen als nadat voordat hoewel zodat tenzij`,
    subordinator: `dat of hoe waarom wat waar wie wanneer`,
    relative: `die dat wie wiens waar welke`,
    thatWord: `dat`,
    negation: `niet nooit geen`,
    time: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
      oktober november december gisteren vandaag morgen vanmorgen vanavond gisteravond maandagavond dinsdagavond woensdagavond`,
    title: `meneer mijnheer heer mevrouw mevr dhr mr dr drs ir prof professor dokter burgemeester minister premier president staatssecretaris
      wethouder schepen gouverneur koning koningin prins prinses kardinaal bisschop paus pater pastoor dominee generaal kolonel kapitein
      majoor rechter officier kanselier kanselierster senator oom tante zuster broeder directeur directrice voorzitter woordvoerder
      woordvoerster trainer bondscoach hoogleraar`,
    role: `woordvoerder woordvoerster burgemeester minister premier president staatssecretaris wethouder schepen directeur directrice
      voorzitter trainer bondscoach coach advocaat advocate rechter officier arts dokter verpleegkundige hoogleraar onderzoeker onderzoekster
      onderzoekers wetenschapper wetenschappers deskundige deskundigen expert experts leraar lerares student studente studenten scholier
      scholiere scholieren activist activiste activisten klimaatactivist klimaatactiviste journalist journaliste schrijver schrijfster auteur
      acteur actrice zanger zangeres politie brandweer justitie regering ministerie kabinet gemeente partij vakbond bedrijf krant blad
      persbureau rapport studie bewoner bewoonster bewoners buurman buurvrouw getuige getuigen boer boerin bakker bakkerin slager eigenaar
      eigenares ondernemer onderneemster oprichter oprichtster vader moeder man vrouw zoon dochter broer zus opa oma jongen meisje fractieleider
      partijleider leider econoom bioloog viroloog klimatoloog kapster kapper`,
    female: `zij haar mevrouw mevr koningin prinses tante zuster directrice woordvoerster onderzoekster lerares studente scholiere activiste
      klimaatactiviste journaliste schrijfster actrice zangeres bewoonster buurvrouw boerin bakkerin eigenares onderneemster oprichtster
      moeder vrouw dochter zus oma meisje advocate kapster vriendin`,
    male: `hij zijn hem meneer mijnheer heer dhr koning prins oom broeder pater pastoor kardinaal bisschop paus leraar acteur zanger buurman
      boer vader zoon broer opa jongen kapper vriend`,
    plural: `wij hun hen`,
    naming: `zogenaamde zogeheten genaamd genaamde bijgenaamd getiteld term woord begrip uitdrukking titel leus bijnaam gedoopt`,
    workNoun: `boek roman lied liedje nummer album film stuk gedicht artikel serie reeks documentaire krant blad tijdschrift programma
      voorstelling essay single`,
    abbreviation: `dhr mevr mr dr drs ir prof bv blz nr st ca`,
    adverb: `ook nog dan later toen gisteren vandaag echter daarna vervolgens eerder eerst wel al zelf bovendien daarop onder-meer`,
    according: `volgens aldus`,
    firstPerson: `ik wij we mijn ons onze me mij`,
  },
  according: ['volgens', 'aldus', 'naar eigen zeggen van', 'in de woorden van'],
  joining: ['van', 'der', 'den'],
  aside: wordsIn(`tegen tegenover in op bij na voor tijdens over met aan terwijl vanuit via`),
  listener: ['jou', 'jullie', 'u'],
  known: ['weten'],
  adding: 'voegde voegt vervolgt vervolgde besluit besloot concludeert gaat ging',
  several: wordsIn(`enkele meerdere vele sommige beide twee drie`),
  invertsTag: true,
  tagsWithin: true,
  modals: ['zou', 'zouden'],
  viewpoint: ['voor'],
  conditions: ['als', 'indien', 'tenzij'],
  nobody: ['niemand', 'geen'],
  as: ['zoals'],
  calls: [
    {
      as: ['als'],
      verbs:
        'omschrijft omschreef omschrijven omschreven bestempelt bestempelde bestempeld beschrijft beschreef beschreven typeert typeerde',
    },
    { as: [], verbs: 'noemt noemde noemden noemen genoemd', never: ['zich', 'men'] },
    { as: ['van'], verbs: 'spreekt sprak spreken spraken gesproken' },
  ],
  passive: ['wordt', 'worden', 'werd', 'werden'],
  agent: ['door'],
  documents: {
    nouns:
      'brief brieven bericht telegram verklaring mededeling fragment passage citaat zin woorden regel regels vers verzen gedicht toespraak antwoord dagboek tweet',
    by: ['van', 'door'],
  },
  inscriptions: 'leuzen geroep spreekkoor spreekkoren',
  definite: ['de', 'het', "'t"],
  commaClause: false,
};
