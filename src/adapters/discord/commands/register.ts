/** Registers the commands with Discord, and only when what it has differs from what we have. */
import { type APIApplication, type APIApplicationCommand, DiscordAPIError, REST, Routes } from 'discord.js';
import type { Command } from '../../../bot/command.ts';
import { ConfigError } from '../../../errors.ts';
import { loadTranslations } from '../../../messages/languages.ts';
import { refusedToken } from '../refusals.ts';
import { defineForDiscord } from './definitions.ts';
import { type Changes, findChanges } from './differences.ts';

/** How Discord is reached, and where the commands go. */
export type DiscordSettings = {
  readonly token: string;
  /** Undefined: Discord tells it. */
  readonly applicationId: string | undefined;
  /** The server that gets the commands, at once; undefined: they are registered everywhere. */
  readonly guildId: string | undefined;
  /** Without version and slash at its end; undefined: Discord's own. */
  readonly apiUrl: string | undefined;
  /** Where files that members send are read from; undefined: Discord's own. */
  readonly filesUrl?: string | undefined;
};

/** What became of the commands, and of those that are registered in both places. */
export type Registered = {
  readonly changes: Changes;
  /** The names registered everywhere as well as in the server: its people see each of them twice. */
  readonly twice: readonly string[];
};

/** The names of all `commands`, as they would be registered where nothing is known of what Discord has. */
export function nameCommands(commands: readonly Command[]): readonly string[] {
  return defineForDiscord(commands).map(({ name }) => name);
}

/**
 * Registers `commands` where `settings` say, without connecting to the gateway; none removes those that are there.
 * With `dryRun` nothing is sent. Rejects with a ConfigError where Discord refuses the settings.
 */
export async function registerCommands({
  commands,
  settings,
  dryRun,
}: {
  readonly commands: readonly Command[];
  readonly settings: DiscordSettings;
  readonly dryRun: boolean;
}): Promise<Registered> {
  const { token, apiUrl, guildId } = settings;
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    const applicationId = settings.applicationId ?? (await fetchApplicationId(rest));
    const { changes } = await syncCommands({ rest, commands, applicationId, guildId, dryRun });
    const everywhere =
      guildId === undefined || commands.length === 0
        ? []
        : await fetchCommands(rest, Routes.applicationCommands(applicationId));
    const inServer = new Set(nameCommands(commands));
    return { changes, twice: everywhere.map(({ name }) => name).filter((name) => inServer.has(name)) };
  } catch (error) {
    throw explainRefusal(error, settings);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** What changed, and the commands as Discord has them now. */
export type Synced = { readonly changes: Changes; readonly registered: readonly APIApplicationCommand[] };

/** What `registerCommands` does, with a client that is there already; rejects with what discord.js throws. */
export async function syncCommands({
  rest,
  commands,
  applicationId,
  guildId,
  dryRun,
}: {
  readonly rest: Pick<REST, 'get' | 'put'>;
  readonly commands: readonly Command[];
  readonly applicationId: string;
  readonly guildId: string | undefined;
  readonly dryRun: boolean;
}): Promise<Synced> {
  const route = routeOf(applicationId, guildId);
  const definitions = defineForDiscord(commands, await loadTranslations());
  const registered = await fetchCommands(rest, route);
  const changes = findChanges(registered, definitions, { everywhere: guildId === undefined });
  const differs = changes.added.length + changes.changed.length + changes.removed.length > 0;
  if (!differs || dryRun) return { changes, registered };
  // The route says what it returns, discord.js does not.
  const stored = (await rest.put(route, { body: definitions })) as readonly APIApplicationCommand[];
  return { changes, registered: stored };
}

function routeOf(applicationId: string, guildId: string | undefined): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** The commands that are registered, without changing any; rejects with what discord.js throws. */
export async function readRegistered(
  rest: Pick<REST, 'get'>,
  { applicationId, guildId }: Pick<DiscordSettings, 'applicationId' | 'guildId'>,
): Promise<readonly APIApplicationCommand[]> {
  return fetchCommands(rest, routeOf(applicationId ?? (await fetchApplicationId(rest)), guildId));
}

async function fetchCommands(
  rest: Pick<REST, 'get'>,
  route: `/${string}`,
): Promise<readonly APIApplicationCommand[]> {
  // The routes say what they return, discord.js does not.
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(route, { query })) as APIApplicationCommand[];
}

async function fetchApplicationId(rest: Pick<REST, 'get'>): Promise<string> {
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  return id;
}

/** The ConfigError that tells which setting Discord refuses; `error` itself where it is another matter. */
export function explainRefusal(error: unknown, { applicationId, guildId }: DiscordSettings): unknown {
  if (!(error instanceof DiscordAPIError)) return error;
  const because = `Discord says: ${error.message}`;
  if (error.status === 401) return refusedToken(error);
  if (error.status !== 403 && error.status !== 404) return error;
  const suspects = [
    ...(guildId === undefined
      ? []
      : [`DISCORD_GUILD_ID: expected the id of a server to which the application was added, got ${guildId}`]),
    ...(applicationId === undefined
      ? []
      : [
          `DISCORD_APPLICATION_ID: expected the id of the application that the token belongs to, got ${applicationId}`,
        ]),
  ];
  return new ConfigError([`The commands cannot be registered. ${because}`, ...suspects].join('\n  '), {
    cause: error,
  });
}
