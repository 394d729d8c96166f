/** A quote card: what is written on it, and its measures and colours. */

/** The texts of a card, each shown whole. */
export type Card = {
  /** The article's words. */
  readonly words: string;
  /** The speaker; for the author's own words the article's title. */
  readonly name: string;
  /** Below the name, a line each: the role, another name in the text, the author. */
  readonly details: readonly string[];
  /** At the foot, one after the other: title, paragraph, date. */
  readonly source: readonly string[];
};

/** The size of the picture, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Words longer than this fit on no card, in UTF-16 units: Discord's limit of the text that describes a picture. */
export const maxCardChars = 1024;

/**
 * Sizes of letters, in pixels. A phone shows the card at a third of its width, so that the smallest letters are as
 * large there as the small print of Discord.
 */
export const letterSizes = { maxWords: 64, minWords: 36, name: 36, small: 28 } as const;

/** Ink on paper. Each ink has a contrast of at least 7 to 1 with the paper. */
export const colours = { paper: '#fbf8f1', ink: '#1d1b18', dim: '#4d473e', accent: '#7a2e1d' } as const;

/** What became of a card. */
export type CardResult =
  /** A PNG in base64. */
  | { readonly kind: 'drawn'; readonly base64: string }
  /** The texts do not fit at a readable size. */
  | { readonly kind: 'too long' }
  /** `letters` are in none of the fonts. */
  | { readonly kind: 'no font'; readonly letters: readonly string[] };

/** All texts of a card, for readers who do not see the picture; the words alone where all would be too long. */
export function describeCard({ words, name, details, source }: Card): string {
  const whole = `${words} — ${[name, ...details].join(', ')}. ${source.join(' · ')}`;
  return whole.length <= maxCardChars ? whole : words;
}
