/** Applies the corrections of moderators to an article. */
import type { Article, KnownSpeaker, Quotation, Speaker } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import type { ArticleSource } from '../article/source/article-file.ts';

/** One correction of an article. */
export type CorrectionChange =
  /** The name `mention` in the text means the person or body `name`. */
  | { readonly kind: 'same person'; readonly mention: string; readonly name: string }
  /** The quotation with these words is by `name`; if undefined, its speaker is unknown. */
  | { readonly kind: 'speaker'; readonly words: string; readonly name: string | undefined };

/** Returns `change` as text for the store. */
export function writeChange(change: CorrectionChange): string {
  return JSON.stringify(change);
}

/** Returns the change in the text of `writeChange`; undefined for other text. */
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

/** Reads the article in `source` and applies `changes` in order. The last change of the same words wins. */
export function readCorrected(source: ArticleSource, changes: readonly CorrectionChange[]): Article {
  const { frontMatter } = source;
  const asWritten = readArticle(source);
  const speakers = changes.reduce(
    (known, change) => withOtherName(known, change, asWritten),
    frontMatter.speakers,
  );
  const article =
    speakers === frontMatter.speakers
      ? asWritten
      : readArticle({ ...source, frontMatter: { ...frontMatter, speakers } });
  return changes.reduce(withSpeaker, article);
}

function withOtherName(
  known: readonly KnownSpeaker[],
  change: CorrectionChange,
  asWritten: Article,
): readonly KnownSpeaker[] {
  if (change.kind !== 'same person') return known;
  const isCalled = ({ name, aliases }: KnownSpeaker | Speaker) =>
    name === change.name || aliases.includes(change.name);
  const name = (known.find(isCalled) ?? asWritten.speakers.find(isCalled))?.name ?? change.name;
  const meant = new Set(namesOfPerson(change, asWritten));
  // Earlier corrections may have given this person more names.
  const earlier = known.filter((each) => meant.has(each.name) && each.name !== name);
  for (const alias of earlier.flatMap(({ aliases }) => aliases)) meant.add(alias);
  meant.delete(name);
  const others = known
    .filter((each) => !earlier.includes(each))
    .map((each) => ({ ...each, aliases: each.aliases.filter((alias) => !meant.has(alias)) }));
  const same = others.find((each) => each.name === name);
  if (same === undefined) return [...others, { name, aliases: [...meant], role: earlier[0]?.role }];
  return others.map((each) => (each === same ? { ...each, aliases: [...each.aliases, ...meant] } : each));
}

/**
 * All names of the speaker whom the text calls `mention`, so that all their quotations follow a correction.
 * `mention` alone if the text calls several people so, or if `name` is a person in the text who shares it.
 */
function namesOfPerson(
  { mention, name }: Extract<CorrectionChange, { readonly kind: 'same person' }>,
  { text, speakers }: Article,
): readonly string[] {
  const single = speakers.filter(({ members }) => members === undefined);
  const [speaker, ...others] = single.filter((each) =>
    [each.name, ...each.aliases].some((own) => hasName(own, mention)),
  );
  if (speaker === undefined || others.length > 0) return [mention];
  const surname = mention.split(' ').at(-1) ?? mention;
  const isShared = hasName(name, surname) && !hasName(name, speaker.name) && text.includes(name);
  if (isShared && mention !== speaker.name) return [mention];
  // "the owner" is a role: it may mean another person elsewhere in the text.
  return [mention, speaker.name, ...speaker.aliases.filter((alias) => !/^\p{Ll}/u.test(alias))];
}

/** True if the words of `part` are in `name`: "Klein" in "Peter Klein". */
function hasName(name: string, part: string): boolean {
  return ` ${plainWords(name)} `.includes(` ${plainWords(part)} `);
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
  const quoted = new Set(changed.map((quotation) => quotation.speaker));
  const silenced = new Set(
    quotations.map((quotation) => quotation.speaker).filter((each) => !quoted.has(each)),
  );
  return { ...article, quotations: changed, speakers: all.filter((each) => !silenced.has(each)) };
}

function speakerCalled(name: string, speakers: readonly Speaker[]): Speaker {
  const known = speakers.find((each) => each.name === name || each.aliases.includes(name));
  return known ?? { name, kind: 'unknown', role: undefined, aliases: [] };
}

/** True if the words of `change` are in `article`. `others` are its other corrections, which may add names. */
export function applies(
  change: CorrectionChange,
  article: Article,
  others: readonly CorrectionChange[],
): boolean {
  if (change.kind === 'speaker') return hasWords(article, change.words);
  const { mention } = change;
  return (
    article.text.includes(mention) ||
    article.speakers.some(({ name }) => name === mention) ||
    others.some(({ kind, name }) => kind === 'same person' && name === mention)
  );
}

function hasWords(article: Article, words: string): boolean {
  return article.quotations.some((quotation) => wordsOf(article, quotation) === plainWords(words));
}

function wordsOf({ text }: Article, { span }: Quotation): string {
  return plainWords(text.slice(span.start, span.end));
}

/** The words of `text` for comparing quotations: without punctuation, separated by single blanks. */
export function plainWords(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}
