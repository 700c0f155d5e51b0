import { formsOf } from './forms.ts';
import type { LanguageTable } from './language.ts';

/** Verbs of saying in -er whose forms go by rule: "affirme", "affirmait", "affirma", "affirmé". */
const ER = `affirm expliqu ajout déclar précis soulign not assur estim demand indiqu racont confi insist martel lanc répliqu murmur cri
  observ remarqu résum regrett dénonc avou exig réclam exhort tweet comment lâch gliss souffl ironis plaid tranch confirm détaill
  justifi alert interrog jur signal constat déplor soupir chuchot hurl appel rétorqu grommel grogn balbuti bégay sanglot ricanan
  plaisant coup enchain annon salu félicit critiqu accus condamn reproch rapport relat témoign évoqu argument articul énonc formul
  clam proclam scand titr point rassur préconis recommand conseill propos suggér rappel invoqu nuanc abond concéd complét lou vant
  salu célébr remerci moqu rag pest fulmin tempêt tonn bougonn marmonn exult jubil implor suppli ordonn command questionn objet`;

/** French. From grammars and common usage; nothing here was fitted on a corpus. */
export const french: LanguageTable = {
  code: 'fr',
  words: {
    saying: `${formsOf(ER, ['e', 'ent', 'ait', 'aient', 'a', 'èrent', 'é'])} annonçait annonça lançait dénonçait suggère rappelle
      rappellent rappelait complète concède énonçait dis disons cita cite citait répète répètent répéta répétèrent répétait répétaient répété s'exclame s'exclament reprit reprend
      s'écrie s'écria s'offusque s'excuse s'enthousiasme se-réjouit se-félicite déclarèrent affirmèrent interrompt interrompit
      promettait ordonna gémit gémissait fit-il fit-elle fait-il fait-elle sourit-il sourit-elle rit-il rit-elle riposta riposte opine décrypte analyse prédit écrit décrit résumait poursuit
      soutient soutenait convient convint intervient intervint s'énerve s'emballe s'étrangle s'amuse rigole sermonne
      dit disait disent dirent déclare déclaré déclara déclarait déclarent affirme affirmé affirma affirmait affirment
      explique expliqué expliqua expliquait expliquent ajoute ajouté ajouta ajoutait ajoutent écrit écrivait écrivit écrivent
      lâche lâcha glisse glissé glissa souffle soufflé souffla ironise ironisé plaide plaidé plaida tranche tranché
      trancha confirme confirmé confirma confirment révèle révélé révéla révèlent détaille détaillé justifie justifié justifia alerte alerté
      martelé interroge détaillent jure juré jura garantit garanti signale signalé signala signalent constate constaté constata constatent
      déplore déploré déplora s'inquiète s'interroge s'insurge s'indigne s'étonne s'amuse s'agace s'emporte s'alarme s'exclama
      précise précisé précisa précisait souligne souligné souligna soulignait note noté nota notait assure assuré assura
      assurait assurent annonce annoncé annonça annonçait estime estimé estima estimait estiment répond répondu répondit
      répondait répondent demande demandé demanda demandait indique indiqué indiqua indiquait indiquent raconte raconté
      raconta racontait confie confié confia confiait rappelle rappelé rappela rappelait insiste insisté insista poursuit
      poursuivit poursuivait conclut conclu reconnaît reconnu reconnut martèle lance lancé lança lançait réplique répliqua
      rétorque rétorqua murmure murmura cria crie s'exclame s'écria soupira observe observa remarque remarqua résume résumé
      regrette regretté dénonce dénoncé prévient prévenu avertit averti promet promis admet admis avoue avoué avoua
      demandent précisent notent rappellent soutiennent prétendent avouent reconnaissent dénoncent promettent regrettent exige exigé exigent
      réclame réclamé réclament exhorte exhorté exhortent soutient soutenu prétend prétendu tweete tweeté reprend reprit commente commenté`,
    holding: `pense pensait pensent croit croyait croient espère espérait craint craignait veut voulait sait savait juge jugeait
      considère considérait redoute souhaite souhaitait`,
    sayingForm: `disant ajoutant affirmant expliquant précisant déclarant assurant soulignant notant indiquant rappelant`,
    pronoun: `il elle ils elles je j' on nous vous tu qui d'autres`,
    determiner: `au aux le la l' les un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos quelques plusieurs`,
    preposition: `au aux de d' à en dans par pour sur avec sans sous entre vers chez depuis pendant contre selon d'après après avant`,
    auxiliary: `avoir être aurait auraient auront eut eurent avais avions seraient a ont avait avaient est sont était étaient sera seront serait  ai as avons aura fut fait peut doit`,
    conjunction: `et ou mais donc car ni or puis lorsque quand si comme alors`,
    subordinator: `que qu' si comment pourquoi quand où`,
    relative: `qui que dont où lequel laquelle lesquels`,
    thatWord: `que qu'`,
    negation: `ne n' pas jamais plus rien`,
    time: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
      novembre décembre hier aujourd'hui demain`,
    title: `directeur directrice secrétaire capitaine lieutenant sergent commandant abbé cardinal évêque monseigneur mgr prince princesse duc
      duchesse comte comtesse premier-ministre premier-ministre chancelier chancelière gouverneur gouverneure ambassadeur ambassadrice
      commissaire préfet préfète m mm mme mlle monsieur madame mademoiselle docteur professeur président présidente ministre maire sénateur
      sénatrice député députée roi reine pape général colonel juge maître dr pr`,
    role: `directeur directrice secrétaire chef entraîneur entraîneuse joueur joueuse attaquant gardien capitaine médecin infirmier infirmière
      professeur professeure enseignant enseignante étudiant étudiante élève journaliste écrivain écrivaine auteur auteure autrice acteur actrice
      comédien comédienne chanteur chanteuse chercheuse chercheurs scientifique scientifiques économiste historien historienne militant
      militante élu élue conseiller conseillère candidat candidate ambassadeur ambassadrice commissaire inspecteur inspectrice juge voisin
      voisine voisins habitant habitante habitants patron patronne entrepreneur propriétaire fondateur fondatrice père mère fils fille
      frère soeur sœur mari épouse femme homme garçon enfant jeune vieillard vieux vieille avocate procureure experte experts témoins
      autorités source sources agence entreprise organisation commission mairie parquet tribunal parti coordinateur coordinatrice
      agriculteur agricultrice ouvrier ouvrière pêcheur ingénieur ingénieure gérant gérante boulanger boulangère libraire berger
      porte-parole président présidente ministre maire police gouvernement ministère journal étude rapport syndicat
      association avocat procureur expert chercheur témoin responsable`,
    female: `directrice entraîneuse joueuse infirmière professeure enseignante étudiante écrivaine auteure autrice actrice comédienne chanteuse
      chercheuse historienne militante élue conseillère candidate ambassadrice inspectrice voisine habitante patronne fondatrice épouse
      vieille avocate procureure experte coordinatrice agricultrice ouvrière ingénieure gérante boulangère comtesse duchesse princesse amie
      grand-mère elle elles mme mlle madame mademoiselle présidente députée sénatrice reine mère fille soeur sœur tante femme dame`,
    male: `directeur entraîneur joueur attaquant gardien infirmier enseignant étudiant écrivain acteur comédien chanteur chercheur historien
      militant élu conseiller candidat ambassadeur inspecteur voisin habitant patron fondateur mari garçon vieillard vieux avocat
      coordinateur agriculteur ouvrier pêcheur ingénieur gérant boulanger comte duc prince ami grand-père abbé curé évêque cardinal
      sergent lieutenant il ils m monsieur président député sénateur roi père fils frère oncle homme pape`,
    plural: `ils elles leurs leur`,
    naming: `dit dite appelé appelée surnommé surnommée intitulé intitulée terme mot expression baptisé baptisée`,
    workNoun: `livre roman chanson album film pièce poème article série émission documentaire journal revue essai`,
    abbreviation: `m mm mme mlle dr pr st ste av bd p`,
    adverb: `alors toutefois cependant notamment ainsi enfin finalement simplement aussitôt aussi encore également ensuite puis enfin hier`,
    according: `selon d'après`,
    firstPerson: `je nous mon ma mes notre nos moi me m' j'`,
  },
  according: ['selon', "d'après", 'aux yeux de', 'aux dires de', "de l'avis de", 'au dire de'],
  elided: ['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
  clitics: [
    'me',
    "m'",
    'te',
    "t'",
    'se',
    "s'",
    'le',
    'la',
    "l'",
    'les',
    'lui',
    'leur',
    'nous',
    'vous',
    'y',
    'en',
  ],
  reflexive: {
    pronouns: ["s'", 'se'],
    verbs:
      'assure assuré assurait assurent assura révèle révélé révéla révèlent lance lancé lança confie confié annonce',
  },
  aside: [
    'à',
    'au',
    'aux',
    'devant',
    'dans',
    'en',
    'lors',
    'pendant',
    'sur',
    'avec',
    'après',
    'avant',
    'chez',
    'depuis',
    'face',
    'quant',
  ],
  listener: ['vous', 'toi', 'tu'],
  nounFirst: true,
  contracted: ['du', 'des', 'au', 'aux'],
  known: ['savoir', 'valoir', 'remarquer', 'observer'],
  adding:
    'ajoute ajouté ajoutait ajouta ajoutant poursuit poursuivi poursuivait poursuivit poursuivant conclut conclu concluait reprend repris reprit continue continué continua complète complété',
  several: [
    'les',
    'des',
    'ces',
    'quelques',
    'plusieurs',
    'certains',
    'certaines',
    'tous',
    'toutes',
    'deux',
    'trois',
  ],
  invertsTag: true,
  tagsWithin: true,
  joined: ['-il', '-elle', '-on', '-ils', '-elles', '-je', '-t-il', '-t-elle', '-t-on'],
  modals: ['pourrait', 'pourraient', 'dirait', 'diraient'],
  viewpoint: ['pour'],
  conditions: ['si'],
  nobody: ['personne', 'nul', 'aucun'],
  as: ['comme'],
  calls: [
    { as: ['de', "d'"], verbs: 'parle parlent parlait parlé parla' },
    {
      as: ['de'],
      verbs:
        'qualifie qualifient qualifié qualifiée qualifiés qualifiait traite traité traitée traitait taxe taxé taxée',
    },
    { as: [], verbs: 'jugé jugée jugés jugeait jugea jugent' },
    {
      as: ['comme'],
      verbs: 'décrit décrite décrivait présente présenté présentée considère considéré considérée',
    },
  ],
  passive: ['été', 'est', 'sont', 'était', 'étaient', 'être'],
  agent: ['par'],
  definite: ['le', 'la', "l'", 'les', 'du', 'des', 'au', 'aux'],
  documents: {
    nouns:
      'lettre lettres billet message mot dépêche télégramme communiqué déclaration courrier courriel extrait passage citation phrase paroles vers strophe poème discours sermon réponse journal tweet',
    by: ['de', 'd', 'par'],
  },
  inscriptions: 'cri cris hurlements slogan slogans pancarte pancartes banderole banderoles affiche affiches',
  commaClause: false,
};
