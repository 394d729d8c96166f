/** What every language has to say: the sentences of English, each in the words of that language. */
import { en } from './en.ts';

/** `T` with any text in the place of each sentence, and the same values for each sentence that is made from some. */
type Sentences<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Sentences<T[Key]> };

/** All that the bot says in one language. */
export type Messages = Sentences<typeof en>;

/** `T` of which parts may be missing. */
type MessageParts<T> = T extends string | ((...given: never[]) => string) | readonly unknown[]
  ? T
  : { readonly [Key in keyof T]?: MessageParts<T[Key]> };

/** What a language says. English stands in for what is meant for operators alone, and for what is not translated yet. */
export type Translation = MessageParts<Messages> & Pick<Messages, 'language'>;

/** One part of a translation, by its name. */
export type Section<Key extends keyof Translation> = NonNullable<Translation[Key]>;

/** The sentences of `translation`, with those of English where it has none. */
export function complete(translation: Translation): Messages {
  // Each value is of the type that English has in its place: `Translation` asks for it.
  return merge(en, translation) as Messages;
}

function merge(whole: object, parts: object): object {
  const given = new Map(Object.entries(parts));
  return Object.fromEntries(
    Object.entries(whole).map(([key, value]) => {
      const part: unknown = given.get(key);
      return [key, isTree(value) && isTree(part) ? merge(value, part) : (part ?? value)];
    }),
  );
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
