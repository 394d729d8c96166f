/** Words that mean nearly the same, or that one is a kind of the other: "buy" and "purchase", "rock" and "limestone". */
import table from './thesaurus.json' with { type: 'json' };

/** A word made of the other ("death" of "die"), one in its place, or a kind of it. */
export type Relation = 'form' | 'synonym' | 'kind';

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

const neighbours = new Map<string, Neighbour[]>();
for (const relation of ['form', 'synonym', 'kind'] as const)
  for (const [term, others] of Object.entries(table[relation]))
    for (const other of others.split(' ')) {
      link(term, other, strengths[relation]);
      link(other, term, strengths[relation]);
    }

function link(from: string, to: string, strength: number): void {
  const known = neighbours.get(from);
  if (known) known.push({ term: to, strength });
  else neighbours.set(from, [{ term: to, strength }]);
}

/** The terms that mean nearly the same as `term`, or a kind of it; none for most names. */
export function neighboursOf(term: string): readonly Neighbour[] {
  return neighbours.get(term) ?? [];
}
