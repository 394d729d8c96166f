/** Transcripts of parliaments, courts and meetings: who speaks, and what only looks like one. */
import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each([
  [
    'of a parliament, with names above the words and an office that occurs once',
    'Floods\n\nThe Secretary of State for the Coast (Ruth Calder) (Lab)\nI beg to move.\n\nTom Wray (Nord) (Con)\nWill she give way?\n\nMadam Deputy Speaker (Ms Nell Argent)\nOrder.\n\nRuth Calder\nI will.\n\nTom Wray\nWhen?\n\nHon. Members: Hear, hear.',
    [
      'Ruth Calder: I beg to move.',
      'Tom Wray: Will she give way?',
      'Nell Argent: Order.',
      'Ruth Calder: I will.',
      'Tom Wray: When?',
      'Hon. Members: Hear, hear.',
    ],
  ],
  [
    'of a court',
    'Fire\n\nEXAMINATION BY MS. ORTEGA:\n\nQ. Were you there?\nA. I was.\nQ. Until when?\nA. Until ten.\n\nMR. DUNN: Objection.',
    ['-: Were you there?', '-: I was.', '-: Until when?', '-: Until ten.', 'DUNN: Objection.'],
  ],
  [
    'with a dash after the names',
    'Strike\n\nSARA LIND — We have asked for years.\nJON BERG — The company answered.\nSARA LIND — With less than bread costs.',
    [
      'SARA LIND: We have asked for years.',
      'JON BERG: The company answered.',
      'SARA LIND: With less than bread costs.',
    ],
  ],
  [
    'with times, of people who mostly speak once',
    'Bypass\n\n[19:02] Moderator: Good evening.\n[19:03] Mayor Edda Finn: The lorries will leave.\n[19:05] Karl Berg: A wall is not a plan.',
    ['Moderator: Good evening.', 'Edda Finn: The lorries will leave.', 'Karl Berg: A wall is not a plan.'],
  ],
  [
    'with the full name in the title',
    'An interview with Hugo Pell\n\nPost: How did you come?\n\nPell: By boat.\n\nPost: And you stayed?\n\nPell: There was a bed.',
    [
      'Post: How did you come?',
      'Hugo Pell: By boat.',
      'Post: And you stayed?',
      'Hugo Pell: There was a bed.',
    ],
  ],
])('a transcript %s gives each turn to its speaker', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  [
    'a programme of events',
    'Harbour day\n\n[09:00] Opening: The mayor comes.\n[10:30] Coffee: Bring your cup.\n[11:00] Tour: You can join.\n[12:30] Lunch: In the hall.',
  ],
  [
    'short reports with their places',
    'In brief\n\nBRANA — The ferry stops. You can swim.\n\nLOWEN — The bridge is closed.\n\nBRANA — Your school has chairs.',
  ],
])('%s has no turns', (_, text) => {
  expect(said(text)).toEqual([]);
});
