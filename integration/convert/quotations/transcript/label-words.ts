/** Labels of what is no speech: of facts, lists, captions, sections, in the languages that are read. */
const NOBODY = setOf(`
  address admission advantages advice age agenda aim analysis answers appendix article attendance attending attn audience-score author authors
  background bad bcc best body bonus book born box breaking budget call cast category caution cc change chapter check city clarification
  client comment comments company conclusion cons contact contents correction cost country cover credit credits cut data date dates day
  deadline dear default definition description desserts details died director directions disadvantages disclaimer disclosure discussion distance
  doors download edit edition editorial education e-mail email end entry error event example examples exclusive exercise experience fact facts
  fax fee figure fig file final first focus follow footnote for format from full fun genre goal goals good grade group guest guests headline height
  heading here hint history home hours how however ie eg idea image images important in index info information ingredients instructions
  interests interview introduction isbn issue item items job join keywords key language last lead length lesson level license life line link links listen
  list location lyrics mail map materials media meeting menu message message-id method methods mission money more music myth name names nb
  newsgroups news next no note notes now number objective occupation ok on opening opinion option options order organization organisation
  other overview page pages paragraph part path pending people phone photo photos photograph picture pictures place plan plot plus point
  points policy population position post present price prices problem profile program project pros proof proposal ps publisher purpose query
  quote rating ratings re reading reality reason recipe recommendation references referee related release released remarks reminder report
  reply-to requirements reserves resolution resource response-time result results review role round rule rules running runtime sample scene
  schedule score scorers season second section see sender sent serves service setting share sidebar size skills solution song source sources spoiler stage
  star starring stars start state statement status step steps story strengths student subject subs subtitle summary synopsis table tags task team teams tel
  telephone text thanks then theory third thread tickets time times tip tips title to today tomorrow tonight topic topics total track
  translation transcript truth tv type update updated url use value venue verdict version via video volume warning watch weaknesses weather web
  website weight what when where which who why winner winners word words work writer year yes yesterday
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  achtung adresse alter anmerkung art autor beginn beispiel bild betreff datum eintritt ergebnis fazit folge foto grund hinweis information infos
  inhalt kontakt link literatur merke montag dienstag mittwoch donnerstag freitag samstag sonntag nachtrag ort preis quelle regie stand tipp
  titel tore uhrzeit termin termine vorteile nachteile zeit ziel zutaten zuschauer zubereitung
  attention auteur conseil entretien entrevista intervista gespräch portrait porträt profile contacts crédit date définition durée exemple exercice heure horaires ingrédients lieu objet prix rappel
  remarque résultat résumé tarif tarifs titre vidéo
  ahora asunto autor conclusión crédito dato datos dirección ejemplo fecha fuente hora ingredientes lugar nota precio resultado resumen
  título ubicación vídeo
  attenzione autore data dove esempio fonte luogo oggetto orario prezzo quando regia risultato titolo
  autor data exemplo fonte hora horário local preço quando resultado onde título
  adres bron datum locatie prijs tijd titel voorbeeld wanneer waar
`);

/** Labels that say what the speaker does in the talk, and not who it is. */
const ROLES = setOf(`
  q a question answer interviewer interviewee moderator host presenter anchor reporter journalist correspondent caller audience narrator speaker
  chair chairman chairwoman chairperson president secretary clerk coroner foreman judge court counsel prosecutor prosecution defence defense
  witness defendant prisoner magistrate solicitor attorney detective officer examiner voice man woman male female
  f frage antwort interviewer moderator richter zeuge zeugin angeklagter angeklagte präs präsident vorsitzender verteidiger staatsanwalt
  question réponse journaliste animateur présentateur président juge témoin
  p r pregunta respuesta periodista entrevistador entrevistadora moderador interlocutor interlocutora presidente juez testigo
  d domanda risposta giornalista intervistatore conduttore giudice testimone
  pergunta resposta jornalista entrevistador juiz testemunha
  v vraag antwoord journalist rechter getuige
`);

/** Words that begin a sentence before a dash or colon, and name nobody. */
const SENTENCE = setOf(`
  i he she it we they you this that these those there the and but or so yet nor if because though although oh ah well still only even not never always
  perhaps maybe indeed anyway meanwhile otherwise finally instead also again besides later here's remember imagine consider take like think look let
  question-mark bottom-line in-short
`);

/** Of the first, those that are given names as well. */
const GIVEN = setOf(`april may june art grace guest will chair rose page`);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.toUpperCase().split(/\s+/).filter(Boolean));
}

/** Papers that ask, where the label is printed in capitals: “ZEIT: Herr Kern, …”. */
const PAPERS = setOf(`bild post star time zeit`);

/** Whether a label that is printed in capitals is a paper's name, whatever else the word means. */
export function isPaper(words: string): boolean {
  return PAPERS.has(words);
}

/** Whether a label, in capitals, is of a fact, a list or a caption, or is the beginning of a sentence. */
export function isNobodysLabel(key: string): boolean {
  const [first] = key.split(' ', 1);
  // “PHOTO CREDIT”, but April Hale.
  return SENTENCE.has(first) || NOBODY.has(key) || (NOBODY.has(first) && !GIVEN.has(first));
}

/** Whether a label, in capitals, is a part in a talk: "Q", "MODERATOR", "SPEAKER 2". */
export function isRoleLabel(key: string): boolean {
  return ROLES.has(key.replace(/ ?\d{1,2}$/, ''));
}
