/** Turns annotated sources of cues into training cases for the subject ranker. */

import type { Span } from '../../src/article/article.ts';
import type { Cue } from '../../src/article/speech/cues.ts';
import { addNoSubject } from '../../src/article/speech/subjects/no-subject-features.ts';
import {
  findSubjectCandidates,
  type SubjectCandidate,
} from '../../src/article/speech/subjects/subject-candidates.ts';
import { describeCue } from '../../src/article/speech/subjects/subject-context.ts';
import { addSubjectFeatures } from '../../src/article/speech/subjects/subject-features.ts';
import { earlierCues } from '../../src/article/speech/subjects/subject-ranker.ts';
import { spanOf } from '../../src/article/syntax/noun-phrases.ts';
import type { Line } from '../../src/article/syntax/token-lines.ts';
import { createFeatures, type Features, reset } from '../../src/model/hashed-features.ts';
import type { Annotated, ReadArticle } from './attribution-cases.ts';
import type { Choice } from './optimisers/adagrad.ts';

const leastAgreement = 0.34; // least overlap of a candidate with the source, without its apposition
const tieOfRules = 0.02; // the rules' choice wins a tie
const sameStart = 0.5; // a source begins with its head's phrase and ends with that of a clause

/** A choice for each cue whose source is in its sentence or missing. The first option is no subject. */
export function collectSubjects(articles: readonly ReadArticle[]): Choice[] {
  return articles.flatMap(({ gold, speechLines }) =>
    speechLines.flatMap(({ line, cues, coded }) => {
      if (coded === undefined) return [];
      return cues.flatMap((cue, index): Choice[] => {
        const source = sourceOf(gold, line, cues, cue);
        if (source === undefined) return [];
        const earlier = earlierCues(coded, cues, index);
        const candidates = findSubjectCandidates(line, cue, earlier);
        const right =
          source === null ? 0 : bestCandidate(line, candidates, withoutApposition(gold, source)) + 1;
        if (candidates.length === 0 || (source !== null && right === 0)) return [];
        const context = describeCue(coded, cue, { earlier, candidates });
        const options = [
          describe((features) => addNoSubject(features, context)),
          ...candidates.map((each) => describe((features) => addSubjectFeatures(features, context, each))),
        ];
        return [{ options, right }];
      });
    }),
  );
}

const scratch = createFeatures();

function describe(add: (features: Features) => void): Int32Array {
  add(reset(scratch));
  return scratch.hashes.slice(0, scratch.count);
}

/** The source of a cue: null if the article names none, undefined if its sentence is not annotated. */
function sourceOf(
  { quotes }: Annotated,
  line: Line,
  cues: readonly Cue[],
  cue: Cue,
): Span | null | undefined {
  const { tokens, sentenceStart, sentenceEnd } = line;
  const verb = tokens[cue.verb];
  const item = quotes.find(
    (each) => verb && each.cue && each.cue.start <= verb.start && each.cue.end >= verb.end,
  );
  if (item === undefined) return undefined;
  // In a cue of several verbs ("went on to say") the last one counts.
  const isLast = !cues.some(
    (other) => other.verb > cue.verb && (tokens[other.verb]?.end ?? 0) <= (item.cue?.end ?? 0),
  );
  if (!isLast) return undefined;
  if (!item.speaker) return null;
  const first = tokens[sentenceStart[cue.verb] ?? 0]?.start ?? 0;
  const last = tokens[(sentenceEnd[cue.verb] ?? 1) - 1]?.end ?? 0;
  return item.speaker.start >= first && item.speaker.end <= last ? item.speaker : undefined;
}

const apposition = /[,(—–]|\s-\s|\s(?:who|whose|which|that)\s/;

/** Annotated sources include the apposition. Without this, "a historian" would match as well as the name. */
function withoutApposition({ text }: Annotated, { start, end }: Span): Span {
  const firstWord = 3; // characters: a source never begins with its apposition
  const found = apposition.exec(text.slice(start + firstWord, end));
  return found === null ? { start, end } : { start, end: start + firstWord + found.index };
}

function bestCandidate(line: Line, candidates: readonly SubjectCandidate[], source: Span): number {
  let best = -1;
  let most = leastAgreement;
  for (const [index, { phrase, isRules }] of candidates.entries()) {
    const head = line.tokens[phrase.head];
    if (head === undefined || head.start < source.start || head.end > source.end + 2) continue;
    const span = spanOf(line, phrase);
    const bonus = (isRules ? tieOfRules : 0) + (span.start === source.start ? sameStart : 0);
    const agreement = agreementOf(span, source) + bonus;
    if (agreement > most) {
      most = agreement;
      best = index;
    }
  }
  return best;
}

function agreementOf(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (one.end - one.start + other.end - other.start - common);
}
