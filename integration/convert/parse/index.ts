/** A text as an article: lines, blocks, metadata, language. */
export { blockAt } from './block-at.ts';
export { languageOfPassage } from './metadata/language.ts';
export { parse } from './parse.ts';
export { tagsOf } from './metadata/found.ts';
export { readable } from './readable.ts';
export { readUntrustedYaml } from './yaml.ts';
