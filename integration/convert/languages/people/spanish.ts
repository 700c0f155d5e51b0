import type { PeopleTable } from './person-words.ts';

/** Spanish: words for people and bodies, from general knowledge. */
export const spanish: PeopleTable = {
  code: 'es',
  words: {
    particle: "de del y von van di da du d' bin ibn",
    secondParticle: 'la las los der den',
    capitalParticle: "de del la las los van von der el al ben di da du le d'",
    'courtesy+male': 'sr señor señores sres don d mr mister monsieur sir lord',
    'courtesy+female': 'sra srta señora señorita doña dña misia mrs miss ms madame lady',
    courtesy: 'dr dra doctor ing lic prof',
    'title+male': `rey príncipe duque conde barón marqués emperador papa cardenal obispo arzobispo padre fray hermano tío cura presidente expresidente
      ministro exministro alcalde senador diputado concejal gobernador general coronel comandante capitán teniente sargento cabo almirante juez
      fiscal comisario inspector director profesor canciller secretario consejero portavoz maestro licenciado sultán zar`,
    'title+female': `reina princesa duquesa condesa baronesa marquesa emperatriz madre sor hermana tía presidenta expresidenta ministra alcaldesa
      senadora diputada concejala gobernadora capitana jueza fiscala comisaria inspectora directora profesora canciller secretaria consejera
      maestra licenciada doctora `,
    title: 'portavoz fiscal concejal congresista parlamentario parlamentaria primer primera',
    'kin+male':
      'padre hijo hermano tío sobrino primo marido esposo novio abuelo papá suegro cuñado yerno nieto viudo padrino amigo compañero',
    'kin+female':
      'madre hija hermana tía sobrina prima mujer esposa novia abuela mamá suegra cuñada nuera nieta viuda madrina amiga compañera',
    'role+male': `hombre chico niño muchacho caballero señor director presidente entrenador técnico jugador delantero defensor portero arquero volante
      actor cantante músico escritor autor novelista cineasta productor presentador conductor redactor historiador filósofo abogado fiscal médico
      cirujano enfermero profesor maestro alumno estudiante investigador científico ingeniero arquitecto empresario fundador dueño jefe dirigente líder
      responsable gerente cocinero panadero agricultor ganadero pescador obrero trabajador empleado vendedor comerciante cliente vecino policía
      guardia bombero soldado oficial piloto marinero chófer agente candidato militante sindicalista opositor portavoz vocero embajador sacerdote
      cura pastor monje campeón corredor ciclista ganador consultor analista economista experto especialista testigo anciano rey príncipe secretario
      tesorero delegado representante alcalde ministro gobernador mandatario juez notario banquero pintor escultor poeta dramaturgo compositor
      bailarín rapero fotógrafo coordinador asesor titular subsecretario vicepresidente consejero procurador contralor regidor edil intendente`,
    'role+female': `mujer chica niña muchacha dama señora señorita directora presidenta entrenadora jugadora actriz escritora autora productora
      presentadora conductora redactora historiadora abogada enfermera profesora maestra alumna investigadora científica ingeniera arquitecta empresaria
      fundadora dueña jefa gerenta cocinera panadera agricultora trabajadora empleada vendedora vecina candidata embajadora campeona ganadora
      consultora experta anciana reina princesa secretaria tesorera delegada alcaldesa ministra gobernadora mandataria jueza pintora poetisa bailarina
      fotógrafa coordinadora asesora subsecretaria vicepresidenta consejera procuradora contralora regidora concejala médica criada monja`,
    role: `ceo cfo periodista artista cantante líder portavoz deportista economista analista especialista agente policía atleta futbolista tenista activista
      parlamentario parlamentaria legislador legisladora congresista politólogo politóloga sociólogo socióloga psicólogo psicóloga`,
    group: `gente hombres mujeres vecinos habitantes policías expertos investigadores científicos médicos abogados sindicatos diputados senadores estudiantes
      alumnos padres niños jugadores aficionados clientes testigos autoridades gobierno policía prensa medios manifestantes opositores analistas
      economistas observadores trabajadores familiares`,
    modifier: `primer primera vice ex general ejecutivo ejecutiva actual nuevo nueva joven viejo vieja pobre buen buena gran querido querida`,
    former: 'ex exministro exministra expresidente expresidenta exalcalde exalcaldesa antiguo antigua',
    body: `ministerio universidad escuela academia agencia comisión comité consejo corte tribunal partido sindicato unión asociación compañía sociedad sa grupo
      instituto oficina senado congreso asamblea parlamento banco fondo fundación iglesia policía ejército prensa radio televisión centro servicio
      gobierno federación confederación liga club hospital clínica museo teatro orquesta ayuntamiento diputación junta generalitat región
      cámara gabinete colectivo movimiento frente caja red autoridad dirección organización procuraduría fiscalía secretaría consejería
      cooperativa empresa aerolíneas plataforma observatorio real código coordinadora confederacion subsecretaría`,
    place: `calle avenida plaza puente río lago mar bahía isla islas monte montaña valle bosque playa costa cantón municipio ciudad pueblo norte sur este oeste
      españa francia alemania italia inglaterra rusia ucrania china india canadá méxico argentina chile perú colombia venezuela cuba uruguay paraguay
      bolivia ecuador brasil europa áfrica américa asia madrid barcelona sevilla valencia bilbao londres parís berlín bruselas washington castillo
      estación puerto aeropuerto jardín parque villa`,
    suffix: 'jr ii iii iv',
    label: `foto imagen figura tabla mapa crédito capítulo parte acto escena tomo volumen página sección anexo nota notas prefacio leer ver video vídeo publicado lunes
      martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
      navidad dios cielo internet sí no ah oh ay gracias hola adiós pregunta respuesta hoy ayer mañana`,
  },
  indefinite: ['un', 'una', 'uno'],
  roleEnds: ['ólogo', 'óloga', 'ista', 'dora'],
  femaleEnds: ['óloga', 'dora'],
};
