/** Finds bodies named after a person or a place: "the Clinton campaign", "Cruz's office", "the Ohio legislature". */
import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
} from '../../lexicon/en/function-words.ts';
import { reportingVerbs } from '../../lexicon/en/reporting-verbs.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Naming, Registry } from './entities.ts';

/** Nouns for bodies that can speak. After the name of a person or a place they form a body's name. */
const spokenBodies = new Set(
  `administration agency association authority board bureau campaign committee company council delegation department
  embassy family firm foundation government legislature ministry office organisation organization team`.split(
    /\s+/,
  ),
);
const mostModifiers = 2; // "Clinton's presidential campaign"

/** Returns a naming for each body that is named after one of `namings`. */
export function findBodies(
  lines: readonly Line[],
  registry: Registry,
  namings: readonly Naming[],
): readonly Naming[] {
  const bodies = new Map<string, Naming['entity']>();
  return namings.flatMap((naming) => {
    const line = lines[naming.line];
    const noun = line && bodyAfter(line, naming);
    if (line === undefined || noun === undefined) return [];
    const owner = naming.entity.words.at(-1) ?? '';
    const words = [owner, noun.word];
    const key = words.join(' ');
    const last = line.tokens[naming.end - 1]?.text ?? owner;
    const entity = bodies.get(key) ?? registry.create(words, `${last} ${noun.word}`, 'organisation');
    bodies.set(key, entity);
    entity.seen++;
    entity.forms.add(line.text.slice(naming.at, line.tokens[noun.at]?.end ?? naming.at));
    return [{ ...naming, end: noun.at + 1, words, kind: 'organisation' as const, gender: undefined, entity }];
  });
}

/** The noun after a naming that makes it the name of a body; undefined if there is none. */
function bodyAfter(line: Line, { start, end, entity }: Naming): { at: number; word: string } | undefined {
  const { tokens, quoted } = line;
  const isOwner =
    tokens[end]?.lower === "'s" || (/^['’]$/.test(tokens[end]?.text ?? '') && quoted[end] === quoted[start]);
  // In "Halden Power company" the noun only classifies a name that is already a body's.
  if (!isOwner && entity.kind === 'organisation') return undefined;
  const first = isOwner ? end + 1 : end;
  for (let at = first; at <= first + (isOwner ? mostModifiers : 0); at++) {
    const { lower = '', isWord = false, isCapital = true } = tokens[at] ?? {};
    if (!isWord || isCapital || quoted[at] !== quoted[start]) return undefined;
    if (spokenBodies.has(lower)) return { at, word: lower };
    if (closes(lower)) return undefined;
  }
  return undefined;
}

function closes(lower: string): boolean {
  return [adverbs, auxiliaries, clauseWords, determiners, prepositions, reportingVerbs].some((words) =>
    words.has(lower),
  );
}
