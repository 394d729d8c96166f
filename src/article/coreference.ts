/** Whom a mention means: a name, a role ("the governor"), a pronoun, or an alias that the text itself ties to somebody. */
import type { Span } from './article.ts';
import type { Line } from './lines.ts';
import type { NounPhrase } from './mentions.ts';
import { phraseEndingAt, spanOf } from './mentions.ts';
import { areNearNames } from './near-names.ts';
import { bodyNouns, documentNouns, groupNames, placeWords } from './organisation-words.ts';
import type { Entity, Naming, People } from './people.ts';
import { determiners, genderOfPronoun, prepositions } from './pronouns.ts';
import { genderOfRole, roleNouns } from './titles.ts';

/** Whom a mention means, how that was told, and how sure it is (0 to 1). */
export type Referent = { readonly entity: Entity; readonly rule: string; readonly confidence: number };

/** Finds referents; remembers who spoke last, so it must be asked in the article's order. */
export type Resolver = {
  readonly resolve: (line: number, phrase: NounPhrase) => Referent | undefined;
  /** Tells that `entity` speaks in the line with this number. */
  readonly spoke: (entity: Entity, line: number) => void;
  /** Joins a name that nothing else explains to whoever spoke last: "Mr. Lee made the above remarks". */
  readonly pointBack: (line: number, subject: NounPhrase) => void;
};

const farthestMention = 80; // mentions looked at before a pronoun
const farthestLine = 5; // paragraphs
const farthestBody = 12; // paragraphs between a body's name and the word for it
const mostNear = 200; // speakers whose names are compared
const surePronoun = 0.5;

