/** Features of a subject candidate: its words, its position, and the words between it and its cue. */
import { addCombinations, combinationsOf } from '../../../model/feature-combinations.ts';
import { codeOf, type Features } from '../../../model/hashed-features.ts';
import { countVerbs, outline } from '../../syntax/token-classes.ts';
import type { SubjectCandidate } from './subject-candidates.ts';
import {
  agreesWithRules,
  type CueContext,
  classIn,
  distanceToRelative,
  gapOf,
  isInsideAnother,
  kindOfHead,
  numberOfPhrase,
  tiesToEarlier,
} from './subject-context.ts';

const subject = combinationsOf(
  'subject',
  [
    'rules',
    'form',
    'side',
    'head',
    'where',
    'use',
    'lemma',
    'cueBefore',
    'rank',
    'rankFromStart',
    'opens',
    'before',
    'after',
    'headWord',
    'headClass',
    'commas',
    'verbs',
    'clauses',
    'dashes',
    'marks',
    'gap',
    'lead',
    'leadLength',
    'leadVerbs',
    'cueNext',
    'number',
    'verbNumber',
    'verbInside',
    'length',
    'joint',
    'commaAfter',
    'commaBeforeCue',
    'filler',
    'quoted',
    'owner',
    'wordBefore',
    'wordAfter',
    'relatives',
    'inRelative',
    'type',
    'inside',
    'owns',
    'inContent',
  ],
  [
    'rules',
    'rules form',
    'rules side',
    'rules head',
    'rules where use',
    'rules lemma',
    'where form',
    'where lemma form',
    'where use cueBefore',
    'where rank',
    'where rankFromStart',
    'opens where',
    'opens head',
    'opens form where',
    'before',
    'before head',
    'before where form',
    'before rank',
    'after',
    'after where',
    'after head',
    'before after',
    'before after where form',
    'head',
    'head rank',
    'head where',
    'head lemma',
    'head use',
    'headWord',
    'headWord where',
    'headClass where',
    'headClass before',
    'commas where',
    'verbs where',
    'clauses where',
    'dashes where',
    'marks where',
    'commas verbs where clauses',
    'clauses verbs form',
    'gap where',
    'gap rules',
    'gap form',
    'lead',
    'lead where verbs',
    'leadLength leadVerbs',
    'rankFromStart leadVerbs verbs where',
    'cueBefore where',
    'cueBefore rank where',
    'cueBefore commas verbs where',
    'cueNext where form',
    'number verbNumber',
    'number verbNumber rank',
    'verbInside head',
    'length where',
    'length rules',
    'joint where',
    'joint rules',
    'commaAfter commaBeforeCue rank',
    'filler where',
    'filler form where',
    'quoted where',
    'owner where rules',
    'wordBefore where',
    'wordAfter where',
    'relatives where',
    'relatives verbs where',
    'inRelative where',
    'inRelative rules verbs',
    'type commas verbs where',
    'inside where',
    'inside rules',
    'owns where',
    'owns form side',
    'owns cueBefore form',
    'owns inContent cueBefore commas',
    'owns rules inContent',
    'inContent where',
    'inContent form cueBefore',
    'inContent rank rankFromStart',
  ],
);

const typeCodes = { name: codeOf('name'), nominal: codeOf('nominal'), pronoun: codeOf('pronoun') };

/** Adds the features of `candidate` as the subject of the cue. */
export function addSubjectFeatures(
  features: Features,
  context: CueContext,
  candidate: SubjectCandidate,
): void {
  describeCueOf(context);
  describePhrase(context, candidate);
  describePlace(context, candidate);
  describeGap(context, candidate);
  addCombinations(features, subject);
}

function describeCueOf({ coded, cue, codes }: CueContext): void {
  const { values, at } = subject;
  values[at.form] = codes.form;
  values[at.lemma] = codes.lemma;
  values[at.use] = codes.use;
  values[at.side] = codes.side;
  values[at.cueBefore] = codes.before;
  values[at.cueNext] = codes.next;
  values[at.verbNumber] = codes.number;
  values[at.commaBeforeCue] = coded.line.tokens[cue.start - 1]?.text === ',' ? 1 : 0;
}

/** Describes the phrase itself. */
function describePhrase(context: CueContext, candidate: SubjectCandidate): void {
  const { values, at } = subject;
  const { coded, cue } = context;
  const { phrase } = candidate;
  const size = phrase.end - phrase.start;
  values[at.rules] = agreesWithRules(cue, candidate);
  values[at.head] = kindOfHead(coded.line, candidate);
  values[at.headWord] = coded.words[phrase.head] ?? 0;
  values[at.headClass] = coded.classes[phrase.head] ?? 0;
  values[at.type] = typeCodes[phrase.type];
  values[at.length] = size < 3 ? size : size < 6 ? 5 : size < 10 ? 9 : 10;
  values[at.number] = numberOfPhrase(coded.line, candidate);
  values[at.joint] = candidate.isJoint ? 1 : 0;
  values[at.verbInside] = countVerbs(coded, phrase.start, phrase.end, 1);
}

/** Describes the position of the phrase in its sentence, and the words around it. */
function describePlace(context: CueContext, candidate: SubjectCandidate): void {
  const { values, at } = subject;
  const { coded, cue } = context;
  const { line, words } = coded;
  const { tokens, quoted } = line;
  const { phrase } = candidate;
  const first = line.sentenceStart[cue.verb] ?? 0;
  const leadEnd = Math.max(first, phrase.start);
  const { owns, inContent } = tiesToEarlier(context, candidate);
  values[at.where] = candidate.side === 'before' ? 1 : 2;
  values[at.rank] = Math.min(candidate.rankFromCue, 6);
  values[at.rankFromStart] = Math.min(candidate.rankFromStart, 4);
  values[at.opens] = phrase.start === first ? 1 : tokens[phrase.start - 1]?.text === ',' ? 2 : 3;
  values[at.before] = classIn(coded, cue, phrase.start - 1) || (phrase.start === first ? 1 : 2);
  values[at.after] = classIn(coded, cue, phrase.end) || 3;
  values[at.wordBefore] = phrase.start > first ? (words[phrase.start - 1] ?? 0) : 0;
  values[at.wordAfter] = words[phrase.end] ?? 0;
  values[at.commaAfter] = tokens[phrase.end]?.text === ',' ? 1 : 0;
  values[at.owner] = tokens[phrase.end]?.lower === "'s" ? 1 : 0;
  values[at.lead] = outline(coded, first, leadEnd);
  values[at.leadLength] = Math.min(4, phrase.start - first);
  values[at.leadVerbs] = countVerbs(coded, first, leadEnd, 2);
  values[at.inRelative] = distanceToRelative(coded, phrase.start, first);
  values[at.inside] = isInsideAnother(context, candidate) ? 1 : 0;
  values[at.quoted] = quoted[phrase.head] === quoted[cue.verb] ? 0 : 1;
  values[at.owns] = owns;
  values[at.inContent] = inContent;
}

/** Describes the words between the phrase and the cue. */
function describeGap(context: CueContext, candidate: SubjectCandidate): void {
  const { values, at } = subject;
  const { commas, verbs, clauses, dashes, marks, relatives, pattern, filler } = gapOf(context, candidate);
  values[at.commas] = commas;
  values[at.verbs] = verbs;
  values[at.clauses] = clauses;
  values[at.dashes] = dashes;
  values[at.marks] = marks;
  values[at.relatives] = relatives;
  values[at.gap] = pattern;
  values[at.filler] = filler;
}
