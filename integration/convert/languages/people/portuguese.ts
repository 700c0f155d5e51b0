import type { PeopleTable } from './person-words.ts';

/** Portuguese: words for people and bodies, from general knowledge. */
export const portuguese: PeopleTable = {
  code: 'pt',
  words: {
    particle: "de da do das dos von van di del della du d'",
    secondParticle: 'la der den',
    capitalParticle: "de da do das dos van von der el al ben di del della le la d'",
    'courtesy+male': 'sr senhor senhores dom d mr monsieur sir lord seu',
    'courtesy+female': 'sra srta senhora senhorita dona mrs miss ms madame lady',
    courtesy: 'dr dra doutor doutora prof eng',
    'title+male': `rei príncipe duque conde barão marquês imperador papa cardeal bispo arcebispo padre frei irmão tio presidente ministro prefeito
      senador deputado vereador governador general coronel comandante capitão tenente sargento cabo almirante juiz procurador delegado comissário
      inspetor diretor director professor chanceler secretário `,
    'title+female': `rainha princesa duquesa condessa baronesa marquesa imperatriz madre irmã tia ministra prefeita senadora deputada vereadora
      governadora juíza procuradora delegada inspetora diretora directora professora secretária `,
    title: 'presidente primeiro-ministro primeira-ministra papa comandante',
    'kin+male':
      'pai filho irmão tio sobrinho primo marido esposo noivo avô papai sogro cunhado genro neto viúvo amigo companheiro',
    'kin+female':
      'mãe filha irmã tia sobrinha prima mulher esposa noiva avó mamãe sogra cunhada nora neta viúva amiga companheira',
    'role+male': `homem rapaz menino senhor diretor director presidente treinador técnico jogador atacante zagueiro goleiro guarda-redes avançado ator
      actor cantor músico escritor autor romancista cineasta realizador produtor apresentador redator historiador filósofo advogado procurador médico
      cirurgião enfermeiro professor aluno estudante pesquisador investigador cientista engenheiro arquiteto empresário fundador dono chefe dirigente líder
      responsável gerente cozinheiro padeiro agricultor pescador operário trabalhador funcionário vendedor comerciante cliente vizinho policial polícia
      bombeiro soldado oficial piloto marinheiro motorista agente candidato militante sindicalista porta-voz embaixador sacerdote padre pastor
      monge campeão corredor ciclista vencedor consultor analista economista especialista testemunha rei secretário tesoureiro delegado representante
      prefeito ministro governador juiz notário banqueiro pintor escultor poeta compositor bailarino rapper fotógrafo coordenador assessor parlamentar
      vereador deputado senador administrador autarca`,
    'role+female': `mulher moça menina rapariga senhora diretora directora treinadora jogadora atriz actriz cantora escritora autora realizadora produtora
      apresentadora historiadora advogada enfermeira professora aluna pesquisadora investigadora engenheira arquiteta empresária fundadora dona
      cozinheira padeira trabalhadora funcionária vendedora vizinha candidata embaixadora campeã vencedora consultora rainha secretária delegada
      prefeita ministra governadora juíza pintora poetisa bailarina fotógrafa coordenadora assessora médica primeira-dama deputada senadora freira`,
    role: 'jornalista artista líder porta-voz ativista economista analista especialista atleta futebolista tenista papa treinador',
    group: `gente homens mulheres moradores habitantes policiais especialistas pesquisadores investigadores cientistas médicos advogados sindicatos deputados
      senadores estudantes alunos pais crianças jogadores torcedores adeptos clientes testemunhas autoridades governo polícia imprensa
      manifestantes analistas economistas observadores trabalhadores bombeiros familiares`,
    modifier:
      'primeiro primeira vice ex geral executivo executiva atual novo nova jovem velho velha pobre bom boa grande querido querida',
    former: 'ex antigo antiga ex-ministro ex-ministra ex-presidente ex-prefeito',
    body: `ministério universidade escola academia agência comissão comitê comité conselho corte tribunal partido sindicato união associação companhia sociedade
      sa ltda grupo instituto escritório senado congresso câmara assembleia parlamento banco fundo fundação igreja polícia exército imprensa rádio
      televisão centro serviço governo federação confederação liga clube hospital clínica museu teatro orquestra prefeitura secretaria região
      cooperativa empresa procuradoria direção direcção organização movimento rede observatório coletivo folha planalto security`,
    place: `rua avenida praça ponte rio lago mar baía ilha ilhas monte montanha serra vale floresta praia costa cidade vila norte sul leste oeste brasil portugal
      frança alemanha itália espanha inglaterra rússia ucrânia china índia europa áfrica américa ásia lisboa porto coimbra brasília londres paris
      berlim bruxelas washington castelo estação aeroporto jardim parque coreia`,
    suffix: 'jr filho neto sobrinho ii iii iv',
    label: `foto imagem figura tabela mapa crédito capítulo parte ato cena tomo volume página seção secção anexo nota notas prefácio leia veja vídeo publicado segunda terça
      quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril maio junho
      julho agosto setembro outubro novembro dezembro natal deus céu internet sim não ah oh ei obrigado obrigada olá adeus pergunta resposta hoje ontem amanhã`,
  },
  indefinite: ['um', 'uma'],
  roleEnds: ['ólogo', 'óloga', 'ista', 'dora'],
  femaleEnds: ['óloga', 'dora'],
};
