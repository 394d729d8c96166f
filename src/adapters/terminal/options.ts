/** Splits the text after a command's name into option values. */

/** An option value in the line. */
export type GivenOption = {
  readonly name: string;
  /** Without white space and quotation marks around it. */
  readonly value: string;
  /** The offset of the value and its quotation mark, in UTF-16 units. */
  readonly start: number;
  readonly quoted: boolean;
};

/** The parsed text after a command's name. */
export type Cut = {
  /** The text before the first option name, trimmed. */
  readonly lead: string;
  readonly given: readonly GivenOption[];
};

// An option name at the start of a word.
const mark = /(?<=^|\s)([\p{L}\p{N}_'-]{1,32}):/gu;

/**
 * Splits `text` at the `names` in it. A value extends to the next name, so it may contain spaces without
 * quotation marks. A repeated `name:` belongs to the value before it.
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
  let closed = 0; // names before this offset are within quotation marks
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

/**
 * The closing mark for the one at `open`: the first that a name or the end follows. A value may contain
 * other marks.
 */
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
