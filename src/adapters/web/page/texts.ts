/** The texts of the page in its language, from the server. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageTexts } from '../page-texts.ts';

/** The context with the texts. */
export const Texts = createContext<PageTexts | undefined>(undefined);

/** The texts; throws if no parent component provides them. */
export function useTexts(): PageTexts {
  const texts = useContext(Texts);
  if (texts === undefined) throw new Error('Expected the page’s sentences to be set, got none.');
  return texts;
}
