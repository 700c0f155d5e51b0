import { testArchive } from './archive.ts';

// `tests/slow/hostile-archive.test.ts` builds more.
testArchive(8);
