import type { Atoms } from '../../text/index.ts';
import { defaultLostBlockOptions, findLostBlocks } from './find-lost-blocks.ts';
import type { LostBlock, LostBlockOptions } from './find-lost-blocks.ts';
import { readFirstLook } from './first-look.ts';
import type { FirstLook } from './first-look.ts';
import { readModel } from './model.ts';
import type { BlockModel } from './model.ts';
import { data, firstLookData, firstLookHeader, header } from '../../models/index.ts';
import type { Span } from '../../model.ts';

export type { LostBlock, LostBlockOptions } from './find-lost-blocks.ts';

let model: BlockModel | undefined;
let look: FirstLook | undefined;

/**
 * Finds the runs of paragraphs that were block quotations before their markup was lost: in order, none overlapping, sure and unsure
 * ones alike. `paragraphs` are half-open spans of the text (UTF-16 code units) without white space around them, one for each run of
 * lines between blank lines. Never throws. The first call unpacks the weights (some tens of milliseconds).
 */
export function lostBlocks(
  atoms: Atoms,
  paragraphs: readonly Span[],
  options: LostBlockOptions = defaultLostBlockOptions,
): LostBlock[] {
  model ??= readModel(header, data);
  look ??= readFirstLook(firstLookHeader, firstLookData);
  return findLostBlocks(model, atoms, paragraphs, options, look);
}
