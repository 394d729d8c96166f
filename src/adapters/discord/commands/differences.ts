/** What registering would change: the commands that Discord has beside those that we have. */
import { type APIApplicationCommand, ApplicationCommandType } from 'discord.js';
import type { Definition } from './definitions.ts';

/** The names of the commands that registering changes, or would change. */
export type Changes = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
};

/**
 * What becomes of the commands that are `registered` when `definitions` take their place. Where a command may be
 * used is compared `everywhere` alone: in a single server Discord does not say.
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

/** `command`, ours or as Discord gives it back, in one form: two that have the same one are the same to Discord. */
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
    // We write a number, and Discord gives a text back.
    default_member_permissions: String(command.default_member_permissions ?? ''),
    nsfw: command.nsfw ?? false,
    ...places,
  });
}

function sorted(values: readonly number[] | null | undefined): readonly number[] {
  return [...(values ?? [])].sort((a, b) => a - b);
}

/** Without what Discord adds or leaves out as it likes: fields that are empty, false or null. */
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

/** JSON with its keys in order. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
