/** Damages articles as files do: with note marks, accents or broken lines. */

/** The kinds of damage. Each changes the article's text but not the claim. */
export const articleMutations: Readonly<Record<string, (text: string) => string>> = {
  'note marks in the article': (text) => {
    let note = 0;
    return text.replace(/(?<=\p{Ll}{4})(?=[ ,.])/gu, (_, at: number) => {
      if (at % 7 !== 0) return '';
      note++;
      return note % 2 === 0 ? `[${note}]` : raised(note);
    });
  },
  'accents in the article': (text) =>
    text.replace(/(?<=\p{L})[aeo](?=\p{L})/gu, (letter) => `${letter}\u0301`.normalize('NFC')),
  'line breaks in the article': (text) =>
    text
      .split(/\n{2,}/)
      .map((paragraph) =>
        paragraph
          .replace(/(?<=^|\s)([a-z]{4})(?=[a-z]{5,}\b)/g, (start: string, _, at: number) =>
            at % 5 === 0 ? `${start}-\n` : start,
          )
          .replace(/(?<=[^\n]{50,70}) /gu, '\n'),
      )
      .join('\n\n'),
};

function raised(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
}
