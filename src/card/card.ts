/** A quote card: its texts, measures and colours. */

/** The texts of a card. Each is drawn whole. */
export type Card = {
  /** The quoted words of the article. */
  readonly words: string;
  /** The speaker, or the article's title if the author says the words. */
  readonly name: string;
  /** Lines below the name: the role, another name in the text, the author. */
  readonly details: readonly string[];
  /** Parts of the last line: title, paragraph, date. */
  readonly source: readonly string[];
};

/** The size of the picture, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The most UTF-16 units of the words: Discord's limit for a picture's description. */
export const maxCardChars = 1024;

/**
 * Font sizes in pixels. A phone shows the card at a third of its width, so the smallest size is as large
 * there as Discord's small print.
 */
export const letterSizes = { maxWords: 64, minWords: 36, name: 36, small: 28 } as const;

/** Each text colour has a contrast of at least 7 to 1 with the paper. */
export const colours = { paper: '#fbf8f1', ink: '#1d1b18', dim: '#4d473e', accent: '#7a2e1d' } as const;

/** The outcome of drawing a card. */
export type CardResult =
  /** A PNG in base64. */
  | { readonly kind: 'drawn'; readonly base64: string }
  /** The texts do not fit at a readable size. */
  | { readonly kind: 'too long' }
  /** No font has these `letters`. */
  | { readonly kind: 'no font'; readonly letters: readonly string[] };

/** The texts of a card, for a picture's description. Only the words if all texts together are too long. */
export function describeCard({ words, name, details, source }: Card): string {
  const whole = `${words} — ${[name, ...details].join(', ')}. ${source.join(' · ')}`;
  return whole.length <= maxCardChars ? whole : words;
}
