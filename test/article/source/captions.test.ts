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
      'words without a named speaker',
      '1\n00:00:01,000 --> 00:00:04,000\nThe ferry sails\n\n2\n00:00:04,500 --> 00:00:07,000\nfor the last time.',
      'The ferry sails for the last time.',
    ],
  ])('reads %s', (_, captions, text) => {
    expect(parseCaptions(captions).text).toBe(text);
  });
});
