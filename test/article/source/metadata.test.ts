/** Dates, addresses and languages. */
import { describe, expect, it } from 'vitest';
import { parseAddress, parseDate, parseLanguage } from '../../../src/article/source/metadata.ts';

describe('parseDate', () => {
  it.each([
    ['2025-11-03', '2025-11-03'],
    ['2025-11-03T23:30:00-08:00', '2025-11-03'],
    ['2025/1/9', '2025-01-09'],
    ['3 November 2025', '2025-11-03'],
    ['Monday, 3rd Nov 2025', '2025-11-03'],
    ['Nov. 3, 2025, 10 a.m.', '2025-11-03'],
    ['Monday, Sept. 1, 2025', '2025-09-01'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', undefined],
    ['11/3/2025', undefined],
    ['3 Ventôse 2025', undefined],
    ['', undefined],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe('parseAddress', () => {
  it.each([
    ['https://tides.example/why', 'https://tides.example/why'],
    ['http://tides.example', 'http://tides.example/'],
    ['ftp://tides.example', undefined],
    ['/why', undefined],
    [`https://tides.example/${'x'.repeat(500)}`, undefined],
  ])('%s is %s', (text, address) => {
    expect(parseAddress(text)).toBe(address);
  });
});

describe('parseLanguage', () => {
  it.each([
    ['en', 'en'],
    ['pt_br', 'pt-BR'],
    ['', undefined],
    ['English language', undefined],
  ])('%s is %s', (text, language) => {
    expect(parseLanguage(text)).toBe(language);
  });
});
