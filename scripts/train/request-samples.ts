/** Writes out messages from the table of intents and from the patterns of requests. */
import type { Random } from '../random.ts';

// A word that no request has.
const topic = 'zzzz';
const mostTopicWords = 3;
const share = 0.4;

function topics(random: Random): string {
  return Array.from({ length: 1 + random.below(mostTopicWords) }, () => topic).join(' ');
}

function choose<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[random.below(items.length)];
}

/**
 * One message of a line of the table: `(a|b)` is a choice, `X` a topic.
 *
 * @example
 * writeOut('(quote|quotes) about X', createRandom(1))
 * // => 'quotes about zzzz zzzz'
 */
export function writeOut(line: string, random: Random): string {
  const chosen = line.replace(
    /\(([^()]*)\)/gu,
    (_, choices: string) => choose(choices.split('|'), random) ?? '',
  );
  // A choice may contain choices.
  if (chosen !== line) return writeOut(chosen, random);
  return line
    .replace(/\bX\b/gu, () => topics(random))
    .replace(/\s+/gu, ' ')
    .trim();
}

type Write = () => string;

const nothing: Write = () => '';

/** `words`, separated from what is before and behind: ".{0,30}sentences" is "zzzz sentences". */
function apart(words: string): string {
  return ` ${words} `;
}

/** The characters of a group's start that say what the group is: `(?:`, `(?<name>`, `(?!`, `(?<=`. */
const groupStart = /\((?:\?(?::|<\w+>|<?[=!]))?/uy;
const boundary = '\\b';

/** What `write` writes, any number of times. */
function severalTimes(write: Write, random: Random): Write {
  return () => {
    let text = '';
    while (random.share() < share) text += write();
    return text;
  };
}

/**
 * Returns a function that writes messages which the regular expression `pattern` matches. What a pattern only
 * looks at, a word boundary or a lookaround, writes nothing. Throws for any other escape.
 */
export function sampler(pattern: string, random: Random): Write {
  let at = 0;

  function choice(): Write {
    const options = [sequence()];
    while (pattern[at] === '|') {
      at++;
      options.push(sequence());
    }
    return () => choose(options, random)?.() ?? '';
  }

  function sequence(): Write {
    const parts: Write[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') parts.push(repeated(atom()));
    return () => parts.map((part) => part()).join('');
  }

  function atom(): Write {
    const character = pattern.charAt(at);
    if (character === '(') {
      groupStart.lastIndex = at;
      const [start = character] = groupStart.exec(pattern) ?? [];
      at += start.length;
      const inner = choice();
      at++;
      return /[=!]$/u.test(start) ? nothing : inner;
    }
    if (pattern.startsWith(boundary, at)) {
      at += boundary.length;
      return nothing;
    }
    if (character === '\\')
      throw new Error(`${pattern}: expected no escape but \\b, got ${pattern.slice(at, at + 2)}`);
    if (character === '[') {
      const members = pattern.slice(at + 1, pattern.indexOf(']', at));
      at += members.length + 2;
      // "[^ ]" and "[a-z]" are any character of a topic, "[sz]" is one of two letters.
      return /[\^-]/u.test(members) ? () => apart(topic) : () => choose([...members], random) ?? '';
    }
    at++;
    return character === '.' ? () => apart(topics(random)) : () => character;
  }

  function repeated(write: Write): Write {
    const mark = pattern.charAt(at);
    if (!'?*+{'.includes(mark) || mark === '') return write;
    at = mark === '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    if (mark !== '?' && pattern[at] === '?') at++;
    if (mark === '?') return () => (random.share() < share ? write() : '');
    return mark === '*' ? severalTimes(write, random) : write;
  }

  const write = choice();
  return () => write().replace(/\s+/gu, ' ').trim();
}
