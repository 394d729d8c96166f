/** Corrections that moderators make to what was read of an article. */
import type { Article, KnownSpeaker, Quotation, Speaker } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import type { ArticleSource } from '../article/source/article-file.ts';

/** What is changed in an article. */
export type CorrectionChange =
  /** `mention`, a name that the text uses, is the person or body `name`. */
  | { readonly kind: 'same person'; readonly mention: string; readonly name: string }
  /** The quotation of these words is by `name`, or by a speaker who is not known where that is undefined. */
  | { readonly kind: 'speaker'; readonly words: string; readonly name: string | undefined };

/** `change` as text for the store. */
export function writeChange(change: CorrectionChange): string {
  return JSON.stringify(change);
}

/** The change that `writeChange` wrote as `text`; undefined if it did not. */
export function readChange(text: string): CorrectionChange | undefined {
  const read: unknown = parse(text);
  if (typeof read !== 'object' || read === null || !('kind' in read)) return undefined;
  const { kind } = read;
  const name = 'name' in read && typeof read.name === 'string' ? read.name : undefined;
  if (kind === 'same person' && 'mention' in read && typeof read.mention === 'string' && name !== undefined)
    return { kind, mention: read.mention, name };
  if (kind === 'speaker' && 'words' in read && typeof read.words === 'string')
    return { kind, words: read.words, name };
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the article in `source` with `changes`, in their order: the last one about the same words holds. */
export function readCorrected(source: ArticleSource, changes: readonly CorrectionChange[]): Article {
  const { frontMatter } = source;
  const speakers = changes.reduce(withAlias, frontMatter.speakers);
  const article = readArticle({ ...source, frontMatter: { ...frontMatter, speakers } });
  return changes.reduce(withSpeaker, article);
}

function withAlias(known: readonly KnownSpeaker[], change: CorrectionChange): readonly KnownSpeaker[] {
  if (change.kind !== 'same person') return known;
  const { mention, name } = change;
  const others = known.map((each) => ({
    ...each,
    aliases: each.aliases.filter((alias) => alias !== mention),
  }));
  const same = others.find((each) => each.name === name);
  if (same === undefined) return [...others, { name, aliases: [mention], role: undefined }];
  return others.map((each) => (each === same ? { ...each, aliases: [...each.aliases, mention] } : each));
}

function withSpeaker(article: Article, change: CorrectionChange): Article {
  if (change.kind !== 'speaker') return article;
  const { quotations, speakers } = article;
  const isMeant = (quotation: Quotation) => wordsOf(article, quotation) === plainWords(change.words);
  if (!quotations.some(isMeant)) return article;
  const speaker = change.name === undefined ? undefined : speakerCalled(change.name, speakers);
  const changed = quotations.map((quotation) =>
    isMeant(quotation) ? { ...quotation, speaker, probability: speaker === undefined ? 0 : 1 } : quotation,
  );
  const all = speaker === undefined || speakers.includes(speaker) ? speakers : [...speakers, speaker];
  const heard = new Set(changed.map((quotation) => quotation.speaker));
  const silenced = new Set(
    quotations.map((quotation) => quotation.speaker).filter((each) => !heard.has(each)),
  );
  return { ...article, quotations: changed, speakers: all.filter((each) => !silenced.has(each)) };
}

function speakerCalled(name: string, speakers: readonly Speaker[]): Speaker {
  const known = speakers.find((each) => each.name === name || each.aliases.includes(name));
  return known ?? { name, kind: 'unknown', role: undefined, aliases: [] };
}

/** Whether a quotation of `article` has exactly these words. */
export function hasWords(article: Article, words: string): boolean {
  return article.quotations.some((quotation) => wordsOf(article, quotation) === plainWords(words));
}

function wordsOf({ text }: Article, { span }: Quotation): string {
  return plainWords(text.slice(span.start, span.end));
}

/** `text` as the words of quotations are compared: without marks, with single blanks. */
export function plainWords(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}
