/** Checks the values that are told about an article: its date, its address, its language. */

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const dayFirst = /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th)?\.? (\p{L}{3,})\.?,? (\d{4})(?!\d)/u;
const monthFirst = /^(?:\p{L}+, )?(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;

/**
 * The calendar date that `text` begins with, as `YYYY-MM-DD`; undefined if it begins with none.
 * "11/3/2025" is none: in one country it is a day in March, in another a day in November.
 *
 * @example
 * parseDate('Nov. 3, 2025, 10 a.m.')
 * // => '2025-11-03'
 */
export function parseDate(text: string): string | undefined {
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return calendarDate(Number(year), Number(month), Number(day));
  const [, dayBefore, monthAfter, yearAfterMonth] = dayFirst.exec(text) ?? [];
  if (monthAfter !== undefined) {
    return calendarDate(Number(yearAfterMonth), monthNumber(monthAfter), Number(dayBefore));
  }
  const [, monthBefore, dayAfter, yearAfterDay] = monthFirst.exec(text) ?? [];
  if (monthBefore === undefined) return undefined;
  return calendarDate(Number(yearAfterDay), monthNumber(monthBefore), Number(dayAfter));
}

/** `text` as an absolute http or https address; undefined if it is none. */
export function parseAddress(text: string): string | undefined {
  if (text.length > maxAddress || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

const maxAddress = 500; // in UTF-16 units; Discord takes 512 in a link button

/** `text` as a BCP 47 tag ("en", "pt-BR"); undefined if it is none. */
export function parseLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** `text` as one line: without blanks at its ends, and with a single blank wherever it has several. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** 1 to 12 by the month's first letters, three at least; 0 if there is no such month. */
function monthNumber(name: string): number {
  const short = name.toLowerCase().replace(/^sept$/, 'sep');
  return months.findIndex((month) => month.startsWith(short)) + 1;
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // `Date` turns 30 February into 1 or 2 March.
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
