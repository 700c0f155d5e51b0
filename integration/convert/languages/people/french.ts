import type { PeopleTable } from './person-words.ts';

/** French: words for people and bodies, from general knowledge. */
export const french: PeopleTable = {
  code: 'fr',
  words: {
    particle: "de du des d' von van di da del della bin ibn al el ben",
    secondParticle: "la l' les der den",
    capitalParticle: "le la de du des d' van von den der el al ben di da del della",
    'courtesy+male': 'm mm monsieur messieurs mr mister maître me don sir lord',
    'courtesy+female':
      'mme mmes mlle mlles madame mademoiselle mesdames miss mrs mistress ms lady dame doña dona',
    courtesy: 'dr pr docteur professeur',
    'title+male': `roi prince duc comte vicomte baron marquis chevalier empereur pape cardinal évêque archevêque abbé père frère oncle curé
      président sénateur député conseiller préfet général colonel commandant capitaine lieutenant sergent caporal maréchal amiral juge
      commissaire inspecteur directeur chancelier sultan tsar émir cheikh imam rabbin pasteur dom monseigneur mgr sire `,
    'title+female': `reine princesse duchesse comtesse vicomtesse baronne marquise impératrice mère sœur soeur tante présidente sénatrice députée
      conseillère préfète commandante capitaine lieutenante générale juge commissaire inspectrice directrice chancelière ministre abbesse `,
    title: 'ministre maire premier',
    'kin+male':
      'père fils frère oncle neveu cousin mari époux fiancé grand-père papa beau-père beau-frère gendre petit-fils veuf parrain ami compagnon',
    'kin+female':
      'mère fille sœur soeur tante nièce cousine femme épouse fiancée grand-mère maman belle-mère belle-sœur bru petite-fille veuve marraine amie compagne',
    kin: 'enfant collègue camarade voisin partenaire',
    'role+male': `homme garçon monsieur directeur président conseiller député sénateur entraîneur sélectionneur joueur attaquant défenseur gardien
      milieu buteur acteur comédien chanteur musicien écrivain auteur romancier réalisateur cinéaste metteur producteur animateur chroniqueur
      rédacteur historien philosophe politologue avocat procureur médecin chirurgien infirmier professeur instituteur enseignant étudiant élève
      chercheur scientifique ingénieur architecte entrepreneur fondateur cofondateur patron chef dirigeant responsable gérant restaurateur cuisinier
      boulanger boucher agriculteur éleveur viticulteur paysan pêcheur ouvrier employé vendeur commerçant client habitant riverain voisin
      policier gendarme pompier soldat officier pilote marin capitaine chauffeur agent candidat élu militant syndicaliste opposant porte-parole ambassadeur
      prêtre curé pasteur moine champion coureur cycliste vainqueur leader consultant analyste économiste expert spécialiste témoin vieillard roi prince
      commissaire-priseur secrétaire trésorier délégué représentant maire ministre préfet juge greffier notaire banquier investisseur mannequin peintre sculpteur poète dramaturge
      compositeur pianiste chorégraphe danseur humoriste rappeur photographe journaliste`,
    'role+female': `femme fille dame demoiselle directrice présidente conseillère députée sénatrice entraîneuse joueuse actrice comédienne chanteuse musicienne
      écrivaine autrice auteure romancière réalisatrice productrice animatrice chroniqueuse rédactrice historienne avocate procureure infirmière
      institutrice enseignante étudiante chercheuse ingénieure fondatrice cofondatrice patronne cheffe dirigeante gérante boulangère agricultrice
      ouvrière employée vendeuse commerçante cliente habitante riveraine voisine policière candidate élue militante opposante ambassadrice championne
      représentante déléguée trésorière nonne reine princesse danseuse servante bonne cuisinière concierge mairesse`,
    role: 'pdg dg drh p-dg sg dsi porte-parole maire ministre artiste journaliste photographe responsable élève spécialiste bénévole adjoint adjointe vice-président vice-présidente',
    group: `gens hommes femmes habitants riverains policiers gendarmes experts chercheurs scientifiques médecins avocats syndicats élus députés sénateurs
      étudiants élèves parents enfants joueurs supporters clients témoins autorités gouvernement police presse médias manifestants opposants enquêteurs
      analystes économistes observateurs français allemands américains britanniques russes italiens espagnols européens`,
    modifier: `premier première vice ancien ancienne ex secrétaire général générale directeur jeune vieux vieille petit petite bon bonne pauvre cher chère grand
      grande brave beau belle`,
    former: 'ancien ancienne ex feu ex-ministre ex-président',
    body: `ministère université école académie agence commission comité conseil cour tribunal parti syndicat union association compagnie société sa sarl sas groupe
      institut bureau office sénat assemblée parlement banque fonds fondation église police armée presse radio télévision centre service services
      gouvernement fédération confédération ligue club hôpital clinique musée théâtre opéra orchestre mairie préfecture région département observatoire
      chambre cabinet collectif mouvement front rassemblement république caisse réseau airlines autorité direction organisation haut-commissariat elysée élysée matignon
      kremlin maison-blanche pentagone fc olympique stade paris-saint-germain parquet gendarmerie coordination entreprise consulting journal`,
    place: `rue avenue boulevard place pont rivière lac mer baie île îles mont montagne vallée forêt bois plage côte canton commune ville village nord sud est ouest
      france allemagne italie espagne angleterre royaume-uni russie ukraine chine inde canada québec belgique suisse europe afrique amérique asie paris
      londres berlin bruxelles genève moscou washington lyon marseille bordeaux lille nantes toulouse château gare port aéroport quai jardin parc`,
    suffix: 'jr ii iii iv sj op',
    label: `photo image figure tableau carte crédit chapitre partie acte scène tome volume page section annexe note notes préface lire voir vidéo publié mis lundi mardi
      mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques dieu
      ciel internet oui non ah oh eh hélas merci voilà voici bonjour adieu allons question réponse aujourd'hui hier demain`,
  },
  indefinite: ['un', 'une'],
  roleEnds: ['ologue', 'iste', 'trice', 'euse', 'ienne', 'teur'],
  femaleEnds: ['trice', 'euse', 'ienne'],
};
