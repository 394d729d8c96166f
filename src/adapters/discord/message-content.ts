/** The text of a message as its readers see it, embeds and what it forwards included. */
import { type APIEmbed, type APIMessage, type APIMessageSnapshotFields, ComponentType } from 'discord.js';

/** What stands in `message`, a line each; empty for a picture. */
export function messageText(message: APIMessage): string {
  const forwarded = (message.message_snapshots ?? []).map((snapshot) => snapshot.message);
  return [message, ...forwarded]
    .flatMap(linesOf)
    .filter((line) => line.trim() !== '')
    .join('\n\n');
}

type Written = Pick<APIMessageSnapshotFields, 'content' | 'embeds' | 'components'>;

function linesOf({ content, embeds = [], components = [] }: Partial<Written>): readonly string[] {
  return [content ?? '', ...embeds.flatMap(embedLines), ...components.flatMap(componentLines)];
}

function embedLines({ title, description, fields = [] }: APIEmbed): readonly string[] {
  const lines = fields.flatMap(({ name, value }) => [name, value]);
  return [title ?? '', description ?? '', ...lines];
}

type Component = {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Component[];
};

/** What a message of the newer form says: its text stands in components, some of them inside others. */
function componentLines({ type, content = '', components = [] }: Component): readonly string[] {
  const own = type === ComponentType.TextDisplay ? [content] : [];
  return [...own, ...components.flatMap(componentLines)];
}
