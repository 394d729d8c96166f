/** Whether the interactions of the application come over the gateway at all. */
import { type APIApplication, type REST, Routes } from 'discord.js';
import type { ConfigError } from '../../../errors.ts';
import { takenByEndpoint } from '../refusals.ts';

/** The reason why none will come; undefined if they will, or Discord does not say. */
export async function refuseEndpoint(rest: Pick<REST, 'get'>): Promise<ConfigError | undefined> {
  try {
    const { interactions_endpoint_url: url } = (await rest.get(
      Routes.currentApplication(),
    )) as APIApplication;
    return typeof url === 'string' && url !== '' ? takenByEndpoint(url) : undefined;
  } catch {
    return undefined;
  }
}
