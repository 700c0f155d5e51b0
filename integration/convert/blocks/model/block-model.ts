import type { Atoms } from '../../text/index.ts';
import { findLostBlocks } from './find-lost-blocks.ts';
import type { LostBlock } from './find-lost-blocks.ts';
import { readFirstLooks } from './first-look.ts';
import type { FirstLook, LookName } from './first-look.ts';
import { readModel } from './model.ts';
import type { BlockModel } from './model.ts';
import { data, firstLookData, firstLookHeader, header } from '../../models/index.ts';
import type { Span } from '../../model.ts';

export type { LostBlock } from './find-lost-blocks.ts';

let model: BlockModel | undefined;
let looks: Record<LookName, FirstLook> | undefined;

/**
 * Finds the runs of paragraphs that were block quotations before their markup was lost: in order, none overlapping, sure and unsure
 * ones alike. `paragraphs` are half-open spans of the text (UTF-16 code units) without white space around them, one for each run of
 * lines between blank lines. Never throws. The first call unpacks the weights (some tens of milliseconds).
 *
 * @param isEnglish - of the text: the first look is another one for other languages
 */
export function lostBlocks(atoms: Atoms, paragraphs: readonly Span[], isEnglish = true): LostBlock[] {
  model ??= readModel(header, data);
  looks ??= readFirstLooks(firstLookHeader, firstLookData);
  return findLostBlocks(model, atoms, paragraphs, isEnglish ? looks.english : looks.other);
}
