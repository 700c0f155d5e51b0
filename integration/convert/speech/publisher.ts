/** Who published what is quoted, as a lead-in, a line or a report itself names it. */
import type { Span } from '../model.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{N}&’'.-]{0,30}`;
/** A run of capitals, small words inside: "The Journal of Tides", "New Harbour Gazette". */
const NAME = new RegExp(
  String.raw`${WORD}(?:\s(?:(?:of|the|de|la|del|des|der|du)\s){0,2}${WORD}){0,6}`,
  'gu',
);
/** Words that papers, broadcasters and sites have in their names, and the best known names themselves. */
const PUBLICATION =
  /\b(?:Times|Post|Journal|News|Herald|Tribune|Gazette|Chronicle|Guardian|Telegraph|Independent|Observer|Examiner|Courier|Dispatch|Globe|Mirror|Standard|Magazine|Review|Quarterly|Weekly|Daily|Monthly|Digest|Bulletin|Letters?|Sentinel|Inquirer|Register|Ledger|Advertiser|Blogs?|Press|Radio|Encyclop\w+|Dictionary|Atlantic|Economist|Wired|Slate|Salon|Vox|Verge|Nature|Newsweek|Reuters|Bloomberg|BBC|CNN|NPR|PBS|MSNBC|CNBC|AFP|NYT|WSJ|LAT|WaPo|Wikipedia|TechCrunch|ZDNet|CNET|Politico|Forbes|Fortune|Business ?Week|Playboy|Esquire|Vanity Fair|New Yorker|Rolling Stone|Gawker|Mother Jones|Ars Technica|Boing ?Boing|Slashdot|Axios|Quartz|Motherboard|Huff ?Po(?:st)?|Huffington|New Republic|FiveThirtyEight|JAMA|PNAS|ScienceDaily|Science Magazine|Hacker News|Zeitung|Spiegel|Zeit|Welt|Tagesschau|Rundschau|Anzeiger|Blatt|Monde|Figaro|Libération|País|Mundo|Vanguardia|Periódico)(?:['’]s)?\b|\b[\p{L}\p{N}-]{2,30}\.(?:com|org|net|de|fr|io)\b/u;
/** What stands before a name that is the place of publication. */
const PLACED =
  /(?:\b(?:in|at|on|from|via|for|by|told|over at|dans|sur|en|im|in der|in den|bei|aus|von|laut|bei der|selon|según)|^|[,:;(–—])\s{0,2}(?:(?:the|The|an?|its|today['’]s|yesterday['’]s|last \p{L}+['’]s|le|la|les|el|der|die|das)\s)?(?:[“"‘'_*]\s?)?$/u;
/** The same, after a noun for what is published: "a piece in", "the interview with … at". */
const WORK =
  /\b(?:articles?|piece|story|posts?|post up|interview|essay|reports?|editorial|column|op-ed|review|entry|excerpts?|passages?|letter|paper|thread|feature|profile|write-?up|transcript|study|blog|Artikel|Beitrag|Bericht|Interview|Kommentar|billet|entretien|artículo|entrevista)\b[^.!?:,]{0,40}?\s(?:in|at|on|from|over at|via|im|in der|bei|dans|sur|en)\s(?:(?:the|The|an?|der|die|le|la|el)\s)?$/u;
/** "an article on X" is about X; "a guest post on X" stands there. */
const ABOUT = /(?<!\bguest \p{L}{2,12})\s(?:on|sur)\s(?:(?:the|The|an?)\s)?$/u;
/** "From The Lamp:", "Over at The Lamp," at a sentence's head. */
const HEAD =
  /^(?:(?:And|But|So|Also|Again|This)[,\s]{1,2})?(?:from|via|over at|h\/t|aus|selon|según)[:\s]\s?(?:(?:the|an?|der|die|das|le|la|el)\s)?$/iu;
/** "Source: The Lamp": the name must be all of it, for a headline may stand there as well. */
const SOURCE = /^\W{0,3}source:?\s(?:the\s)?$/iu;
/** "Jane Doe in ", "Jane Doe, writing for ", at a sentence's head. */
const AUTHOR = new RegExp(
  String.raw`^(?:\p{L}{2,9}[,\s]{1,2})?${WORD}(?:\s(?:van\s|von\s|de\s)?${WORD}){1,3},?\s(?:writing\s)?(?:in|at|for|from|over at)\s(?:(?:the|The|his|her)\s)?$`,
  'u',
);
/** "Jane Doe on The Lamp, “A Calm Harbour”": a place only where a title follows, else what she speaks about. */
const AUTHOR_ON = new RegExp(
  String.raw`^${WORD}(?:\s(?:van\s|von\s|de\s)?${WORD}){1,3},?\son\s(?:the\s)?$`,
  'iu',
);
const TITLE_AFTER = /^,\s[“"]/u;
/** A writer before the name of a paper: "Jane Doe of The Lamp". */
const WRITER = /^(?:\p{Lu}[\p{Ll}.]+\s){1,2}\p{Lu}\p{L}+\sof\s(?:the\s)?/iu;
/** What may follow the name of a publication; a small word makes it a part of something else ("The Lamp employees"). */
const ENDED =
  /^(?:['’]s?\b|[)”"’'_*]{0,2}(?:\s?[,:;.!?(–—“"]|\s{0,3}$|\s(?:by|about|on|this|last|today|yesterday|that|and|titled|called|entitled|from|with|back|reports?|reported|says?|said|writes?|wrote|has|had|notes?|noted|blog|article|piece|story|editorial|interview|website|site|quotes?|in|berichtet|schreibt|meldet|zitiert|écrit|rapporte|escribe|informa)\b))/u;
/** A sentence's first word, which is no part of the name after it. */
const FIRST =
  /^(?:From|Via|In|At|On|For|Over|By|And|But|So|See|Also|Today|Meanwhile|Here|This|According to|Source|Aus|Laut|Im|Selon|Según)\s(?:(?:the|The|an?)\s)?/u;
/** Capitals that name a day, a month, a tongue or a beginning, and no publication. */
const OTHER =
  /^(?:I|It|He|She|We|They|You|This|That|The|An?|In|At|On|From|For|And|But|So|Here|There|When|What|Why|How|Now|Then|My|His|Her|Their|Our|As|If|Or|One|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$|^(?:January|February|March|April|May|June|July|August|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|English|French|German|Spanish|Latin|Twitter|Facebook|God|Internet)\b/u;

/** “Letter of Mrs Osgood” */
const DOCUMENT = /^Letters?\s(?:of|from|by|to)\s/;

/** Two or three capitalised words, or somebody's somebody: "Jane Doe", "the Harbour's Jane Doe". */
const PERSON = /^(?:\p{Lu}[\p{Ll}.]+\s){1,2}\p{Lu}\p{L}+$|['’]s\s/u;

/** Whether a name is that of a paper, a broadcaster or a site, by its words. */
export function isPublication(name: string): boolean {
  return PUBLICATION.test(name);
}

/**
 * The publication that the sentence from `start` to `end` names as the place where its quotation stands; null where none does or
 * where a name could be anything. Of several the last counts.
 */
export function publisherIn(text: string, start: number, end: number): Span | null {
  const sentence = text.slice(start, end);
  let found: Span | null = null;
  for (const { index, 0: match } of sentence.matchAll(NAME)) {
    const name = match.replace(/['’]s$|[.’']$/u, '');
    const after = sentence.slice(index + name.length);
    if (!ENDED.test(after)) continue;
    const first = index === 0 ? (FIRST.exec(name)?.[0].length ?? 0) : 0;
    const writer = writerIn(name.slice(first));
    const article = first + writer + (/^(?:The|A|An)\s/u.exec(name.slice(first + writer))?.[0].length ?? 0);
    const bare = name.slice(article);
    const before = sentence.slice(0, index + first);
    if (bare.length < 2 || OTHER.test(bare) || DOCUMENT.test(bare)) continue;
    // What has something of its own ("Jane Doe's account") must be a publication by its name; what stands in marks is a title.
    const isOwner = /^['’]/.test(after) || (/[“"‘]$/u.test(before) && /^[”"’]/u.test(after));
    const isPlaced = isPublication(bare)
      ? PLACED.test(before) || WORK.test(before) || /according to (?:the )?$/i.test(before)
      : !isOwner &&
        ((HEAD.test(before) && !PERSON.test(bare)) ||
          AUTHOR.test(before) ||
          (AUTHOR_ON.test(before) && TITLE_AFTER.test(after)) ||
          (SOURCE.test(before) && /^\W{0,2}$/u.test(after)) ||
          (WORK.test(before) &&
            (!ABOUT.test(before) || /^\sblog\b/.test(after)) &&
            !(PERSON.test(bare) && /from (?:the )?$/.test(before))));
    if (isPlaced || writer > 0) found = { start: start + index + article, end: start + index + name.length };
  }
  return found;
}

/** How much of a name is the writer's: of "Jane Doe of The Lamp Magazine" all before the paper; 0 where the whole is one name. */
function writerIn(name: string): number {
  const writer = WRITER.exec(name)?.[0] ?? '';
  return !isPublication(writer) && isPublication(name.slice(writer.length)) ? writer.length : 0;
}
