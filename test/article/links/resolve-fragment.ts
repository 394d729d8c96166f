/** What a browser does with a text fragment: the rules of the WICG, written from their text and not from ours. */

/** A block of a page: in it, and never over its ends, each part of a directive is looked for. */
export type PageBlock = { readonly text: string; readonly start: number };

type Parts = {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
};

/** "Parse a text directive": the parts between the commas, a dash behind the first for a prefix, before the last for a suffix. */
export function parseDirective(url: string): Parts | undefined {
  const [, directive] = /:~:text=([^&]*)$/.exec(url) ?? [];
  if (directive === undefined) return undefined;
  const tokens = directive.split(',');
  const prefix = tokens[0]?.endsWith('-') ? tokens.shift()?.slice(0, -1) : undefined;
  const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()?.slice(1) : undefined;
  const [start, end, ...others] = tokens;
  if (start === undefined || start === '' || others.length > 0)
    throw new Error(`not a directive: ${directive}`);
  for (const token of tokens) if (token.includes('-')) throw new Error(`a bare dash in ${directive}`);
  const decoded = { prefix, start, end, suffix };
  return Object.fromEntries(
    Object.entries(decoded).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, decodeURIComponent(value)]],
    ),
  ) as Parts;
}

/** One character of the page that is seen, folded for "a primary-level comparison", and where it comes from. */
type Shown = { readonly folded: string; readonly from: number; readonly to: number };

/** "Find a range from a text directive" on `blocks`: the offsets of the first range, or undefined. */
export function resolveFragment(
  url: string,
  blocks: readonly PageBlock[],
): { readonly start: number; readonly end: number } | undefined {
  const parts = parseDirective(url);
  if (parts === undefined) return undefined;
  const pages = shownOf(blocks);
  const fold = (text: string) => showBlock({ text, start: 0 }).map(({ folded }) => folded);
  const [prefix, start, end, suffix] = [parts.prefix, parts.start, parts.end, parts.suffix].map((part) =>
    part === undefined ? undefined : fold(part),
  );
  if (start === undefined) return undefined;

  let from: Point = { block: 0, at: 0 };
  for (;;) {
    let match: Range | undefined;
    if (prefix !== undefined) {
      const before = findFrom(pages, prefix, from, { endsAtWord: false });
      if (before === undefined) return undefined;
      from = { block: before.block, at: before.at + 1 };
      const next = skipBlanks(pages, { block: before.block, at: before.at + before.length });
      if (next === undefined) return undefined;
      match = findFrom(pages, start, next, { endsAtWord: end !== undefined || suffix === undefined });
      if (match === undefined) return undefined;
      if (match.block !== next.block || match.at !== next.at) continue;
    } else {
      match = findFrom(pages, start, from, { endsAtWord: end !== undefined || suffix === undefined });
      if (match === undefined) return undefined;
      from = { block: match.block, at: match.at + 1 };
    }

    let searchEnd: Point = { block: match.block, at: match.at + match.length };
    for (;;) {
      const last =
        end === undefined ? match : findFrom(pages, end, searchEnd, { endsAtWord: suffix === undefined });
      if (last === undefined) return undefined;
      const range = {
        start: pages[match.block]?.[match.at]?.from ?? Number.NaN,
        end: pages[last.block]?.[last.at + last.length - 1]?.to ?? Number.NaN,
      };
      if (suffix === undefined) return range;
      const next = skipBlanks(pages, { block: last.block, at: last.at + last.length });
      const after = next && findFrom(pages, suffix, next, { endsAtWord: true });
      if (after === undefined) return undefined;
      if (after.block === next?.block && after.at === next.at) return range;
      if (end === undefined) break;
      searchEnd = { block: last.block, at: last.at + 1 };
    }
  }
}

type Point = { readonly block: number; readonly at: number };
type Range = Point & { readonly length: number };

const shownBlocks = new WeakMap<readonly PageBlock[], readonly (readonly Shown[])[]>();

/** The blocks as they are shown. A page is folded once for all of its fragments. */
function shownOf(blocks: readonly PageBlock[]): readonly (readonly Shown[])[] {
  const known = shownBlocks.get(blocks) ?? blocks.map(showBlock);
  shownBlocks.set(blocks, known);
  return known;
}

function showBlock({ text, start }: PageBlock): readonly Shown[] {
  const shown: Shown[] = [];
  let at = start;
  for (const character of text) {
    const to = at + character.length;
    const last = shown.at(-1);
    if (/\s/u.test(character)) {
      if (last !== undefined && last.folded !== ' ') shown.push({ folded: ' ', from: at, to });
    } else {
      const folded = character
        .normalize('NFKD')
        .replace(/\p{M}|\p{DI}/gu, '')
        .toLocaleLowerCase('en');
      if (folded !== '') shown.push({ folded, from: at, to });
      else if (last !== undefined) shown[shown.length - 1] = { ...last, to };
    }
    at = to;
  }
  while (shown.at(-1)?.folded === ' ') shown.pop();
  return shown;
}

function findFrom(
  pages: readonly (readonly Shown[])[],
  words: readonly string[],
  from: Point,
  { endsAtWord }: { readonly endsAtWord: boolean },
): Range | undefined {
  for (let block = from.block; block < pages.length; block++) {
    const page = pages[block] ?? [];
    const bounds = boundariesOf(page);
    for (let at = block === from.block ? from.at : 0; at + words.length <= page.length; at++) {
      if (!bounds.has(at) || (endsAtWord && !bounds.has(at + words.length))) continue;
      if (words.every((word, i) => page[at + i]?.folded === word)) return { block, at, length: words.length };
    }
  }
  return undefined;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The places between words, by Unicode's rules (UAX 29). */
function boundariesOf(page: readonly Shown[]): ReadonlySet<number> {
  const bounds = new Set([page.length]);
  const offsets: number[] = [];
  for (const { folded } of page) offsets.push((offsets.at(-1) ?? 0) + folded.length);
  for (const { index } of segmenter.segment(page.map(({ folded }) => folded).join(''))) {
    bounds.add(index === 0 ? 0 : offsets.indexOf(index) + 1);
  }
  return bounds;
}

function skipBlanks(pages: readonly (readonly Shown[])[], from: Point): Point | undefined {
  let { block, at } = from;
  while (block < pages.length) {
    const character = pages[block]?.[at];
    if (character === undefined) {
      block++;
      at = 0;
    } else if (character.folded === ' ') at++;
    else return { block, at };
  }
  return undefined;
}
