/** Pronouns of the first person, by language. They distinguish an interview from a list of questions. */
import type { ForeignLanguage } from './languages.ts';

/** A pattern for each language; undefined for a language without an entry. */
export const foreignFirstPerson: Partial<Readonly<Record<ForeignLanguage, RegExp>>> = {
  de: /\b(?:ich|mich|mir|wir|uns|meine?[mnrs]?|unsere?[mnrs]?)\b/gi,
  es: /\b(?:yo|mí|mis?|me|nosotros|nosotras|nos|nuestr[oa]s?)\b/gi,
  fr: /\b(?:j['’]|(?:je|moi|mon|ma|mes|nous|nos|notre)\b)/gi,
  it: /\b(?:io|mi|mio|mia|miei|noi|ci|nostr[oaie])\b/gi,
  nl: /\b(?:ik|mij|mijn|wij|we|ons|onze)\b/gi,
  pl: /\b(?:ja|mnie|mój|moja|my|nas|nasz[ae]?)\b/gi,
  pt: /\b(?:eu|mim|meu|minha|nós|nosso|nossa)\b/gi,
};