export function createResolver(lines: readonly Line[], { entities, namings }: People): Resolver {
  const byLine = new Map<number, Naming[]>();
  for (const naming of namings) {
    const list = byLine.get(naming.line);
    if (list === undefined) byLine.set(naming.line, [naming]);
    else list.push(naming);
  }
  const roleIndex = indexRoles(entities);
  const bodiesByWord = new Map<string, Naming[]>();
  for (const naming of namings) {
    if (naming.entity.kind !== 'organisation' || naming.words.length < 2) continue;
    for (const word of new Set(naming.words)) {
      const list = bodiesByWord.get(word);
      if (list === undefined) bodiesByWord.set(word, [naming]);
      else list.push(naming);
    }
  }
  const joined = new Map<Entity, Entity>();
  let lastSpeaker: { entity: Entity; line: number } | undefined;
  const spoken = new Set<Entity>();
  const followJoin = (entity: Entity) => joined.get(entity) ?? entity;

  function resolve(index: number, phrase: NounPhrase): Referent | undefined {
    const line = lines[index];
    if (line === undefined) return undefined;
    switch (phrase.type) {
      case 'name':
        return byName(line, index, phrase) ?? byRole(line, index, phrase) ?? byBody(line, index, phrase);
      case 'nominal':
        return (
          byApposition(line, index, phrase) ?? byRole(line, index, phrase) ?? byBody(line, index, phrase)
        );
      case 'pronoun':
        return byPronoun(line, index, phrase);
    }
  }

  function namingAt(index: number, token: number): Naming | undefined {
    const here = byLine.get(index) ?? [];
    const found = here[firstFrom(here, (naming) => naming.end > token)];
    return found !== undefined && found.titleStart <= token ? found : undefined;
  }

  function byName(line: Line, index: number, { head, start, end }: NounPhrase): Referent | undefined {
    const words = line.tokens.slice(start, end);
    if (words.some(({ lower }) => lower === 'and')) return undefined;
    const naming = namingAt(index, head);
    if (naming === undefined) return undefined;
    const entity = followJoin(naming.entity);
    if (naming.words.length === 1 && groupNames.has(naming.words[0] ?? '')) return undefined;
    if (entity !== naming.entity) return { entity, rule: 'joined alias', confidence: 0.8 };
    const near = isBareName(entity) && !spoken.has(entity) ? nearSpeaker(entity) : undefined;
    if (near !== undefined) {
      join(entity, near);
      return { entity: near, rule: 'near spelling', confidence: 0.75 };
    }
    return { entity, rule: 'name', confidence: naming.kind === 'unsure' ? 0.85 : 0.95 };
  }

  /** Never given in full, and not a body: only such a name can be a slip for another one. */
  function isBareName(entity: Entity): boolean {
    return entity.words.length === 1 && entity.kind !== 'organisation' && entity.known === undefined;
  }

  /** The one speaker so far whose surname is spelt nearly so. */
  function nearSpeaker(entity: Entity): Entity | undefined {
    const word = entity.words[0] ?? '';
    const near = new Set(
      [...spoken]
        .slice(-mostNear)
        .filter(
          (other) =>
            other !== entity &&
            other.words.length > 1 &&
            other.kind !== 'organisation' &&
            areNearNames(other.words.at(-1) ?? '', word),
        ),
    );
    return near.size === 1 ? [...near][0] : undefined;
  }

  function join(alias: Entity, entity: Entity): void {
    joined.set(alias, entity);
    for (const form of alias.forms) entity.forms.add(form);
  }

  /** "The author, Jane Doe, said": a role with a name beside it. */
  function byApposition(line: Line, index: number, phrase: NounPhrase): Referent | undefined {
    if (phrase.apposition === undefined || isPlural(line, phrase)) return undefined;
    const naming = byLine
      .get(index)
      ?.find(({ at }) => phrase.apposition && at >= phrase.apposition.start && at < phrase.apposition.end);
    const first = naming && line.tokens[naming.titleStart];
    if (naming === undefined || first === undefined || first.start !== phrase.apposition.start)
      return undefined;
    return { entity: followJoin(naming.entity), rule: 'apposition', confidence: 0.85 };
  }

  function byRole(line: Line, index: number, phrase: NounPhrase): Referent | undefined {
    const head = line.tokens[phrase.head];
    if (head === undefined || isPlural(line, phrase) || documentNouns.has(head.lower)) return undefined;
    const first = line.tokens[phrase.start]?.lower ?? '';
    if (unspecific.has(first) || !roleNouns.has(head.lower)) return undefined;
    const words = line.tokens
      .slice(phrase.start, phrase.end)
      .map(({ lower }) => lower)
      .filter((word) => !determiners.has(word) && !prepositions.has(word));
    const capitals = line.tokens
      .slice(phrase.start, phrase.end)
      .filter(({ isCapital, lower }) => isCapital && !determiners.has(lower) && lower !== head.lower)
      .map(({ lower }) => (lower === 'gop' ? 'republican' : lower));
    const gender = genderOfRole.get(head.lower);
    let best: Entity | undefined;
    let bestScore = 0;
    let isTied = false;
    for (const candidate of roleIndex.get(head.lower) ?? []) {
      const entity = followJoin(candidate.entity);
      if (gender && entity.gender && entity.gender !== gender) continue;
      // A vice president is no president.
      if (candidate.words.has('vice') && !words.includes('vice')) continue;
      // "The Democratic nominee" is not the Republican one.
      if (!capitals.every((word) => candidate.words.has(word))) continue;
      const shared = words.filter((word) => candidate.words.has(word)).length;
      const recency = lastSpeaker?.entity === entity && index - lastSpeaker.line < 4 ? 0.5 : 0;
      const score = shared / words.length + recency;
      if (score > bestScore) {
        isTied = false;
        best = entity;
        bestScore = score;
      } else if (score === bestScore && entity !== best) isTied = true;
    }
    return best && !isTied && bestScore >= 0.5
      ? { entity: best, rule: 'role', confidence: Math.min(0.9, 0.4 + bestScore / 2) }
      : undefined;
  }

  /** "The commission said": the body named last in whose name the word stands. */
  function byBody(line: Line, index: number, phrase: NounPhrase): Referent | undefined {
    const { lower = '' } = line.tokens[phrase.head] ?? {};
    if (line.tokens[phrase.start]?.lower !== 'the' || phrase.end - phrase.start > 2 || !bodyNouns.has(lower))
      return undefined;
    const bodies = bodiesByWord.get(lower) ?? [];
    const at = line.tokens[phrase.start]?.start ?? 0;
    const next = firstFrom(bodies, (naming) => naming.at >= at);
    const last = bodies[next - 1];
    return last && index - last.line <= farthestBody
      ? { entity: last.entity, rule: 'body', confidence: 0.7 }
      : undefined;
  }

  function byPronoun(line: Line, index: number, phrase: NounPhrase): Referent | undefined {
    const { lower = '' } = line.tokens[phrase.head] ?? {};
    if (lower === 'who' || lower === 'which' || lower === 'that') return byRelative(line, index, phrase);
    const gender = genderOfPronoun.get(lower);
    return gender === undefined ? undefined : byGender(index, phrase, gender);
  }

  function byRelative(line: Line, index: number, phrase: NounPhrase): Referent | undefined {
    let last = phrase.head - 1;
    while (last > 0 && !line.tokens[last]?.isWord) last--;
    const antecedent = phraseEndingAt(line, last, line.sentenceStart[phrase.head] ?? 0);
    if (antecedent === undefined || antecedent.type === 'pronoun') return undefined;
    const found = resolve(index, antecedent);
    return found && { ...found, rule: `who: ${found.rule}` };
  }

  function byGender(index: number, phrase: NounPhrase, gender: 'female' | 'male'): Referent | undefined {
    const at = lines[index]?.tokens[phrase.start]?.start ?? 0;
    const scores = new Map<Entity, number>();
    const seen = new Map<Entity, number>();
    let looked = 0;
    for (let row = index; row >= 0 && row > index - farthestLine && looked < farthestMention; row--) {
      const here = byLine.get(row) ?? [];
      for (let place = here.length - 1; place >= 0; place--) {
        const naming = here[place];
        if (naming === undefined || naming.at >= at) continue;
        if (++looked > farthestMention) break;
        const entity = followJoin(naming.entity);
        if (!isPersonLike(entity, naming) || (entity.gender !== undefined && entity.gender !== gender))
          continue;
        const score = nearness(naming, { row, index, phrase }) + genderScore(entity, gender);
        scores.set(entity, Math.max(scores.get(entity) ?? Number.NEGATIVE_INFINITY, score));
        seen.set(entity, (seen.get(entity) ?? 0) + 1);
      }
    }
    if (lastSpeaker !== undefined && scores.has(lastSpeaker.entity) && index - lastSpeaker.line < 3) {
      scores.set(
        lastSpeaker.entity,
        (scores.get(lastSpeaker.entity) ?? 0) + (index === lastSpeaker.line ? 1.6 : 1.2),
      );
    }
    const ranked = [...scores].sort((one, other) => other[1] - one[1]);
    const best = ranked[0];
    if (best === undefined) return undefined;
    const lead = best[1] - (ranked[1]?.[1] ?? best[1] - 2);
    const confidence = Math.min(0.95, surePronoun + 0.1 + lead / 5);
    return { entity: best[0], rule: 'pronoun', confidence };
  }

  /** A name of one word that nothing says to be a person's may be anything; so may one in capitals. */
  function isPersonLike(entity: Entity, naming: Naming): boolean {
    if (entity.kind === 'person') return true;
    if (entity.kind === 'organisation') return false;
    if (spoken.has(entity)) return true;
    const word = lines[naming.line]?.tokens[naming.start]?.text ?? '';
    return (
      entity.words.length > 1 &&
      entity.words.length < 4 &&
      word !== word.toUpperCase() &&
      !entity.words.some((each) => placeWords.has(each) || groupNames.has(`${each}s`))
    );
  }

  type Place = { readonly row: number; readonly index: number; readonly phrase: NounPhrase };

  /** The nearer, and the more a subject, the likelier. */
  function nearness(naming: Naming, { row, index, phrase }: Place): number {
    const line = lines[row];
    if (line === undefined) return 0;
    const start = line.sentenceStart[naming.start] ?? 0;
    const here = row === index ? (line.sentenceStart[phrase.head] ?? 0) : line.tokens.length;
    let score = -(index - row) * 0.7;
    if (start !== here) score -= 0.3 + Math.min(1.5, countSentences(line, start, here) * 0.35);
    if (line.quoted[naming.start] !== -1) score -= 1.6;
    const next = line.tokens[naming.end]?.lower ?? '';
    if (next === "'s") score -= 0.5;
    const before = line.tokens[naming.titleStart - 1];
    if (naming.titleStart === start || before?.text === ',' || before?.isWord === false) score += 0.8;
    else if (before !== undefined && prepositions.has(before.lower)) score -= 0.4;
    return score;
  }

  function genderScore(entity: Entity, gender: 'female' | 'male'): number {
    if (entity.gender === gender) return 1;
    return entity.kind === 'person' ? 0.2 : -1;
  }

  return {
    resolve,
    spoke(entity, line) {
      lastSpeaker = { entity, line };
      spoken.add(entity);
    },
    pointBack(index, subject) {
      const naming = namingAt(index, subject.head);
      if (naming === undefined || lastSpeaker === undefined || index - lastSpeaker.line > 1) return;
      const { entity } = naming;
      const speaker = lastSpeaker.entity;
      const isNew = namings.find((other) => other.entity === entity) === naming;
      const differs = entity.gender && speaker.gender && entity.gender !== speaker.gender;
      if (entity !== speaker && isNew && isBareName(entity) && speaker.kind !== 'organisation' && !differs)
        join(entity, speaker);
    },
  };
}

