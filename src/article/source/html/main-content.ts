/** Separates the article on an HTML page from the content around it. */
import type { SetAsideReason } from '../../article.ts';
import { reasonOf } from './beside.ts';
import { blockFeatures } from './block-features.ts';
import model from './main-content.weights.json' with { type: 'json' };
import type { PageBlock, PageBlocks } from './page-blocks.ts';
import { ancestors, classWords, type PageElement } from './page-element.ts';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));

/** A page before its blocks are classified. */
export type PageView = {
  readonly page: PageBlocks;
  /** The ids of the elements whose text Readability keeps; undefined if it found no article. */
  readonly readable: ReadonlySet<number> | undefined;
};

/**
 * For each block of the page, the reason to set it aside; undefined for a block of the article. If no block
 * would be left, the article is the whole page.
 */
export function findMainContent(
  view: PageView,
  scores: readonly number[] = scoreBlocks(view),
  applied: readonly ContentRule[] = rules,
): readonly (SetAsideReason | undefined)[] {
  const { page } = view;
  const judged = page.blocks.map((_, index) => (scores[index] ?? 0) > 0);
  const kept = applied.reduce<readonly boolean[]>((before, { apply }) => apply(page, before), judged);
  if (!kept.includes(true)) return page.blocks.map(() => undefined);
  return page.blocks.map(({ element }, index) =>
    kept[index] ? undefined : (reasonOf(element)?.reason ?? 'outside the article'),
  );
}

/** The log odds of each block that it belongs to the article, by the model. */
function scoreBlocks({ page, readable }: PageView): readonly number[] {
  return featuresOf({ page, readable }).map((features) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
  );
}

/** The features of each block, for the model and its training. */
export function featuresOf({ page, readable }: PageView): readonly (readonly string[])[] {
  return blockFeatures(page, (block) => [...block.sources].some((id) => readable?.has(id)));
}

/** A rule that corrects the model's decisions from reliable markup. */
export type ContentRule = {
  readonly name: string;
  readonly apply: (page: PageBlocks, kept: readonly boolean[]) => readonly boolean[];
};

/** In order of application. */
export const rules: readonly ContentRule[] = [
  { name: 'beside', apply: cutBeside },
  { name: 'after the article element', apply: cutAfter },
  { name: 'article element', apply: keepInside },
  { name: 'standfirst', apply: keepStandfirst },
  { name: 'table', apply: keepTables },
  { name: 'heading of nothing', apply: cutLastHeading },
  { name: 'the signature of a block quote', apply: keepSignatures },
];

/**
 * Cuts elements that never hold an article's text, unless they hold most of the page: a form may wrap all
 * of it. Comments and references can be longer than the article, so they are cut if there is any other
 * text.
 */
function cutBeside({ blocks }: PageBlocks, kept: readonly boolean[]): readonly boolean[] {
  const weightOf = weigh(blocks);
  const all = weightOf(undefined);
  const besides = blocks.map(({ element }) => reasonOf(element));
  const hasOther = kept.some((keeps, index) => keeps && besides[index]?.certainty !== 'always');
  return kept.map((keeps, index) => {
    const beside = besides[index];
    if (!keeps || beside === undefined) return keeps;
    if (beside.certainty === 'always') return !hasOther;
    return beside.certainty === 'never' || weightOf(beside.element) * 2 > all;
  });
}

/** Cuts the text after the only article element of a page. Title and standfirst may precede the element. */
function cutAfter({ blocks }: PageBlocks, kept: readonly boolean[]): readonly boolean[] {
  const article = findArticle(blocks);
  if (article === undefined) return kept;
  const last = blocks.findLastIndex(({ element }) => isInside(element, article));
  return kept.map((keeps, index) => keeps && index <= last);
}

/** Keeps prose inside the only article element of a page, even if the model rejects it. */
function keepInside({ blocks }: PageBlocks, kept: readonly boolean[]): readonly boolean[] {
  const article = findArticle(blocks);
  if (article === undefined) return kept;
  return kept.map((keeps, index) => {
    const block = blocks[index];
    if (keeps || block === undefined || !isInside(block.element, article)) return keeps;
    return isProse(block) && reasonOf(block.element) === undefined;
  });
}

const longestSignature = 160; // in UTF-16 units

