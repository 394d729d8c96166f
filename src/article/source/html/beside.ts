/** Classifies text beside a page's article by the elements around it. */
import type { SetAsideReason } from '../../article.ts';
import { besideByClass, besideByName, besideByRole } from './element-lists.ts';
import { ancestors, classWords, type PageElement } from './page-element.ts';

/** Why the text of an element does not belong to the article. */
export type Beside = {
  readonly reason: SetAsideReason;
  /**
   * `always`: cut it if there is other text. `mostly`: cut it unless the element holds over half of the
   * page's text. `never`: the model decides, and the reason only explains.
   */
  readonly certainty: 'always' | 'mostly' | 'never';
  readonly element: PageElement;
};

/** The reason of the innermost surrounding element that has one; undefined if none has. */
export function reasonOf(element: PageElement): Beside | undefined {
  for (const around of ancestors(element)) {
    if (around.name === 'body') return undefined;
    const certain = besideByRole.get(around.attribute('role') ?? '') ?? besideByName.get(around.name);
    if (certain !== undefined) return { reason: certain, certainty: 'mostly', element: around };
    const named = classWords(around)
      .map((word) => besideByClass.get(word))
      .find((reason) => reason !== undefined);
    if (named !== undefined) return { ...named, element: around };
  }
  return undefined;
}
