/** Parts of the bot's sentences: numbers, dates, plurals, and lists of names and titles, as a language writes them. */
import { shorten } from './shorten.ts';

/** How a language writes the parts of sentences. */
export type Wording = ReturnType<typeof wordingIn>;

/** Forms of a word for the plural rules of a language; `other` where a rule has no form of its own. */
export type PluralForms = { readonly [Rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & {
  readonly other: string;
};

/** The comma of a list, the stop of a sentence, and what stands between words. */
export type Marks = { readonly comma: string; readonly stop: string; readonly blank: string };

const usualMarks: Marks = { comma: ', ', stop: '.', blank: ' ' };

/**
 * The wording of `language`, a BCP 47 tag. `quotes` are around quoted words; `andMore` says how many more of a list
 * there are; `marks` are those of European languages by default.
 */
export function wordingIn(
  language: string,
  {
    quotes: [open, close],
    andMore,
    marks: { comma, stop, blank } = usualMarks,
  }: {
    readonly quotes: readonly [string, string];
    readonly andMore: (count: number) => string;
    readonly marks?: Marks;
  },
) {
  const rules = new Intl.PluralRules(language);
  const number = (value: number): string => value.toLocaleString(language);
  const quote = (text: string): string => `${open}${text}${close}`;
  const upTo = (parts: readonly string[], most: number): string => {
    const more = parts.length - most;
    return more > 0 ? `${parts.slice(0, most).join(comma)}${blank}${andMore(more)}` : parts.join(comma);
  };
  return {
    number,
    /** In quotation marks, whole. */
    quote,
    /** In quotation marks, shortened to `maxChars`. */
    short: (text: string, maxChars?: number): string => quote(shorten(text, maxChars)),
    /** The number and its word: "3 Absätze". */
    count: (value: number, forms: PluralForms): string =>
      `${number(value)} ${forms[rules.select(value)] ?? forms.other}`,
    /** The form of `forms` for `value`. */
    form: (value: number, forms: PluralForms): string => forms[rules.select(value)] ?? forms.other,
    /** A calendar date, written out. */
    date: dateWriter(language),
    /** A size in megabytes. */
    megabytes: (bytes: number): string =>
      new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte' }).format(
        Math.round(bytes / 1_000_000),
      ),
    /** What another language is called. */
    languageName: (tag: string): string =>
      new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag,
    /** "A, B or C". */
    either: (parts: readonly string[]): string =>
      new Intl.ListFormat(language, { type: 'disjunction' }).format(parts),
    /** At most six of `parts`, and how many more there are. */
    some: (parts: readonly string[]): string => upTo(parts, 6),
    /** `titles` in quotation marks, at most five of them, and how many more there are. */
    titles: (titles: readonly string[]): string => upTo(titles.map(quote), 5),
    /** `names` behind `opening`, at most ten of them; empty without names. */
    listed: (opening: string, names: readonly string[]): string => {
      const distinct = [...new Set(names)];
      const shown = distinct.slice(0, 10).map((name) => quote(shorten(name)));
      const end = distinct.length > 10 ? `${blank}…` : stop;
      return shown.length === 0 ? '' : `${opening}${blank}${shown.join(comma)}${end}`;
    },
  };
}

/** `names` behind `opening`, at most ten of them; empty without names. */
export function listed(opening: string, names: readonly string[]): string {
  const shown = [...new Set(names)].slice(0, 10).map((name) => `“${shorten(name)}”`);
  return shown.length === 0 ? '' : `${opening} ${shown.join(', ')}${names.length > 10 ? ' …' : '.'}`;
}

/** At most six of `parts`, and how many more there are. */
export function some(parts: readonly string[]): string {
  const shown = parts.slice(0, 6);
  const more = parts.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}

/** `titles` in quotation marks, at most five of them, and how many more there are. */
export function quotedWhole(titles: readonly string[]): string {
  const shown = titles.slice(0, 5).map((title) => `“${title}”`);
  return titles.length > shown.length
    ? `${shown.join(', ')} and ${titles.length - shown.length} more`
    : shown.join(', ');
}

/** Returns a function that writes a date, `YYYY-MM-DD`, out in full: "4 June 2025". Text that is no date stays as it is. */
export function dateWriter(locale: string): (date: string) => string {
  // Made once, for the first date: it takes 50 µs.
  let format: Intl.DateTimeFormat | undefined;
  return (date) => {
    const time = new Date(date);
    // For example in an archive that another program wrote.
    if (Number.isNaN(time.getTime())) return date;
    format ??= new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return format.format(time);
  };
}
