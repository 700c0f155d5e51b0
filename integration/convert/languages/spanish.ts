import { formsOf } from './forms.ts';
import type { LanguageTable } from './language.ts';

/** Verbs of saying in -ar whose forms go by rule: "afirma", "afirmaba", "afirmó", "afirmado". */
const AR = `afirm asegur explic agreg señal indic declar coment pregunt contest manifest expres anunci destac subray confes critic
  denunci reiter precis relat murmur susurr grit exclam replic opin tuite apunt detall inform lament reclam exhort avis matiz zanj revel
  confirm jur garantiz celebr remarc recalc puntualiz enfatiz argument aclar acot alert adelant alert acus sentenci reproch resalt
  valor vaticin pronostic ironiz brome balbuce interrog protest orden suspir exclam recit rez proclam rebat plante
  record rememor evoc resolv ratific especific ejemplific pronunci cuestion rechaz justific aconsej recomend invit rog suplic implor
  asever testific reflexion explay lanz espet apostill not razon compar bals complet finaliz continu cit`;
/** Those in -er and -ir. */
const ER = `respond promet reconoc argüi establec recog`;
const IR = `añad insist admit advirt discut escrib describ suger rebat defin transmit coincid resum compart conclu`;

/** Spanish. From grammars and common usage; nothing here was fitted on a corpus. */
export const spanish: LanguageTable = {
  code: 'es',
  words: {
    saying: `${formsOf(AR, ['a', 'an', 'aba', 'aban', 'ó', 'aron', 'ado'])} ${formsOf(ER, ['e', 'en', 'ía', 'ió', 'ieron', 'ido'])}
      ${formsOf(IR, ['e', 'en', 'ía', 'ió', 'ieron', 'ido'])} digo sugiere sugirió sugieren definió garantizó concluyó concluyen
      recuerda recuerdan cuenta cuentan defiende defienden defendió defendieron defendido desmiente desmintió desmentido ruega confiesa
      confiesan confesó sostuvo sostienen propone propuso propusieron propuesto dispuso reconocieron prosigue prosiguió siguió sigue
      interviene intervino repite repitió repiten reprende repuso inquirió inquiere dijeran decían diciéndole gimió gime sonríe ríe
      reza lee leyó coincide coincidieron advierte advertía pide pedía sentencia augura auguró predice predijo maldijo bendijo
      argumentando exige urgió urge instó insta instaron llamó llamaron alertan acusan acusó dictaminó dictamina
      dijo dice dicen dijeron decía dicho afirmó afirma afirman afirmaron aseguró asegura aseguran aseguraron explicó explica
      explican añadió añade agregó agrega señaló señala señalan señalaron indicó indica indicaron declaró declara declararon
      escribió escribe respondió responde contestó contesta preguntó pregunta comentó comenta sostuvo sostiene sostienen
      manifestó manifiesta expresó expresa anunció anuncia anunciaron advirtió advierte recordó recuerda destacó destaca
      subrayó subraya insistió insiste reconoció reconoce admitió admite confesó confiesa prometió promete denunció denuncia
      criticó critica pidió pide exigió exige negó niega reiteró reitera concluyó concluye precisó precisa relató relata
      contó cuenta murmuró susurró gritó exclamó replicó repuso opinó opina tuiteó apuntó apunta detalló informó informa
      afirmado asegurado explicado añadido agregado señalado indicado declarado escrito respondido contestado preguntado comentado sostenido
      manifestado expresado anunciado advertido recordado destacado subrayado insistido reconocido admitido confesado prometido denunciado
      criticado pedido exigido negado reiterado concluido precisado relatado contado opinado apuntado detallado informado
      afirmaba aseguraba explicaba añadía señalaba indicaba respondía contestaba preguntaba comentaba sostenía recordaba advertía insistía contaba
      explicaron señalaron escribieron respondieron contestaron comentaron sostuvieron advirtieron recordaron reconocieron admitieron pidieron
      exigieron negaron informaron contaron piden exigen añaden agregan responden contestan preguntan comentan manifiestan expresan anuncian advierten recuerdan destacan subrayan
      insisten reconocen admiten prometen denuncian critican reiteran concluyen precisan relatan opinan informan lamentan reclama reclamó reclamado
      reclaman exhorta exhortó lamenta lamentó lamentado avisa avisó avisado matiza matizó matizado zanja zanjó resume resumió
      confirma confirmó confirmado confirmaron revela reveló revelado revelaron jura juró garantiza garantizó celebra celebró`,
    holding: `cree creía creen piensa pensaba espera esperaba teme temía quiere quería considera consideran sabe sabía estima`,
    sayingForm: `diciendo añadiendo afirmando asegurando explicando señalando`,
    pronoun: `él ella ellos ellas yo nosotros usted ustedes quien`,
    determiner: `el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra al del`,
    preposition: `de a en por para con sin sobre entre hasta desde contra según tras ante bajo durante`,
    auxiliary: `haber ser estar habría habrían habrá habrán hubo hubiera haya ha han había habían es son era eran fue fueron será está están estaba he hemos puede debe`,
    conjunction: `y e o u pero sino porque aunque cuando si mientras como`,
    subordinator: `que si cómo por-qué cuándo dónde quién`,
    relative: `que quien cuyo cuya donde`,
    thatWord: `que`,
    negation: `no nunca jamás ni`,
    time: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
      noviembre diciembre ayer hoy mañana`,
    title: `gobernador gobernadora secretario secretaria director directora concejal concejala embajador embajadora comisario comisaria
      cardenal obispo monseñor fray sor capitán comandante teniente sargento príncipe princesa duque duquesa conde condesa expresidente
      expresidenta exministro exministra vicepresidente vicepresidenta canciller sr sra srta señor señora señorita don doña doctor doctora profesor profesora presidente presidenta ministro ministra
      alcalde alcaldesa senador senadora diputado diputada rey reina papa general coronel juez jueza dr dra`,
    role: `vocero vocera director directora secretario secretaria jefe jefa entrenador entrenadora técnico jugador jugadora delantero
      portero capitán médico médica enfermero enfermera profesor profesora maestro maestra estudiante periodista escritor escritora autor
      autora actor actriz cantante investigador investigadora científico científica economista activista líder concejal concejala
      gobernador gobernadora senador senadora diputado diputada candidato candidata embajador embajadora comisario comisaria inspector
      inspectora juez jueza vecino vecina vecinos empresario empresaria dueño dueña padre madre hijo hija hermano hermana abuelo abuela
      marido esposo esposa mujer hombre niño niña muchacho muchacha joven anciano anciana viejo vieja pontífice mandatario mandataria
      expertos testigos autoridades fuentes agencia empresa organización asociación comisión ayuntamiento fiscalía tribunal partido
      coordinador coordinadora fundador fundadora comandante soldado campesino campesina pescador obrero trabajador trabajadora titular
      portavoz presidente presidenta ministro ministra alcalde alcaldesa policía gobierno ministerio periódico diario estudio
      informe sindicato abogado abogada fiscal experto testigo`,
    female: `vocera directora secretaria jefa entrenadora jugadora médica enfermera profesora maestra escritora autora actriz investigadora
      científica concejala gobernadora candidata embajadora comisaria inspectora jueza vecina empresaria dueña abuela esposa niña muchacha
      anciana vieja mandataria abogada coordinadora fundadora doctora dra condesa duquesa princesa amiga
      ella ellas sra srta señora señorita doña presidenta ministra alcaldesa senadora diputada reina madre hija hermana tía mujer`,
    male: `vocero director secretario jefe entrenador técnico jugador delantero portero capitán médico enfermero profesor maestro escritor
      autor actor investigador científico concejal gobernador candidato embajador comisario inspector juez vecino empresario dueño abuelo
      marido esposo niño muchacho anciano viejo pontífice mandatario abogado coordinador fundador doctor dr conde duque príncipe amigo
      obispo cardenal cura fray general coronel
      él sr señor don presidente ministro alcalde senador diputado rey padre hijo hermano tío hombre papa`,
    plural: `ellos ellas`,
    naming: `llamado llamada denominado denominada titulado titulada apodado apodada término palabra expresión lema`,
    workNoun: `libro novela canción álbum disco película obra poema artículo serie programa documental diario revista`,
    abbreviation: `sr sra srta dr dra ud uds pág núm`,
    adverb: `también además luego después ayer asimismo posteriormente finalmente incluso ya aún todavía entonces así igualmente`,
    according: `según`,
    firstPerson: `yo nosotros mi mis nuestro nuestra me nos`,
  },
  according: [
    'según',
    'de acuerdo con',
    'de acuerdo a',
    'en palabras de',
    'en palabras del',
    'en opinión de',
    'en opinión del',
    'a juicio de',
    'a juicio del',
    'a decir de',
    'a decir del',
  ],
  clitics: ['me', 'te', 'se', 'le', 'les', 'lo', 'la', 'los', 'las', 'nos', 'os'],
  reflexive: {
    pronouns: ['se'],
    verbs:
      'asegura aseguró asegurado aseguran aseguraba revela reveló revelado niega negó negado niegan destaca',
  },
  aside: ['a', 'al', 'ante', 'en', 'tras', 'durante', 'sobre', 'con', 'desde', 'frente', 'mientras'],
  listener: ['usted', 'ustedes', 'ti', 'vosotros', 'tú'],
  dropsSubject: true,
  nounFirst: true,
  contracted: ['del', 'al'],
  known: ['saber', 'notar'],
  adding:
    'añadió añade añadía agregó agrega agregaba continuó continúa prosiguió prosigue concluyó concluye apostilló apostilla abundó remató sentenció',
  several: [
    'los',
    'las',
    'unos',
    'unas',
    'estos',
    'estas',
    'esos',
    'esas',
    'algunos',
    'algunas',
    'varios',
    'varias',
    'muchos',
    'muchas',
    'ambos',
    'ambas',
    'dos',
    'tres',
  ],
  invertsTag: true,
  tagsWithin: true,
  modals: ['podría', 'podrían', 'diría', 'dirían'],
  viewpoint: ['para'],
  conditions: ['si'],
  nobody: ['nadie', 'ninguno', 'ninguna'],
  as: ['como'],
  calls: [
    { as: ['de'], verbs: 'habla hablan hablaba habló hablaron hablado' },
    {
      as: ['de'],
      verbs:
        'califica calificó calificaron calificado calificada tacha tachó tachado tachada tilda tildó tildado tildada',
    },
    {
      as: ['como'],
      verbs:
        'califica calificó describe describió descrito descrita define definió definido definida considera consideró',
    },
  ],
  passive: ['fue', 'fueron', 'es', 'son', 'sido', 'ser'],
  agent: ['por'],
  definite: ['el', 'la', 'los', 'las', 'del', 'al'],
  documents: {
    nouns:
      'carta cartas nota mensaje telegrama despacho comunicado declaración correo extracto fragmento pasaje cita frase palabras verso versos estrofa poema discurso sermón respuesta diario tuit',
    by: ['de', 'por'],
  },
  inscriptions: 'grito gritos eslogan consigna consignas pancarta pancartas',
  commaClause: false,
};
