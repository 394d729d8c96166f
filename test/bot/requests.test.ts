/** Requests that are no questions to the article, case by case. */
import { describe, expect, it } from 'vitest';
import { readRequest } from '../../src/bot/requests.ts';

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
    ['hey', 'help'],
    ['thank you so much!', 'help'],
    ['are you a bot', 'help'],
    ['what can you do?', 'help'],
  ])('reads %s as a request for /%s', (text, command) => {
    expect(readRequest(text)?.command).toBe(command);
  });

  it.each([
    ['summarise the bit about tariffs', { command: 'summary', about: 'tariffs' }],
    ['give me a quote from Wagner', { command: 'quote', speaker: 'wagner' }],
    ['best quote about jobs', { command: 'quote', about: 'jobs' }],
    ['did Wagner say “it is over”?', { command: 'verify', speaker: 'Wagner', quotation: 'it is over' }],
    ['is this quote real: "trade is at risk"', { command: 'verify', quotation: 'trade is at risk' }],
  ])('reads what %s is about', (text, request) => {
    expect(readRequest(text)).toMatchObject(request);
  });

  it.each([
    'what did wagner say',
    'who gave interviews',
    'who wrote the letter to the governor',
    'What happened when the bridge closed?',
    'what is the source of the river',
    'Who said “it is over”?',
    'why now?',
    'boeing',
  ])('leaves %s to the article', (text) => {
    expect(readRequest(text)).toBeUndefined();
  });

  it('is quick on long and repetitive texts', () => {
    expect(readRequest(`${'k'.repeat(5000)}!`)).toBeUndefined();
    expect(readRequest(`${'ok '.repeat(2000)}x`)).toBeUndefined();
  });
});
