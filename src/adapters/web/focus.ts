/** Finds the passage that a pressed button shows in context, so that the article pane can scroll to it. */
import { type APIInteraction, ComponentType, InteractionType } from 'discord.js';
import type { Call } from '../../reply/call.ts';
import type { Storage } from '../../storage/storage.ts';
import { originOf } from '../discord/interaction.ts';
import { findTarget } from '../discord/respond.ts';
import type { RoomArticles } from './articles.ts';

/** A passage of an article. Offsets point into its text. */
export type Focus = { readonly article: string; readonly start: number; readonly end: number };

/** The passage that `interaction` asks to show in context; null for any other interaction. */
export async function findFocus(
  interaction: APIInteraction,
  { storage, articles }: { readonly storage: Storage; readonly articles: RoomArticles },
): Promise<Focus | null> {
  const call = await pressedCall(interaction, storage);
  if (call?.command !== 'article') return null;
  const article = await articles.find(String(call.options.article));
  const passage = article?.passages.find(({ number }) => number === call.options.around);
  return article === undefined || passage === undefined ? null : { article: article.id, ...passage.span };
}

async function pressedCall(interaction: APIInteraction, storage: Storage): Promise<Call | undefined> {
  if (interaction.type !== InteractionType.MessageComponent) return undefined;
  const { data } = interaction;
  const customId = data.component_type === ComponentType.StringSelect ? data.values[0] : data.custom_id;
  const { room } = originOf(interaction);
  return (await findTarget({ customId: customId ?? '', room }, storage))?.call;
}
