import { Is } from '../languages/index.ts';
import type { Article } from '../model.ts';
import { isClaim } from '../clauses/index.ts';
import type { Claim } from '../clauses/index.ts';
import type { Marked } from '../marks/index.ts';
import { firstWordAt } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { carrySources } from './carry-sources.ts';
import type { Finding } from './finding.ts';
import { joinInterrupted } from './marked/interrupted.ts';
import { judgeMarks } from './marked/mark-types.ts';
import { isDirect, isSaid } from './marked/passage.ts';
import type { Passage } from './marked/passage.ts';
import { DOUBTFUL, fromClause, fromDirect, fromMarks, whoSays } from './passage-findings.ts';
import { pickedClauses } from './picked.ts';
import { raiseOdds } from './raise-odds.ts';
import type { Read } from './read-passages.ts';

/**
 * Turns marked passages and attributions into findings: words in marks that are all that is said are direct; words picked by a report are
 * mixed, with the clause around them where one was read for sure; a reported clause without any is indirect; marks that report nothing set
 * off a term, a title or doubt.
 */
export function assemble(article: Article, words: Words, read: Read): Finding[] {
  const { passages } = read;
  judgeMarks(article, words, passages);
  raiseOdds(article, words, read);
  carrySources(words, passages, whoSays);
  const { findings, claimed } = reportedClauses(article, words, read);
  const direct = passages.filter(isDirect);
  const free = passages.filter((passage) => !isDirect(passage) && !claimed.has(passage));
  const isPicked = (passage: Passage): boolean =>
    isSaid(passage) && !isDirect(passage) && !claimed.has(passage);
  const picked = pickedClauses(article, words, passages, isPicked, whoSays);
  for (const finding of picked.findings) findings.push(finding);
  for (const passage of free)
    if (!picked.claimed.has(passage)) findings.push(fromMarks(article, words, passage));
  for (const parts of joinInterrupted(article, words, direct))
    findings.push(fromDirect(article, words, parts));
  return findings;
}

/** Findings of clauses that were read, and the passages in marks that are parts of them. */
function reportedClauses(
  article: Article,
  words: Words,
  { passages, attributions, contained, cutting }: Read,
): { findings: Finding[]; claimed: Set<Passage> } {
  const findings: Finding[] = [];
  const claimed = new Set<Passage>();
  const places = new Map(passages.map((passage, i) => [passage, i]));
  for (const attribution of attributions) {
    const inside = contained.get(attribution) ?? [];
    // Where words said directly stand in what was read as a clause, the marks know better.
    if (!isClaim(attribution) || inside.some(isDirect) || cutting.has(attribution)) continue;
    // What is surely quoted needs no doubtful clause around it.
    const marked =
      attribution.confidence < DOUBTFUL ? [] : inside.filter((passage) => isSaid(passage) && !passage.inner);
    if (inside.some(({ group }) => isEmpty(group))) continue;
    const last = marked.at(-1);
    // What a list goes on with is part of the clause.
    for (let i = last ? places.get(last)! + 1 : passages.length; i < passages.length; i++) {
      if (!goesOn(attribution, passages[i])) break;
      marked.push(passages[i]);
    }
    for (const passage of marked) claimed.add(passage);
    const clause = upTo(upToAnother(words, attribution, inside), marked.at(-1));
    findings.push(fromClause(article, words, clause, marked));
  }
  return { findings, claimed };
}

/** “… a shame” and Ray said it was “a crime”: what another says after a conjunction is no part of the clause. */
function upToAnother(words: Words, attribution: Claim, inside: readonly Passage[]): Claim {
  for (const { inner } of inside) {
    const before = inner?.source ? firstWordAt(words, inner.source.start) - 1 : -1;
    const last = attribution.contents.at(-1)!;
    if (before < 0 || (words.classes[before] & Is.conjunction) === 0 || words.start[before] <= last.start)
      continue;
    return {
      ...attribution,
      contents: [...attribution.contents.slice(0, -1), { start: last.start, end: words.end[before - 1] }],
    };
  }
  return attribution;
}

/** Words in marks outside the clause that its list carries its cue to. */
function goesOn({ cue }: Claim, passage: Passage): boolean {
  return (
    isSaid(passage) &&
    !isDirect(passage) &&
    cue !== null &&
    !passage.attribution &&
    passage.inner?.cue?.start === cue.start
  );
}

/** A clause that reaches to the end of a passage. */
function upTo(attribution: Claim, passage: Passage | undefined): Claim {
  const last = attribution.contents.at(-1)!;
  if (!passage || passage.end <= last.end) return attribution;
  return {
    ...attribution,
    contents: [...attribution.contents.slice(0, -1), { start: last.start, end: passage.end }],
  };
}

/** He said, "" and left: marks that hold nothing cut what was read around them. */
const isEmpty = ({ runs }: Marked): boolean => runs.every(({ words }) => words.end <= words.start);
