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

/** `T`, of which the parts named by `Key` may be missing. */
type Without<T, Key extends keyof T> = Omit<T, Key> & Partial<Pick<T, Key>>;

/** Sentences for operators, and marks that look the same in most languages: a language may lack them, and shows those of English. */
type Shared = {
  readonly all:
    | 'doctor'
    | 'storageFaults'
    | 'paragraph'
    | 'colon'
    | 'quoted'
    | 'numbered'
    | 'weighed'
    | 'ofClaim';
  readonly help: 'command';
  readonly library: 'dateHint' | 'addressHint';
  readonly terminal:
    | 'action'
    | 'badPublicKey'
    | 'changes'
    | 'commandsCleared'
    | 'commandsRegistered'
    | 'commandsTwice'
    | 'commandsUnchanged'
    | 'commandsWithoutToken'
    | 'guildNumber'
    | 'inUse'
    | 'noArticle'
    | 'noFiles'
    | 'noQuestion'
    | 'nothingToClear'
    | 'oneOf'
    | 'onlyWith'
    | 'unexpectedWords'
    | 'unknownLanguage'
    | 'usage';
};

/** What a language says. It lacks no sentence for readers: a new one in English fails to compile until each has it. */
export type Translation = Without<Omit<Messages, 'help' | 'library' | 'terminal'>, Shared['all']> & {
  readonly help: Without<Messages['help'], Shared['help']>;
  readonly library: Without<Messages['library'], Shared['library']>;
  readonly terminal: Without<Messages['terminal'], Shared['terminal']>;
};

/** One part of a translation, by its name. */
export type Section<Key extends keyof Translation> = Translation[Key];

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
