/** Requests that are no questions to the article, case by case. */
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/bot/requests/requests.ts';

describe('readRequest', () => {
  it.each([
    ['tl;dr', 'summary'],
    ['TLDR pls', 'summary'],
    ['whats this about?', 'summary'],
    ["what's the article about in one sentence", 'summary'],
    ['main point?', 'summary'],
    ['can you summarize this for me', 'summary'],
    ['give me the gist', 'summary'],
    ['who wrote this', 'article'],
    ['when was it published', 'article'],
    ['source?', 'article'],
    ['is there a link', 'article'],
    ['who is quoted', 'speakers'],
    ['list the speakers', 'speakers'],
    ['any good quotes?', 'quote'],
    ['catch me up', 'summary'],
    ['give it to me in one line', 'summary'],
    ['tell me what the article is about', 'summary'],
    ['too long, summarize', 'summary'],
    ['i didn’t read it, what does it say', 'summary'],
    ['written by?', 'article'],
    ['what day was this published on', 'article'],
    ['can i read the original', 'article'],
    ['which outlet is this', 'article'],
    ['how recent is it', 'article'],
    ['who do they quote', 'speakers'],
    ['how many people are quoted', 'speakers'],
    ['whos in this', 'speakers'],
    ['hit me with a quote', 'quote'],
    ["what's the best line", 'quote'],
    ['check a quote for me', 'verify'],
    ['“It is over”, is that what it says?', 'verify'],
    ['true or false: “It is over”', 'verify'],
    ['hey', 'help'],
    ['👍', 'help'],
    ['can you help me', 'help'],
    ['what is pullquote', 'help'],
    ['thank you so much!', 'help'],
    ['are you a bot', 'help'],
    ['what can you do?', 'help'],
  ])('reads %s as a request for /%s', (text, command) => {
    expect(readRequest(text)?.command).toBe(command);
  });

  it.each(['"', '“x', 'is "', 'did Wagner say "'])('ends on %s before a long run of blanks', (start) => {
    expect(readRequest(`${start}${' '.repeat(5000)}x`)?.quotation).toBeUndefined();
  });

  it('reads a check with a long run of blanks at once', () => {
    const check = { command: 'verify', speaker: 'Wagner', quotation: 'we stay here' };
    expect(readRequest(`did${' '.repeat(5000)}Wagner say “we stay here”`)).toMatchObject(check);
    expect(readRequest(`did${' '.repeat(5000)}“we stay here”`)?.quotation).toBeUndefined();
  });

  it.each([
    ['summarise the bit about tariffs', { command: 'summary', about: 'tariffs' }],
    ['give me a quote from Wagner', { command: 'quote', speaker: 'wagner' }],
    ['best quote about jobs', { command: 'quote', about: 'jobs' }],
    ['did Wagner say “it is over”?', { command: 'verify', speaker: 'Wagner', quotation: 'it is over' }],
    ['is this quote real: "trade is at risk"', { command: 'verify', quotation: 'trade is at risk' }],
    ['give me something wagner said', { command: 'quote', speaker: 'wagner' }],
    ['one liner from nguyen', { command: 'quote', speaker: 'nguyen' }],
    ["what were wagner's actual words", { command: 'quote', speaker: 'wagner' }],
    ['in her own words', { command: 'quote', speaker: 'her' }],
    ['nguyen verbatim pls', { command: 'quote', speaker: 'nguyen' }],
    ['lemme have a steen quote', { command: 'quote', speaker: 'steen' }],
    ['the funniest thing steen said', { command: 'quote', speaker: 'steen' }],
    ['a punchy line about the harbour', { command: 'quote', about: 'the harbour' }],
    ['pithy quote?', { command: 'quote', speaker: undefined }],
    ['gist of the school part', { command: 'summary', about: 'school' }],
    ["in short, what's the part about jobs", { command: 'summary', about: 'jobs' }],
  ])('reads what %s is about', (text, request) => {
    expect(readRequest(text)).toMatchObject(request);
  });

  it.each([
    'what did wagner say',
    'who gave interviews',
    'how old was she',
    'who wrote the letter to the governor',
    'What happened when the bridge closed?',
    'what is the source of the river',
    'Who said “it is over”?',
    'can i use a radiator',
    'Come funziona la macchina?',
    'why now?',
    'boeing',
    'quote the price of the repair',
    'what is the short term plan',
    'what did the report conclude',
    'what options do farmers have',
    'is there a moral',
    'give me numbers',
  ])('leaves %s to the article', (text) => {
    expect(readRequest(text)).toBeUndefined();
  });

  it.each([
    ['cliff notes?', 'summary'],
    ['could you condense this for an old woman', 'summary'],
    ['I need the reference for my bibliography', 'article'],
    ['what site is this off', 'article'],
    ['does it quote any women?', 'speakers'],
    ['two lines by haddad', 'quote'],
    ['my mate says marsh said "a machine should never talk" - did she?', 'verify'],
    ['I saw a post where Nguyen says "it is all over now", legit?', 'verify'],
    ['thx a million', 'help'],
    ['link plz 🙏', 'article'],
    ['im not reading all that, main points?', 'summary'],
    ['a sumary of this piece wud be great', 'summary'],
    ['everyone mentioned here', 'speakers'],
    ['who is behind this piece, which reporter', 'article'],
    ['I need a good line from Wagner for my essay', 'quote'],
    ["i've got two minutes, what matters here", 'summary'],
    ['what r the main steps in a nutshell', 'summary'],
    ["who's the journo", 'article'],
    ['introduce yourself', 'help'],
  ])('recognises by its words that %s is for /%s', (text, command) => {
    expect(readRequest(text)).toMatchObject({ command });
  });

  it.each([
    ['did Wagner really say it is over?', { speaker: 'Wagner', quotation: 'it is over' }],
    ['check this quote: it is over', { speaker: undefined, quotation: 'it is over' }],
    ['does the article say “it is over”?', { quotation: 'it is over' }],
    ['was “it is over” in the article', { quotation: 'it is over' }],
    ['is the line “it is over” really in it', { quotation: 'it is over', speaker: undefined }],
    ['“We stay here” - who? wagner right?', { speaker: 'wagner', quotation: 'We stay here' }],
    ['“We stay here” was that Wagner', { speaker: 'Wagner' }],
    ['“We stay here”, that’s Joe Nguyen, yeah?', { speaker: 'Joe Nguyen' }],
    ['that was wagner who said “we stay”, no?', { speaker: 'wagner' }],
    ["didn't Wagner say “we stay”?", { speaker: 'Wagner' }],
    ['“We stay here” is that true', { speaker: undefined }],
  ])('checks the words in %s', (text, request) => {
    expect(readRequest(text)).toMatchObject({ command: 'verify', ...request });
  });

  it.each(['what kind of person was he', 'the conclusion of the council'])(
    'recognises no request in %s',
    (text) => {
      expect(readRequest(text)).toBeUndefined();
    },
  );

  it('is quick on long and repetitive texts', () => {
    expect(readRequest(`${'k'.repeat(5000)}!`)).toBeUndefined();
    expect(readRequest(`${'ok '.repeat(2000)}x`)).toBeUndefined();
  });
});
