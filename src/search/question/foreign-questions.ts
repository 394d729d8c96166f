/** Rewrites questions in other languages for the search: questions for a speaker's words, and for articles in a third language. */
import { identityQuestions, mentionQuestions, speechQuestions } from '../../lexicon/mul/speech-questions.ts';
import { analyserOf } from '../analysis/languages.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { splitWords } from '../analysis/terms.ts';

/** Returns the patterns of whole questions in a language. Each list is compiled once. */
function patternsOf(lists: Readonly<Record<string, readonly string[]>>) {
  const compiled = new Map<string, readonly RegExp[]>();
  return (language: string): readonly RegExp[] => {
    const known = compiled.get(language);
    if (known !== undefined) return known;
    const patterns = (lists[language] ?? []).map((each) => new RegExp(`^(?:${each})$`, 'iu'));
    compiled.set(language, patterns);
    return patterns;
  };
}

const speechIn = patternsOf(speechQuestions);
const mentionsIn = patternsOf(mentionQuestions);

function withoutMarks(question: string): string {
  return question.replace(/^[\s¿¡]+|[\s?!.？。！]+$/gu, '');
}

/**
 * Rewrites a question in `language` for a speaker's words, or for the speaker of some words, into an English
 * form. Returns other questions unchanged.
 *
 * @example
 * withEnglishSpeech('Was sagt Petra Lang zum Hafen?', 'de')
 * // => 'What does Petra Lang say about Hafen?'
 */
export function withEnglishSpeech(question: string, language: string): string {
  const asked = withoutMarks(question);
  for (const pattern of speechIn(language)) {
    const { speaker, topic, words } = pattern.exec(asked)?.groups ?? {};
    if (words !== undefined) return `Who said ${words}?`;
    if (speaker === undefined) continue;
    return topic === undefined ? `What does ${speaker} say?` : `What does ${speaker} say about ${topic}?`;
  }
  return question;
}

/**
 * What a question in `language` asks about, if it asks whether a text mentions it. Returns other questions
 * unchanged.
 *
 * @example
 * withoutMention('Wird Boeing erwähnt?', 'de')
 * // => 'Boeing'
 */
export function withoutMention(question: string, language: string): string {
  const asked = withoutMarks(question);
  for (const pattern of mentionsIn(language)) {
    const topic = pattern.exec(asked)?.groups?.topic;
    if (topic !== undefined) return topic;
  }
  return question;
}

/** The languages in which `question` asks for a speaker's words, or for the speaker of some words. */
export function speechLanguagesOf(question: string): readonly string[] {
  return Object.keys(speechQuestions).filter(
    (language) => withEnglishSpeech(question, language) !== question,
  );
}

const asksWhoIs = new RegExp(`^[\\s¿¡]*(?:${identityQuestions.join('|')})\\s+(?=\\S)`, 'iu');

/**
 * Rewrites a "who is" question in another language into English. Returns other questions unchanged.
 *
 * @example
 * withEnglishWho('Wer ist Petra Lang?')
 * // => 'Who is Petra Lang?'
 */
export function withEnglishWho(question: string): string {
  return question.replace(asksWhoIs, 'Who is ');
}

/** `question` without the stop words of `language`; unchanged if nothing else is in it. */
export function withoutSmallWords(question: string, language: string): string {
  const analyser = analyserOf(language);
  if (analyser === undefined) return question;
  const kept = splitWords(question, analyser).filter((word) => !isStopWord(word));
  const text = kept.map(({ span }) => question.slice(span.start, span.end)).join(' ');
  return text === '' ? question : text;
}
