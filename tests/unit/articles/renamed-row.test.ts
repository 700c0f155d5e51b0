import { expect, test } from 'vitest';
import { renamedRow } from '../../../integration/articles/renamed-row.ts';

const renamed = (csv: string) => renamedRow(csv, 'tide.txt', 'ebb.txt')?.csv;

test('only the cell of the article changes', () => {
  expect(renamed('file,title\ntide.txt,Tide\n')).toBe('file,title\nebb.txt,Tide\n');
  expect(renamed('file;title\r\n\r\n"tide.txt";Tide\r\n')).toBe('file;title\r\n\r\n"ebb.txt";Tide\r\n');
  expect(renamed('\ufefffile,title\ntide.txt,Tide')).toBe('\ufefffile,title\nebb.txt,Tide');
});

test('a row that ends as the article’s row does is left alone', () => {
  expect(renamed('file,title\nspringtide.txt,Tide\ntide.txt,Tide\n')).toBe(
    'file,title\nspringtide.txt,Tide\nebb.txt,Tide\n',
  );
});

test('a cell before it that holds the same words is left alone', () => {
  expect(renamed('title,file\nOn tide.txt,tide.txt\n')).toBe('title,file\nOn tide.txt,ebb.txt\n');
  expect(renamed('title,file\n"The ""tide"", on tide.txt",tide.txt\n')).toBe(
    'title,file\n"The ""tide"", on tide.txt",ebb.txt\n',
  );
});

test('a table without a row of the article is not touched', () => {
  expect(renamed('file,title\nebb.txt,Tide\n')).toBeUndefined();
  expect(renamed('title\nTide\n')).toBeUndefined();
});
