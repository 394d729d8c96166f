/** Turns a typed line into a reply, and remembers the numbers that were offered last. */
import type { Command } from '../../bot/command.ts';
import type { Bot } from '../../bot/dispatch.ts';
import type { AddressedReply } from '../../bot/running/addressed-reply.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Call } from '../../reply/call.ts';
import { note, type Opens, type Outcome, reply } from '../../reply/reply.ts';
import { type Numbers, numberOffers, numbersOf, type Offer } from './actions.ts';
import { saveFiles, withFiles } from './files.ts';
import { isCall, type OpenForm, openForm } from './form.ts';
import { parseLine, type TypedLine, typedOptions } from './parse.ts';

/** The outcome of a line; `nothing` for a blank one. */
export type ChatTurn =
  | { readonly kind: 'reply'; readonly reply: AddressedReply; readonly offers: readonly Offer[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'end' };

/**
 * Returns a function that answers the lines of one terminal. A number selects an action of the last reply
 * with actions.
 */
export function createChat({ commands, messages, answer }: Bot): (line: string) => Promise<ChatTurn> {
  let offered: readonly Offer[] = [];
  // The numbers of the reply whose pages are shown.
  let numbers: Numbers = new Map();

  let form: OpenForm | undefined;

  /**
   * `opens` says how the selected action shows its reply. A `page` keeps the numbers of its actions. An
   * `aside` without actions, such as a citation, leaves the last offers in place.
   */
  async function run(typed: Call, opens?: Opens): Promise<ChatTurn> {
    const command = commands.find(({ name }) => name === typed.command);
    const answered = await saveFiles(await answer(withFiles(typed, command)), messages);
    if (answered.form !== undefined) return proceed(openForm(answered.form), answered.form.title);
    const before: Numbers = opens === 'page' ? numbers : new Map();
    const offers = numberOffers(answered.actions, messages, before);
    // A call with a usage error keeps the last offers, so that a typing error loses nothing.
    if (answered.outcome !== 'wrong-usage' && (offers.length > 0 || opens !== 'aside')) {
      offered = offers;
      numbers = numbersOf(offers, before);
    }
    return { kind: 'reply', reply: answered, offers };
  }

  /** Asks for the next field of a form, or runs its call. */
  function proceed(opened: OpenForm | Call, title?: string): ChatTurn | Promise<ChatTurn> {
    form = isCall(opened) ? undefined : opened;
    if (isCall(opened)) return run(opened);
    const { label, description, value } = opened.field;
    const field = messages.terminal.formField({ label, description, value });
    return sayNote(title === undefined ? [field] : [title, field], 'answered', messages);
  }

  return async (typed) => {
    if (form !== undefined && typed.trim() !== '/cancel') return proceed(form.take(typed));
    if (form !== undefined) {
      form = undefined;
      return { kind: 'nothing' };
    }
    const line = parseLine(typed, commands);
    switch (line.kind) {
      case 'blank':
        return { kind: 'nothing' };
      case 'end':
        return { kind: 'end' };
      case 'call':
        return run(line.call);
      case 'number': {
        const calls = offered.filter((offer) => offer.kind === 'call');
        const taken = calls.find(({ number }) => number === line.number);
        if (taken !== undefined) return run(taken.call, taken.opens);
        const numbersThere = calls.map(({ number }) => number);
        return sayNote([messages.terminal.noSuchAction(line.number, numbersThere)], 'wrong-usage', messages);
      }
      case 'unknown-command':
      case 'unknown-option':
      case 'stray-words':
        return sayNote([explainLine(line, messages).join(' ')], 'wrong-usage', messages);
    }
  };
}

/** A line that is not a valid call. */
type WrongLine = Extract<TypedLine, { readonly kind: 'unknown-command' | 'unknown-option' | 'stray-words' }>;

/** Says what is wrong with a line, and what to type instead. */
function explainLine(line: WrongLine, messages: Messages): readonly string[] {
  const { terminal } = messages;
  const optionsOf = ({ command }: { readonly command: Command }) =>
    terminal.optionsOf(command.name, [...typedOptions(command).keys()]);
  switch (line.kind) {
    case 'unknown-command': {
      const { name, nearest } = line;
      const unknown = messages.unknownCommand(name);
      return nearest === undefined ? [unknown] : [unknown, terminal.didYouMean(`/${nearest}`)];
    }
    case 'unknown-option': {
      const { command, name, nearest } = line;
      const instead = nearest === undefined ? optionsOf(line) : terminal.didYouMean(nearest);
      return [messages.unknownOption(command.name, name), instead, terminal.quoteIt];
    }
    case 'stray-words':
      return [terminal.strayWords(line.text), optionsOf(line)];
  }
}

/** A turn with a note and without actions. */
function sayNote(sentences: readonly string[], outcome: Outcome, { language }: Messages): ChatTurn {
  const said = reply(sentences.map(note), [], { outcome });
  return { kind: 'reply', offers: [], reply: { ...said, audience: 'asker', language } };
}
