/** The sub-commands of /library, in the order of /help. */
import type { Command } from '../../src/bot/command.ts';
import { add } from './add.ts';
import { correct } from './correct.ts';
import { defaultArticle } from './default.ts';
import { erase } from './erase.ts';
import { exportLibrary } from './export.ts';
import { importLibrary } from './import.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import { replace } from './replace.ts';
import { settings } from './settings.ts';

/** /library */
export const library: readonly Command[] = [
  add,
  list,
  replace,
  remove,
  defaultArticle,
  correct,
  settings,
  exportLibrary,
  importLibrary,
  erase,
];
