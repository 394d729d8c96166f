/** Parts of the bot's sentences: what somebody typed, and lists of names. */

/** What somebody typed, at most `maxChars` of it: it is shown to tell what is meant, not to be read. */
export function shorten(typed: string, maxChars = 80): string {
  const characters = [...typed.replace(/\s+/gu, ' ').trim()];
  return characters.length <= maxChars
    ? characters.join('')
    : `${characters.slice(0, maxChars - 1).join('')}…`;
}

/** `names` behind `opening`, at most ten of them; nothing for none. */
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
