import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toHashTable } from '../../integration/convert/models/hash-table.ts';
import { corporaOf } from '../corpora.ts';
import { readArticles } from './articles.ts';
import { clusterWords } from './clusters.ts';
import { learnFilters } from './filters.ts';
import { fitSteps } from './fit.ts';
import { learnCueWords, prepare, readGold } from './gold.ts';
import { pack, toModule } from './pack.ts';

/*
 * npm run train:attribution [-- --corpus FILE… --text FILE… --out FILE]
 *   --corpus  articles with gold attributions, one a line (inline form of ../shared/corpora/README.md)
 *   --text    further articles, of which only the words and their neighbours are read, for the classes of words
 *   --out     where to write the model (default: integration/convert/models/weights/attribution.ts)
 */

/** How many words get a class. */
const WORDS = 16000;
const OUT = new URL('../../integration/convert/models/weights/attribution.ts', import.meta.url);

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true },
    text: { type: 'string', multiple: true },
    out: { type: 'string' },
  },
});
const articles = (values.corpus ?? corporaOf('attribution')).flatMap(readArticles);
const others = (values.text ?? (values.corpus ? [] : corporaOf('attributionWords'))).flatMap(readArticles);
const classes = clusterWords(
  articles.map((a) => a.text),
  others.map((a) => a.text),
  WORDS,
);
const rows = readGold(articles, toHashTable(classes.hashes, classes.clusters));
const cues = learnCueWords(rows);
const filters = learnFilters(rows, cues);
const steps = fitSteps(prepare(rows, cues, filters, true));
const text = toModule(pack(classes, cues, filters, steps));
writeFileSync(values.out ?? OUT, text);
console.log(
  `${articles.length} articles with gold, ${others.length} for words; ${cues.hashes.length} cue words, ${classes.hashes.length} classed words; ${Math.round(text.length / 1024)} KB`,
);
