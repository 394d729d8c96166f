/** The language of a reply, and its messages. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defineForDiscord } from '../../src/adapters/discord/commands/definitions.ts';
import { en } from '../../src/messages/en.ts';
import { languageOf, languages, loadMessages, loadTranslations } from '../../src/messages/languages.ts';
import { wordingIn } from '../../src/messages/wording.ts';

const others = languages.filter((language) => language !== 'en');

/** What operators read, and what is the same in every language. */
const meantAsEnglish =
  /^(?:language|doctor|storageFaults|paragraph|colon|quoted|numbered|weighed|ofClaim|library\.(?:dateHint|addressHint)|terminal\.(?:badPublicKey|noArticle|noFiles|noQuestion|unexpectedWords|oneOf|onlyWith|unknownLanguage|guildNumber|commands\w*|nothingToClear|inUse|changes|usage|action)|help\.command)(?:\.|$)/;

/** Words and names that a language may share with English. */
const maySame = 24;

function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

describe('languageOf', () => {
  it.each([
    ['en-GB', 'en'],
    ['C.UTF-8', 'en'],
    [undefined, 'en'],
    ['tlh', 'en'],
    ['de_AT.UTF-8', 'de'],
    ['de', 'de'],
    ['es', 'es-ES'],
    ['es_MX.UTF-8', 'es-419'],
    ['es-419', 'es-419'],
    ['fr-CA', 'fr'],
  ])('reads %s as %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

describe('wordingIn', () => {
  it.each([
    ['2025-06-04', '4. Juni 2025'],
    ['2025-13-45', '2025-13-45'],
    ['soon', 'soon'],
  ])('writes the date %s as %s', (date, written) => {
    expect(wordingIn('de', { quotes: ['„', '“'], andMore: String }).date(date)).toBe(written);
  });

  it('writes numbers, dates, plurals and lists as the language does', () => {
    const { number, count, date, some, either } = wordingIn('de', {
      quotes: ['„', '“'],
      andMore: (more) => `und ${more} weitere`,
    });
    expect(number(12_345)).toBe('12.345');
    expect(count(1, { one: 'Satz', other: 'Sätze' })).toBe('1 Satz');
    expect(count(2, { one: 'Satz', other: 'Sätze' })).toBe('2 Sätze');
    expect(date('2026-03-14')).toBe('14. März 2026');
    expect(some(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e, f und 1 weitere');
    expect(either(['a', 'b'])).toBe('a oder b');
  });
});

describe.each(others)('%s', (language) => {
  it('has every sentence for readers, and none of it in English', async () => {
    const messages = await loadMessages(language);
    const own = new Map(leaves(messages));
    const english = leaves(en).filter(([path]) => !meantAsEnglish.test(path));
    const same = english.filter(([path, value]) => own.get(path) === value).map(([path]) => path);
    const sentences = same.filter(
      (path) => / /.test(String(own.get(path))) || typeof own.get(path) === 'function',
    );
    expect(sentences).toEqual([]);
    expect(same.length).toBeLessThan(maySame);
  });

  it('keeps the limits of buttons', async () => {
    const messages = await loadMessages(language);
    const labels = [
      ...['more', 'back', 'longer', 'shorter', 'showInContext', 'showNearest', 'earlier', 'later'],
      ...[
        'openArticle',
        'fullText',
        'whatTheySay',
        'deleteAnswer',
        'share',
        'keyQuotations',
        'speakersLabel',
      ],
      ...['library.add', 'library.replace', 'library.change', 'library.cancel', 'library.undo'],
      ...['library.nextFile', 'library.eraseMine', 'library.undoCorrection'],
    ];
    const texts = new Map(leaves(messages));
    for (const label of labels) expect(String(texts.get(label)).length, label).toBeLessThanOrEqual(38);
    // A form's title, and its labels and descriptions.
    for (const title of ['addTitle', 'detailsTitle', 'eraseTitle'])
      expect(String(texts.get(`library.${title}`)).length).toBeLessThanOrEqual(45);
    for (const [path, text] of texts) {
      if (/^library\.\w+Field$/.test(path)) expect(String(text).length, path).toBeLessThanOrEqual(45);
      if (/^library\.\w+Hint$/.test(path)) expect(String(text).length, path).toBeLessThanOrEqual(100);
    }
  });
});

it('defines commands within the limits of Discord in every language', async () => {
  const translations = await loadTranslations();
  const definitions = defineForDiscord(commands, translations);
  const [first] = definitions;
  expect(first && 'description_localizations' in first && first.description_localizations).toEqual(
    Object.fromEntries(translations.map(({ language, commands: { ask } }) => [language, ask.description])),
  );
});
