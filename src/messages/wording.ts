/** Parts of the bot's sentences: lists of names and titles. */
import { shorten } from './shorten.ts';

/** `names` behind `opening`, at most ten of them; empty without names. */
export function listed(opening: string, names: readonly string[]): string {
  const shown = [...new Set(names)].slice(0, 10).map((name) => `“${shorten(name)}”`);
  return shown.length === 0 ? '' : `${opening} ${shown.join(', ')}${names.length > 10 ? ' …' : '.'}`;
}

/** At most six of `parts`, and how many more there are. */
export function some(parts: readonly string[]): string {
  const shown = parts.slice(0, 6);
  const more = parts.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}

/** `titles` in quotation marks, at most five of them, and how many more there are. */
export function quotedWhole(titles: readonly string[]): string {
  const shown = titles.slice(0, 5).map((title) => `“${title}”`);
  return titles.length > shown.length
    ? `${shown.join(', ')} and ${titles.length - shown.length} more`
    : shown.join(', ');
}
