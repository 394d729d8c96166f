/** What citations and cards say, in English. */

/** The sentences of citations and cards. */
export const takeAway = {
  cite: 'Cite',
  card: 'Card',
  which: 'Which passage?',
  changed: 'The article has changed since. Please ask again.',
  plainText: 'Plain text',
  quotedIn: (speaker: string) => `${speaker}, quoted in`,
  tooLong: 'This is too long for a card that people can read. Here are the words.',
  noFont: (letters: string) => `I have no font for ${letters}. Here are the words.`,
  unsure: 'A card names who speaks, and the article does not make that plain here. Here are the words.',
  noDrawing: 'The card could not be drawn. Here are the words.',
} as const;
