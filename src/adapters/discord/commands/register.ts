/** Registers the commands with Discord if they differ from the registered ones. */
import { type APIApplication, type APIApplicationCommand, DiscordAPIError, REST, Routes } from 'discord.js';
import type { Command } from '../../../bot/command.ts';
import { ConfigError } from '../../../errors.ts';
import { loadTranslations } from '../../../messages/languages.ts';
import { isNetworkFault, refusedToken, unreachable } from '../refusals.ts';
import { defineForDiscord } from './definitions.ts';
import { type Changes, findChanges } from './differences.ts';

/** The connection to Discord, and where to register the commands. */
export type DiscordSettings = {
  readonly token: string;
  /** Undefined: ask Discord. */
  readonly applicationId: string | undefined;
  /** The server in which to register the commands; undefined: register them everywhere. */
  readonly guildId: string | undefined;
  /** Without version and final slash; undefined: Discord's API. */
  readonly apiUrl: string | undefined;
  /** The origin of uploaded files; undefined: Discord's. */
  readonly filesUrl?: string | undefined;
};

/** The changes, and the commands that are registered twice. */
export type Registered = {
  readonly changes: Changes;
  /** The names that are registered both everywhere and in the server: people there see them twice. */
  readonly twice: readonly string[];
};

/** The names under which all `commands` would be registered. Does not ask Discord. */
export function nameCommands(commands: readonly Command[]): readonly string[] {
  return defineForDiscord(commands).map(({ name }) => name);
}

/**
 * Registers `commands` as `settings` say, without the gateway. An empty list removes the registered
 * commands. With `dryRun` it only compares. Rejects with a ConfigError if Discord refuses the settings or does not answer.
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
    throw isNetworkFault(error) ? unreachable(error) : explainRefusal(error, settings);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** The changes, and the commands that are registered now. */
export type Synced = { readonly changes: Changes; readonly registered: readonly APIApplicationCommand[] };

/** Like `registerCommands`, with an existing REST client. Rejects with the errors of discord.js. */
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
  // discord.js does not type the result; Discord documents it.
  const stored = (await rest.put(route, { body: definitions })) as readonly APIApplicationCommand[];
  return { changes, registered: stored };
}

function routeOf(applicationId: string, guildId: string | undefined): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** The registered commands. Rejects with the errors of discord.js. */
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
  // discord.js does not type the result; Discord documents it.
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(route, { query })) as APIApplicationCommand[];
}

/** The id of the bot's application. Rejects with the errors of discord.js. */
export async function fetchApplicationId(rest: Pick<REST, 'get'>): Promise<string> {
  // discord.js does not type the result; Discord documents it.
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  return id;
}

/** A ConfigError that names the setting that Discord refuses; `error` itself if it has another cause. */
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
