/**
 * Closed word classes that tell one voice from another: persons, deixis, verbs and nouns of reporting, words that blogs
 * put around quotations. English, German, French and Spanish share one table; a word stands where its commonest sense puts it.
 */
import { wordHash } from '../../languages/index.ts';

/** Class name → its words, apostrophes straight, lower case. The order fixes the bit of each class. */
const wordClasses: Record<string, string> = {
  i: "i me my mine myself i'm i've i'd i'll ich mir mich mein meine meinen meiner meinem je moi mon mes j'ai yo mí mío jo",
  we: "we us our ours ourselves we're we've we'd we'll wir uns unser unsere nous notre nos nosotros nuestro nuestra nuestros",
  you: "you your yours yourself you're you've you'd you'll u ya ihr euch dir dich dein deine vous votre vos tu toi ton tus usted vosotros",
  he: "he him his himself she her hers herself he's she's he'd she'd er ihm ihn sein seine seinen sie il elle lui él ella",
  they: "they them their theirs themselves they're they've they'd they'll ihnen ils elles leur leurs ellos ellas",
  this: "this that these those that's dies diese dieser dieses diesen das cet cette ces ceci cela ça este esta esto estos estas ese esa eso",
  it: "it its it's itself es",
  be: "is are am be being been has have having do does doing done isn't aren't there's here's ist sind bin bist hat habe haben est sont suis êtes es son soy hay ha han he",
  was: "was were had did wasn't weren't hadn't didn't war waren hatte hatten wurde wurden était étaient avait avaient fut fue era eran había fueron",
  modal:
    "will would can could may might shall should must cannot can't won't wouldn't couldn't shouldn't kann können könnte soll sollte muss müssen wird werden würde peut peuvent doit devrait puede pueden debe debería",
  not: "not no never none nothing nor neither without don't doesn't didn't isn't ain't can't won't nicht kein keine keinen nie nichts ne pas jamais rien aucun nunca nada ningún sin",
  said: 'said says say saying tells told tell wrote writes write writing written notes noted adds added asks asked argues argued reports reported reporting explains explained explaining describes described points pointed concludes concluded claims claimed suggests suggested observes observed states stated replied replies responded responds announced announces according quoted quotes quoting mentions mentioned declares declared remarks remarked recalls recalled puts sagt sagte schreibt schrieb meint erklärt erklärte berichtet berichtete heißt zitiert dit écrit explique affirme raconte déclare selon disait dice dijo escribe escribió explica afirma según cuenta',
  work: 'article articles post posts essay book books report paper column piece blog blogs interview letter letters speech statement quote quotes quotation passage excerpt excerpts review story stories email e-mail mail message memo comment comments abstract chapter page paragraph paragraphs introduction preface editorial tweet thread poem translation transcript testimony press release newsletter documentation website wikipedia artikel beitrag buch zitat interview brief text blogpost kapitel aufsatz billet texte livre citation lettre extrait entretien artículo libro cita texto carta entrevista',
  link: 'via hat tip h/t ht hattip update updated read whole rest click here source thanks link links linked linking more continue reading spotted emphasis mine permalink full quelle gefunden lesen lire suite leer fuente',
  pointer:
    'following below follows excerpt excerpts snippet bit part passage quote lines words thus like goes begins reads starts summary e.g i.e viz namely here folgende folgendes folgt suivant suivante voici siguiente',
  conj: 'and or but because although though while whereas if unless since und oder aber weil wenn ob et ou mais car si y o pero porque aunque',
  prep: 'of in to for with on at by from about into over after before between under through during against von in zu für mit auf an bei aus nach über de à dans pour avec sur par en con para por sobre del al du des',
  article: 'the a an der die das den dem ein eine einen einer le la les un une l el los las una',
  wh: 'who what when where why how which whose whom wer was wann wo warum wie welche qui que quoi où quand comment pourquoi quien qué cuando dónde cómo',
  time: "today yesterday tomorrow now ago week weeks recently last month months morning evening tonight earlier monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december heute gestern jetzt woche aujourd'hui hier maintenant semaine hoy ayer ahora semana",
  quantity:
    'all some many most few several every each both any much more less least one two three four five first second third alle viele einige manche tous quelques plusieurs todos muchos algunos',
  praise:
    'great good nice interesting bad awesome fascinating wonderful funny brilliant amazing excellent cool love loved favorite favourite best beautiful hilarious terrible awful worth recommend enjoy enjoyed enjoyable insightful thoughtful weird strange crazy sad stupid ridiculous gut schön toll interessant bon bonne super intéressant bueno buena interesante',
  opener:
    'so well yes yeah ok okay oh anyway but and however indeed actually also hmm wow um heh lol sorry unfortunately fortunately apparently seriously personally obviously basically clearly finally meanwhile still again nun also naja tja alors donc bref bon enfin bueno pues entonces',
  archaic: 'thee thou thy hath doth shall unto upon lord god christ spirit holy behold amen ye whom',
  think:
    'think believe guess know feel hope wish wonder suppose thought agree disagree remember imagine suspect see want need like glaube denke finde weiß crois pense trouve sais creo pienso',
  formal:
    'pursuant herein thereof hereby section subsection paragraph act agreement licensor licensee party parties provided therefore thus hence moreover furthermore consequently whereas accordingly',
  news: 'officials government president minister spokesman spokeswoman spokesperson company police court percent million billion department agency federal senate congress states united according study researchers university scientists national',
  colloquial:
    'gonna wanna kinda sorta stuff thing things guys guy folks really very pretty just quite maybe perhaps lot lots bit actually totally damn hell shit fuck crap blah etc',
};
export const classNames: readonly string[] = Object.keys(wordClasses);

const SIZE = 8192;
const keys = new Int32Array(SIZE);
const masks = new Int32Array(SIZE);
classNames.forEach((name, bit) => {
  for (const word of wordClasses[name].split(' ')) {
    const hash = wordHash(word);
    let at = (hash >>> 7) & (SIZE - 1);
    while (masks[at] !== 0 && keys[at] !== hash) at = (at + 1) & (SIZE - 1);
    keys[at] = hash;
    masks[at] = masks[at] | (1 << bit);
  }
});

/** The classes of a word, one bit each in the order of `classNames`; 0 for a word of no class. */
export function classesOf(hash: number): number {
  let at = (hash >>> 7) & (SIZE - 1);
  while (masks[at] !== 0) {
    if (keys[at] === hash) return masks[at];
    at = (at + 1) & (SIZE - 1);
  }
  return 0;
}
