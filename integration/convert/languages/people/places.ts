import type { PersonWords } from './person-words.ts';

/** Countries and large cities, in any of the languages: a place alone is not the person whose name begins with it. */
export const places: PersonWords = {
  place: `afghanistan albania algeria algérie algerien argelia angola argentina argentine argentinien armenia armenien austria österreich autriche azerbaijan bahrain
    bangladesh belarus belgium belgique bélgica belgien belgio bolivia bosnia botswana brazil brasil brésil brasilien brasile bulgaria cambodia cameroon cameroun canada canadá
    kanada chad chile chili china chine cina colombia colombie kolumbien congo croatia croatie kroatien cuba kuba cyprus chypre zypern czechia denmark danemark
    dinamarca dänemark danimarca ecuador egypt égypte egipto ägypten egitto eritrea estonia estonie estland ethiopia éthiopie finland finlande finlandia finnland france francia frança
    frankreich frankrijk georgia géorgie germany allemagne alemania alemanha deutschland duitsland germania ghana greece grèce grecia grécia griechenland griekenland guatemala guinea
    haiti haïti haití honduras hungary hongrie hungría ungarn ungheria iceland islande india inde indien índia indonesia iran irán irak iraq ireland irlande irlanda irland israel
    israël italy italie italia itália italien italië jamaica japan japon japón japão giappone jordan jordanie kazakhstan kenya korea corée corea coreia kosovo kuwait laos latvia
    lebanon liban líbano libanon libano libya libye libia libyen lithuania luxembourg luxemburg malaysia mali malta mexico mexique méxico mexiko messico moldova monaco mongolia
    montenegro morocco maroc marruecos marrocos marokko marocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway norvège noruega norwegen norvegia
    oman pakistan palestine palestina panama paraguay peru pérou perú peru poland pologne polonia polónia polônia polen portugal portogallo qatar romania roumanie rumania rumänien russia russie
    rusia rússia russland rusland rwanda senegal sénégal serbia serbie serbien singapore slovakia slovenia somalia spain espagne españa espanha spanien spanje spagna sudan
    suède suecia suécia schweden zweden svezia sweden switzerland suisse suiza suíça schweiz zwitserland svizzera syria syrie siria síria syrien taiwan tanzania thailand thaïlande
    tunisia tunisie túnez turkey turquie turquía turquia türkei turkije turchia uganda ukraine ucrania ucrânia oekraïne ucraina uruguay venezuela vietnam wales yemen zambia zimbabwe
    europe europa áfrica afrique africa afrika asia asie ásia asien amérique america américa amerika usa uk england angleterre inglaterra inghilterra engeland scotland écosse escocia
    schottland britain bretagne großbritannien gaza catalonia cataluña california texas florida virginia carolina washington chicago boston houston dallas philadelphia
    london londres londra londen paris parís parigi parijs berlin berlín berlim berlino berlijn madrid rome roma rom moscow moscou moscú moskau mosca moskou brussels bruxelles
    bruselas bruxelas brüssel brussel vienna wien vienne viena tokyo tokio beijing pékin pekín pequim peking delhi mumbai lisbon lisboa dublin athens athènes atenas athen
    geneva genève ginebra genf ginevra zurich zürich munich münchen hamburg köln frankfurt amsterdam rotterdam barcelona milan milano naples napoli turin torino venice venezia florence
    sydney melbourne toronto montreal montréal kiev kyiv kabul baghdad bagdad tehran téhéran teherán cairo le-caire jerusalem jérusalem jerusalén oxford cambridge manchester liverpool
    birmingham edinburgh glasgow belfast cardiff leeds york hollywood broadway bordeaux lyon marseille lille`,
};
