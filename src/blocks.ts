/** The blocks that several commands show: a stretch of an article with its speakers, and the article it is from. */
import {
  type Article,
  overlap,
  type Quotation,
  type Span,
  type Speaker,
  slice,
  trimSpan,
} from './article/article.ts';
import type { Block, SpeakerLine } from './reply.ts';

/** A stretch of an article, to be shown whole. */
export type Shown = {
  readonly article: Article;
  readonly span: Span;
  /** The part that answers; undefined where the whole does. */
  readonly bold?: Span | undefined;
};

/** A block for each of `shown`: its words, whoever speaks in the bold part (else in the whole), where it stands. */
export function passageBlocks(shown: readonly Shown[]): readonly Block[] {
  const severalArticles = new Set(shown.map(({ article }) => article)).size > 1;
  return shown.map((each) => passageBlock(each, { severalArticles }));
}

/** The article that all of `shown` is from; nothing where there are several: each block then says its own. */
export function sourceBlocks(shown: readonly Shown[]): readonly Block[] {
  const [only, ...others] = new Set(shown.map(({ article }) => article));
  if (only === undefined || others.length > 0) return [];
  const { author, publisher, published, url } = only.frontMatter;
  return [{ kind: 'source', title: only.title, author, publisher, published, url }];
}

function passageBlock(
  { article, span: shown, bold }: Shown,
  { severalArticles }: { readonly severalArticles: boolean },
): Block {
  const whole = trimSpan(article.text, shown);
  const answering = bold === undefined ? undefined : trimSpan(article.text, bold);
  const quotations = article.quotations.filter(
    ({ speech, span }) => speech && overlap(span, answering ?? whole),
  );
  const numbered = article.paragraphs.filter(({ kind }) => kind !== 'title');
  return {
    kind: 'passage',
    text: slice(article.text, whole),
    bold: answering && { start: answering.start - whole.start, end: answering.end - whole.start },
    speakers: speakerLines(article, whole, quotations),
    speakerUnknown: quotations.some(({ speaker }) => speaker === undefined),
    citation: {
      paragraph: numbered.findLast((paragraph) => paragraph.span.start <= whole.start)?.number ?? 0,
      paragraphs: numbered.at(-1)?.number ?? 0,
      title: severalArticles ? article.title : undefined,
    },
  };
}

/** Who speaks in `quotations`, each once, then who is named in the stretch by a name that is not their own. */
function speakerLines(
  article: Article,
  whole: Span,
  quotations: readonly Quotation[],
): readonly SpeakerLine[] {
  const text = slice(article.text, whole);
  const manners = new Map<Speaker, SpeakerLine['manner']>();
  for (const { speaker, kind } of quotations) {
    if (speaker !== undefined && !manners.has(speaker)) manners.set(speaker, manner(kind));
  }
  for (const speaker of article.speakers) {
    if (!manners.has(speaker) && nameHere(speaker, text) !== undefined) manners.set(speaker, 'mentioned');
  }
  return [...manners].map(([speaker, manner]) => ({
    name: speaker.name,
    role: speaker.role,
    namedHere: nameHere(speaker, text),
    manner,
  }));
}

function manner(kind: Quotation['kind']): SpeakerLine['manner'] {
  switch (kind) {
    case 'direct':
      return 'direct';
    case 'mixed':
      return 'partly';
    case 'indirect':
      return 'reported';
  }
}

/** The first alias in `text` by which a reader could not tell who is meant: "Mr. Ruan" for Joe Nguyen, not "Nguyen". */
function nameHere({ name, aliases }: Speaker, text: string): string | undefined {
  if (standsIn(text, name)) return undefined;
  const own = new Set(words(name));
  return aliases.find((alias) => !own.has(words(alias).at(-1) ?? '') && standsIn(text, alias));
}

/** Whether `name` stands in `text` as words of its own: "Stan" does not in "Standard". */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const after = text[at + name.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function words(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
