/** The ids of the registered commands. A message needs them to mention a command. */
import type { APIApplicationCommand } from 'discord.js';

/** The ids of commands by the first word of their names; empty until they are known. */
export type CommandIds = ReadonlyMap<string, string>;

/** Stores the ids of the last registration. */
export type CommandIdStore = {
  readonly ids: () => CommandIds;
  readonly learn: (registered: readonly Pick<APIApplicationCommand, 'id' | 'name'>[]) => void;
};

/** A store without ids. */
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
 * The mention of the command `name`, which people can click; undefined if its id is not known.
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
