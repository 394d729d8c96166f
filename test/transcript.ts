/** The README's transcript of the terminal: its place, and what the terminal shows for the lines typed in it. */
import { PassThrough, Readable } from 'node:stream';
import { runTerminal } from '../src/adapters/terminal/terminal.ts';
import { corpus, openBot } from './commands/bot.ts';

/** A README in which the transcript stands between `before` and `after`. */
export type Transcript = { readonly before: string; readonly shown: string; readonly after: string };

/** The transcript in `readme`; throws when there is none. */
export function findTranscript(readme: string): Transcript {
  const [, before, shown, after] =
    /^([\s\S]*?```text\n\$ npm start\n\n)([\s\S]*?)(```[\s\S]*)$/.exec(readme) ?? [];
  if (before === undefined || shown === undefined || after === undefined)
    throw new Error('README.md: expected a block of text that opens with "$ npm start", found none');
  return { before, shown, after };
}

/** What a terminal of 80 columns shows when the lines that were typed in `shown` are typed into it. */
export async function replay({ shown }: Transcript): Promise<string> {
  const typed = [...shown.matchAll(/^> (.+)$/gm)].map(([, line = '']) => line);
  // As after `npm ci`, which installs what cards need; none is drawn.
  const bot = await openBot(corpus, { draw: async () => ({ kind: 'busy' }) });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const input = Readable.from(typed.map((line) => `${line}\n`));
  const { articles } = bot.library;
  await runTerminal({ bot, articles, input, output, verbose: false, styles: false, json: false });
  output.end();
  const all = (await output.setEncoding('utf8').toArray()).join('');
  return `${all.trimEnd()}\n`;
}
