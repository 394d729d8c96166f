/** Checks whether the application receives interactions over the gateway. */
import { type APIApplication, type REST, Routes } from 'discord.js';
import type { ConfigError } from '../../../errors.ts';
import { takenByEndpoint } from '../refusals.ts';

/** The time limit for the question, in milliseconds. It leaves time to log in. */
const answerMs = 5_000;

/** Why no interactions will come over the gateway; undefined if they will, or if Discord does not answer. */
export async function refuseEndpoint(rest: Pick<REST, 'get'>): Promise<ConfigError | undefined> {
  try {
    const { interactions_endpoint_url: url } = (await rest.get(Routes.currentApplication(), {
      signal: AbortSignal.timeout(answerMs),
    })) as APIApplication;
    return typeof url === 'string' && url !== '' ? takenByEndpoint(url) : undefined;
  } catch {
    return undefined;
  }
}
