/** Who says what: ties the words that are given as someone's to whoever says them. */
import type { KnownSpeaker, Paragraph, Quotation, Speaker } from './article.ts';

/** The quotations of an article in its order, and whoever speaks in them, in the order in which they first speak. */
export function attribute(
  _text: string,
  _paragraphs: readonly Paragraph[],
  _known: readonly KnownSpeaker[],
): { readonly quotations: readonly Quotation[]; readonly speakers: readonly Speaker[] } {
  return { quotations: [], speakers: [] };
}
