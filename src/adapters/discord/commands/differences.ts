/** Compares the registered commands with the program's. */
import { type APIApplicationCommand, ApplicationCommandType } from 'discord.js';
import type { Definition } from './definitions.ts';

/** The names of the commands that registration changes, or would change. */
export type Changes = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
};

/**
 * How the `registered` commands change when `definitions` replace them. Compares the places of use only for
 * commands registered `everywhere`: for a single server Discord does not return them.
 */
export function findChanges(
  registered: readonly APIApplicationCommand[],
  definitions: readonly Definition[],
  { everywhere }: { readonly everywhere: boolean },
): Changes {
  const before = new Map(registered.map((command) => [command.name, normalise(command, everywhere)]));
  const after = new Map(definitions.map((command) => [command.name, normalise(command, everywhere)]));
  const names = [...after.keys()];
  return {
    added: names.filter((name) => !before.has(name)),
    changed: names.filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    unchanged: names.filter((name) => before.get(name) === after.get(name)),
  };
}

/**
 * A normal form of `command`, the program's or Discord's. Commands with the same form are the same to
 * Discord.
 */
function normalise(command: Definition | APIApplicationCommand, everywhere: boolean): string {
  const { type, name } = command;
  const { description = '', options = [] } = 'description' in command ? command : {};
  const { description_localizations } = 'description' in command ? command : {};
  const places = everywhere
    ? { integration_types: sorted(command.integration_types), contexts: sorted(command.contexts) }
    : {};
  return stableJson({
    type: type ?? ApplicationCommandType.ChatInput,
    name,
    name_localizations: command.name_localizations ?? {},
    description,
    description_localizations: description_localizations ?? {},
    options: options.map((option) => stripDefaults({ ...option })),
    // The program has a number; Discord returns a string.
    default_member_permissions: String(command.default_member_permissions ?? ''),
    nsfw: command.nsfw ?? false,
    ...places,
  });
}

function sorted(values: readonly number[] | null | undefined): readonly number[] {
  return [...(values ?? [])].sort((a, b) => a - b);
}

/** Removes fields that are empty, false or null: Discord adds and omits them freely. */
function stripDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const isSet = (each: unknown) =>
    each !== null && each !== undefined && each !== false && !(Array.isArray(each) && each.length === 0);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => isSet(each))
      .map(([key, each]) => [key, stripDefaults(each)]),
  );
}

/** JSON with sorted keys. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
