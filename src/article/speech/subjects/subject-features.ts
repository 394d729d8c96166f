/** Features of a subject candidate: what it is, where it stands, and what stands between it and its cue. */
import { add, codeOf, type Features, templatesOf } from '../../../model/hashed-features.ts';
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
]);

/** Features of `candidate` as the subject of the cue. */
export function addSubjectFeatures(
  features: Features,
  context: CueContext,
  candidate: SubjectCandidate,
): void {
  const { coded, cue, codes } = context;
  const { line, classes, words } = coded;
  const { tokens, sentenceStart, quoted } = line;
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
  const fromStart = Math.min(candidate.rankFromStart, 4);
  const gap = gapOf(context, candidate);
  const leadEnd = Math.max(first, phrase.start);
  const lead = outline(coded, first, leadEnd);
  const leadVerbs = countVerbs(coded, first, leadEnd, 2);
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
  add(features, subject['where form'], where, form);
  add(features, subject['where lemma form'], where, lemma, form);
  add(features, subject['where use cueBefore'], where, use, codes.before);
  add(features, subject['where rank'], where, rank);
  add(features, subject['where rankFromStart'], where, fromStart);
  add(features, subject['opens where'], opens, where);
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
  add(features, subject.head, head);
  add(features, subject['head rank'], head, rank);
  add(features, subject['head where'], head, where);
  add(features, subject['head lemma'], head, lemma);
  add(features, subject['head use'], head, use);
  add(features, subject.headWord, headWord);
  add(features, subject['headWord where'], headWord, where);
  add(features, subject['headClass where'], headClass, where);
  add(features, subject['headClass before'], headClass, before);
  add(features, subject['commas where'], gap.commas, where);
  add(features, subject['verbs where'], gap.verbs, where);
  add(features, subject['clauses where'], gap.clauses, where);
  add(features, subject['dashes where'], gap.dashes, where);
  add(features, subject['marks where'], gap.marks, where);
  add(features, subject['commas verbs where clauses'], gap.commas, gap.verbs, where, gap.clauses);
  add(features, subject['clauses verbs form'], gap.clauses, gap.verbs, form);
  add(features, subject['gap where'], gap.pattern, where);
  add(features, subject['gap rules'], gap.pattern, rules);
  add(features, subject['gap form'], gap.pattern, form);
  add(features, subject.lead, lead);
  add(features, subject['lead where verbs'], lead, where, gap.verbs);
  add(features, subject['leadLength leadVerbs'], Math.min(4, phrase.start - first), leadVerbs);
  add(features, subject['rankFromStart leadVerbs verbs where'], fromStart, leadVerbs, gap.verbs, where);
  add(features, subject['cueBefore where'], codes.before, where);
  add(features, subject['cueBefore rank where'], codes.before, rank, where);
  add(features, subject['cueBefore commas verbs where'], codes.before, gap.commas, gap.verbs, where);
  add(features, subject['cueNext where form'], codes.next, where, form);
  add(features, subject['number verbNumber'], number, codes.number);
  add(features, subject['number verbNumber rank'], number, codes.number, rank);
  add(features, subject['verbInside head'], countVerbs(coded, phrase.start, phrase.end, 1), head);
  add(features, subject['length where'], length, where);
  add(features, subject['length rules'], length, rules);
  add(features, subject['joint where'], joint, where);
  add(features, subject['joint rules'], joint, rules);
  add(features, subject['commaAfter commaBeforeCue rank'], commaAfter, commaBeforeCue, rank);
  add(features, subject['filler where'], gap.filler, where);
  add(features, subject['filler form where'], gap.filler, form, where);
  add(features, subject['quoted where'], quoted[phrase.head] === quoted[cue.verb] ? 0 : 1, where);
  add(features, subject['owner where rules'], tokens[phrase.end]?.lower === "'s" ? 1 : 0, where, rules);
  add(
    features,
    subject['wordBefore where'],
    phrase.start > first ? (words[phrase.start - 1] ?? 0) : 0,
    where,
  );
  add(features, subject['wordAfter where'], words[phrase.end] ?? 0, where);
  add(features, subject['relatives where'], gap.relatives, where);
  add(features, subject['relatives verbs where'], gap.relatives, gap.verbs, where);
  add(features, subject['inRelative where'], inRelative, where);
  add(features, subject['inRelative rules verbs'], inRelative, rules, gap.verbs);
  add(features, subject['type commas verbs where'], codeOf(phrase.type), gap.commas, gap.verbs, where);
  add(features, subject['inside where'], inside, where);
  add(features, subject['inside rules'], inside, rules);
  add(features, subject['owns where'], owns, where);
  add(features, subject['owns form side'], owns, form, side);
  add(features, subject['owns cueBefore form'], owns, codes.before, form);
  add(features, subject['owns inContent cueBefore commas'], owns, inContent, codes.before, gap.commas);
  add(features, subject['owns rules inContent'], owns, rules, inContent);
  add(features, subject['inContent where'], inContent, where);
  add(features, subject['inContent form cueBefore'], inContent, form, codes.before);
  add(features, subject['inContent rank rankFromStart'], inContent, rank, fromStart);
}
