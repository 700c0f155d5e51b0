import { formsOf, wordsIn } from './forms.ts';
import type { LanguageTable } from './language.ts';

/** Verbs of saying in -ar whose forms go by rule: "afirma", "afirmava", "afirmou", "afirmaram", "afirmado". */
const AR = `afirm explic coment observ not lembr record sublinh declar anunci confirm precis neg pergunt exclam sussurr grit murmur
  critic denunci lament ressalt destac alert avis confess revel assegur indic ironiz esclarec relat cont acrescent complement
  salient assinal aleg argument apont avali brinc jur garant ponder reiter enfatiz frisou fris consider justific detalh inform
  not reclam implor orden cit opin interrog indag retruc acus ameaç elogi desabaf coment testemunh refor`;

/** Portuguese, of Portugal and Brazil. From grammars and common usage. */
export const portuguese: LanguageTable = {
  code: 'pt',
  words: {
    saying: `${formsOf(AR, ['a', 'am', 'ou', 'aram', 'ava', 'avam', 'ado'])}
      disse diz dizem disseram dizia diziam dito digo dissera escreveu escreve escrevem escreveram escrevia escrito
      respondeu responde respondem responderam respondia respondido adiantou adianta começou começa
      defendeu defende defendem defenderam defendido admitiu admite admitem admitiram admitia admitido concluiu conclui concluem
      referiu refere referem referiram referido reconheceu reconhece reconhecem reconheceram reconhecido prometeu promete prometeram prometido
      pediu pede pedem pediram pedido sustentou sustenta sustentam insistiu insiste insistem insistiram insistia insistido advertiu adverte
      advertem advertido prosseguiu prossegue continuou continua repetiu repete repetiram desmentiu desmente desmentem desmentido
      propôs propõe propõem proposto sugeriu sugere sugerem sugerido resumiu resume resumem garantiu garante garantem garantiram garantido
      reforçou reforça reforçam frisa assumiu assume dirigiu descreveu descreve descrevem descrito replicou replica retorquiu retorque
      interveio intervém rebateu rebate ordenou mandou suspirou suspira gemeu berrou berra bradou brada protestou protesta tornou
      esclareceu esclarece esclareceram esclarecido lê-se desejou agradeceu agradece tuitou tweetou publicou postou discursou
      emendou finalizou finaliza completou completa arrematou contestou contesta objetou atalhou acudiu atirou lançou soltou chamou`,
    holding: `pensa pensam pensava pensou acredita acreditam acreditava acha acham achava achou crê creem espera esperam esperava
      teme temem temia quer querem queria considera consideram julga entende entendem sabe sabem sabia estima`,
    sayingForm: `dizendo acrescentando afirmando explicando declarando assegurando sublinhando lembrando garantindo destacando`,
    pronoun: `ele ela eles elas eu nós você vocês tu quem alguém`,
    determiner: `o a os as um uma uns umas do da dos das ao à aos às no na nos nas num numa pelo pela pelos pelas este esta estes estas esse
      essa esses essas aquele aquela aqueles aquelas deste desta desse dessa neste nesta seu sua seus suas meu minha meus minhas nosso
      nossa nossos nossas cada alguns algumas muitos muitas vários várias dois duas três`,
    preposition: `de a em por para com sem sobre sob entre até desde contra segundo após ante perante durante do da dos das ao à aos às no na
      nos nas num numa pelo pela pelos pelas junto conforme dele dela`,
    auxiliary: `é são era eram foi foram será serão seria seriam ser está estão estava estavam esteve estar tem têm tinha tinham teve terá
      teria teriam ter haver há havia houve vai vão ia pode podem podia deve devem devia tenha tenham seja sejam`,
    conjunction: `e ou mas porém porque embora quando se enquanto como pois contudo todavia nem`,
    subordinator: `que se como porque quando onde quem`,
    relative: `que quem cujo cuja onde qual quais`,
    thatWord: `que`,
    negation: `não nunca jamais nem`,
    time: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro
      fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã`,
    title: `sr sra srta dr dra senhor senhora dona dom doutor doutora professor professora prof profa engenheiro engenheira eng presidente
      presidenta ministro ministra primeiro-ministro primeira-ministra prefeito prefeita governador governadora senador senadora deputado
      deputada vereador vereadora secretário secretária delegado delegada juiz juíza procurador procuradora desembargador rei rainha
      príncipe princesa papa bispo cardeal padre frei irmã irmão general coronel capitão sargento comandante santo santa são tio tia
      diretor diretora técnico treinador treinadora embaixador embaixadora conde condessa duque duquesa`,
    role: `porta-voz presidente ministro ministra prefeito prefeita governador governadora senador senadora deputado deputada vereador
      secretário secretária delegado delegada juiz juíza procurador procuradora advogado advogada médico médica professor professora
      estudante jornalista especialista especialistas pesquisador pesquisadora investigador investigadora cientista economista
      testemunha testemunhas polícia bombeiros governo ministério câmara prefeitura partido sindicato associação empresa jornal revista
      agência relatório estudo morador moradora moradores vizinho vizinha vizinhos técnico treinador jogador jogadora ator atriz cantor
      cantora diretor diretora escritor escritora autor autora pai mãe marido mulher esposa filho filha irmão irmã avô avó homem menino
      menina rapaz rapariga velho velha líder chefe empresário empresária fundador fundadora comandante gerente coordenador coordenadora`,
    female: `ela elas sra srta dra senhora dona doutora professora engenheira presidenta ministra primeira-ministra prefeita governadora
      senadora deputada vereadora secretária delegada juíza procuradora rainha princesa irmã tia diretora treinadora embaixadora condessa
      duquesa advogada médica pesquisadora investigadora moradora vizinha jogadora atriz cantora escritora autora mãe mulher esposa
      filha avó menina rapariga empresária fundadora coordenadora velha`,
    male: `ele eles sr dr senhor dom doutor professor engenheiro ministro primeiro-ministro prefeito governador senador deputado vereador
      secretário delegado juiz procurador desembargador rei príncipe papa bispo cardeal padre frei irmão tio diretor técnico treinador
      embaixador conde duque advogado médico pesquisador investigador morador vizinho jogador ator cantor escritor autor pai marido filho
      avô homem menino rapaz empresário fundador coordenador velho general coronel capitão sargento`,
    plural: `eles elas`,
    naming: `chamado chamada chamados chamadas denominado denominada intitulado intitulada apelidado apelidada batizado batizada termo
      palavra expressão lema conhecido conhecida título dito dita`,
    workNoun: `livro romance canção música álbum disco filme peça obra poema artigo série programa documentário jornal revista novela
      ensaio espetáculo exposição`,
    abbreviation: `sr sra srta dr dra prof profa eng av pág art n d`,
    adverb: `logo também ainda depois ontem hoje já então sempre assim portanto porém entretanto finalmente posteriormente`,
    according: `segundo conforme`,
    firstPerson: `eu nós meu minha meus minhas nosso nossa me mim nos`,
  },
  according: ['segundo', 'conforme', 'de acordo com', 'nas palavras de', 'na opinião de', 'no entender de'],
  clitics: wordsIn(`me te se lhe lhes o a os as nos vos`),
  reflexive: {
    pronouns: ['se'],
    verbs:
      'lembra lembrou nega afirma afirmou conta destaca destacou revela revelou confirma confirmou anuncia declara declarou',
  },
  aside: wordsIn(
    `ao à aos às em no na nos nas durante sobre com após depois antes perante para por pelo pela enquanto`,
  ),
  listener: ['você', 'vocês', 'ti', 'vós'],
  joined: ['-se', '-me', '-lhe', '-lhes', '-nos'],
  dropsSubject: true,
  nounFirst: true,
  contracted: wordsIn(`do da dos das no na nos nas ao à aos às pelo pela pelos pelas`),
  known: ['saber', 'notar'],
  adding:
    'acrescentou acrescenta acrescentava continuou continua prosseguiu prossegue concluiu conclui completou completa',
  several: wordsIn(
    `os as uns umas alguns algumas vários várias muitos muitas estes estas esses essas dois duas três`,
  ),
  invertsTag: true,
  tagsWithin: true,
  modals: ['poderia', 'poderiam', 'diria', 'diriam'],
  viewpoint: ['para'],
  conditions: ['se'],
  nobody: ['ninguém', 'nenhum', 'nenhuma'],
  as: ['como'],
  calls: [
    { as: ['de', 'em'], verbs: 'fala falam falava falou falaram falado' },
    {
      as: ['de'],
      verbs: 'chama chamou chamaram chamado chamada apelida apelidou acusa taxou qualificou qualifica tachou',
    },
    {
      as: ['como'],
      verbs:
        'descreve descreveu descrito descrita define definiu definido definida classifica classificou classificaram classificado classificada considera considerou qualificou qualifica',
    },
  ],
  passive: ['foi', 'foram', 'é', 'são', 'sido', 'ser'],
  agent: ['por', 'pelo', 'pela', 'pelos', 'pelas'],
  documents: {
    nouns:
      'carta cartas bilhete mensagem telegrama despacho comunicado declaração trecho extrato passagem citação frase palavras verso versos estrofe poema discurso resposta diário tuíte',
    by: ['de', 'do', 'da', 'por'],
  },
  inscriptions: 'grito gritos coro',
  definite: wordsIn(`o os do da dos das ao à no na pelo pela`),
  commaClause: false,
};
