/** Finds the article on a page of HTML, and sets aside what stands around it. */
import type { SetAside, Span } from '../article.ts';
import type { HtmlText, Region } from './html-text.ts';

/** The headings of an article, and what stands on the page but is no part of it; both in order. */
export type ArticleOnPage = {
  /** The only heading of level 1; undefined if there is none, or several. */
  readonly title: Span | undefined;
  readonly headings: readonly Span[];
  readonly setAside: readonly SetAside[];
};

/** The article on `page`. */
export function findArticle(page: HtmlText): ArticleOnPage {
  const beside = page.regions.filter((region) => region.part.kind === 'beside' && !isMost(region, page));
  const root = findRoot(page, beside)?.span ?? { start: 0, end: page.text.length };
  const inRoot = ({ span }: Region) => span.start >= root.start && span.end <= root.end;
  const setAside = [
    ...outside({ start: 0, end: root.start }),
    ...outermost(beside.filter(inRoot)).flatMap(({ span, part }) =>
      part.kind === 'beside' ? [{ span, reason: part.reason }] : [],
    ),
    ...outside({ start: root.end, end: page.text.length }),
  ];
  const headings = page.regions.filter((region) => region.part.kind === 'heading' && inRoot(region));
  const [title, another] = headings.filter(({ part }) => part.kind === 'heading' && part.level === 1);
  return {
    title: another === undefined ? title?.span : undefined,
    headings: headings.map(({ span }) => span),
    setAside,
  };
}

/** The element that holds the article: an `article`, else the `main` one; undefined if the page has neither. */
function findRoot(page: HtmlText, beside: readonly Region[]): Region | undefined {
  const besides = new Set(beside);
  for (const kind of ['article', 'main']) {
    const found = outermost(
      page.regions.filter((region) => region.part.kind === kind || besides.has(region)),
    );
    const heaviest = found.filter((region) => !besides.has(region)).sort((a, b) => b.weight - a.weight)[0];
    // The list of other articles below it is made of `article` elements too.
    if (heaviest !== undefined && (isMost(heaviest, page) || page.weight === 0)) return heaviest;
  }
  return undefined;
}

/** Whatever an element is called: what holds most of a page's paragraphs is the article, or holds it. */
function isMost(region: Region, page: HtmlText): boolean {
  return region.weight * 2 > page.weight;
}

/** Those of `regions`, which come in the order of their ends, that stand in no other; in the order of their starts. */
function outermost(regions: readonly Region[]): Region[] {
  const found: Region[] = [];
  for (const region of regions.toReversed()) {
    const after = found.at(-1);
    if (after === undefined || region.span.end <= after.span.start) found.push(region);
  }
  return found.reverse();
}

function outside(span: Span): SetAside[] {
  return span.end > span.start ? [{ span, reason: 'outside the article' }] : [];
}
