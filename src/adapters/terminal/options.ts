/** What follows the name of a command, cut into the values of its options. */

/** A value that was typed. */
export type GivenOption = {
  readonly name: string;
  /** Without quotation marks around it, and without the blanks around it. */
  readonly value: string;
  /** Where the value begins, its quotation mark included, in UTF-16 units. */
  readonly start: number;
  readonly quoted: boolean;
};

/** What was typed after the name of a command. */
export type Cut = {
  /** The text before the first name of an option, without the blanks around it. */
  readonly lead: string;
  readonly given: readonly GivenOption[];
};

// The name of an option, at the beginning of a word.
const mark = /(?<=^|\s)([\p{L}\p{N}_'-]{1,32}):/gu;

/**
 * `text` cut at the `names` in it. A value runs to the next name, so that it may hold blanks without marks around
 * it; a second `name:` of the same name is part of the value around it.
 *
 * @example
 * cutOptions('about:tariffs speaker:Joe Nguyen', ['speaker', 'about']).given.map(({ value }) => value)
 * // => ['tariffs', 'Joe Nguyen']
 */
export function cutOptions(text: string, names: readonly string[]): Cut {
  const marks = [...text.matchAll(mark)]
    .map(({ 0: whole, 1: word = '', index }) => ({
      name: word.toLowerCase(),
      at: index,
      after: index + whole.length,
    }))
    .filter(({ name }) => names.includes(name));
  const startsOfNames = new Set(marks.map(({ at }) => at));

  const values: { name: string; at: number; start: number; close: number | undefined }[] = [];
  let closed = 0; // a name before this offset is within quotation marks
  for (const { name, at, after } of marks) {
    if (at < closed || values.some((value) => value.name === name)) continue;
    const start = skipBlanks(text, after);
    const close = text[start] === '"' ? closingMark(text, start, startsOfNames) : undefined;
    values.push({ name, at, start, close });
    if (close !== undefined) closed = close + 1;
  }
  return {
    lead: text.slice(0, values[0]?.at).trim(),
    given: values.map(({ name, start, close }, index) => {
      const value =
        close === undefined ? text.slice(start, values[index + 1]?.at) : text.slice(start + 1, close);
      return { name, value: value.trim(), start, quoted: close !== undefined };
    }),
  };
}

/** The mark that closes the one at `open`: the first that a name or the end follows, so that a value may hold others. */
function closingMark(text: string, open: number, startsOfNames: ReadonlySet<number>): number | undefined {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = skipBlanks(text, at + 1);
    if (next === text.length || (next > at + 1 && startsOfNames.has(next))) return at;
  }
  return undefined;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/u.test(text.charAt(at))) at++;
  return at;
}
