/** Captions of films and meetings: whose words they are, without their times. */
import { describe, expect, it } from 'vitest';
import { parseCaptions } from '../../../src/article/source/captions.ts';

describe('parseCaptions', () => {
  it.each([
    [
      'WebVTT with voices, notes and styles',
      'WEBVTT\n\nNOTE made by hand\n\nSTYLE\n::cue { color: red }\n\n1\n00:00:01.000 --> 00:00:04.000 align:start\n<v Una>How old is the ferry?\n\n00:04.500 --> 00:07.000\n<v.loud Bo>Sixty years, <i>and</i>\nit leaks.\n\n00:07.500 --> 00:09.000\n<v Bo>Tom &amp; I pump.',
      'Una: How old is the ferry?\n\nBo: Sixty years, and it leaks. Tom & I pump.',
    ],
    [
      'SubRip with labels',
      '1\n00:00:01,000 --> 00:00:04,000\nUNA: How old is the ferry?\n\n2\n00:00:04,500 --> 00:00:07,000\nBO: Sixty years.\n\n3\n00:00:07,500 --> 00:00:09,000\nIt leaks.',
      'UNA: How old is the ferry?\n\nBO: Sixty years. It leaks.',
    ],
    [
      'several voices in one caption',
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Una>How old is it?</v>\n<v Bo>Sixty years.</v> <v Una>Oh.',
      'Una: How old is it?\n\nBo: Sixty years.\n\nUna: Oh.',
    ],
    [
      'captions without a blank line between them',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Una>How old is it?\n2\n00:02.000 --> 00:03.000\n<v Bo>Sixty\nyears.',
      'Una: How old is it?\n\nBo: Sixty years.',
    ],
    [
      'a voice with a long name and entities',
      `WEBVTT\n\n00:01.000 --> 00:02.000\n<v ${'Una '.repeat(12)}&amp; Bo>Yes.`,
      `${'Una '.repeat(12)}& Bo: Yes.`,
    ],
    [
      'words without a named speaker',
      '1\n00:00:01,000 --> 00:00:04,000\nThe ferry sails\n\n2\n00:00:04,500 --> 00:00:07,000\nfor the last time.',
      'The ferry sails for the last time.',
    ],
  ])('reads %s', (_, captions, text) => {
    expect(parseCaptions(captions).text).toBe(text);
  });

  it('gives the names of voices, and no labels', () => {
    const cue = (words: string, at: number) => `00:0${at}.000 --> 00:0${at + 1}.000\n${words}`;
    const cues = ['<v Una>Yes?', 'Ed: No.', '<v.loud Bo>Oh.', '<v Ida  &nbsp; Ek>Ah.', '<v &nbsp;>Eh.'].map(
      cue,
    );
    const { text, voices } = parseCaptions(`WEBVTT\n\n${cues.join('\n\n')}`);
    expect(voices?.map(({ start, end }) => text.slice(start, end))).toEqual(['Una', 'Bo', 'Ida Ek']);
  });
});
