import type { LanguageTable } from './language.ts';

/** Spanish. From grammars and common usage; nothing here was fitted on a corpus. */
export const spanish: LanguageTable = {
  code: 'es',
  words: {
    saying: `dijo dice dicen dijeron decía dicho afirmó afirma afirman afirmaron aseguró asegura aseguran aseguraron explicó explica
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
    title: `sr sra srta señor señora señorita don doña doctor doctora profesor profesora presidente presidenta ministro ministra
      alcalde alcaldesa senador senadora diputado diputada rey reina papa general coronel juez jueza dr dra`,
    role: `portavoz presidente presidenta ministro ministra alcalde alcaldesa policía gobierno ministerio periódico diario estudio
      informe sindicato abogado abogada fiscal experto testigo`,
    female: `ella ellas sra srta señora señorita doña presidenta ministra alcaldesa senadora diputada reina madre hija hermana tía mujer`,
    male: `él sr señor don presidente ministro alcalde senador diputado rey padre hijo hermano tío hombre papa`,
    plural: `ellos ellas`,
    naming: `llamado llamada denominado denominada titulado titulada apodado apodada término palabra expresión lema`,
    workNoun: `libro novela canción álbum disco película obra poema artículo serie programa documental diario revista`,
    abbreviation: `sr sra srta dr dra ud uds pág núm`,
    adverb: `también además luego después ayer`,
    according: `según`,
    firstPerson: `yo nosotros mi mis nuestro nuestra me nos`,
  },
  according: ['según', 'de acuerdo con', 'en palabras de', 'en opinión de', 'a juicio de', 'a decir de'],
  clitics: ['me', 'te', 'se', 'le', 'les', 'lo', 'la', 'los', 'las', 'nos', 'os'],
  reflexive: {
    pronouns: ['se'],
    verbs:
      'asegura aseguró asegurado aseguran aseguraba revela reveló revelado niega negó negado niegan destaca',
  },
  aside: ['a', 'al', 'ante', 'en', 'tras', 'durante', 'sobre', 'con', 'desde', 'frente', 'mientras'],
  listener: ['usted', 'ustedes', 'ti', 'vosotros', 'tú'],
  dropsSubject: true,
  invertsTag: true,
  modals: ['podría', 'podrían', 'diría', 'dirían'],
  conditions: ['si'],
  nobody: ['nadie', 'ninguno', 'ninguna'],
  as: ['como'],
  calls: [
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
  inscriptions: 'eslogan consigna consignas pancarta pancartas',
  commaClause: false,
};
