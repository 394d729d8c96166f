/** Renders a reply as a Discord message: components, within the text limits, page by page, without mentions. */
import {
  type APIFileComponent,
  type APIInteractionResponseCallbackData,
  type APIMediaGalleryComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Messages } from '../../../messages/messages.ts';
import type { Call } from '../../../reply/call.ts';
import type { Action, Block, Reply } from '../../../reply/reply.ts';
import type { KeptCall } from '../../../storage/storage.ts';
import type { CommandIds } from '../commands/command-ids.ts';
import { renderRows, type TurnButton } from './action-rows.ts';
import type { Target } from './custom-id.ts';
import { maxComponents, maxFrameChars, maxMenuChoices, maxMessageChars } from './limits.ts';
import { type MessageReference, writeReference } from './message-reference.ts';
import { cutPages } from './pages.ts';
import { cutBlock, type MessagePiece, type TextFile } from './pieces.ts';

/** A message, its files in the order of its `attachments`, and the calls to store before it is sent. */
export type RenderedMessage = {
  readonly data: APIInteractionResponseCallbackData;
  readonly files: readonly TextFile[];
  readonly kept: readonly KeptCall[];
};

/** The call that the reply answers, and the part to show, counted from 1. */
export type ShownAs = {
  readonly call: Call;
  readonly part: number;
  /** The message that the reply is about. Each page names its author. */
  readonly about?: MessageReference | undefined;
  /** The ids for command mentions. Default: none. */
  readonly commandIds?: CommandIds | undefined;
};

/**
 * Renders a part of `reply`, with buttons to the next and the previous part. A part beyond the last is the
 * last: the article may have changed.
 */
export function renderReply(
  reply: Reply,
  { call, part: asked, about, commandIds = new Map() }: ShownAs,
  messages: Messages,
): RenderedMessage {
  const { blocks } = reply;
  // Page buttons are in a separate last row. They first turn the parts of this page.
  const actions = reply.actions.filter((action) => action.kind !== 'button' || action.turns === undefined);
  const back = reply.actions.find((action) => action.kind === 'button' && action.turns === 'back');
  const forth = reply.actions.find((action) => action.kind === 'button' && action.turns === 'forth');
  // A button that opens something else, such as a passage in context, is about no message.
  const aboutOf = (other: Call) => (other.command === call.command ? about : undefined);
  const firstRows = renderRows({ actions, part: 1, about: aboutOf });
  const room = maxComponents - countComponents(firstRows.rows) - turnComponents;
  const { pages, footer } = layOut(blocks, { maxComponents: room, messages, about, commandIds });
  const choices = Math.max(
    0,
    ...actions.map((action) => (action.kind === 'menu' ? action.choices.length : 0)),
  );
  const parts = Math.max(pages.length, Math.ceil(choices / maxMenuChoices));
  const part = Math.min(asked, parts);

  const turnTo = (to: number): Target => ({ call, opens: 'page', part: to });
  const turns = [
    ...turnBy(part > 1 ? turnTo(part - 1) : undefined, back, { label: messages.back, landsOn: lastPart }),
    ...turnBy(part < parts ? turnTo(part + 1) : undefined, forth, { label: messages.more, landsOn: 1 }),
  ];
  const ownRows = part === 1 ? firstRows : renderRows({ actions, part, about: aboutOf });
  const { rows, kept } = ownRows.withTurns(turns);
  const { components, files } = renderPieces([...(pages[Math.min(part, pages.length) - 1] ?? []), ...footer]);
  return {
    data: {
      flags: MessageFlags.IsComponentsV2,
      components: [...components, ...rows],
      allowed_mentions: { parse: [] },
      // Send an empty list too: an updated message would keep the attachments of the page before.
      attachments: files.map(({ name }, index) => ({ id: String(index), filename: name })),
    },
    files,
    kept,
  };
}

/** Higher than any part: turning back enters a page at its last part. */
const lastPart = 999_999;

/** The button to `part` of this page, else the button to the page `beside` it. */
function turnBy(
  part: Target | undefined,
  beside: Action | undefined,
  { label, landsOn }: { readonly label: string; readonly landsOn: number },
): readonly TurnButton[] {
  if (part !== undefined) return [{ label: beside?.label ?? label, target: part }];
  if (beside?.kind !== 'button') return [];
  const { call, opens } = beside;
  return [{ label: beside.label, target: { call, opens, part: landsOn } }];
}

/** The components of a row with two page buttons, and of a row with the delete button. */
const turnComponents = 5;

function countComponents(rows: readonly { readonly components: readonly unknown[] }[]): number {
  return rows.reduce((sum, { components }) => sum + 1 + components.length, 0);
}

/**
 * The pages of `blocks`, and the footer of each page: the source, if it is the last block, and the message
 * that the reply is about.
 */
function layOut(
  blocks: readonly Block[],
  {
    maxComponents,
    messages,
    about,
    commandIds,
  }: {
    readonly maxComponents: number;
    readonly messages: Messages;
    readonly about: MessageReference | undefined;
    readonly commandIds: CommandIds;
  },
): { readonly pages: readonly (readonly MessagePiece[])[]; readonly footer: readonly MessagePiece[] } {
  const last = blocks.at(-1);
  const source =
    last?.kind === 'source' ? cutBlock(last, { maxChars: maxFrameChars, messages, commandIds }) : [];
  const below = source.some(({ file }) => file !== undefined) ? [] : source;
  const reference: readonly MessagePiece[] =
    about === undefined ? [] : [{ kind: 'text', text: writeReference(about, messages), file: undefined }];
  const footer = [...below, ...reference];
  const size = {
    maxChars: maxMessageChars - footer.reduce((sum, { text }) => sum + text.length, 0),
    maxComponents: maxComponents - footer.length,
  };
  const body = below.length === 0 ? blocks : blocks.slice(0, -1);
  const pieces = body.flatMap((block) => cutBlock(block, { maxChars: size.maxChars, messages, commandIds }));
  return { pages: cutPages(pieces, size), footer };
}

type Content = APITextDisplayComponent | APIFileComponent | APIMediaGalleryComponent;

/** The components of a page, and its files with unique names. */
function renderPieces(pieces: readonly MessagePiece[]): {
  readonly components: readonly Content[];
  readonly files: readonly TextFile[];
} {
  const components: Content[] = [];
  const files: TextFile[] = [];
  for (const { kind, text, file } of pieces) {
    const above = components.at(-1);
    if (kind === 'line' && above?.type === ComponentType.TextDisplay) {
      components[components.length - 1] = { ...above, content: `${above.content}\n${text}` };
    } else if (text.trim() !== '') {
      components.push({ type: ComponentType.TextDisplay, content: text });
    }
    if (file !== undefined) {
      const isTaken = files.some(({ name }) => name === file.name);
      const name = isTaken ? `${files.length + 1}-${file.name}` : file.name;
      files.push({ ...file, name });
      const url = `attachment://${name}`;
      components.push(
        file.alt === undefined
          ? { type: ComponentType.File, file: { url } }
          : {
              type: ComponentType.MediaGallery,
              items: [{ media: { url }, ...(file.alt === '' ? {} : { description: file.alt }) }],
            },
      );
    }
  }
  // Discord refuses an empty message.
  return {
    components: components.length > 0 ? components : [{ type: ComponentType.TextDisplay, content: '…' }],
    files,
  };
}
