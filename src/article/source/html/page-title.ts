/** Chooses the article's title from the headings and the head of a page. */
import { bareLetters } from '../../../text/bare-letters.ts';
import type { FactPlace, PageFacts } from './page-facts.ts';

const maxTitle = 300; // in UTF-16 units
const minTitle = 3;

/**
 * The title of the article; undefined if the page has none. A visible heading takes precedence over the
 * head. It needs confirmation: the head repeats it, or it is the only main heading. The order, measured on
 * 394 pages:
 * 1. a main heading of several words that the head repeats;
 * 2. the only main heading, if it has several words;
 * 3. another heading of several words that the head repeats;
 * 4. a main heading of one word that the head repeats;
 * 5. the headline of JSON-LD, then the title of Open Graph;
 * 6. the title of the page without the site's name;
 * 7. the first main heading.
 * A heading that is the site's name, or links to its home page, is never chosen.
 */
export function chooseTitle({ linkedData, meta, facts }: PageFacts): string | undefined {
  const head = (name: string) => (meta.get(name) ?? []).slice(0, 1);
  const at = (place: FactPlace) => facts.filter((fact) => fact.place === place).map(({ text }) => text);
  const siteNames = new Set(
    [
      ...head('og:site_name'),
      ...linkedData.publishers,
      ...head('application-name'),
      ...at('site heading'),
    ].map(bare),
  );
  const isTitle = (text: string) =>
    bare(text).length >= minTitle && text.length <= maxTitle && !siteNames.has(bare(text));
  const pageTitle = at('title')[0];
  const heads = [...linkedData.headlines, ...head('og:title'), ...head('twitter:title'), ...head('headline')];
  const repeated = [...heads, ...(pageTitle === undefined ? [] : [pageTitle])].map(bare);
  const isRepeated = (text: string) => {
    const letters = bare(text);
    return repeated.some(
      (other) => other.includes(letters) || (letters.includes(other) && other.length > longName),
    );
  };
  // "Last trip - Holm Notes": a heading at the end of the page's title is the site if another heading opens
  // the title.
  const opens = at('h2').some(
    (text) => bare(text).length >= minTitle && bare(pageTitle ?? '').startsWith(bare(text)),
  );
  const isSite = (text: string) =>
    opens && bare(pageTitle ?? '') !== bare(text) && bare(pageTitle ?? '').endsWith(bare(text));
  const mains = [...at('itemprop headline'), ...at('h1')].filter((text) => isTitle(text) && !isSite(text));
  const others = at('h2').slice(0, mostHeadings).filter(isTitle);
  const only = new Set(mains).size === 1 ? mains : [];
  return (
    mains.find((text) => isRepeated(text) && hasWords(text, 2)) ??
    only.find((text) => hasWords(text, 2)) ??
    others.find((text) => isRepeated(text) && hasWords(text, 2)) ??
    mains.find(isRepeated) ??
    heads.find(isTitle) ??
    (pageTitle === undefined ? undefined : withoutSite(pageTitle, siteNames)) ??
    mains[0]
  );
}

const mostHeadings = 5;
const longName = 12; // letters; "News" in a heading does not confirm that the heading is the title

function hasWords(text: string, least: number): boolean {
  return (
    text.split(/\s+/).length >= least || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text)
  );
}

/**
 * Returns `title` without the name of the site: "Keeper leaves tower" of "Keeper leaves tower | The Brana Post".
 * It is the first part if that has three words, else the longest one. Undefined if no part is left, or if it is
 * too long for a title.
 */
function withoutSite(title: string, siteNames: ReadonlySet<string>): string | undefined {
  const parts = title
    .split(/\s+[|–—·»›:-]+\s+/)
    .filter((part) => bare(part) !== '' && !siteNames.has(bare(part)));
  const [first] = parts;
  if (first === undefined) return undefined;
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? first;
  const words = (text: string) => text.split(/\s+/).length;
  const chosen = words(first) >= 3 ? first : longest;
  return chosen.length > maxTitle ? undefined : chosen;
}

/** Letters and digits in lower case, for comparison. */
function bare(text: string): string {
  return bareLetters(text.normalize('NFKC'));
}
