/** The ids that Discord gave the commands, with which a message mentions them. */
import type { APIApplicationCommand } from 'discord.js';

/** The id of each command by the first word of its name; empty as long as they are not known. */
export type CommandIds = ReadonlyMap<string, string>;

/** Keeps the ids of the last registration. */
export type CommandIdStore = {
  readonly ids: () => CommandIds;
  readonly learn: (registered: readonly Pick<APIApplicationCommand, 'id' | 'name'>[]) => void;
};

/** A store that knows no id yet. */
export function createCommandIds(): CommandIdStore {
  let known: CommandIds = new Map();
  return {
    ids: () => known,
    learn: (registered) => {
      known = new Map(registered.map(({ id, name }) => [name, id]));
    },
  };
}

/**
 * The command `name` as Discord shows it to click; undefined if its id is not known.
 *
 * @example
 * mentionCommand('library add', new Map([['library', '42']]))
 * // => '</library add:42>'
 */
export function mentionCommand(name: string, ids: CommandIds): string | undefined {
  const [first = name] = name.split(' ');
  const id = ids.get(first);
  return id === undefined ? undefined : `</${name}:${id}>`;
}
