/** Words that mean nearly the same, or that one is a kind of the other: "buy" and "purchase", "rock" and "limestone". */
import table from './data/synonyms.json' with { type: 'json' };

// The closest first.
const relations = ['form', 'synonym', 'kind'] as const;

/** A word made of the other ("death" of "die"), one in its place, or a kind of it. */
export type Relation = (typeof relations)[number];

/** A term beside another, and how surely it means the same, 0 to 1. */
export type Neighbour = { readonly term: string; readonly strength: number };

/** The strength of the closest relation; a word that is written like the other is worth more. */
export const maxNeighbourStrength = 0.4;

// Chosen on the development questions: any of them is a hint, and none is the word itself.
const strengths: Readonly<Record<Relation, number>> = {
  form: maxNeighbourStrength,
  synonym: 0.3,
  kind: 0.15,
};

// Each pair stands under one of its terms; here under the other. Kept as texts: objects take three times the memory.
let under: ReadonlyMap<Relation, ReadonlyMap<string, string>> | undefined;

type Groups = Readonly<Record<string, string>>;

function turned(groups: Groups): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [term, others] of Object.entries(groups))
    for (const other of others.split(' ')) {
      const before = found.get(other);
      found.set(other, before === undefined ? term : `${before} ${term}`);
    }
  return found;
}

// What has been asked for, read once; at most the terms of the table.
const known = new Map<string, readonly Neighbour[]>();
const nothing: readonly Neighbour[] = [];

/** The terms that mean nearly the same as `term`, or a kind of it; none for most names. */
export function neighboursOf(term: string): readonly Neighbour[] {
  const before = known.get(term);
  if (before) return before;
  under ??= new Map(relations.map((relation) => [relation, turned(table[relation])]));
  const neighbours = relations.flatMap((relation) => {
    const groups: Groups = table[relation];
    const written = [Object.hasOwn(groups, term) ? groups[term] : undefined, under?.get(relation)?.get(term)];
    const terms = written.flatMap((others) => others?.split(' ') ?? []);
    return terms.map((other) => ({ term: other, strength: strengths[relation] }));
  });
  if (neighbours.length === 0) return nothing;
  known.set(term, neighbours);
  return neighbours;
}
