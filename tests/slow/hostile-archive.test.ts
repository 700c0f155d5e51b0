import { testArchive } from '../hostile/archive.ts';

testArchive(50);
