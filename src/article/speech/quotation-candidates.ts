/** Collects quotation candidates (direct, indirect, headline, owned lines) in one type, before attribution. */
import { type Quotation, trimSpan } from '../article.ts';
import type { MentionRule } from '../attribution-rules.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import type { Cue } from './cues.ts';
import type { DirectQuotation } from './direct/direct-quotations.ts';
import { findHeadlineWords } from './headline-speech.ts';
import type { IndirectSpeechFinder } from './indirect/indirect-speech.ts';
import type { SpeechLine } from './speech-lines.ts';
import { type Owner, ownerRules } from './turns/owned-lines.ts';

type TokenRange = { readonly start: number; readonly end: number };

/** Words that may be a quotation, with their cue and the mention of their speaker. */
export type QuotationCandidate = Pick<Quotation, 'kind' | 'span' | 'group' | 'speech'> & {
  /** The rule that found the mention. */
  readonly rule: MentionRule;
  /** The probability that these words are reported, 0 to 1; undefined for direct quotations. */
  readonly spanProbability: number | undefined;
  /** The number of the quotation's line. */
  readonly line: number;
  readonly by:
    | { readonly line: number; readonly cue: TokenRange | undefined; readonly phrase: NounPhrase | undefined }
    | undefined;
  /** The owner of the line, for a quotation without label or tag. */
  readonly owner?: Owner | undefined;
};

const sureBesideTag = 0.75;
/** The probability of speech in a headline, after a name and a colon. Not fitted. */
const headlineProbability = 0.7;

/** Returns the speech in the headline, after a name and a colon. At most one. */
export function headlineCandidates(lines: readonly Line[]): QuotationCandidate[] {
  const index = lines.findIndex(({ paragraph }) => paragraph.kind === 'title');
  const line = lines[index];
  const words = line && findHeadlineWords(line, lines.toSpliced(index, 1));
  if (line === undefined || words === undefined) return [];
  const { span, tag } = words;
  const by = { line: index, cue: undefined, phrase: tag.phrase };
  const kind = hasMarks(line, { start: tag.phrase.end, end: line.tokens.length }) ? 'mixed' : 'indirect';
  return [
    {
      kind,
      span,
      group: 0,
      speech: true,
      line: index,
      by,
      rule: tag.rule,
      spanProbability: headlineProbability,
    },
  ];
}

/** Returns the direct quotations as candidates. */
export function directCandidates(turns: readonly DirectQuotation[]): QuotationCandidate[] {
  return turns.map(({ quoted: { span }, tag, line, group }) => ({
    kind: 'direct',
    span,
    group,
    speech: true,
    line,
    by: tag && { line: tag.line, cue: tag.cue, phrase: tag.phrase },
    rule: tag?.rule ?? 'no tag',
    spanProbability: undefined,
  }));
}

/** Returns the lines that belong to one person. Each line is an utterance of its own. */
export function ownedCandidates(
  lines: readonly Line[],
  owners: readonly (Owner | undefined)[],
  firstGroup: number,
): QuotationCandidate[] {
  return lines.flatMap(({ text, paragraph }, line): QuotationCandidate[] => {
    const owner = owners[line];
    if (owner === undefined) return [];
    const span = trimSpan(text, paragraph.span);
    const words = { kind: 'direct' as const, span, group: firstGroup + line, speech: true, line };
    return [{ ...words, by: undefined, owner, rule: ownerRules[owner], spanProbability: undefined }];
  });
}

/** Returns indirect and mixed quotations. The content before and after one cue is one utterance. */
export function reportedCandidates(
  speechLines: readonly SpeechLine[],
  turns: readonly DirectQuotation[],
  findIndirectSpeech: IndirectSpeechFinder,
): QuotationCandidate[] {
  // A tag inherited from another line does not count as a tag of this quotation.
  const tagCues = new Set(turns.flatMap(({ tag, line }) => (tag?.line === line ? (tag.cue ?? []) : [])));
  let group = turns.reduce((most, turn) => Math.max(most, turn.group), 0);
  return speechLines.flatMap((speechLine, index): QuotationCandidate[] => {
    const { line } = speechLine;
    let last: TokenRange | undefined;
    return findIndirectSpeech(speechLine).flatMap(
      ({ span, tokens, cue, slot, confidence }): QuotationCandidate[] => {
        // The cue of a direct quotation reports nothing else unless the confidence is high: '"...," she said,
        // adding that'.
        if (tagCues.has(cue) && confidence <= sureBesideTag) return [];
        if (last !== cue) group++;
        last = cue;
        return [
          {
            kind: hasMarks(line, tokens) ? 'mixed' : 'indirect',
            span,
            group,
            speech: cue.word.isSpeech && !isWithheld(line, cue),
            line: index,
            by: { line: index, cue, phrase: cue.subject },
            rule: slot === 'after' ? 'X said that' : 'that, X said',
            spanProbability: confidence,
          },
        ];
      },
    );
  });
}

/** "Declined to say whether", "would not say how": the speaker did not say the content. */
function isWithheld({ tokens }: Line, { word, start, verb }: Cue): boolean {
  if (!withheld.has(word.lemma) || word.form !== 'base') return false;
  if (refusals.has(tokens[start - 2]?.lower ?? '') && tokens[start - 1]?.lower === 'to') return true;
  return tokens.slice(start, verb).some(({ lower }) => /not$|n't$/.test(lower));
}

const withheld = new Set(['say', 'confirm', 'comment', 'discuss', 'reveal', 'disclose']);
const refusals = new Set(['declined', 'declines', 'declining', 'refused', 'refuses', 'refusing']);

function hasMarks({ quoted }: Line, { start, end }: TokenRange): boolean {
  for (let at = start; at < end; at++) if (quoted[at] !== -1) return true;
  return false;
}
