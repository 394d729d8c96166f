/** What a list shows of an article, without its text. */
import type { Article } from '../article/article.ts';
import { fold } from '../search/analysis/terms.ts';
import type { ArticleRecord } from '../storage/storage.ts';

/** A speaker of an article, with all names and the role that find them. */
export type SpeakerEntry = {
  readonly name: string;
  readonly role: string | undefined;
  readonly aliases: readonly string[];
};

/** The metadata that a moderator changed. If a field is undefined, the value in the file applies. */
export type Details = {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** Speakers, each as a list of names: the main name first, then aliases. */
  readonly speakers?: readonly (readonly string[])[] | undefined;
};

/** An article in the list of a room. */
export type Entry = {
  readonly id: string;
  readonly title: string;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly speakers: readonly SpeakerEntry[];
  /** True for an article of the built-in shelf. Every room has it, and no moderator can change it. */
  readonly isBuiltIn: boolean;
};

/** The list data of an article that the store keeps as text. */
export type About = Omit<Entry, 'id' | 'title' | 'isBuiltIn'> & {
  readonly details: Details;
  /** The web address that the file or the details give. */
  readonly url?: string | undefined;
};

/** The entry of an article of the built-in shelf. */
export function entryOfArticle(article: Article): Entry {
  return { id: article.id, title: article.title, isBuiltIn: true, ...describe(article) };
}

/** The entry of a room's own article; only its title if the rest cannot be read. */
export function entryOfRecord({ id, title, about }: ArticleRecord): Entry {
  const { details: _details, url: _url, ...described } = readAbout(about) ?? nothingKnown;
  return { id, title, isBuiltIn: false, ...described };
}

const nothingKnown: About = {
  author: undefined,
  publisher: undefined,
  published: undefined,
  speakers: [],
  details: {},
};

/** Returns the list data of `article` as text for the store. */
export function writeAbout(article: Article, details: Details): string {
  const about: About = { ...describe(article), details, url: article.frontMatter.url };
  return JSON.stringify(about);
}

/** Reads the text of `writeAbout`; undefined if it is none, as in a row that another program changed. */
export function readAbout(text: string): About | undefined {
  try {
    const about: unknown = JSON.parse(text);
    return isAbout(about) ? about : undefined;
  } catch {
    return undefined;
  }
}

/** Other programs break a text as a whole, so its parts need no check. */
function isAbout(value: unknown): value is About {
  if (typeof value !== 'object' || value === null || !('speakers' in value)) return false;
  return Array.isArray(value.speakers) && 'details' in value && typeof value.details === 'object';
}

/** The web addresses of a room's own article. */
export function addressesOf({ link, about }: ArticleRecord): readonly string[] {
  return [link, readAbout(about)?.url].filter((each) => each !== undefined);
}

function describe({ frontMatter, speakers }: Article): Omit<About, 'details' | 'url'> {
  const { author, publisher, published } = frontMatter;
  return {
    author,
    publisher,
    published,
    speakers: speakers.map(({ name, role, aliases }) => ({ name, role, aliases })),
  };
}

/**
 * True if a name or role of one of the article's speakers contains `name`, in any case and with any accents.
 */
export function hasSpeaker({ speakers }: Entry, name: string): boolean {
  const wanted = fold(name).trim();
  return speakers.some(({ name: own, aliases, role = '' }) =>
    [own, ...aliases, role].some((each) => fold(each).includes(wanted)),
  );
}
