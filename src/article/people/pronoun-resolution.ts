/** Whom "he", "she" and "who" mean: by gender, nearness, place in the sentence, and who spoke last. */

import { genderOfPronoun, prepositions } from '../../lexicon/en/function-words.ts';
import { groupNames, placeWords } from '../../lexicon/en/organisations.ts';
import { firstFrom } from '../../text/binary-search.ts';
import { phraseEndingAt } from '../syntax/noun-phrases.ts';
import type { Line } from '../syntax/token-lines.ts';
import { looksLikeVerb } from '../syntax/verb-forms.ts';
import type { Place, Referent, Scene, Spoken, UnnamedSpoken } from './discourse.ts';
import type { Entity, Naming } from './entities.ts';
import type { Gender } from './name-parts.ts';

const farthestMention = 80; // names looked at before a pronoun
const farthestLine = 5; // paragraphs
const farthestSpeaker = 3; // paragraphs since whoever spoke last

/** Points by which the candidate must lead: where two are as likely, nobody is named. */
const leastLead = 0.2;

/** Points for each sign; the candidate with most of them is meant. */
const points = {
  sameGender: 1,
  unknownGender: 0.2,
  unknownKind: -1,
  eachParagraph: -0.7,
  otherSentence: -0.3,
  eachSentence: -0.35,
  mostSentences: -1.5,
  insideQuotation: -1.6,
  possessive: -0.5,
  opensClause: 0.8,
  lastSubject: 0.8,
  afterPreposition: -0.4,
  spokeInThisParagraph: 1.6,
  spokeLast: 1.2,
};

/** Whom the pronoun at `place` means; undefined for "they", "it" and the like, which stand for nobody's name. */
export function resolvePronoun(
  scene: Scene,
  place: Place,
  resolve: (place: Place) => Referent | undefined,
): Referent | undefined {
  const { lower = '' } = place.line.tokens[place.phrase.head] ?? {};
  if (lower === 'who' || lower === 'which' || lower === 'that') return ofRelative(place, resolve);
  const gender = genderOfPronoun.get(lower);
  return gender === undefined ? undefined : ofGender(scene, place, gender);
}

/** "Mr. Lee, who said": whoever stands before it. */
function ofRelative(
  { line, index, phrase }: Place,
  resolve: (place: Place) => Referent | undefined,
): Referent | undefined {
  let last = phrase.head - 1;
  while (last > 0 && !line.tokens[last]?.isWord) {
    // "Ada Quist (L-North), who warned"
    if (line.tokens[last]?.text === ')') while (last > 0 && line.tokens[last]?.text !== '(') last--;
    last--;
  }
  const antecedent = phraseEndingAt(line, last, line.sentenceStart[phrase.head] ?? 0);
  if (antecedent === undefined || antecedent.type === 'pronoun') return undefined;
  const found = resolve({ line, index, phrase: antecedent });
  return found && { ...found, rule: `who: ${found.rule}` };
}

function ofGender(scene: Scene, place: Place, gender: Gender): Referent | undefined {
  const scores = new Map<Entity, number>();
  let isLast = true;
  for (const naming of namesBefore(scene, place)) {
    const entity = scene.real(naming.entity);
    if (!isPersonLike(scene, entity, naming) || !canBe(entity, gender)) continue;
    const isSubject = isLast && naming.line === place.index && opensSentence(place.line, naming);
    if (isSubject) isLast = false;
    const score =
      nearness(scene, naming, place) + genderPoints(entity, gender) + (isSubject ? points.lastSubject : 0);
    scores.set(entity, Math.max(scores.get(entity) ?? Number.NEGATIVE_INFINITY, score));
  }
  const unnamed = scene.lastUnnamed();
  const speaker = unnamed === undefined ? scene.lastSpeaker() : undefined;
  if (speaker !== undefined && place.index - speaker.line < farthestSpeaker) {
    const near = scores.get(speaker.entity) ?? unnamedScore(speaker, place, gender);
    const more = place.index === speaker.line ? points.spokeInThisParagraph : points.spokeLast;
    if (near !== undefined) scores.set(speaker.entity, near + more);
  }
  const [best, second] = [...scores].sort((one, other) => other[1] - one[1]);
  if (best === undefined || best[1] <= unnamedPoints(unnamed, place, gender)) return undefined;
  const lead = second === undefined ? 2 : best[1] - second[1];
  if (lead < leastLead) return undefined;
  return { entity: best[0], rule: 'pronoun', confidence: Math.min(0.95, 0.6 + lead / 5) };
}