/** The index of the first item of `sorted` for which `holds`, which holds for all after it. */
function firstFrom<Item>(sorted: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function countSentences(line: Line, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 6; at = line.sentenceEnd[at] ?? to) count++;
  return count - 1;
}

/** With these a role means somebody new, or somebody of another person's. */
const unspecific = new Set('a an one another some any each his her their its my our'.split(' '));

type RoleEntry = { readonly entity: Entity; readonly words: ReadonlySet<string> };

/** Who has been introduced by which role noun. */
function indexRoles(entities: readonly Entity[]): ReadonlyMap<string, readonly RoleEntry[]> {
  const index = new Map<string, RoleEntry[]>();
  for (const entity of entities) {
    const words = new Set(
      entity.roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}.-]+/u)).map(expandTitle),
    );
    for (const word of words) {
      if (!roleNouns.has(word)) continue;
      const list = index.get(word);
      if (list === undefined) index.set(word, [{ entity, words }]);
      else list.push({ entity, words });
    }
  }
  return index;
}

function expandTitle(word: string): string {
  return shortTitles.get(word) ?? word;
}
const shortTitles = new Map([
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['gen.', 'general'],
  ['prof.', 'professor'],
  ['dr.', 'doctor'],
]);

/** "officials", "many Democrats", "the campaign": nobody's name may stand for them. */
function isPlural(line: Line, { head }: NounPhrase): boolean {
  const { lower = '' } = line.tokens[head] ?? {};
  return (
    bodyNouns.has(lower) ||
    (lower.endsWith('s') && !lower.endsWith('ss') && !roleNouns.has(lower)) ||
    lower === 'people'
  );
}

/** The stretch that names the speaker, as it is shown. */
export function mentionSpan(line: Line, phrase: NounPhrase): Span {
  return spanOf(line, phrase);
}
