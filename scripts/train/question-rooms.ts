/** Groups the training articles into rooms of several articles, each with the questions that are asked there. */
import type { AbstainQuestion, DataArticle } from '../eval/retrieval-data.ts';
import { createRandom, shuffle } from '../random.ts';

/** Articles that are searched together. All are in one fold, as are the articles of the questions. */
export type QuestionRoom = {
  readonly articles: readonly DataArticle[];
  readonly asked: readonly AbstainQuestion[];
  readonly fold: number;
};

// From a few articles to as many as a fold has: a room of any size gets one model.
const sizes = [3, 12, 40] as const;

// About as many questions for each size, however many articles there are.
const questionsPerSize = 900;

/**
 * Rooms of each size over all `articles`. A room is asked about its own articles, and about as many of another
 * room, which it does not answer.
 */
export function questionRooms(
  articles: readonly DataArticle[],
  questions: ReadonlyMap<string, readonly AbstainQuestion[]>,
  folds: number,
): readonly QuestionRoom[] {
  const random = createRandom(17);
  const order = shuffle(articles, random);
  const sampleOf = ({ id }: DataArticle): readonly AbstainQuestion[] =>
    shuffle(
      (questions.get(id) ?? []).filter(({ kind }) => kind !== 'off-topic'),
      random,
    ).slice(0, Math.ceil(questionsPerSize / articles.length));
  return Array.from({ length: folds }, (_, fold) => order.filter((_, i) => i % folds === fold)).flatMap(
    (inFold, fold) =>
      sizes.flatMap((size) => {
        // Two rooms at least, so that each has questions of another.
        const rooms = groupsOf(inFold, Math.min(size, Math.floor(inFold.length / 2)));
        return rooms.map((here, i): QuestionRoom => {
          const elsewhere = rooms[(i + 1) % rooms.length] ?? [];
          const foreign = elsewhere.flatMap(sampleOf).filter(({ kind }) => kind === 'in-article');
          const asked = [
            ...here.flatMap(sampleOf),
            ...foreign.map((each): AbstainQuestion => ({ ...each, kind: 'off-topic', answerable: false })),
          ];
          return { articles: here, asked, fold };
        });
      }),
  );
}

/** The items in groups of `size`; the last items, too few for a group, are left out. */
function groupsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.floor(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
