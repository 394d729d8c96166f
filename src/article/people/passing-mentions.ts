/** Resolves the pronouns and roles between two speakers, so that they count as mentions of people. */
import { roleNouns } from '../../lexicon/en/honorifics-and-roles.ts';
import { isPersonNoun } from '../../lexicon/en/person-nouns.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { looksLikeVerb } from '../syntax/verb-forms.ts';
import type { Discourse, Place, Pointer, Referent } from './discourse.ts';
import { type Roles, resolveRole } from './role-resolution.ts';

/** The least confidence at which a pronoun counts as a mention. */
const sureInPassing = 0.6;
const sureRole = 0.7;

type PassingSetting = {
  readonly discourse: Discourse;
  readonly roles: Roles;
  /** Resolves the pronoun that begins at the offset `at`. */
  readonly resolve: (place: Place, at: number) => Referent | undefined;
  /** Resolves a description: "the striker". */
  readonly describe: (place: Place) => Referent | undefined;
};

/**
 * Creates a function that reads up to a place and adds the mentions before it to the discourse. Call it with
 * places in order.
 */
export function createPassingReader({
  discourse,
  roles,
  resolve,
  describe,
}: PassingSetting): (place: Place) => void {
  const read = { line: 0, token: 0 };
  const readToken = (line: Line, index: number, at: number): void => {
    const { lower = '', start = 0 } = line.tokens[at] ?? {};
    if (line.quoted[at] !== -1) return;
    if (lower === 'he' || lower === 'she') {
      const phrase = phraseAt(at, at, 'pronoun');
      const referent = resolve({ line, index, phrase }, start);
      if (referent !== undefined && referent.confidence >= sureInPassing)
        discourse.addPointer(pointer(referent, { index, phrase, at: start, by: 'pronoun' }));
    } else if (lower === 'the' && (isRoleAlone(line, at + 1) || opensAsPerson(line, at))) {
      const phrase = phraseAt(at, at + 1, 'nominal');
      const place = { line, index, phrase };
      const referent =
        resolveRole(discourse, roles, place) ?? (line.sentenceStart[at] === at ? describe(place) : undefined);
      if (referent?.entity.kind === 'person' && referent.confidence >= sureRole)
        discourse.addPointer(pointer(referent, { index, phrase, at: start, by: 'role' }));
    }
  };
  return ({ index, phrase }) => {
    for (; read.line <= index; read.line++, read.token = 0) {
      const line = discourse.lines[read.line];
      const end = read.line === index ? phrase.start : (line?.tokens.length ?? 0);
      if (line !== undefined && line.paragraph.kind === 'text')
        for (let at = read.token; at < end; at++) readToken(line, read.line, at);
      if (read.line === index) {
        read.token = Math.max(read.token, end);
        return;
      }
    }
  };
}

function phraseAt(start: number, head: number, type: NounPhrase['type']): NounPhrase {
  return { start, end: head + 1, head, type, apposition: undefined };
}

function pointer(
  { entity }: Referent,
  { index, phrase: { start, end }, at, by }: Pick<Place, 'index' | 'phrase'> & Pick<Pointer, 'at' | 'by'>,
): Pointer {
  return { entity, line: index, start, titleStart: start, end, at, by };
}

/** "The forward apologised": a noun for a person that opens its sentence, right before a verb. */
function opensAsPerson({ tokens, sentenceStart }: Line, at: number): boolean {
  const { lower = '', isCapital = true } = tokens[at + 1] ?? {};
  return sentenceStart[at] === at && !isCapital && isPersonNoun(lower) && looksLikeVerb(tokens[at + 2]);
}

/** "The governor left", but not "the governor of Ohio" or "the governor Ann Lee". */
function isRoleAlone({ tokens }: Line, at: number): boolean {
  const { lower = '', isCapital = true } = tokens[at] ?? {};
  const next = tokens[at + 1];
  return (
    !isCapital && roleNouns.has(lower) && !next?.isCapital && next?.lower !== 'of' && next?.lower !== "'s"
  );
}
