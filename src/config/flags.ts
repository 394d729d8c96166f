/** Parses the flags of the command line. */
import { parseArgs } from 'node:util';
import { type Language, languages } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';

/** The task that the flags select. */
export type Task =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong-usage'; readonly message: string }
  /** Runs the bot: on Discord if there is a token and no flag selects the terminal. */
  | {
      readonly kind: 'run';
      readonly inTerminal: boolean;
      readonly json: boolean;
      readonly verbose: boolean;
      /** Undefined for the language of the terminal. */
      readonly language?: Language | undefined;
    }
  /** Prints what was read from each file. */
  | { readonly kind: 'read'; readonly files: readonly string[] }
  /** Checks the configuration. */
  | { readonly kind: 'doctor' }
  | {
      readonly kind: 'ask';
      readonly question: string;
      readonly json: boolean;
      readonly language?: Language | undefined;
    }
  | {
      readonly kind: 'register';
      readonly guildId: string | undefined;
      readonly dryRun: boolean;
      /** True to remove the commands instead. */
      readonly clear: boolean;
    };

const flags = {
  terminal: { type: 'boolean' },
  ask: { type: 'boolean' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
  register: { type: 'boolean' },
  doctor: { type: 'boolean' },
  read: { type: 'boolean' },
  clear: { type: 'boolean' },
  guild: { type: 'string' },
  language: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** The task that `args`, the words after the program's name, select. */
export function readTask(args: readonly string[], messages: Messages): Task {
  const parsed = parse(args);
  if ('kind' in parsed) return parsed;
  const { values, positionals } = parsed;
  const {
    terminal = false,
    ask,
    json = false,
    verbose = false,
    register,
    doctor = false,
    read = false,
    clear = false,
    guild,
    language: tag,
    'dry-run': dryRun = false,
  } = values;
  const wrong = (message: string): Task => ({ kind: 'wrong-usage', message });

  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const modes = [
    ...(terminal ? ['--terminal'] : []),
    ...(ask ? ['--ask'] : []),
    ...(register ? ['--register'] : []),
    ...(doctor ? ['--doctor'] : []),
    ...(read ? ['--read'] : []),
  ];
  if (modes.length > 1) return wrong(messages.terminal.oneOf(modes));
  if (guild !== undefined && !register) return wrong(messages.terminal.onlyWith('--guild', '--register'));
  if (clear && !register) return wrong(messages.terminal.onlyWith('--clear', '--register'));
  if (dryRun && !register) return wrong(messages.terminal.onlyWith('--dry-run', '--register'));
  if (guild !== undefined && !/^\d{17,20}$/.test(guild)) return wrong(messages.terminal.guildNumber(guild));

  const language = languages.find((each) => each.toLowerCase() === tag?.toLowerCase());
  if (tag !== undefined && language === undefined)
    return wrong(messages.terminal.unknownLanguage(tag, languages));

  if (read)
    return positionals.length === 0 ? wrong(messages.terminal.noFiles) : { kind: 'read', files: positionals };
  const given = positionals.join(' ').trim();
  if (ask)
    return given === ''
      ? wrong(messages.terminal.noQuestion)
      : { kind: 'ask', question: given, json, language };
  if (given !== '') return wrong(messages.terminal.unexpectedWords(given));
  if (doctor) return { kind: 'doctor' };
  if (register) return { kind: 'register', guildId: guild, dryRun, clear };
  return { kind: 'run', inTerminal: terminal || json || verbose, json, verbose, language };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    // Node's message names the unknown flag, or the flag without a value.
    return { kind: 'wrong-usage', message: error instanceof Error ? error.message : String(error) } as const;
  }
}