/** Points for whoever spoke under a role alone ("the governor"), far from the name; undefined when it cannot be. */
function unnamedScore({ entity, line }: Spoken, { index }: Place, gender: Gender): number | undefined {
  if (entity.kind !== 'person' || !canBe(entity, gender)) return undefined;
  return (index - line) * points.eachParagraph + points.otherSentence + genderPoints(entity, gender);
}

/** Points for one person without a name who spoke last. */
function unnamedPoints(speaker: UnnamedSpoken | undefined, { index }: Place, gender: Gender): number {
  const differs = speaker?.gender !== undefined && speaker.gender !== gender;
  if (speaker === undefined || differs || index - speaker.line >= farthestSpeaker)
    return Number.NEGATIVE_INFINITY;
  const more = index === speaker.line ? points.spokeInThisParagraph : points.spokeLast;
  const sure = speaker.gender === undefined ? points.unknownGender : points.sameGender;
  return (
    (index - speaker.line) * points.eachParagraph + points.otherSentence + points.opensClause + sure + more
  );
}

/** The names before the pronoun, nearest first. */
function* namesBefore(scene: Scene, { line, index, phrase }: Place): Generator<Naming> {
  const at = line.tokens[phrase.start]?.start ?? 0;
  let looked = 0;
  for (let row = index; row >= 0 && row > index - farthestLine; row--) {
    const here = scene.namingsIn(row);
    for (let next = firstFrom(here, (naming) => naming.at >= at) - 1; next >= 0; next--) {
      const naming = here[next];
      if (naming === undefined || ++looked > farthestMention) return;
      yield naming;
    }
  }
}

/** A name of one word that nothing says to be a person's may be anything; so may one in capitals. */
function isPersonLike(
  { lines, hasSpoken }: Scene,
  { kind, words, ...entity }: Entity,
  naming: Naming,
): boolean {
  if (kind !== 'unsure') return kind === 'person';
  if (hasSpoken(naming.entity) || entity.known) return true;
  const first = lines[naming.line]?.tokens[naming.start]?.text ?? '';
  if (words.length < 2 || words.length > 3 || first === first.toUpperCase()) return false;
  return !words.some((word) => placeWords.has(word) || groupNames.has(`${word}s`));
}

/** The nearer, and the more a subject, the likelier. */
function nearness({ lines }: Scene, naming: Naming, { index, phrase }: Place): number {
  const line = lines[naming.line];
  if (line === undefined) return 0;
  const start = line.sentenceStart[naming.start] ?? 0;
  const here = naming.line === index ? (line.sentenceStart[phrase.head] ?? 0) : line.tokens.length;
  let score = (index - naming.line) * points.eachParagraph;
  if (start !== here) {
    let sentences = -1;
    for (let at = start; at < here && sentences < 6; at = line.sentenceEnd[at] ?? here) sentences++;
    score += points.otherSentence + Math.max(points.mostSentences, sentences * points.eachSentence);
  }
  if (line.quoted[naming.start] !== -1) score += points.insideQuotation;
  if (line.tokens[naming.end]?.lower === "'s") score += points.possessive;
  const before = line.tokens[naming.titleStart - 1];
  if (naming.titleStart === start || before?.isWord === false) score += points.opensClause;
  else if (before !== undefined && prepositions.has(before.lower)) score += points.afterPreposition;
  return score;
}

/** "Ann Lee laughed", "Her sister, Ann Lee, laughed", "Lee's sister Ann laughed": the subject with which a sentence opens. */
function opensSentence(line: Line, { start, titleStart, end }: Naming): boolean {
  const { text = '' } = line.tokens[end] ?? {};
  // Of "Clinton spokesman Nick Merrill" and "Clinton's spokesman" the sentence does not tell.
  if (!/^[,(]$/.test(text) && !looksLikeVerb(line.tokens[end])) return false;
  const first = line.sentenceStart[start] ?? 0;
  if (titleStart === first) return true;
  const last = line.tokens[titleStart - 1]?.text === ',' ? titleStart - 2 : end - 1;
  return phraseEndingAt(line, last, first)?.start === first;
}

function canBe({ gender, calledAs }: Entity, wanted: Gender): boolean {
  return (gender ?? calledAs ?? wanted) === wanted;
}

function genderPoints({ gender, kind }: Entity, wanted: Gender): number {
  if (gender === wanted) return points.sameGender;
  return kind === 'person' ? points.unknownGender : points.unknownKind;
}
