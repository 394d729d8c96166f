/** A typed line in, a reply out: what a terminal adds to dispatch is what it offered last. */
import type { Bot } from '../../bot/dispatch.ts';
import type { AddressedReply } from '../../bot/running/execution.ts';
import { type Call, note, type Opens, reply } from '../../reply/reply.ts';
import { type Numbers, numberOffers, numbersOf, type Offer } from './actions.ts';
import { saveFiles, withFiles } from './files.ts';
import { isCall, type OpenForm, openForm } from './form.ts';
import { parseLine, typedOptions } from './parse.ts';

/** What a line leads to; `nothing` for a blank one. */
export type ChatTurn =
  | { readonly kind: 'reply'; readonly reply: AddressedReply; readonly offers: readonly Offer[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'end' };

/** Answers the lines of one terminal, in which a number takes an action of the last reply that offered any. */
export function createChat({ commands, messages, answer }: Bot): (line: string) => Promise<ChatTurn> {
  let offered: readonly Offer[] = [];
  // Of the reply whose pages are being turned.
  let numbers: Numbers = new Map();

  let form: OpenForm | undefined;

  /**
   * `opens`: how the action that was taken opens its reply. Another page of the last reply keeps the numbers of its
   * actions; a reply beside it that offers nothing, as a citation, leaves them as they are.
   */
  async function run(typed: Call, opens?: Opens): Promise<ChatTurn> {
    const command = commands.find(({ name }) => name === typed.command);
    const answered = await saveFiles(await answer(withFiles(typed, command)), messages);
    if (answered.form !== undefined) return proceed(openForm(answered.form), answered.form.title);
    const before: Numbers = opens === 'page' ? numbers : new Map();
    const offers = numberOffers(answered.actions, messages, before);
    // What was offered holds until something else is: a slip of the finger takes nothing away.
    if (answered.outcome !== 'wrong-usage' && (offers.length > 0 || opens !== 'aside')) {
      offered = offers;
      numbers = numbersOf(offers, before);
    }
    return { kind: 'reply', reply: answered, offers };
  }

  function refuse(...sentences: readonly (string | undefined)[]): ChatTurn {
    const text = sentences.filter((each) => each !== undefined).join(' ');
    return {
      kind: 'reply',
      offers: [],
      reply: {
        ...reply([note(text)], [], { outcome: 'wrong-usage' }),
        audience: 'asker',
        language: messages.language,
      },
    };
  }

  /** Asks for the next field of a form, or makes its call. */
  function proceed(opened: OpenForm | Call, title?: string): ChatTurn | Promise<ChatTurn> {
    form = isCall(opened) ? undefined : opened;
    if (isCall(opened)) return run(opened);
    const { label, description, value } = opened.field;
    const lines = [title, messages.terminal.formField({ label, description, value })];
    return {
      kind: 'reply',
      offers: [],
      reply: {
        ...reply(lines.flatMap((text) => (text === undefined ? [] : note(text)))),
        audience: 'asker',
        language: messages.language,
      },
    };
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
        return taken === undefined
          ? refuse(
              messages.terminal.noSuchAction(
                line.number,
                calls.map(({ number }) => number),
              ),
            )
          : run(taken.call, taken.opens);
      }
      case 'unknown-command': {
        const { name, nearest } = line;
        return refuse(messages.unknownCommand(name), nearest && messages.terminal.didYouMean(`/${nearest}`));
      }
      case 'unknown-option': {
        const { command, name, nearest } = line;
        const names = [...typedOptions(command).keys()];
        return refuse(
          messages.unknownOption(command.name, name),
          nearest === undefined
            ? messages.terminal.optionsOf(command.name, names)
            : messages.terminal.didYouMean(nearest),
          messages.terminal.quoteIt,
        );
      }
      case 'stray-words': {
        const { command, text } = line;
        const names = [...typedOptions(command).keys()];
        return refuse(messages.terminal.strayWords(text), messages.terminal.optionsOf(command.name, names));
      }
    }
  };
}
