import type { PeopleTable } from './person-words.ts';

/** Dutch: words for people and bodies, from general knowledge. */
export const dutch: PeopleTable = {
  code: 'nl',
  words: {
    particle: "van von ter ten op di da del della du d' bin ibn",
    secondParticle: "de der den het 't la le",
    capitalParticle: "van von de der den ter ten el al ben di da del della le la d'",
    'courtesy+male': 'dhr meneer heer mijnheer mr monsieur sir lord',
    'courtesy+female': 'mevr mevrouw mw juffrouw mej mrs miss ms madame lady',
    courtesy: 'dr drs prof ir ing mr.dr',
    'title+male':
      'koning prins hertog graaf baron keizer paus kardinaal bisschop aartsbisschop pater broer oom pastoor',
    'title+female': 'koningin prinses hertogin gravin barones keizerin zuster tante ministerin directrice',
    title: `dominee ds generaal kolonel luitenant sergeant admiraal rechter commissaris inspecteur professor kanselier senator president premier minister burgemeester kamerlid wethouder hoogleraar staatssecretaris partijleider kapitein trainer coach directeur
      raadslid gemeenteraadslid europarlementariër`,
    'kin+male':
      'vader zoon broer oom neef man echtgenoot verloofde opa grootvader papa schoonvader zwager schoonzoon kleinzoon weduwnaar vriend',
    'kin+female':
      'moeder dochter zus zuster tante nicht vrouw echtgenote oma grootmoeder mama schoonmoeder schoonzus schoondochter kleindochter weduwe vriendin',
    kin: 'kind vriend collega partijgenoot buur partner',
    'role+male': 'man jongen heer acteur zanger koning priester monnik timmerman zakenman brandweerman',
    'role+female': `vrouw meisje dame woordvoerster actrice zangeres schrijfster dichteres schilderes lerares studente boerin kapster koningin
      voorzitster activiste journaliste kunstenares zakenvrouw verpleegster advocate politica operazangeres non`,
    role: `woordvoerder schrijver dichter schilder regisseur leraar student boer bakker slager kok visser voorzitter burgemeester bondscoach keeper spits
      aanvaller verdediger scheidsrechter presentator presentatrice journalist columnist hoogleraar onderzoeker wetenschapper historicus filosoof bioloog econoom jurist psycholoog
      socioloog advocaat arts huisarts verpleegkundige oprichter eigenaar ondernemer directeur manager leider lid kamerlid minister premier president
      politicus wethouder ambtenaar agent rechercheur officier soldaat piloot chauffeur trainer coach speler wielrenner voetballer schaatser
      kickbokser kampioen winnaar expert deskundige analist adviseur medewerker fotograaf kunstenaar muzikant componist dirigent architect ingenieur
      bewoner buurman buurvrouw klant getuige activist auteur redacteur hoofdredacteur verslaggever correspondent fractievoorzitter
      partijleider lijsttrekker raadslid gemeenteraadslid staatssecretaris ambassadeur dominee pastoor paus bisschop rapper zanger cabaretier`,
    group: `mensen mannen vrouwen bewoners omwonenden politie agenten experts deskundigen onderzoekers wetenschappers artsen advocaten vakbonden kamerleden
      studenten leerlingen ouders kinderen spelers supporters klanten getuigen autoriteiten regering pers media demonstranten analisten economen`,
    modifier:
      'demissionair demissionaire voormalig voormalige vice oud ex nieuwe jonge oude goede arme lieve',
    former: 'voormalig voormalige ex oud toenmalig toenmalige',
    body: `ministerie universiteit hogeschool school academie bureau commissie comité raad hof rechtbank partij vakbond unie vereniging bedrijf maatschappij bv nv
      groep instituut kantoor senaat kamer parlement bank fonds stichting kerk politie leger pers radio televisie centrum dienst regering federatie
      bond club ziekenhuis kliniek museum theater orkest gemeente provincie coöperatie organisatie beweging netwerk omroep krant fc summit`,
    place: `straat laan weg plein brug rivier meer zee baai eiland berg bos strand kust stad dorp noord zuid oost west nederland belgië duitsland frankrijk
      engeland italië spanje rusland oekraïne europa afrika amerika azië amsterdam rotterdam utrecht brussel antwerpen gent londen parijs berlijn
      washington kasteel station haven park`,
    suffix: 'jr sr ii iii iv',
    label: `foto beeld figuur tabel kaart bron hoofdstuk deel pagina noot lees bekijk video gepubliceerd maandag dinsdag woensdag donderdag vrijdag zaterdag
      zondag januari februari maart april mei juni juli augustus september oktober november december kerst pasen god hemel internet ja nee ach
      oh bedankt hallo dag vraag antwoord vandaag gisteren morgen`,
  },
  indefinite: ['een'],
  roleEnds: [
    'leider',
    'voorzitter',
    'lid',
    'presentator',
    'woordvoerder',
    'minister',
    'trainer',
    'coach',
    'directeur',
    'medewerker',
    'politicus',
    'politica',
    'oloog',
    'kundige',
    'schrijver',
    'speler',
    'kampioen',
    'houder',
    'maker',
    'ster',
    'iste',
    'ist',
    'burgemeester',
  ],
  femaleEnds: ['ster', 'iste', 'politica', 'trice'],
  bodyEnds: ['bedrijf', 'partij', 'bond', 'bank', 'ministerie', 'dienst', 'organisatie'],
};
