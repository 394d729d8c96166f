/** Renders the blocks of a reply as pieces in Discord's Markdown. Pages are made of pieces. */

import type { Messages } from '../../../messages/messages.ts';
import { oneLine, shorten } from '../../../messages/shorten.ts';
import type { ArticleFact, Block, SpeakerLine } from '../../../reply/reply.ts';
import { oncePer } from '../../../text/once-per.ts';
import { type CommandIds, mentionCommand } from '../commands/command-ids.ts';
import {
  maxAskedChars,
  maxFileNameChars,
  maxFrameChars,
  maxLinkChars,
  maxSharedPassageChars,
} from './limits.ts';
import { bold, escapeMarkdown, quoteVerbatim, styleText } from './markdown.ts';

/** An uploaded file. Its name has only letters, digits, ".", "_" and "-". */
export type TextFile = {
  readonly name: string;
  readonly text: string;
  /** The bytes of a binary file in base64. */
  readonly base64?: string | undefined;
  /** The description of a picture, 1 to 1,024 characters. A picture is shown, not offered for download. */
  readonly alt?: string;
};

/** The content of `file` for upload, with its type. */
export function uploadOf({ text, base64, alt }: TextFile): {
  readonly data: string | Buffer<ArrayBuffer>;
  readonly contentType: string;
} {
  return base64 === undefined
    ? { data: text, contentType: 'text/plain; charset=utf-8' }
    : {
        data: Buffer.from(base64, 'base64'),
        contentType: alt === undefined ? 'application/octet-stream' : 'image/png',
      };
}

/** `heading`: stays on a page with the piece after it; `line`: follows the piece before it without a gap. */
type PieceKind = 'text' | 'heading' | 'line' | 'passage' | 'long passage';

/** A part of a message that is never split. */
export type MessagePiece = {
  readonly kind: PieceKind;
  /** Markdown; empty for a piece with only a file. */
  readonly text: string;
  readonly file: TextFile | undefined;
};

/** Renders `block` as pieces with at most `maxChars` of text each. Longer text is attached as a file. */
export function cutBlock(
  block: Block,
  {
    maxChars,
    messages,
    commandIds,
  }: { readonly maxChars: number; readonly messages: Messages; readonly commandIds: CommandIds },
): readonly MessagePiece[] {
  if (block.kind === 'file')
    return [
      {
        kind: 'text',
        text: '',
        file: { name: fileName(block.name), text: block.text, base64: block.base64 },
      },
    ];
  if (block.kind === 'picture') {
    const { base64, alt } = block;
    return [{ kind: 'text', text: '', file: { name: fileName(block.name), text: '', base64, alt } }];
  }
  return writeBlock(block, messages, commandIds).map(({ kind, head = '', text, plain, attach = false }) => {
    const whole = head + text;
    if (whole.length <= maxChars && !attach) return { kind, text: whole, file: undefined };
    const above = head.length > maxFrameChars ? '' : head;
    return {
      kind: 'text',
      text: above + escapeMarkdown(messages.attached),
      file: { name: fileName(`${block.kind === 'copyable' ? block.label : block.kind}.txt`), text: plain },
    };
  });
}

/** A piece before the size check. If `head` and `text` are too long, `plain` is attached as a file. */
type PieceDraft = {
  readonly kind: PieceKind;
  readonly head?: string;
  readonly text: string;
  readonly plain: string;
  /** True if no markup can show the text unchanged, so that it is attached. */
  readonly attach?: boolean;
};

function writeBlock(
  block: Exclude<Block, { kind: 'file' | 'picture' }>,
  messages: Messages,
  commandIds: CommandIds,
): readonly PieceDraft[] {
  switch (block.kind) {
    case 'asked': {
      const asked = shorten(block.text, maxAskedChars);
      const text = block.part === undefined ? asked : messages.numbered(block.part, asked);
      return [{ kind: 'heading', text: bold(text), plain: block.text }];
    }
    case 'heading':
      return [{ kind: 'heading', text: `### ${escapeMarkdown(oneLine(block.text))}`, plain: block.text }];
    case 'note':
      return [{ kind: 'text', text: escapeMarkdown(block.text), plain: block.text }];
    case 'passage':
      return [passagesIn(messages)(block)];
    case 'verdict':
      return [
        { kind: 'heading', text: `### ${messages.verdictLine(block)}`, plain: messages.verdictLine(block) },
      ];
    case 'claim': {
      const { text, marks } = block;
      return [{ kind: 'text', text: styleText(text, undefined, marks), plain: text }];
    }
    case 'copyable':
      return [
        {
          kind: 'text',
          head: `${bold(block.label)}\n`,
          // In a code block only its end is markup.
          text: `\`\`\`\n${block.text}\n\`\`\``,
          plain: block.text,
          attach: block.text.includes('```'),
        },
      ];
    case 'omission':
      return [{ kind: 'heading', text: '· · ·', plain: '' }];
    case 'facts':
      return block.facts.map((fact, index) => ({
        kind: index === 0 ? 'text' : 'line',
        text: `${labelOf(fact, commandIds)} · ${escapeMarkdown(oneLine(fact.value))}`,
        plain: `${fact.label}${messages.colon}${fact.value}`,
      }));
    case 'source':
      return [writeSource(block, messages)];
  }
}

