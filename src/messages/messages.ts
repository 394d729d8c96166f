/** What every language has to say: the sentences of English, each in the words of that language. */
import type { en } from './en.ts';

/** `T` with any text in the place of each sentence, and the same values for each sentence that is made from some. */
type Sentences<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Sentences<T[Key]> };

/** All that the bot says in one language. */
export type Messages = Sentences<typeof en>;
