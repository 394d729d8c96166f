/** What a list shows of an article, without its text. */
import type { Article } from '../article/article.ts';
import { fold } from '../search/analysis/terms.ts';
import type { ArticleRecord } from '../storage/storage.ts';

/** A speaker of an article, by the names under which askers may look for them. */
export type SpeakerEntry = {
  readonly name: string;
  readonly role: string | undefined;
  readonly aliases: readonly string[];
};

/** What a moderator changed in what a file says of itself; undefined where the file's own holds. */
export type Details = {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** Names of speakers, each with other names of theirs behind it. */
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
  /** Of the built-in shelf, which every room sees and no moderator changes. */
  readonly isBuiltIn: boolean;
};

/** What the store keeps beside an article as text. */
export type About = Omit<Entry, 'id' | 'title' | 'isBuiltIn'> & { readonly details: Details };

/** The entry of an article of the built-in shelf. */
export function entryOfArticle(article: Article): Entry {
  return { id: article.id, title: article.title, isBuiltIn: true, ...describe(article) };
}

/** The entry of an article of a room's own. */
export function entryOfRecord({ id, title, about }: ArticleRecord): Entry {
  const { details: _, ...described } = readAbout(about);
  return { id, title, isBuiltIn: false, ...described };
}

/** What the store keeps beside `article`. */
export function writeAbout(article: Article, details: Details): string {
  const about: About = { ...describe(article), details };
  return JSON.stringify(about);
}

/** What `writeAbout` wrote. */
export function readAbout(text: string): About {
  // Only this file writes what the store keeps here.
  return JSON.parse(text) as About;
}

function describe({ frontMatter, speakers }: Article): Omit<About, 'details'> {
  const { author, publisher, published } = frontMatter;
  return {
    author,
    publisher,
    published,
    speakers: speakers.map(({ name, role, aliases }) => ({ name, role, aliases })),
  };
}

/** Whether a speaker of the article has `name` in one of their names or in their role, whatever its case and accents. */
export function hasSpeaker({ speakers }: Entry, name: string): boolean {
  const wanted = fold(name).trim();
  return speakers.some(({ name: own, aliases, role = '' }) =>
    [own, ...aliases, role].some((each) => fold(each).includes(wanted)),
  );
}
