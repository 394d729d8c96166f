/** The blocks of a verdict: the verdict and its reasons, the checked message, and the article's words. */
import { overlap, type Span } from '../article/article.ts';
import type { Messages } from '../messages/messages.ts';
import type { WordChange } from '../verify/changes.ts';
import type { Location } from '../verify/location.ts';
import type { Claim } from '../verify/message/claims.ts';
import { attributionAt } from '../verify/speaker-verdict.ts';
import { isVerbatim, locationsOf, type Verdict } from '../verify/verdict.ts';
import type { Checked } from '../verify/verify.ts';
import { passageBlocks, type ShownPassage } from './passage-blocks.ts';
import { type ArticleFact, type Block, note, type VerdictPlace } from './reply.ts';

/** The message that contains a claim, the number of the claim, from 1, and the origin of the message. */
export type ClaimOf = {
  readonly message: string;
  readonly number: number;
  readonly count: number;
  readonly source: keyof Messages['claims'];
};

/** The blocks for one claim. Changes of meaning come first; every block says which claim it is about. */
export function verdictBlocks(
  { claim, verdict, attribution }: Checked,
  { message, number, count, source }: ClaimOf,
  messages: Messages,
): readonly Block[] {
  const places = locationsOf(verdict);
  const changes = changesOf(verdict).map((change) => ({ ...change, ...writtenIn(change, verdict, message) }));
  const line = (text: string) => messages.ofClaim({ number, count }, text);
  const facts = [
    ...changes.map((change) => changeFact(change, messages)),
    ...omissionFacts(verdict, messages),
    ...speakerFacts(claim, verdict, messages),
  ].map(({ label, value }) => ({ label: line(label), value }));
  const shown = shownOf(verdict);
  const sent = messages.claims[source];
  return [
    {
      kind: 'verdict',
      verdict: verdict.kind,
      attribution,
      claim: { number, count },
      places: places.map(placeData),
      changes: changes.map(({ matters, inArticle, inClaim }) => ({
        matters,
        article: inArticle,
        claim: inClaim,
      })),
    },
    ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
    {
      kind: 'heading',
      text: line(claim.speaker === undefined ? sent : messages.claimedBy(sent, claim.speaker)),
    },
    {
      kind: 'claim',
      text: message.slice(claim.span.start, claim.span.end),
      marks: changes.flatMap((change) =>
        change.claim === undefined ? [] : within(change.claim, claim.span),
      ),
    },
    ...(shown.length === 0 ? [] : [{ kind: 'heading', text: line(messages.articleSays) } as const]),
    ...passageBlocks(shown),
    ...voiceNotes(claim, verdict, messages).map((text) => note(line(text))),
  ];
}

/** The passages of a verdict: whole sentences, with the claim's words in bold and differences marked. */
export function shownOf(verdict: Verdict): readonly ShownPassage[] {
  return locationsOf(verdict).map(({ article, sentences, span }) => ({
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

function changesOf(verdict: Verdict): readonly WordChange[] {
  return verdict.kind === 'altered' ? verdict.changes : [];
}

/** Both sides of a change. */
function writtenIn({ article, claim }: WordChange, verdict: Verdict, message: string) {
  const text = locationsOf(verdict)[0]?.article.text ?? '';
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

function placeData({ article, span, voice }: Location): VerdictPlace {
  return { article: article.id, span, speaker: voice.kind === 'speaker' ? voice.speaker.name : undefined };
}

type WrittenChange = WordChange & ReturnType<typeof writtenIn>;

function changeFact(
  { matters, lookAlike, inArticle, inClaim }: WrittenChange,
  messages: Messages,
): ArticleFact {
  const both = { article: inArticle, claim: inClaim };
  if (lookAlike) return { label: messages.otherLetters, value: messages.looksTheSame(both) };
  const label =
    matters.length === 0 ? messages.wording : matters.map((matter) => messages.matters[matter]).join(', ');
  return { label, value: messages.differs(both) };
}

/** The whole omission that reverses the meaning of the rest. */
function omissionFacts(verdict: Verdict, messages: Messages): readonly ArticleFact[] {
  if (!('omissions' in verdict)) return [];
  const { text } = verdict.place.article;
  return verdict.omissions.flatMap(({ span, turn }) =>
    turn === undefined
      ? []
      : [{ label: messages.turns[turn], value: messages.quoted(text.slice(span.start, span.end)) }],
  );
}

/** The verdict on the speaker named in the claim. */
function speakerFacts(
  { speaker: claimed }: Claim,
  verdict: Verdict,
  messages: Messages,
): readonly ArticleFact[] {
  if (claimed === undefined) return [];
  return locationsOf(verdict).flatMap((place) => {
    // A speaker does not say altered words, even if the name is right.
    if (!isVerbatim(verdict) && attributionAt(claimed, place) === 'right') return [];
    return [{ label: messages.speakerLabel, value: speakerSentence(claimed, place, messages) }];
  });
}

function speakerSentence(claimed: string, place: Location, messages: Messages): string {
  const speaker = place.voice.kind === 'speaker' ? place.voice.speaker.name : undefined;
  switch (attributionAt(claimed, place)) {
    case 'right':
      return speaker === undefined
        ? messages.saidByAuthor(claimed)
        : messages.saidByThem({ claimed, speaker });
    case 'wrong':
      return messages.saidBy({ claimed, speaker });
    case 'open':
      return messages.openSpeaker({ claimed, speaker });
  }
}

/** How the article presents the words: as the author's, as reported speech, or with an open speaker. */
function voiceNotes({ marked, speaker }: Claim, verdict: Verdict, messages: Messages): readonly string[] {
  const isQuotation = marked || speaker !== undefined;
  const sentenceOn = ({ voice }: Location): string | undefined => {
    switch (voice.kind) {
      case 'author':
        return isQuotation && speaker === undefined ? messages.authorsWords : undefined;
      case 'unknown':
        return undefined;
      case 'speaker':
        return isQuotation && voice.manner === 'indirect' ? messages.onlyReported : undefined;
    }
  };
  return [...new Set(locationsOf(verdict).flatMap((place) => sentenceOn(place) ?? []))];
}
