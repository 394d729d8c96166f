/** Checks the metadata of an article: date, address and language. */
import { monthNames } from '../../lexicon/en/calendar.ts';
import { monthNames as otherMonthNames } from '../../lexicon/mul/calendar.ts';

const yearFirst = /(?<![\d.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2}(?![\d.:]))(?!\d)/;
const dayFirst =
  /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?\s(?:de\s)?(\p{L}{3,})\.?,?\s(?:de\s)?(\d{4})(?!\d)/u;
const monthFirst = /(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u;
const weekday = /^(?:\p{L}+\.?,?\s(?:den\s)?)?/u;

/**
 * The calendar date at the start of `text`, as `YYYY-MM-DD`; undefined if there is none. "11/3/2025" is
 * ambiguous and returns undefined: it means March in one country and November in another.
 *
 * @example
 * parseDate('Nov. 3, 2025, 10 a.m.')
 * // => '2025-11-03'
 */
export function parseDate(text: string): string | undefined {
  const found = findDate(text);
  if (found === undefined) return undefined;
  const before = text.slice(0, found.start);
  return weekday.exec(before)?.[0] === before ? found.date : undefined;
}

/** The first calendar date in `text`, as `YYYY-MM-DD`, with its offset; undefined if there is none. */
export function findDate(text: string): { readonly date: string; readonly start: number } | undefined {
  const dates = datePatterns.flatMap(({ pattern, order }) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const parts: Partial<Record<string, string>> = {};
    for (const [index, part] of order.entries()) parts[part] = found[index + 1] ?? '';
    const month = /^\d/.test(parts.month ?? '') ? Number(parts.month) : monthNumber(parts.month ?? '');
    const date = calendarDate(fullYear(parts.year ?? ''), month, Number(parts.day));
    return date === undefined ? [] : [{ date, start: found.index }];
  });
  return dates.sort((a, b) => a.start - b.start)[0];
}

const datePatterns = [
  { pattern: yearFirst, order: ['year', 'month', 'day'] },
  { pattern: dotted, order: ['day', 'month', 'year'] },
  { pattern: dayFirst, order: ['day', 'month', 'year'] },
  { pattern: monthFirst, order: ['month', 'day', 'year'] },
];

/** `text` as an absolute http or https address; undefined if it is not one. */
export function parseAddress(text: string): string | undefined {
  if (text.length > maxAddress || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

const maxAddress = 500; // in UTF-16 units; Discord accepts 512 in a link button

/** `text` as a BCP 47 tag ("en", "pt-BR"); undefined if it is not one. */
export function parseLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** `text` as one line: trimmed, with each run of white space as one space. */
export function oneLine(text: string): string {
  // Most texts are one line already.
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** 2025 for "25". */
function fullYear(digits: string): number {
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

/** 1 to 12 by the first letters of the month, at least three; 0 if no month matches. */
function monthNumber(name: string): number {
  const short = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^sept$/, 'sep');
  const isNamed = (month: string) => month.startsWith(short);
  return monthNames.findIndex((month, index) => isNamed(month) || otherMonthNames[index]?.some(isNamed)) + 1;
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // `Date` turns 30 February into 1 or 2 March.
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
