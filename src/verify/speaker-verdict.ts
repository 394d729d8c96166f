/** Decides whether the speaker named in a claim says the words in the article. */
import { overlap, type Quotation, type Span, type Speaker } from '../article/article.ts';
import { bodyNouns, organisationWords } from '../lexicon/en/organisations.ts';
import { fold } from '../search/analysis/terms.ts';
import type { Location } from './location.ts';
import { mayMean, nameTerms, sharesName } from './speaker-match.ts';
import { splitWords } from './words/verbatim-words.ts';

/** `open`: the article does not make clear who the speaker is. */
export type NameVerdict = 'right' | 'wrong' | 'open';

// Probabilities. Rejecting a name needs more certainty than confirming it, because the claim is evidence for
// its own name.
const minCertaintyOfWrong = 0.94;
const minCertaintyOfRight = 0.6;

/** Whether the speaker called `name` says the words at `place`. */
export function attributionAt(name: string, place: Location): NameVerdict {
  const { article, span, voice } = place;
  const holders = article.quotations.filter((quotation) => overlap(quotation.span, span));
  const matching = holders.filter(({ speaker }) => speaker !== undefined && mayMean(name, speaker));
  if (matching.some((holder) => certaintyOf(holder) >= minCertaintyOfRight)) return 'right';
  switch (voice.kind) {
    case 'speaker': {
      if (matching.length > 0 || isRelated(name, voice.speaker, place) || isCarrier(name, place))
        return 'open';
      const others = holders.filter(({ speaker }) => speaker !== undefined);
      return others.some((holder) => certaintyOf(holder) >= minCertaintyOfWrong) ? 'wrong' : 'open';
    }
    case 'unknown': {
      const isMost = ({ span: held }: Quotation) => 2 * (held.end - held.start) > span.end - span.start;
      const isQuoted = holders.some(isMost) || place.quoted.some((inner) => overlap(inner, span));
      return !isQuoted && attributionOfText(name, place) === 'right' ? 'right' : 'open';
    }
    case 'author':
      return attributionOfText(name, place);
  }
}

/** The probability that the article's attribution of `quotation` is right, 0 to 1. */
export function certaintyOf({ probability }: Quotation): number {
  return probability;
}

/**
 * Whether `name` shares a word with the speaker but is not one of the speaker's names: a misspelling, a full
 * first name, part of an organisation's name. False if another speaker of the article has the name.
 */
function isRelated(name: string, speaker: Speaker, { article }: Location): boolean {
  const isAnother = article.speakers.some(
    (other) => other !== speaker && other.name !== speaker.name && mayMean(name, other),
  );
  return !isAnother && sharesName(name, speaker);
}

/**
 * Whether `name` is an organisation that relays the words: "An Acme report quoted Ana Sol", "Sol told the
 * Courier".
 */
function isCarrier(name: string, { article, sentences, span }: Location): boolean {
  if (article.frontMatter.publisher !== undefined && isPart(name, article.frontMatter.publisher)) return true;
  const around = outside(article.text, sentences, span);
  const terms = nameTerms(name);
  if (terms.size === 0 || ![...terms].every((term) => nameTerms(around).has(term))) return false;
  const isBody = fold(name)
    .split(/[^\p{L}]+/u)
    .some((word) => organisationWords.has(word) || bodyNouns.has(word));
  return isBody || /\p{Lu}{3}/u.test(name) || /\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\b/u.test(around);
}

/**
 * Decides on words outside of quotations: they belong to the author, or to the only speaker of a speech or an
 * interview.
 */
function attributionOfText(name: string, { article, sentences, span }: Location): NameVerdict {
  const { author, publisher, speakers } = article.frontMatter;
  if ([author, publisher].some((each) => each !== undefined && isPart(name, each))) return 'right';
  const known = speakers.find((each) => mayMean(name, { ...each, kind: 'person' }));
  if (known !== undefined) return speakers.length === 1 ? 'right' : 'open';
  // The speaker of words without an attribution may be a name or a pronoun next to them.
  const paragraph = article.paragraphs.find((each) => overlap(each.span, sentences))?.span ?? sentences;
  const here = nameTerms(article.text.slice(paragraph.start, paragraph.end));
  if ([...nameTerms(name)].some((term) => here.has(term))) return 'open';
  const keys = splitWords(outside(article.text, sentences, span)).map(({ key }) => key);
  return keys.some((key) => pronouns.has(key)) ? 'open' : 'wrong';
}

const pronouns = new Set(['he', 'she', 'they', 'his', 'her', 'their']);

function outside(text: string, sentences: Span, { start, end }: Span): string {
  return `${text.slice(sentences.start, start)} ${text.slice(end, sentences.end)}`;
}

function isPart(name: string, whole: string): boolean {
  const [asked, all] = [nameTerms(name), nameTerms(whole)];
  return asked.size > 0 && [...asked].every((term) => all.has(term));
}
