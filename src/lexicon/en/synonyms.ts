/** Near synonyms and hyponyms: "buy" and "purchase", "rock" and "limestone". */
import table from './data/synonyms.json' with { type: 'json' };

// Closest first.
const relations = ['form', 'synonym', 'kind'] as const;

/** The relations: a derivation ("death" of "die"), a synonym, a hyponym. */
export type Relation = (typeof relations)[number];

/** A related term and the strength of the relation, 0 to 1. */
export type Neighbour = { readonly term: string; readonly strength: number };

/** The strength of the closest relation. Terms with similar spelling get more. */
export const maxNeighbourStrength = 0.4;

// Chosen on the development questions. A related term is a hint and counts less than the term itself.
const strengths: Readonly<Record<Relation, number>> = {
  form: maxNeighbourStrength,
  synonym: 0.3,
  kind: 0.15,
};

// The file has each pair under one term; this is the reverse index. Stored as strings: objects need three
// times the memory.
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

// A cache of related terms, limited by the size of the table.
const known = new Map<string, readonly Neighbour[]>();
const nothing: readonly Neighbour[] = [];

/** The near synonyms and hyponyms of `term`; empty for most names. */
export function neighboursOf(term: string): readonly Neighbour[] {
  const before = known.get(term);
  if (before) return before;
  under ??= new Map(relations.map((relation) => [relation, turned(table[relation])]));
  const neighbours: Neighbour[] = [];
  for (const relation of relations) {
    const groups: Groups = table[relation];
    for (const others of [
      Object.hasOwn(groups, term) ? groups[term] : undefined,
      under.get(relation)?.get(term),
    ])
      for (const other of others?.split(' ') ?? [])
        neighbours.push({ term: other, strength: strengths[relation] });
  }
  if (neighbours.length === 0) return nothing;
  known.set(term, neighbours);
  return neighbours;
}
