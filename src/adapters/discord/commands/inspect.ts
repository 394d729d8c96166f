/** Compares the application at Discord with the settings and the commands, for `npm run doctor`. */
import { type APIApplication, REST, Routes } from 'discord.js';
import type { Command } from '../../../bot/command.ts';
import { type DiscordSettings, syncCommands } from './register.ts';

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
      /** The number of commands that differ from the program's. */
      readonly differing: number;
    }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Reads the application without changing it. Never rejects. */
export async function inspectApplication(
  commands: readonly Command[],
  { token, apiUrl, guildId }: DiscordSettings,
): Promise<Inspection> {
  const rest = new REST({ ...(apiUrl === undefined ? {} : { api: apiUrl }), retries: 0, timeout: 8_000 });
  rest.setToken(token);
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    const { id: applicationId, name, verify_key: publicKey, interactions_endpoint_url: url } = application;
    const { changes } = await syncCommands({
      rest,
      commands,
      applicationId,
      guildId,
      dryRun: true,
    });
    const { added, changed, removed } = changes;
    const differing = added.length + changed.length + removed.length;
    return { kind: 'found', name, applicationId, publicKey, endpoint: url ?? undefined, differing };
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : Number.NaN;
    if (status === 401 || status === 403 || status === 404) return { kind: 'refused', status };
    return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}
