/** The blocks of a verdict: what became of a claim and why, what was sent, and what the article says. */
import { overlap, type Span } from '../article/article.ts';
import type { Messages } from '../messages/en.ts';
import type { Change } from '../verify/changes.ts';
import type { Place } from '../verify/location.ts';
import type { Claim } from '../verify/message/claims.ts';
import { attributionAt } from '../verify/speaker-verdict.ts';
import { placesOf, type Verdict } from '../verify/verdict.ts';
import type { Checked } from '../verify/verify.ts';
import { passageBlocks, type Shown } from './passage-blocks.ts';
import { type Block, type Fact, note, type VerdictPlace } from './reply.ts';

/** The message that a claim is in, and which of its claims it is, counted from 1. */
export type ClaimOf = { readonly message: string; readonly number: number; readonly count: number };

/** What is said of one claim; what turns the sense of the words stands first. */
export function verdictBlocks(
  { claim, verdict }: Checked,
  { message, number, count }: ClaimOf,
  messages: Messages,
): readonly Block[] {
  const places = placesOf(verdict);
  const changes = changesOf(verdict).map((change) => ({ ...change, ...writtenIn(change, verdict, message) }));
  const facts = [
    ...changes.map((change) => changeFact(change, messages)),
    ...omissionFacts(verdict, messages),
    ...speakerFacts(claim, verdict, messages),
  ];
  const shown = shownOf(verdict);
  return [
    {
      kind: 'verdict',
      verdict: verdict.kind,
      claim: { number, count },
      places: places.map(placeData),
      changes: changes.map(({ matters, inArticle, inClaim }) => ({
        matters,
        article: inArticle,
        claim: inClaim,
      })),
    },
    ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
    { kind: 'heading', text: messages.youSent(claim.speaker) },
    {
      kind: 'claim',
      text: message.slice(claim.span.start, claim.span.end),
      marks: changes.flatMap((change) =>
        change.claim === undefined ? [] : within(change.claim, claim.span),
      ),
    },
    ...(shown.length === 0 ? [] : [{ kind: 'heading', text: messages.articleSays } as const]),
    ...passageBlocks(shown),
    ...voiceNotes(claim, verdict, messages).map(note),
  ];
}

/** What a verdict shows of the articles: the whole sentences, the claim's words in bold, what differs marked. */
export function shownOf(verdict: Verdict): readonly Shown[] {
  return placesOf(verdict).map(({ article, sentences, span }) => ({
    article,
    span: sentences,
    bold: span,
    marks: differing(verdict).filter((each) => overlap(each, sentences)),
  }));
}

function differing(verdict: Verdict): readonly Span[] {
  if ('omissions' in verdict) return verdict.omissions.map(({ span }) => span);
  return changesOf(verdict).flatMap(({ article }) => article ?? []);
}

function changesOf(verdict: Verdict): readonly Change[] {
  return verdict.kind === 'altered' ? verdict.changes : [];
}

/** The words of a change on both sides. */
function writtenIn({ article, claim }: Change, verdict: Verdict, message: string) {
  const text = placesOf(verdict)[0]?.article.text ?? '';
  return {
    inArticle: article === undefined ? '' : text.slice(article.start, article.end),
    inClaim: claim === undefined ? '' : message.slice(claim.start, claim.end),
  };
}

function within({ start, end }: Span, outer: Span): readonly Span[] {
  return start < outer.start || end > outer.end
    ? []
    : [{ start: start - outer.start, end: end - outer.start }];
}

function placeData({ article, span, voice }: Place): VerdictPlace {
  return { article: article.id, span, speaker: voice.kind === 'speaker' ? voice.speaker.name : undefined };
}

type WrittenChange = Change & ReturnType<typeof writtenIn>;

function changeFact({ matters, lookAlike, inArticle, inClaim }: WrittenChange, messages: Messages): Fact {
  const both = { article: inArticle, claim: inClaim };
  if (lookAlike) return { label: messages.otherLetters, value: messages.looksTheSame(both) };
  const label =
    matters.length === 0 ? messages.wording : matters.map((matter) => messages.matters[matter]).join(', ');
  return { label, value: messages.differs(both) };
}

/** What was cut away and turns the sense of the rest, whole. */
function omissionFacts(verdict: Verdict, messages: Messages): readonly Fact[] {
  if (!('omissions' in verdict)) return [];
  const { text } = verdict.place.article;
  return verdict.omissions.flatMap(({ span, turn }) =>
    turn === undefined
      ? []
      : [{ label: messages.turns[turn], value: messages.quoted(text.slice(span.start, span.end)) }],
  );
}

/** Whose words they are, where the claim names somebody else. */
function speakerFacts({ speaker: claimed }: Claim, verdict: Verdict, messages: Messages): readonly Fact[] {
  if (claimed === undefined) return [];
  return placesOf(verdict)
    .filter((place) => attributionAt(claimed, place) === 'wrong')
    .map(({ voice }) => {
      const speaker = voice.kind === 'speaker' ? voice.speaker.name : undefined;
      return { label: messages.speakerLabel, value: messages.saidBy({ claimed, speaker }) };
    });
}

/** How the article gives the words, where a quotation of somebody's says more than that. */
function voiceNotes({ marked, speaker }: Claim, verdict: Verdict, messages: Messages): readonly string[] {
  const isQuotation = marked || speaker !== undefined;
  const sentenceOn = ({ voice }: Place): string | undefined => {
    switch (voice.kind) {
      case 'author':
        return isQuotation ? messages.authorsWords : undefined;
      case 'unknown':
        return speaker === undefined ? undefined : messages.speakerNotTold;
      case 'speaker':
        return isQuotation && voice.manner === 'indirect' ? messages.onlyReported : undefined;
    }
  };
  return [...new Set(placesOf(verdict).flatMap((place) => sentenceOn(place) ?? []))];
}
