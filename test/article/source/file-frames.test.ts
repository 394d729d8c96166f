/** Frames of plain texts: what is set aside, and what they tell of the article. */
import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../../../src/article/source/file-frames.ts';

function asideOf(text: string): readonly string[] {
  return parsePlainText(text).setAside.map(({ span }) => text.slice(span.start, span.end));
}

describe('parsePlainText', () => {
  it('sets the frame of a press release aside', () => {
    const text =
      'FOR IMMEDIATE RELEASE\nMay 2, 2025\n\nMedia contact: Ada Lind, 555-0100\n\nTown Buys Boat\n\nThe town bought it.\n\n###\n';
    expect(asideOf(text)).toEqual([
      'FOR IMMEDIATE RELEASE',
      'May 2, 2025',
      'Media contact: Ada Lind, 555-0100',
      '###',
    ]);
  });

  it('sets the contacts of a press release aside to their last line, and all that follows its end', () => {
    const text =
      'NEWS RELEASE: EMBARGOED UNTIL 2 MAY 2025\n\nTown Buys Boat\n\nThe town bought it.\n\nPress contact:\nAda Lind\n555-0100\n\n- ENDS -\n\nNotes to editors: none';
    expect(asideOf(text)).toEqual([
      'NEWS RELEASE: EMBARGOED UNTIL 2 MAY 2025',
      'Press contact:',
      'Ada Lind',
      '555-0100',
      '- ENDS -\n\nNotes to editors: none',
    ]);
    expect(parsePlainText(text).frontMatter).toEqual({ published: '2025-05-02' });
  });

  it('reads the date of a press release from its dateline', () => {
    const text =
      'PRESS RELEASE\n\nTown Buys Boat\n\nBRANA, Norway, Sept. 9, 2024 – The town bought it.\n\nENDS\n\nCall us.';
    expect(asideOf(text)).toEqual(['PRESS RELEASE', 'ENDS\n\nCall us.']);
    expect(parsePlainText(text).frontMatter).toEqual({ published: '2024-09-09' });
    expect(parsePlainText(text.replace('PRESS RELEASE', 'Notes')).frontMatter).toEqual({});
  });

  it('sets lines of marks aside', () => {
    expect(asideOf('Tides\n-----\n\nThe sea rises.\n\n* * *\n\n- It falls.')).toEqual(['-----', '* * *']);
  });

  it('leaves dates and contacts of other texts alone', () => {
    expect(asideOf('May 2, 2025\n\nContact: it was lost.\n\nThe town bought it.')).toEqual([]);
  });

  it('takes title and author from the header of Project Gutenberg, and its body alone as text', () => {
    const text =
      'The Project Gutenberg eBook of Tides\n\nTitle: Tides\n  and Ebbs\nAuthor: Ines Calder\n\n*** START OF THE PROJECT GUTENBERG EBOOK TIDES ***\n\nProduced by Ada\nLind\n\nThe sea rises.\n\n*** END OF THE PROJECT GUTENBERG EBOOK TIDES ***\nLicence.';
    const { setAside, frontMatter } = parsePlainText(text);
    expect(frontMatter).toEqual({ title: 'Tides and Ebbs', author: 'Ines Calder' });
    const [head, tail] = setAside;
    expect(text.slice(head?.span.end, tail?.span.start).trim()).toBe('The sea rises.');
  });

  it('sets highlights aside with their lines', () => {
    expect(asideOf('The sea rises.\n\n@highlight\n\nSea to rise\n')).toEqual(['@highlight\n\nSea to rise']);
  });
});
