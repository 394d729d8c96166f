/** Every command, in the order of /help. */
import type { Command } from '../src/bot/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { help } from './help.ts';
import { library } from './library/index.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { speakers } from './speakers.ts';
import { summary } from './summary.ts';
import { verify } from './verify.ts';

/** The commands in the order of /help. */
export const commands: readonly Command[] = [
  ask,
  quote,
  summary,
  verify,
  speakers,
  article,
  ...library,
  privacy,
  help,
];
