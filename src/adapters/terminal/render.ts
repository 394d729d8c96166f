/** Renders a reply as text for a terminal. */

import type { Messages } from '../../messages/messages.ts';
import { cutAtHighlights } from '../../reply/highlights.ts';
import type { Block, Highlight, Reply, SpeakerLine } from '../../reply/reply.ts';
import { numberOffers, type Offer } from './actions.ts';
import { layOut, paint, type StyledLine, type StyledPiece } from './layout.ts';

/** The properties of the output. */
export type Screen = {
  /** The width at which lines wrap; undefined if they do not, as in a pipe. */
  readonly columns: number | undefined;
  /** Whether the output shows bold, dim and underlined text. Otherwise bold text is listed below. */
  readonly styles: boolean;
  /** Whether the output shows links. Otherwise an address has its own line. */
  readonly links: boolean;
};

/** `reply` as text for `screen`, below the line that asked for it. Ends with a line end. */
export function renderReply(
  { blocks, actions }: Pick<Reply, 'blocks' | 'actions'>,
  screen: Screen,
  messages: Messages,
  offers: readonly Offer[] = numberOffers(actions, messages),
): string {
  const shown = blocks
    .map((block) => ({ kind: block.kind, lines: blockLines(block, screen, messages) }))
    .filter(({ lines }) => lines.length > 0);
  const lines = shown.flatMap(({ kind, lines }, index) => {
    const together = index === 0 || (kind === 'note' && shown[index - 1]?.kind === 'note');
    return together ? lines : [blankLine, ...lines];
  });
  const offered = actionLines(offers, screen, messages);
  const gap = lines.length > 0 && offered.length > 0 ? [blankLine] : [];
  return paint([...lines, ...gap, ...offered], screen);
}

const blankLine: StyledLine = [];
const omissionSign = '· · ·';
const bar: StyledPiece = { text: '│ ', style: 'dim' };

/** `line` as it was typed, to print above its reply if the input is not visible. */
export function renderTyped(line: string, screen: Screen): string {
  return paint([...hang([{ text: `> ${line.trim()}`, style: 'dim' }], screen), blankLine], screen);
}

function blockLines(block: Block, screen: Screen, messages: Messages): readonly StyledLine[] {
  switch (block.kind) {
    case 'asked':
      // The typed line is shown above. With several questions, each is shown above its answer.
      if (block.part === undefined) return [];
      return layOut([{ text: messages.numbered(block.part, block.text), style: 'bold' }], screen.columns);
    case 'heading':
      return layOut([{ text: block.text, style: 'bold' }], screen.columns);
    case 'note':
      return layOut([{ text: block.text }], screen.columns);
    case 'passage':
      return passageLines(block, screen, messages);
    case 'verdict':
      return layOut([{ text: messages.verdictLine(block), style: 'bold' }], screen.columns);
    case 'claim':
      return layOut(styled(block.text, undefined, block.marks), screen.columns);
    case 'omission':
      return [[{ text: omissionSign, style: 'dim' }]];
    case 'facts':
      return block.facts.flatMap(({ label, value }) =>
        hang([{ text: label, style: 'bold' }, { text: `${messages.colon}${value}` }], screen),
      );
    case 'source':
      return sourceLines(block, screen, messages);
    case 'picture':
      // The terminal saves a picture as a file. If that failed, show its words.
      return layOut([{ text: block.alt }], screen.columns);
    case 'copyable':
      // The terminal wraps a long line itself, so that it is copied whole.
      return [[{ text: block.label, style: 'bold' }], ...layOut([{ text: block.text }], undefined)];
    case 'file':
      return [[{ text: block.name, style: 'bold' }], [], ...layOut([{ text: block.text }], screen.columns)];
  }
}

type PassageBlock = Extract<Block, { kind: 'passage' }>;

function passageLines(
  { text, context, bold, marks = [], speakers, speakerUnknown, citation, link }: PassageBlock,
  screen: Screen,
  messages: Messages,
): readonly StyledLine[] {
  const place = [messages.place(citation), ...(citation.title === undefined ? [] : [`“${citation.title}”`])];
  const who = speakers.map((speaker) => speakerPieces(speaker, messages));
  if (speakerUnknown) who.push([{ text: messages.speakerUnknown }]);
  const last = who.pop();
  const heads = [
    ...who,
    [...(last === undefined ? [] : [...last, { text: ' · ' }]), { text: place.join(' · '), url: link }],
  ];
  return [
    ...heads.flatMap((head) => hang(head, screen)),
    ...(context === undefined ? [] : barred([{ text: context, style: 'dim' }], screen)),
    ...barred(styled(text, bold, marks), screen),
    ...(screen.styles ? [] : named(text, bold, marks).flatMap((line) => hang(line, screen))),
    // The address of a single article is below all passages.
    ...(link === undefined || screen.links || citation.title === undefined ? [] : [addressLine(link)]),
  ];
}

