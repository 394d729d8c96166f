/** Tells pages that show a wall in the place of their article. */
import { browserWalls, loginWalls } from '../../../lexicon/mul/walls.ts';

const login = new RegExp(`(?<!\\p{L})(?:${loginWalls})`, 'u');
const browser = new RegExp(`(?<!\\p{L})(?:${browserWalls})`, 'u');
const passwordField = /<input\b[^>]{0,300}\btype\s*=\s*["']?password/i;

/** A text longer than this is an article, whatever stands below it; in UTF-16 units. */
const longestTeaser = 600;
/** A form for a password makes a page a wall only where there is hardly any text beside it. */
const longestForm = 150;

/** What is wrong with a page of which only `kept` is read as the article, out of `text`; undefined if nothing is. */
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

/** A wall stands on a page of few words; a long one is a list of articles, or a short article among many links. */
const mostText = 4_000;

const loginFault =
  'expected an article, got a page that asks to log in or to subscribe: log in, and save the page again when it shows the whole text';
const browserFault =
  'expected an article, got a page that a browser must open first: save it from the browser when it shows the text';
