/** The page's own sentences in the language of its switch, as the server sends them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageTexts } from '../page-texts.ts';

/** Where the parts of the page find the sentences. */
export const Texts = createContext<PageTexts | undefined>(undefined);

/** The sentences; throws where no part above has set them. */
export function useTexts(): PageTexts {
  const texts = useContext(Texts);
  if (texts === undefined) throw new Error('Expected the page’s sentences to be set, got none.');
  return texts;
}