/** The bold and highlighted words of a passage, for a screen that shows neither. */
function named(
  text: string,
  bold: Highlight | undefined,
  marks: readonly Highlight[],
): readonly StyledLine[] {
  return [...(bold === undefined ? [] : [bold]), ...marks]
    .filter(({ start, end }) => end - start < text.length)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim())
    .filter((words) => words !== '')
    .map((words) => [{ text: `→ ${words}` }]);
}

function addressLine(url: string): StyledLine {
  return [{ text: shortAddress(url), style: 'dim' }];
}

/** The address of a page, without the long text fragment. */
function shortAddress(url: string): string {
  return url.replace(/#?:~:text=.*$/su, '');
}

function barred(pieces: readonly StyledPiece[], { columns }: Screen): readonly StyledLine[] {
  const width = columns === undefined ? undefined : columns - bar.text.length;
  return layOut(pieces, width).map((line) => [bar, ...line]);
}

/** `text` with the span `bold` in bold, and `marks` in bold and underlined. */
function styled(
  text: string,
  bold: Highlight | undefined,
  marks: readonly Highlight[],
): readonly StyledPiece[] {
  return cutAtHighlights(text, bold, marks).map(({ start, end, isBold, isMarked }) => ({
    text: text.slice(start, end),
    ...(isMarked ? { style: 'underlined' } : isBold ? { style: 'bold' } : {}),
  }));
}

/** Speakers are bold, so that readers do not take a mentioned person for the speaker. */
function speakerPieces(line: SpeakerLine, messages: Messages): readonly StyledPiece[] {
  const { name, namedHere, role, manner, isProbable = false } = line;
  const details = (parts: readonly (string | undefined)[]): StyledPiece => ({
    text: parts.map((part) => (part === undefined ? '' : ` · ${part}`)).join(''),
  });
  if (manner === 'mentioned') {
    return [{ text: messages.namedButSilent({ name, namedHere: namedHere ?? name }) }, details([role])];
  }
  const here = namedHere === undefined ? '' : ` (${messages.namedHere(namedHere)})`;
  const doubt = isProbable ? [{ text: `${messages.probably} ` }] : [];
  return [...doubt, { text: name, style: 'bold' }, { text: here }, details([role, messages.manners[manner]])];
}

function sourceLines(
  source: Extract<Block, { kind: 'source' }>,
  screen: Screen,
  messages: Messages,
): readonly StyledLine[] {
  const { title, author, publisher, published, url } = source;
  const date = published === undefined ? undefined : messages.fullDate(published);
  const details = [author, publisher, date].flatMap((each) => each ?? []);
  return [
    ...layOut([{ text: messages.wordForWord(title, details), style: 'dim', url }], screen.columns),
    ...(url === undefined || screen.links ? [] : [addressLine(url)]),
  ];
}

function actionLines(offers: readonly Offer[], screen: Screen, messages: Messages): readonly StyledLine[] {
  const digits = String(offers.findLast((offer) => offer.kind === 'call')?.number ?? 0).length;
  return offers.flatMap((offer) =>
    hang(offerPieces(offer, { digits, screen, messages }), screen, digits + 2),
  );
}

function offerPieces(
  offer: Offer,
  {
    digits,
    screen: { links },
    messages,
  }: { readonly digits: number; readonly screen: Screen; readonly messages: Messages },
): readonly StyledPiece[] {
  switch (offer.kind) {
    case 'call':
      return [{ text: String(offer.number).padStart(digits), style: 'bold' }, { text: `  ${offer.label}` }];
    case 'link':
      return [
        { text: `${' '.repeat(digits)}  ` },
        links
          ? { text: offer.label, url: offer.url }
          : { text: `${offer.label}${messages.colon}${shortAddress(offer.url)}` },
      ];
  }
}

/** The lines of `pieces`, with all but the first indented by `indent` columns. */
function hang(pieces: readonly StyledPiece[], { columns }: Screen, indent = 2): readonly StyledLine[] {
  const [first, ...others] = layOut(pieces, columns === undefined ? undefined : columns - indent);
  return [first ?? [], ...others.map((line) => [{ text: ' '.repeat(indent) }, ...line])];
}
