/** Detects pages that show a paywall or a login form instead of their article. */
import { browserWalls, loginWalls } from '../../../lexicon/mul/walls.ts';

const login = new RegExp(`(?<!\\p{L})(?:${loginWalls})`, 'u');
const browser = new RegExp(`(?<!\\p{L})(?:${browserWalls})`, 'u');
const passwordField = /<input\b[^>]{0,300}\btype\s*=\s*["']?password/i;

/** A longer text is an article, whatever follows it; in UTF-16 units. */
const longestTeaser = 600;
/** A password field makes a page a wall only if the page has hardly any other text; in UTF-16 units. */
const longestForm = 150;

/** The fault of a page with the text `text`, of which the article is `kept`; undefined if it is no wall. */
export function findWall({
  html,
  text,
  kept,
}: {
  readonly html: string;
  readonly text: string;
  /** Without headings. */
  readonly kept: string;
}): string | undefined {
  if (kept.length > longestTeaser || text.length > mostText) return undefined;
  const words = text.toLowerCase();
  if (login.test(words) || (kept.length <= longestForm && passwordField.test(html))) return loginFault;
  return kept.length <= longestForm && browser.test(words) ? browserFault : undefined;
}

/** A page with a wall is short. A long one is a list of articles, or a short article among many links. */
const mostText = 4_000;

const loginFault =
  'expected an article, got a page that asks to log in or to subscribe: log in, and save the page again when it shows the whole text';
const browserFault =
  'expected an article, got a page that a browser must open first: save it from the browser when it shows the text';
