import { describe, expect, it } from 'vitest';
import { readWith } from '../../integration/convert/clauses/model/attribution-model.ts';
import { unpack } from '../../integration/convert/clauses/model/model.ts';
import type { GoldArticle } from '../../training/attribution/articles.ts';
import { markedOf, paragraphsOf } from '../../training/attribution/articles.ts';
import { clusterWords } from '../../training/attribution/clusters.ts';
import { learnFilters } from '../../training/attribution/filters.ts';
import { fitSteps } from '../../training/attribution/fit.ts';
import { learnCueWords, prepare, readGold } from '../../training/attribution/gold.ts';
import { pack } from '../../training/attribution/pack.ts';
import { toHashTable } from '../../integration/convert/models/hash-table.ts';
import { readAtoms } from '../../integration/convert/text/index.ts';
import { IS_WHOLE } from '../sample.ts';

const PEOPLE = ['The baker', 'Mr. Oak', 'She', 'A sailor', 'The twins', 'Dr. Fenn'];
const VERBS = ['murbled', 'said', 'claimed'];
const CLAIMS = [
  'the bread was warm',
  'the tide had turned',
  'all the lamps were out',
  'nobody rang the bell',
];
const PLAIN = ['The hill is steep.', 'Two carts stood by the mill.', 'Rain fell on the roofs all night.'];

/** Articles of three sentences: one that reports, one that quotes, one that does neither. */
function invented(): GoldArticle[] {
  return Array.from({ length: 72 }, (_, i) => {
    const [person, verb, claim] = [PEOPLE[i % 6], VERBS[i % 3], CLAIMS[i % 4]];
    const reported = `${person} ${verb} that ${claim}.`;
    const quoted = `“${claim[0].toUpperCase()}${claim.slice(1)},” ${verb} ${person.toLowerCase()}.`;
    const text = `${PLAIN[i % 3]} ${reported}\n\n${quoted}`;
    const at = (piece: string, from: number) => ({
      start: text.indexOf(piece, from),
      end: text.indexOf(piece, from) + piece.length,
    });
    const first = text.indexOf(reported);
    const second = text.indexOf('“');
    return {
      id: String(i),
      text,
      quotations: [
        {
          type: 'indirect',
          ...at(`that ${claim}`, first),
          source: at(person, first),
          cue: at(verb, first),
          cueKind: 'speech',
        },
        {
          type: 'direct',
          ...at(quoted.slice(0, quoted.indexOf('”') + 1), second),
          source: at(person.toLowerCase(), second),
          cue: at(verb, second),
          cueKind: 'speech',
        },
      ],
    };
  });
}

function train(articles: GoldArticle[]) {
  const classes = clusterWords(
    articles.map((a) => a.text),
    [],
    500,
  );
  const rows = readGold(articles, toHashTable(classes.hashes, classes.clusters));
  const cues = learnCueWords(rows);
  const filters = learnFilters(rows, cues);
  return pack(classes, cues, filters, fitSteps(prepare(rows, cues, filters, true)));
}

describe('training', () => {
  const packed = train(invented());

  it.runIf(IS_WHOLE)('gives the same model for the same articles', () => {
    expect(train(invented())).toEqual(packed);
  });

  it('learns a verb that no dictionary has', () => {
    const text = 'A baker murbled that all the bread had turned.';
    const { attributions } = readWith(unpack(packed), readAtoms(text), paragraphsOf(text), markedOf(text));
    const [{ source, cue, content, confidence }] = attributions.toSorted(
      (a, b) => b.confidence - a.confidence,
    );
    const words = [source!, cue!, content[0]].map(({ start, end }) => text.slice(start, end));
    expect(words[0]).toBe('A baker');
    expect(words[1]).toBe('murbled');
    expect(words[2]).toContain('all the bread had turned');
    expect(confidence).toBeGreaterThan(0.5);
  });
});
