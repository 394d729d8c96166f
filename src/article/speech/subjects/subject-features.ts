/** Features of a subject candidate: what it is, where it stands, and what stands between it and its cue. */
import { add, codeOf, type Features, templatesOf } from '../../../model/hashed-features.ts';
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

const none = templatesOf('no subject', [
  'form',
  'lemma form',
  'use form',
  'rules',
  'rules use form',
  'before form',
  'word before',
  'next form',
  'opens form',
  'side use',
]);

/** Features of the option that the sentence names no subject. */
export function addNoSubject(features: Features, { coded, cue, codes }: CueContext): void {
  const { form, lemma, use, side, before, next } = codes;
  const first = coded.line.sentenceStart[cue.verb] ?? 0;
  const rules = cue.subject === undefined ? 0 : codeOf(cue.subject.type);
  add(features, none.form, form);
  add(features, none['lemma form'], lemma, form);
  add(features, none['use form'], use, form);
  add(features, none.rules, rules);
  add(features, none['rules use form'], rules, use, form);
  add(features, none['before form'], before, form);
  add(features, none['word before'], cue.start > first ? (coded.words[cue.start - 1] ?? 0) : 0);
  add(features, none['next form'], next, form);
  add(features, none['opens form'], cue.start === first ? 1 : 0, form);
  add(features, none['side use'], side, use);
}

const subject = templatesOf('subject', [
  'rules',
  'rules form',
  'rules side',
  'rules head',
  'rules where use',
  'rules lemma',
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
  'head rank',
  'head lemma',
  'head use',
  'headWord',
  'headWord where',
  'headClass where',
  'headClass before',
  'commas verbs where clauses',
  'gap where',
  'gap rules',
  'gap form',
  'cueBefore rank where',
  'cueBefore commas verbs where',
  'number verbNumber rank',
  'length rules',
  'joint rules',
  'commaAfter commaBeforeCue rank',
  'filler where',
  'filler form where',
  'owner where rules',
  'wordBefore where',
  'wordAfter where',
  'inRelative rules verbs',
  'type commas verbs where',
  'inside rules',
  'owns inContent cueBefore commas',
  'owns rules inContent',
]);

/** Features of `candidate` as the subject of the cue. */
export function addSubjectFeatures(
  features: Features,
  context: CueContext,
  candidate: SubjectCandidate,
): void {
  const { coded, cue, codes } = context;
  const { line, classes, words } = coded;
  const { tokens, sentenceStart } = line;
  const { phrase } = candidate;
  const { form, lemma, use, side } = codes;
  const first = sentenceStart[cue.verb] ?? 0;
  const where = candidate.side === 'before' ? 1 : 2;
  const rules = agreesWithRules(cue, candidate);
  const head = kindOfHead(line, candidate);
  const headWord = words[phrase.head] ?? 0;
  const headClass = classes[phrase.head] ?? 0;
  const opens = phrase.start === first ? 1 : tokens[phrase.start - 1]?.text === ',' ? 2 : 3;
  const before = classIn(coded, cue, phrase.start - 1) || (phrase.start === first ? 1 : 2);
  const after = classIn(coded, cue, phrase.end) || 3;
  const rank = Math.min(candidate.rankFromCue, 6);
  const gap = gapOf(context, candidate);
  const size = phrase.end - phrase.start;
  const length = size < 3 ? size : size < 6 ? 5 : size < 10 ? 9 : 10;
  const number = numberOfPhrase(line, candidate);
  const joint = candidate.isJoint ? 1 : 0;
  const inRelative = distanceToRelative(coded, phrase.start, first);
  const inside = isInsideAnother(context, candidate) ? 1 : 0;
  const { owns, inContent } = tiesToEarlier(context, candidate);
  const commaAfter = tokens[phrase.end]?.text === ',' ? 1 : 0;
  const commaBeforeCue = tokens[cue.start - 1]?.text === ',' ? 1 : 0;
  add(features, subject.rules, rules);
  add(features, subject['rules form'], rules, form);
  add(features, subject['rules side'], rules, side);
  add(features, subject['rules head'], rules, head);
  add(features, subject['rules where use'], rules, where, use);
  add(features, subject['rules lemma'], rules, lemma);
  add(features, subject['opens head'], opens, head);
  add(features, subject['opens form where'], opens, form, where);
  add(features, subject.before, before);
  add(features, subject['before head'], before, head);
  add(features, subject['before where form'], before, where, form);
  add(features, subject['before rank'], before, rank);
  add(features, subject.after, after);
  add(features, subject['after where'], after, where);
  add(features, subject['after head'], after, head);
  add(features, subject['before after'], before, after);
  add(features, subject['before after where form'], before, after, where, form);
  add(features, subject['head rank'], head, rank);
  add(features, subject['head lemma'], head, lemma);
  add(features, subject['head use'], head, use);
  add(features, subject.headWord, headWord);
  add(features, subject['headWord where'], headWord, where);
  add(features, subject['headClass where'], headClass, where);
  add(features, subject['headClass before'], headClass, before);
  add(features, subject['commas verbs where clauses'], gap.commas, gap.verbs, where, gap.clauses);
  add(features, subject['gap where'], gap.pattern, where);
  add(features, subject['gap rules'], gap.pattern, rules);
  add(features, subject['gap form'], gap.pattern, form);
  add(features, subject['cueBefore rank where'], codes.before, rank, where);
  add(features, subject['cueBefore commas verbs where'], codes.before, gap.commas, gap.verbs, where);
  add(features, subject['number verbNumber rank'], number, codes.number, rank);
  add(features, subject['length rules'], length, rules);
  add(features, subject['joint rules'], joint, rules);
  add(features, subject['commaAfter commaBeforeCue rank'], commaAfter, commaBeforeCue, rank);
  add(features, subject['filler where'], gap.filler, where);
  add(features, subject['filler form where'], gap.filler, form, where);
  add(features, subject['owner where rules'], tokens[phrase.end]?.lower === "'s" ? 1 : 0, where, rules);
  add(
    features,
    subject['wordBefore where'],
    phrase.start > first ? (words[phrase.start - 1] ?? 0) : 0,
    where,
  );
  add(features, subject['wordAfter where'], words[phrase.end] ?? 0, where);
  add(features, subject['inRelative rules verbs'], inRelative, rules, gap.verbs);
  add(features, subject['type commas verbs where'], codeOf(phrase.type), gap.commas, gap.verbs, where);
  add(features, subject['inside rules'], inside, rules);
  add(features, subject['owns inContent cueBefore commas'], owns, inContent, codes.before, gap.commas);
  add(features, subject['owns rules inContent'], owns, rules, inContent);
}
