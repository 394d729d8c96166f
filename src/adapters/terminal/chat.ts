/** A typed line in, a reply out: what a terminal adds to dispatch is what it offered last. */
import type { AddressedReply, Bot } from '../../bot/dispatch.ts';
import { type Call, note, reply } from '../../reply/reply.ts';
import { numberOffers } from './actions.ts';
import { saveFiles, withFiles } from './files.ts';
import { isCall, type OpenForm, openForm } from './form.ts';
import { parseLine, typedOptions } from './parse.ts';

/** What a line leads to; `nothing` for a blank one. */
export type Turn =
  | { readonly kind: 'reply'; readonly reply: AddressedReply }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'end' };

/** Answers the lines of one terminal, in which a number takes an action of the last reply that offered any. */
export function createChat({ commands, messages, answer }: Bot): (line: string) => Promise<Turn> {
  let offered: readonly Call[] = [];

  let form: OpenForm | undefined;

  async function run(typed: Call): Promise<Turn> {
    const command = commands.find(({ name }) => name === typed.command);
    const answered = await saveFiles(await answer(withFiles(typed, command)), messages);
    if (answered.form !== undefined) return proceed(openForm(answered.form), answered.form.title);
    const offers = numberOffers(answered.actions, messages);
    // What was offered holds until something else is: a slip of the finger takes nothing away.
    if (answered.outcome !== 'wrong-usage') {
      offered = offers.flatMap((offer) => (offer.kind === 'call' ? [offer.call] : []));
    }
    return { kind: 'reply', reply: answered };
  }

  function refuse(...sentences: readonly (string | undefined)[]): Turn {
    const text = sentences.filter((each) => each !== undefined).join(' ');
    return {
      kind: 'reply',
      reply: {
        ...reply([note(text)], [], { outcome: 'wrong-usage' }),
        audience: 'asker',
        language: messages.language,
      },
    };
  }

  /** Asks for the next field of a form, or makes its call. */
  function proceed(opened: OpenForm | Call, title?: string): Turn | Promise<Turn> {
    form = isCall(opened) ? undefined : opened;
    if (isCall(opened)) return run(opened);
    const { label, description, value } = opened.field;
    const lines = [title, messages.terminal.formField({ label, description, value })];
    return {
      kind: 'reply',
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
        const call = offered[line.number - 1];
        return call === undefined
          ? refuse(messages.terminal.noSuchAction(line.number, offered.length))
          : run(call);
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
