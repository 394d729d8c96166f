/** Names the speaker of a quotation, with the probability that the name is right. */
import type { Quotation, Speaker } from '../article.ts';
import type { MentionRule } from '../attribution-rules.ts';
import type { Resolver } from '../people/coreference.ts';
import type { Referent } from '../people/discourse.ts';
import { answers, questions } from '../people/interviews.ts';
import type { Speakers } from '../people/speakers.ts';
import { type NounPhrase, spanOf } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { certaintyOf, evidenceOf, sureOfLayout } from './certainty.ts';
import type { QuotationCandidate } from './quotation-candidates.ts';
import { isGenericLabel } from './turns/label-words.ts';
import type { OwnedLines } from './turns/owned-lines.ts';
import { voiceRule } from './turns/voices.ts';

/** The rules of the turns of a transcript. */
export const transcriptRules: readonly MentionRule[] = [
  'turn of a transcript',
  'turn of a transcript goes on',
  voiceRule,
];

/** Rules by which the layout names the speaker: a label, an introduction, a signature. */
export const layoutRules: ReadonlySet<MentionRule> = new Set<MentionRule>([
  ...transcriptRules,
  'X: before',
  'introduction in the line before',
  'name in brackets after',
  'signature after a dash',
  'signed block quote',
]);

/** The state that naming uses: the lines, the mention resolver, and the speakers so far. */
export type Cast = {
  readonly lines: readonly Line[];
  readonly resolver: Resolver;
  readonly speakers: Speakers;
  /** Below this probability no name is shown. */
  readonly least: number;
  /** The first quotation with a named speaker, by utterance. */
  readonly utterances: Map<number, Quotation>;
  readonly owners: OwnedLines['referents'];
};

type Words = Pick<Quotation, 'kind' | 'span' | 'group' | 'speech'>;
type Found = Partial<Omit<Quotation, keyof Words | 'rules'>>;

/** The words as a quotation. It is written out, not copied with "...", so that V8 has one hidden class for all. */
function quotationOf(
  { kind, span, group, speech }: Words,
  { cue, mention, speaker, probability = 0, evidence }: Found,
  rules: Quotation['rules'],
): Quotation {
  return { kind, span, group, speech, cue, mention, speaker, probability, evidence, rules };
}

/** Returns the candidate as a quotation, with its speaker if the text names one. */
export function nameSpeaker(candidate: QuotationCandidate, cast: Cast): Quotation {
  const referent = candidate.owner && cast.owners[candidate.owner];
  if (referent === undefined) return withUtterance(nameTagged(candidate, cast), cast);
  const speaker = speakerOf(cast.speakers, referent);
  return quotationOf(candidate, { speaker, probability: sureOfLayout }, [candidate.rule, referent.rule]);
}

/** One utterance has one speaker. A part with the same mention as the first part is at least as certain. */
function withUtterance(quotation: Quotation, { utterances }: Cast): Quotation {
  const first = utterances.get(quotation.group);
  if (first === undefined) {
    if (quotation.probability > 0) utterances.set(quotation.group, quotation);
    return quotation;
  }
  const { cue, mention, evidence, rules } = quotation;
  if (mention === undefined || mention.span.start !== first.mention?.span.start) return quotation;
  const probability = Math.max(quotation.probability, first.probability);
  return quotationOf(quotation, { cue, mention, speaker: first.speaker, probability, evidence }, rules);
}

const acrossParagraphs: MentionRule = 'goes on over paragraphs';
const sureAcrossParagraphs = 0.85; // the share of right mentions in attribution-rules.ts

/**
 * Gives the paragraphs of one utterance the speaker of the paragraph with the tag: “… ¶ “…,” said Ann Lee. Their
 * probability is at least that of the tag times the share of right mentions across paragraphs.
 */
export function withWholeUtterances(quotations: readonly Quotation[]): readonly Quotation[] {
  const tagged = new Map<number, Quotation>();
  for (const quotation of quotations)
    if (quotation.probability > (tagged.get(quotation.group)?.probability ?? 0))
      tagged.set(quotation.group, quotation);
  return quotations.map((quotation) => {
    const { rules, cue, mention, evidence } = quotation;
    const tag = tagged.get(quotation.group);
    const isSame = tag !== undefined && tag.mention?.span.start === mention?.span.start;
    if (!isSame || rules[0] !== acrossParagraphs) return quotation;
    const probability = tag.probability * sureAcrossParagraphs;
    if (probability <= quotation.probability) return quotation;
    return quotationOf(quotation, { cue, mention, speaker: tag.speaker, probability, evidence }, rules);
  });
}

/** Resolves the mention in the tag, label or signature of a quotation. */
function nameTagged(candidate: QuotationCandidate, { lines, resolver, speakers, least }: Cast): Quotation {
  const { by, line, rule } = candidate;
  const place = by && lines[by.line];
  if (by === undefined || place === undefined) return quotationOf(candidate, {}, [rule]);
  const cue = by.cue && spanOf(place, by.cue);
  const { phrase } = by;
  if (phrase === undefined) return quotationOf(candidate, { cue }, [rule, 'no mention']);
  const mention = { span: spanOf(place, phrase), type: phrase.type };
  const referent = resolver.resolve(by.line, phrase, candidate.span);
  resolver.spoke(line, { line: by.line, phrase, cue: by.cue }, referent);
  const isOwnName =
    rule === voiceRule
      ? referent?.rule === 'name' && isPlainName(place, phrase)
      : !transcriptRules.includes(rule) || !isGenericLabel(place, phrase);
  if (referent === undefined || !isOwnName) {
    const label = transcriptRules.includes(rule) ? labelOf(place, phrase, rule) : undefined;
    if (label !== undefined) {
      const speaker = speakers.labelled(label);
      return quotationOf(candidate, { cue, mention, speaker, probability: sureOfLayout }, [rule]);
    }
    // The "officials" of a headline are never mentioned again.
    const speaker = place.paragraph.kind === 'title' ? undefined : speakers.unnamed(place, phrase);
    return quotationOf(candidate, { cue, mention, speaker }, [rule, 'mention alone']);
  }
  const mentioned = { line: by.line, cue: by.cue, phrase };
  const evidence = evidenceOf({ words: candidate, line, place, by: mentioned, referent });
  // Annotated news has too few layouts that name the speaker to fit a weight.
  const isLaidOut = layoutRules.has(rule) && referent.rule === 'name';
  const probability = Math.max(certaintyOf(evidence), isLaidOut ? sureOfLayout : 0);
  const named = probability < least ? {} : { speaker: speakerOf(speakers, referent), probability };
  return quotationOf(candidate, { cue, mention, evidence, ...named }, [rule, referent.rule]);
}

/** False for a voice of several people, or with a note: "Ana & Bo", "Kari Lund (host)". It is shown as it is. */
function isPlainName({ tokens }: Line, { start, end }: NounPhrase): boolean {
  return tokens
    .slice(start, end)
    .every(({ isWord, text, lower }) => (isWord || text === '.') && lower !== 'and');
}

function speakerOf(speakers: Speakers, { entity, others }: Referent): Speaker {
  return others === undefined ? speakers.of(entity) : speakers.joint([entity, ...others]);
}

/** The text of a voice, or of a turn label with more than two letters; undefined for "Q" and "A". */
function labelOf(line: Line, phrase: NounPhrase, rule: MentionRule): string | undefined {
  const { start, end } = spanOf(line, phrase);
  const words = line.text.slice(start, end);
  if (questions.has(words.toLowerCase()) || answers.has(words.toLowerCase())) return undefined;
  return rule === voiceRule || words.length > 2 ? words : undefined;
}
