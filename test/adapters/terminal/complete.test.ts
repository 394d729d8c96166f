/** What Tab offers. */
import { expect, it } from 'vitest';
import { completeLine } from '../../../src/adapters/terminal/complete.ts';
import { bot } from './stand-in.ts';

it.each<[string, string, readonly string[], string]>([
  ['every command after a slash', '/', ['/ask ', '/quote ', '/help ', '/quit', '/exit'], '/'],
  ['the commands that begin so', '/Q', ['/quote ', '/quit'], '/Q'],
  ['no command', '/zzz', [], '/zzz'],
  ['the options of a command, not those of buttons', '/ask ', ['question:', 'article:', 'private:'], ''],
  ['the options that begin so', '/quote a', ['about:', 'article:'], 'a'],
  ['the options that are left', '/quote about:clocks ', ['speaker:', 'length:', 'article:'], ''],
  ['the options that are left and begin so', '/quote about:the clock sp', ['speaker:'], 'sp'],
  ['options after what was typed without a name', '/ask Who spoke? pri', ['private:'], 'pri'],
  ['speakers, but none that a terminal would obey', '/quote speaker:', ['Ana Sol', 'Ann Marsh'], ''],
  ['the speakers that fit', '/quote speaker:an', ['Ana Sol', 'Ann Marsh'], 'an'],
  ['a speaker by a part of the name', '/quote speaker:sol', ['Ana Sol'], 'sol'],
  ['a value that goes on after a blank', '/quote speaker:Ana s', ['Ana Sol'], 'Ana s'],
  ['the options after a speaker', '/quote speaker:Ana Sol ', ['about:', 'length:', 'article:'], ''],
  ['articles', '/ask question:x article:', ['tides'], ''],
  ['the values of an option that has few', '/quote length:s', ['short'], 's'],
  ['true and false', '/ask question:x private:', ['true', 'false'], ''],
  ['options after a value in quotation marks', '/quote about:"a b" l', ['length:'], 'l'],
  ['nothing for a question', 'How many', [], 'How many'],
  ['nothing for an empty line', '', [], ''],
  ['nothing for the options of no command', '/zzz a', [], '/zzz a'],
  ['nothing where a command has no options', '/help ', [], ''],
])('offers %s', async (_, line, offered, replaced) => {
  expect(await completeLine(line, bot)).toEqual([offered, replaced]);
});
