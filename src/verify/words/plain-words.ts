/** Finds the words that most of a text consists of, plain letters and digits, without the pattern for all words. */

// What a character does at the end of a word of plain letters and digits, and as the first character of a word.
const [inWord, mark, stop, apostrophe] = [1, 2, 3, 4];
const kinds = new Uint8Array(0x2030);
const setKind = (characters: string, kind: number) => {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
};
setKind('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', inWord);
// They end a word and begin none.
setKind('\t\n !"#()*/;<>?\\^_`{|}~–—“”…', mark);
// They begin no word, but may be part of one: "U.S.", "1,000", "10:30", "[T]he".
setKind('.,:]', stop);
setKind("'’‘", apostrophe);
const hyphen = '-'.charCodeAt(0);

/**
 * The end of the word of plain letters and digits that begins at `start`, apostrophes included; `start` if there is
 * none, or if only the pattern can tell where it ends.
 */
export function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (kinds[text.charCodeAt(end)] === inWord) {
    end += 1;
    if (kinds[text.charCodeAt(end)] === apostrophe && kinds[text.charCodeAt(end + 1)] === inWord) end += 1;
  }
  if (end === start || end === text.length) return end;
  const next = text.charCodeAt(end);
  const after = kinds[text.charCodeAt(end + 1)];
  const isEnd =
    kinds[next] === mark ||
    next === hyphen ||
    (kinds[next] === apostrophe && (after === mark || after === stop)) ||
    (kinds[next] === stop && end - start > 1 && !isDigit(text.charCodeAt(end - 1)));
  return isEnd ? end : start;
}

/** Whether the character at `at` begins no word. False may also mean that only the pattern can tell. */
export function beginsNoWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const kind = kinds[code];
  // "-5" is a word with its sign.
  return (
    kind === mark ||
    kind === stop ||
    kind === apostrophe ||
    (code === hyphen && kinds[text.charCodeAt(at + 1)] === mark)
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