/** Keeps the attribution of a kept block quote: in its footer, or in the caption of its figure. */
function keepSignatures({ blocks }: PageBlocks, kept: readonly boolean[]): readonly boolean[] {
  return kept.map((keeps, index) => {
    const [before, block] = [blocks[index - 1], blocks[index]];
    if (keeps || !kept[index - 1] || before === undefined || block === undefined) return keeps;
    const quote = [...ancestors(before.element)].find(({ name }) => name === 'blockquote');
    if (quote === undefined || block.span.end - block.span.start > longestSignature) return false;
    const isFooter =
      isInside(block.element, quote) &&
      [...ancestors(block.element)].some(({ name }) => /^(?:footer|cite)$/.test(name));
    const isCaption =
      block.element.name === 'figcaption' &&
      block.element.parent === quote.parent &&
      quote.parent?.name === 'figure';
    return isFooter || isCaption;
  });
}

const standfirst =
  /^(?:standfirst|dek|subtitle|subheading|subheadline|lede|lead|teaser-?text|vorspann|chapo|intro)$/;

/** Keeps the standfirst, the summary at the top of an article. */
function keepStandfirst({ blocks }: PageBlocks, kept: readonly boolean[]): readonly boolean[] {
  const first = kept.indexOf(true);
  return kept.map((keeps, index) => {
    const block = blocks[index];
    if (keeps || block === undefined || index > first) return keeps;
    return block.linkChars === 0 && classWords(block.element).some((word) => standfirst.test(word));
  });
}

/**
 * Keeps a table with headings whole if at least half of its cells are kept: a single cell looks like a
 * button.
 */
function keepTables({ blocks }: PageBlocks, kept: readonly boolean[]): readonly boolean[] {
  const tables = blocks.map(({ element }) => [...ancestors(element)].find(({ name }) => name === 'table'));
  const counts = new Map<PageElement, { cells: number; kept: number; headings: number }>();
  for (const [index, table] of tables.entries()) {
    if (table === undefined) continue;
    const count = counts.get(table) ?? { cells: 0, kept: 0, headings: 0 };
    count.cells++;
    if (kept[index]) count.kept++;
    if (blocks[index]?.element.name === 'th') count.headings++;
    counts.set(table, count);
  }
  return kept.map((keeps, index) => {
    const table = tables[index];
    const count = table && counts.get(table);
    return keeps || (count !== undefined && count.headings > 0 && count.kept * 2 >= count.cells);
  });
}

/**
 * Cuts headings at the end that no text follows, such as those of comments, references or related stories.
 */
function cutLastHeading({ blocks }: PageBlocks, kept: readonly boolean[]): readonly boolean[] {
  const last = kept.findLastIndex(
    (keeps, index) => keeps && !/^h[1-6]$/.test(blocks[index]?.element.name ?? ''),
  );
  return last < 0 ? kept : kept.map((keeps, index) => keeps && index <= last);
}

/** The only outermost article element with prose; undefined if there is none or several. */
function findArticle(blocks: readonly PageBlock[]): PageElement | undefined {
  const articles = new Set<PageElement>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const outermost = [...ancestors(block.element)].findLast(isArticle);
    if (outermost !== undefined) articles.add(outermost);
  }
  const [article, another] = articles;
  return another === undefined ? article : undefined;
}

function isArticle({ name, attribute }: PageElement): boolean {
  return name === 'article' || attribute('role') === 'article' || attribute('itemprop') === 'articleBody';
}

function isInside(element: PageElement, outer: PageElement): boolean {
  return [...ancestors(element)].includes(outer);
}

const leastProse = 80; // in UTF-16 units

function isProse({ span, linkChars }: PageBlock): boolean {
  const length = span.end - span.start;
  return length >= leastProse && linkChars < length * 0.4;
}

/** The length of an element's text outside of links; of the whole page's for undefined. */
function weigh(blocks: readonly PageBlock[]): (element: PageElement | undefined) => number {
  const sums = new Map<PageElement | undefined, number>();
  for (const { element, span, linkChars } of blocks) {
    const weight = Math.max(0, span.end - span.start - 2 * linkChars);
    for (const around of [undefined, ...ancestors(element)])
      sums.set(around, (sums.get(around) ?? 0) + weight);
  }
  return (element) => sums.get(element) ?? 0;
}
