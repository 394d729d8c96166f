/** Compares the application at Discord with the settings and the commands, for `npm run doctor`. */
import { type APIApplication, REST, Routes } from 'discord.js';
import type { Command } from '../../../bot/command.ts';
import { ConfigError } from '../../../errors.ts';
import { type DiscordSettings, explainRefusal, syncCommands } from './register.ts';

/** How many commands differ from the program's, or why Discord does not show them. */
export type CommandsFound =
  | { readonly kind: 'compared'; readonly differing: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** The application at Discord, or why it could not be read. */
export type Inspection =
  | {
      readonly kind: 'found';
      readonly name: string;
      readonly applicationId: string;
      /** 64 hexadecimal digits. */
      readonly publicKey: string;
      /**
       * The address to which Discord sends interactions over HTTP; undefined if it sends them over the
       * gateway.
       */
      readonly endpoint: string | undefined;
      readonly commands: CommandsFound;
    }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Reads the application without changing it. Never rejects. */
export async function inspectApplication(
  commands: readonly Command[],
  settings: DiscordSettings,
): Promise<Inspection> {
  const { token, apiUrl } = settings;
  const rest = new REST({ ...(apiUrl === undefined ? {} : { api: apiUrl }), retries: 0, timeout: 8_000 });
  rest.setToken(token);
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    const { id: applicationId, name, verify_key: publicKey, interactions_endpoint_url: url } = application;
    const found = await compareCommands(rest, commands, {
      ...settings,
      applicationId: settings.applicationId ?? applicationId,
    });
    return { kind: 'found', name, applicationId, publicKey, endpoint: url || undefined, commands: found };
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : Number.NaN;
    if (status === 401 || status === 403 || status === 404) return { kind: 'refused', status };
    return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** Compares as a registration would. A refusal is about the ids in `settings`: Discord has accepted the token. */
async function compareCommands(
  rest: REST,
  commands: readonly Command[],
  settings: DiscordSettings & { readonly applicationId: string },
): Promise<CommandsFound> {
  const { applicationId, guildId } = settings;
  try {
    const { changes } = await syncCommands({ rest, commands, applicationId, guildId, dryRun: true });
    const { added, changed, removed } = changes;
    return { kind: 'compared', differing: added.length + changed.length + removed.length };
  } catch (error) {
    const refusal = explainRefusal(error, settings);
    if (refusal instanceof ConfigError) return { kind: 'refused', reason: refusal.message };
    throw error;
  }
}
