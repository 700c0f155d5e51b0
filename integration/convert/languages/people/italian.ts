import type { PeopleTable } from './person-words.ts';

/** Italian: words for people and bodies, from general knowledge. */
export const italian: PeopleTable = {
  code: 'it',
  words: {
    particle: "di de del della dello degli dei da von van du d' bin ibn",
    secondParticle: 'la las los der den le',
    capitalParticle: "di de del della dello degli dei da la lo van von den der el al ben le d'",
    'courtesy+male': 'sig signor signore don mr monsieur sir lord',
    'courtesy+female': 'sig.ra signora signorina donna mrs miss ms madame lady',
    courtesy: 'dott dottor dottore dottoressa prof ing avv on onorevole',
    'title+male': `re principe duca conte barone marchese imperatore papa cardinale vescovo arcivescovo padre fra frate monsignor monsignore zio
      presidente ministro sindaco senatore deputato governatore generale colonnello comandante capitano tenente sergente ammiraglio giudice
      magistrato commissario ispettore direttore professor professore cancelliere segretario maestro avvocato ingegner ingegnere`,
    'title+female': `regina principessa duchessa contessa baronessa marchesa imperatrice madre suor zia ministra sindaca senatrice deputata
      governatrice direttrice professoressa cancelliera segretaria maestra avvocata avvocatessa`,
    title: 'premier leader giudice presidente',
    'kin+male':
      'padre figlio fratello zio nipote cugino marito fidanzato nonno papà suocero cognato genero vedovo amico compagno',
    'kin+female':
      'madre figlia sorella zia cugina moglie fidanzata nonna mamma suocera cognata nuora vedova amica compagna',
    'role+male': `uomo ragazzo bambino signore direttore presidente allenatore tecnico giocatore attaccante difensore portiere attore cantante musicista
      scrittore autore romanziere regista produttore conduttore redattore storico filosofo avvocato procuratore medico chirurgo infermiere
      professore maestro studente ricercatore scienziato ingegnere architetto imprenditore fondatore proprietario capo dirigente responsabile gestore
      cuoco fornaio agricoltore pescatore operaio lavoratore impiegato commerciante cliente vicino poliziotto carabiniere soldato ufficiale pilota
      marinaio autista agente candidato militante sindacalista portavoce ambasciatore sacerdote prete parroco monaco campione corridore ciclista
      vincitore consulente analista economista esperto testimone re segretario tesoriere delegato rappresentante sindaco ministro giudice notaio
      pittore scultore poeta compositore ballerino fotografo bagnino assessore consigliere sottosegretario vicepresidente governatore`,
    'role+female': `donna ragazza bambina signora signorina direttrice allenatrice giocatrice attrice scrittrice autrice produttrice conduttrice storica
      avvocata infermiera professoressa maestra studentessa ricercatrice scienziata imprenditrice fondatrice proprietaria titolare cuoca operaia
      poliziotta ambasciatrice campionessa vincitrice esperta regina segretaria rappresentante sindaca ministra pittrice poetessa ballerina
      fotografa consigliera senatrice deputata suora`,
    role: 'giornalista artista leader portavoce attivista analista economista specialista cantante regista premier titolare responsabile politologo politologa',
    group: `gente uomini donne abitanti residenti poliziotti esperti ricercatori scienziati medici avvocati sindacati deputati senatori studenti genitori bambini
      giocatori tifosi clienti testimoni autorità governo polizia stampa media manifestanti analisti economisti osservatori lavoratori vigili pompieri`,
    modifier:
      'primo prima vice ex generale giovane vecchio vecchia povero povera buon buona grande caro cara neo',
    former: 'ex',
    body: `ministero università scuola accademia agenzia commissione comitato consiglio corte tribunale partito sindacato unione associazione compagnia società
      spa srl gruppo istituto ufficio senato camera parlamento banca fondo fondazione chiesa polizia esercito stampa radio televisione centro
      servizio governo federazione confederazione lega club ospedale clinica museo teatro orchestra comune provincia regione cooperativa impresa
      procura questura carabinieri autorità organizzazione movimento rete osservatorio fc polo`,
    place: `via viale piazza ponte fiume lago mare baia isola isole monte montagna valle bosco spiaggia costa città paese nord sud est ovest italia francia
      germania spagna inghilterra russia ucraina cina india europa africa america asia roma milano napoli torino firenze venezia bologna palermo
      londra parigi berlino bruxelles washington castello stazione porto aeroporto giardino parco stati`,
    suffix: 'jr ii iii iv',
    label: `foto immagine figura tabella mappa capitolo parte atto scena volume pagina sezione nota note prefazione leggi vedi video pubblicato lunedì martedì
      mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
      natale pasqua dio cielo internet sì no ah oh ehi grazie ciao addio domanda risposta oggi ieri domani`,
  },
  indefinite: ['un', 'una', 'uno', "un'"],
  roleEnds: ['ologo', 'ologa', 'ista', 'trice', 'tore'],
  femaleEnds: ['ologa', 'trice'],
};
