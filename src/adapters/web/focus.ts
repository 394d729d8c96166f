/** What a press shows in context, so that the reading column can scroll to it. */
import { type APIInteraction, ComponentType, InteractionType } from 'discord.js';
import type { Article } from '../../article/article.ts';
import { readCall } from '../../bot/call-codec.ts';
import type { Call } from '../../reply/reply.ts';
import type { Storage } from '../../storage/storage.ts';
import { readCustomId } from '../discord/message/custom-id.ts';

/** A passage of an article; offsets into its text. */
export type Focus = { readonly article: string; readonly start: number; readonly end: number };

/** The passage that `interaction` asks to see in its context; null if it asks for something else. */
export async function findFocus(
  interaction: APIInteraction,
  { storage, articles }: { readonly storage: Storage; readonly articles: readonly Article[] },
): Promise<Focus | null> {
  const call = await pressedCall(interaction, storage);
  if (call?.command !== 'article') return null;
  const article = articles.find(({ id }) => id === call.options.article);
  const passage = article?.passages.find(({ number }) => number === call.options.around);
  return article === undefined || passage === undefined ? null : { article: article.id, ...passage.span };
}

async function pressedCall(interaction: APIInteraction, storage: Storage): Promise<Call | undefined> {
  if (interaction.type !== InteractionType.MessageComponent) return undefined;
  const { data } = interaction;
  const customId = data.component_type === ComponentType.StringSelect ? data.values[0] : data.custom_id;
  const read = readCustomId(customId ?? '');
  switch (read.kind) {
    case 'target':
      return read.call;
    case 'kept': {
      const text = await storage.findCall(read.id);
      return text === undefined ? undefined : readCall(text);
    }
    case 'unreadable':
      return undefined;
  }
}
