import { test } from 'vitest';
import { expectKeysToDecide, useToolbar } from '../browser/toolbar.ts';

useToolbar('module');

test('module: a person decides by keys, and page and file have it, also after a reload', expectKeysToDecide);
