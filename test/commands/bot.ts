/** The real bot over a folder of articles, and the texts of what it says. */
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { type Bot, createBot } from '../../src/bot/dispatch.ts';
import type { AddressedReply } from '../../src/bot/running/addressed-reply.ts';
import type { CardDrawer } from '../../src/card/drawer.ts';
import { type Library, loadLibrary } from '../../src/library/library.ts';
import { en } from '../../src/messages/en.ts';
import type { Call } from '../../src/reply/call.ts';
import type { Action, Block } from '../../src/reply/reply.ts';

const root = join(import.meta.dirname, '../..');

/** The articles that the project begins with. */
export const corpus = join(root, 'corpus');
/** Two short news texts, so that an article has to be chosen. */
export const twoArticles = join(root, 'test/fixtures/two-articles');

/** A bot over a folder of articles, with what it reported. */
export type OpenBot = Bot & { readonly library: Library; readonly errors: readonly object[] };

/** The bot with all commands over the articles in `dir`; its errors are collected. `cards` draws cards; none if left out. */
export async function openBot(dir: string, cards?: Pick<CardDrawer, 'draw'>): Promise<OpenBot> {
  const library = await loadLibrary({ dir, maxBytes: 2_000_000 });
  const errors: object[] = [];
  const log = { debug: () => undefined, error: (fields: object) => void errors.push(fields) };
  return { library, errors, ...createBot({ commands, library, messages: en, log, cards }) };
}

/** Asks `bot` with /ask. */
export function asking(bot: Bot): (question: string, options?: Call['options']) => Promise<AddressedReply> {
  return async (question, options = {}) =>
    await bot.answer({ command: 'ask', options: { question, ...options } });
}

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** The blocks of one kind, in order. */
export function blocksOf<Kind extends Block['kind']>(
  answer: AddressedReply,
  kind: Kind,
): readonly BlockOf<Kind>[] {
  return answer.blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
}

/** The texts of the notes, in order. */
export function notesOf(answer: AddressedReply): readonly string[] {
  return blocksOf(answer, 'note').map(({ text }) => text);
}

/** The facts, each as "label: value". */
export function factsOf(answer: AddressedReply): readonly string[] {
  return blocksOf(answer, 'facts').flatMap(({ facts }) =>
    facts.map(({ label, value }) => `${label}: ${value}`),
  );
}

/** The paragraphs of the passages shown, in order. */
export function paragraphsOf(answer: AddressedReply): readonly number[] {
  return blocksOf(answer, 'passage').map(({ citation }) => citation.paragraph);
}

/** The names of those who speak in the passages shown, a list a passage. */
export function namesOf(answer: AddressedReply): readonly (readonly string[])[] {
  return blocksOf(answer, 'passage').map(({ speakers }) =>
    speakers.filter(({ manner }) => manner !== 'mentioned').map(({ name }) => name),
  );
}

/** The labels of the actions offered. */
export function labelsOf(answer: AddressedReply): readonly string[] {
  return answer.actions.map(({ label }) => label);
}

/** The call behind the action with `label`, or behind the first choice of a menu with it. */
export function callOf(answer: AddressedReply, label: string): Call {
  const action: Action | undefined = answer.actions.find((each) => each.label === label);
  if (action?.kind === 'button') return action.call;
  const choice = action?.kind === 'menu' ? action.choices[0] : undefined;
  if (choice === undefined)
    throw new Error(`expected an action "${label}", got ${labelsOf(answer).join(', ')}`);
  return choice.call;
}
