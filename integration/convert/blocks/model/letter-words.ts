/** Words that letters begin and end with. */
import { wordHash } from '../../languages/index.ts';

export const salutations = new Set(
  [
    'dear',
    'hi',
    'hello',
    'hey',
    'greetings',
    'lieber',
    'liebe',
    'hallo',
    'sehr',
    'cher',
    'chère',
    'bonjour',
    'querido',
    'querida',
    'estimado',
  ].map(wordHash),
);
export const signOffs = new Set(
  [
    'best',
    'regards',
    'sincerely',
    'cheers',
    'thanks',
    'yours',
    'love',
    'respectfully',
    'cordially',
    'warmly',
    'signed',
    'grüße',
    'gruß',
    'grüßen',
    'cordialement',
    'amicalement',
    'bises',
    'saludos',
    'atentamente',
  ].map(wordHash),
);
