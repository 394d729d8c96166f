/** Turns: who speaks in transcripts, signed block quotes, dialogues and press releases. */
import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('a transcript', () => {
  it.each([
    [
      'with times in brackets before the names',
      'Tides\n\n[00:00] Marta: Welcome, Lars.\n\n[00:05] Lars: Thank you for having me.\n\n[00:09] Marta: How deep is it?',
      ['Marta: Welcome, Lars.', 'Lars: Thank you for having me.', 'Marta: How deep is it?'],
    ],
    [
      'with times after the names',
      'Tides\n\nMarta Keller (00:00:01): Welcome.\n\nLars Berg (00:00:04): Good to be here.\n\nMarta Keller (00:00:09): How deep is it?',
      ['Marta Keller: Welcome.', 'Lars Berg: Good to be here.', 'Marta Keller: How deep is it?'],
    ],
    [
      'with the names above the words',
      'Tides\n\nMARTA KELLER\n\nWelcome to the show.\n\nLARS BERG\n\nGood to be here.\n\nMARTA KELLER\n\nHow deep is it?\n\nLARS BERG\n\nNine metres.',
      [
        'MARTA KELLER: Welcome to the show.',
        'LARS BERG: Good to be here.',
        'MARTA KELLER: How deep is it?',
        'LARS BERG: Nine metres.',
      ],
    ],
    [
      'with surnames whose full names the introduction gives',
      'Flood\n\nWe met Mayor Eli Strand and engineer Pia Lokken.\n\nStrand: To the second step.\n\nLokken: It was the wind.\n\nLokken: And the rain.',
      ['Eli Strand: To the second step.', 'Pia Lokken: It was the wind.', 'Pia Lokken: And the rain.'],
    ],
    [
      'in a language without rules',
      'Mosty\n\nRosa Kind: Witamy w programie, którego nikt nie może zatrzymać.\n\nTheo Blum: Dziękuję bardzo.\n\nRosa Kind: Ile mostów pan dzisiaj policzył?',
      [
        'Rosa Kind: Witamy w programie, którego nikt nie może zatrzymać.',
        'Theo Blum: Dziękuję bardzo.',
        'Rosa Kind: Ile mostów pan dzisiaj policzył?',
      ],
    ],
    [
      'with labels that are no names, in another language',
      'Fähre\n\nFrage: Wann fährt die Fähre am Montag?\n\nAntwort: Um neun und um drei.\n\nFrage: Darf ich ein Fahrrad mitnehmen?\n\nAntwort: Ja, das kostet zwanzig Kronen.',
      [
        '-: Wann fährt die Fähre am Montag?',
        '-: Um neun und um drei.',
        '-: Darf ich ein Fahrrad mitnehmen?',
        '-: Ja, das kostet zwanzig Kronen.',
      ],
    ],
    [
      'whose questions have no label',
      'Bakers\n\nWho baked the last loaf?\n\nMona Gran: I did, at four.\n\nJon Lind: I held the door.\n\nAnd who ate it?\n\nMona Gran: A gull.',
      ['Mona Gran: I did, at four.', 'Jon Lind: I held the door.', 'Mona Gran: A gull.'],
    ],
    [
      'of a parliament',
      'Debate\n\nMr. John Smith (Ashford, Lab): I beg to move the bill.\n\nSarah Jones (Northbridge) (Con): Will he give way?\n\nMr. John Smith (Ashford, Lab): I will.',
      ['John Smith: I beg to move the bill.', 'Sarah Jones: Will he give way?', 'John Smith: I will.'],
    ],
    [
      'of a parliament, with offices before names, three turns and no title',
      'Ida Holm (Ashford) (Coast Party): I beg to move.\n\nThe Minister for Ports (Nils Berg): I have read it.\n\nMr John Smith: So have I.',
      ['Ida Holm: I beg to move.', 'Nils Berg: I have read it.', 'John Smith: So have I.'],
    ],
    [
      'with several turns in one block of lines',
      'Tides\n\nMarta: Is it deep?\nLars: Nine metres, as far as we know.\nMarta: And cold?',
      ['Marta: Is it deep?', 'Lars: Nine metres, as far as we know.', 'Marta: And cold?'],
    ],
    [
      'with several turns in one line',
      'HOST: Is it deep? [00:01:10] Lars Berg: Nine metres. HOST: And cold? LARS BERG: Always.',
      ['HOST: Is it deep?', 'Lars Berg: Nine metres.', 'HOST: And cold?', 'Lars Berg: Always.'],
    ],
    [
      'of a play',
      'The dam\n\nMIRA. The water is high.\n\nTOLLAK. It was higher when we came.\n\nMIRA. Then we stay.',
      ['MIRA: The water is high.', 'TOLLAK: It was higher when we came.', 'MIRA: Then we stay.'],
    ],
    [
      'with names and times in brackets',
      'Tides\n\n[Marta Keller, 00:01] Welcome back.\n\n[Lars Berg, 00:05] Thank you.\n\n[Marta Keller, 00:08] What is new?',
      ['Marta Keller: Welcome back.', 'Lars Berg: Thank you.', 'Marta Keller: What is new?'],
    ],
    [
      'of speakers with numbers',
      'Tides\n\nSpeaker 1: Is it safe?\n\nSpeaker 2: It was checked.\n\nSpeaker 1: By whom?',
      ['Speaker 1: Is it safe?', 'Speaker 2: It was checked.', 'Speaker 1: By whom?'],
    ],
    [
      'of questions and answers',
      'Tides\n\nQ. When did you start?\n\nA. In 2009.\n\nQ. And the boats?\n\nA. Ninety.',
      ['-: When did you start?', '-: In 2009.', '-: And the boats?', '-: Ninety.'],
    ],
    [
      'with what happens in brackets',
      'The dam\n\nMIRA. (laughing) The water is high.\n\n[They climb.]\n\nTOLLAK. It was higher.\n\nMIRA. Then we stay.',
      ['MIRA: The water is high.', 'TOLLAK: It was higher.', 'MIRA: Then we stay.'],
    ],
    [
      'whose turns go on over paragraphs',
      'Tides\n\nMarta Keller: Who built it?\n\nLars Berg: My father did.\n\nHe began in the spring, when the ice was gone.\n\nMarta Keller: And now?\n\nLars Berg: Now it is mine.\n\nI keep the lamp clean.',
      [
        'Marta Keller: Who built it?',
        'Lars Berg: My father did.',
        'Lars Berg: He began in the spring, when the ice was gone.',
        'Marta Keller: And now?',
        'Lars Berg: Now it is mine.',
        'Lars Berg: I keep the lamp clean.',
      ],
    ],
  ])('%s gives each turn to its speaker', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    [
      'a recipe',
      'Soup\n\nServes: four\n\nStock: 2 l\n\nMethod: Heat the stock and stir in the barley.\n\nTip: Add salt late.',
    ],
    [
      'a price list',
      'Prices\n\nCopper/zinc: 2 points lower\n\nTin: 14.2\n\nCopper/zinc: 3 points lower\n\nTin: 14.9',
    ],
    [
      'a proof',
      'Primes\n\nTheorem: There are many primes.\n\nProof: Suppose there were few.\n\nTheorem: There are many twins.\n\nProof: This is left open.',
    ],
    [
      'the header of a message',
      'Mail\n\nFrom: the harbour office\n\nTo: all crews\n\nSubject: ice on the river\n\nDate: 3 May',
    ],
  ])('is not seen in %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a dialogue', () => {
  it.each([
    [
      'of two who take turns',
      'The shop\n\n“Is the bread fresh?” asked Ida Moll.\n\n“It is from today,” said Per Dahl.\n\n“And the cheese?”\n\n“From Monday.”',
      [
        'Ida Moll: “Is the bread fresh?”',
        'Per Dahl: “It is from today,”',
        'Ida Moll: “And the cheese?”',
        'Per Dahl: “From Monday.”',
      ],
    ],
    [
      'side by side in one paragraph',
      'The shop\n\n“How are you?” “I am fine, thank you,” Harry Lund replied.',
      ['-: “How are you?”', 'Harry Lund: “I am fine, thank you,”'],
    ],
    [
      'in a report goes on with the same speaker',
      'The dam\n\n“The dam is old,” said Per Dahl, who keeps it.\n\n“It needs a new gate and nine men.”',
      ['Per Dahl: “The dam is old,”', 'Per Dahl: “It needs a new gate and nine men.”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a quotation', () => {
  it.each([
    [
      'over paragraphs with its tag at the end',
      'Talk\n\n“We began with two boats.\n\n“Then came the flood,” said Marta Keller.',
      ['Marta Keller: “We began with two boats.', 'Marta Keller: “Then came the flood,”'],
    ],
    [
      'below a line without a verb',
      'Voices\n\nAnd from Chairwoman Rosa Whitfield:\n\n“Lena brings a calm hand.”',
      ['Rosa Whitfield: “Lena brings a calm hand.”'],
    ],
    [
      'after a name and a dash',
      'Voices\n\nSenator Luis Ortega – “Our crews waited.”',
      ['Luis Ortega: “Our crews waited.”'],
    ],
    [
      'after a name and a role',
      'Voices\n\nAnton Rask, hostel owner: “My guests ask.”',
      ['Anton Rask: “My guests ask.”'],
    ],
    [
      'before a name in brackets',
      'Voices\n\n“Good for the town.” (Ravi Menon, baker)',
      ['Ravi Menon: “Good for the town.”'],
    ],
    [
      'with its full stop before the tag',
      'Voices\n\n“We lost the boat.” said Mara Lind, a skipper.',
      ['Mara Lind: “We lost the boat.”'],
    ],
    [
      'of one who has no name',
      'Voices\n\n“Sell it,” said Ida Moll.\n\n“Never,” said another.',
      ['Ida Moll: “Sell it,”', '-: “Never,”'],
    ],
    [
      'that a paper passes on',
      'News\n\nThe Harbour Post quoted Ida Berg as saying: “We will not sell the lamp.”',
      ['Ida Berg: “We will not sell the lamp.”'],
    ],
    [
      'that a spokesman reads out',
      'News\n\nPer Dahl read a statement from Ida Berg: “We were wrong about the lamp.”',
      ['Ida Berg: “We were wrong about the lamp.”'],
    ],
  ])('%s has its speaker', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('in a signed block quote has its speaker', () => {
    const words = 'Ask the people under the tower.';
    const text = `The tower\n\nIt was lit for the last time.\n\n${words}\n\n— Kari Lund, fisher\n\nThe county sold it.`;
    const start = text.indexOf(words);
    expect(said(text, [{ start, end: text.indexOf('fisher') + 'fisher'.length }])).toEqual([
      `Kari Lund: ${words}`,
    ]);
  });
});
