/** Extracts the text of a message, including embeds, components, polls and forwarded messages. */
import {
  type APIEmbed,
  type APIMessage,
  type APIMessageSnapshotFields,
  type APIPoll,
  ComponentType,
} from 'discord.js';
import { plainQuote } from './message/markdown.ts';

/**
 * The text of `message`, its parts separated by blank lines; empty for a picture. From the bot's own
 * replies it takes only passages and their speakers, because the rest is not the article's text.
 */
export function messageText(
  message: Partial<Pick<APIMessage, 'content' | 'embeds' | 'components' | 'poll' | 'message_snapshots'>>,
  { isOwn }: { readonly isOwn: boolean },
): string {
  if (isOwn) return join((message.components ?? []).flatMap(componentParts).flatMap(passageIn));
  const forwarded = (message.message_snapshots ?? []).map((snapshot) => snapshot.message);
  return join([...[message, ...forwarded].flatMap(partsOf), ...pollParts(message.poll)]);
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}

type WrittenMessage = Pick<APIMessageSnapshotFields, 'content' | 'embeds' | 'components'>;

function partsOf({ content, embeds = [], components = [] }: Partial<WrittenMessage>): readonly string[] {
  return [content ?? '', ...embeds.flatMap(embedParts), ...components.flatMap(componentParts)];
}

/** The author's name is on the line above the description; a field's name is on the line above its value. */
function embedParts({ author, title, description, fields = [], footer }: APIEmbed): readonly string[] {
  const name = author?.name ?? '';
  return [
    ...(title === undefined ? [] : [title]),
    [name, description ?? ''].filter((line) => line !== '').join('\n'),
    ...fields.map((field) => `${field.name}\n${field.value}`),
    footer?.text ?? '',
  ];
}

function pollParts(poll: APIPoll | undefined): readonly string[] {
  if (poll === undefined) return [];
  return [poll.question.text ?? '', ...poll.answers.map(({ poll_media }) => poll_media.text ?? '')];
}

type Component = {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Component[];
};

/** The text displays of a message with components, including nested ones. */
function componentParts({ type, content = '', components = [] }: Component): readonly string[] {
  const own = type === ComponentType.TextDisplay ? [content] : [];
  return [...own, ...components.flatMap(componentParts)];
}

/** The passage in a text display of the bot, with its speaker lines; empty if it has none. */
function passageIn(content: string): readonly string[] {
  const lines = content.split('\n');
  if (!lines.some((line) => line.startsWith('> '))) return [];
  // Speakers are bold; people who are only mentioned are not.
  const kept = lines.filter((line) => line.startsWith('> ') || line.startsWith('**'));
  return [kept.map(plainQuote).join('\n')];
}