/** The label in bold, or the mention of its command if the command's id is known. */
function labelOf({ label, command }: ArticleFact, commandIds: CommandIds): string {
  const mention = command === undefined ? undefined : mentionCommand(command, commandIds);
  return mention ?? bold(oneLine(label));
}

// Answers to different questions share their passages: see `passageBlocks`.
const passagesIn = oncePer((messages: Messages) =>
  oncePer((block: Extract<Block, { kind: 'passage' }>) => writePassage(block, messages)),
);

function writePassage(block: Extract<Block, { kind: 'passage' }>, messages: Messages): PieceDraft {
  const { text, context, speakers, speakerUnknown, citation } = block;
  const names = speakers.map((speaker) => speakerLine(speaker, messages));
  const unknown = speakerUnknown ? [escapeMarkdown(messages.speakerUnknown)] : [];
  const place = inLink(messages.place(citation), block.link);
  const above = [[...names, ...unknown].join('\n'), place].filter((part) => part !== '');
  const below = citation.title === undefined ? '' : `\n-# ${escapeMarkdown(oneLine(citation.title))}`;
  return {
    kind: text.length > maxSharedPassageChars ? 'long passage' : 'passage',
    head: `${above.join(' · ')}\n${context === undefined ? '' : `-# ${escapeMarkdown(oneLine(context))}\n`}`,
    text: quoteVerbatim(text, block.bold, block.marks) + below,
    plain: text,
  };
}

/** Speakers are bold, so that readers do not take a mentioned person for the speaker. */
function speakerLine(line: SpeakerLine, messages: Messages): string {
  const { name, namedHere, role, manner, isProbable = false } = line;
  const details = (parts: readonly (string | undefined)[]) =>
    parts.map((part) => (part === undefined ? '' : ` · ${escapeMarkdown(oneLine(part))}`)).join('');
  if (manner === 'mentioned') {
    const isNamed = messages.namedButSilent({ name, namedHere: namedHere ?? name });
    return escapeMarkdown(oneLine(isNamed)) + details([role]);
  }
  const here = namedHere === undefined ? '' : ` (${escapeMarkdown(oneLine(messages.namedHere(namedHere)))})`;
  const doubt = isProbable ? `${messages.probably} ` : '';
  return doubt + bold(oneLine(name)) + here + details([role, messages.manners[manner]]);
}

function writeSource(block: Extract<Block, { kind: 'source' }>, messages: Messages): PieceDraft {
  const { title, author, publisher, published, url } = block;
  const date = published === undefined ? undefined : messages.fullDate(published);
  const details = [author, publisher, date].filter((detail) => detail !== undefined);
  const from = oneLine(messages.wordForWord(title, details));
  const link = inLink(messages.open, url);
  const open = link === messages.open ? '' : ` · ${link}`;
  return { kind: 'text', text: `-# ${escapeMarkdown(from)}${open}`, plain: from };
}

/** `label` as a link to `url`; without the link if `url` is not valid or too long. */
function inLink(label: string, url: string | undefined): string {
  const address = url === undefined ? undefined : webAddress(url, maxLinkChars);
  return address === undefined ? label : `[${label}](${address})`;
}

/**
 * `url`, safe for a link in Markdown. Drops the text fragment if the address is longer than `maxChars`.
 * Undefined if it is no web address, or still too long.
 */
export function webAddress(url: string, maxChars: number): string | undefined {
  const plain = url.replace(/#?:~:text=.*$/su, '');
  return safeAddress(url, maxChars) ?? (plain === url ? undefined : safeAddress(plain, maxChars));
}

function safeAddress(url: string, maxChars: number): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  // A bracket would end the link.
  const safe = href.replace(/[()<>[\]\\]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
  return safe.length <= maxChars ? safe : undefined;
}

/** `name` in characters that Discord keeps, so that the message finds its file by name. */
function fileName(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '');
  return /[A-Za-z0-9]/.test(safe) ? safe.slice(-maxFileNameChars) : 'text.txt';
}
