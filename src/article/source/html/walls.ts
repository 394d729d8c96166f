/** Detects pages that show a paywall, a login form or an error instead of their article. */
import { browserWalls, loginWalls, missingPages } from '../../../lexicon/mul/walls.ts';
import { type Flaw, flawOf } from '../flaw.ts';

const login = new RegExp(`(?<!\\p{L})(?:${loginWalls})`, 'u');
const browser = new RegExp(`(?<!\\p{L})(?:${browserWalls})`, 'u');
const missing = new RegExp(`(?<![\\p{L}\\p{N}])(?:${missingPages})`, 'u');
const passwordField = /<input\b[^>]{0,300}\btype\s*=\s*["']?password/i;

/** A longer text is an article, whatever follows it; in UTF-16 units. */
const longestTeaser = 600;
/** A password field makes a page a wall only if the page has hardly any other text; in UTF-16 units. */
const longestForm = 150;

/** The flaw of a page with the text `text`, of which the article is `kept`; undefined if it is no wall. */
export function findWall({
  html,
  text,
  title,
  kept,
}: {
  readonly html: string;
  readonly text: string;
  readonly title: string | undefined;
  /** Without headings. */
  readonly kept: string;
}): Flaw | undefined {
  if (kept.length > longestTeaser || text.length > mostText) return undefined;
  if (missing.test((title ?? '').toLowerCase().trim())) return flawOf('error page');
  const words = text.toLowerCase();
  if (login.test(words) || (kept.length <= longestForm && passwordField.test(html)))
    return flawOf('login wall');
  return kept.length <= longestForm && browser.test(words) ? flawOf('browser wall') : undefined;
}

/** A page with a wall is short. A long one is a list of articles, or a short article among many links. */
const mostText = 4_000;
