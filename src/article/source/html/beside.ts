/** What stands beside an article on a page, told by the elements around it. */
import type { SetAsideReason } from '../../article.ts';
import { besideByClass, besideByName, besideByRole } from './element-lists.ts';
import { ancestors, classWords, type PageElement } from './page-element.ts';

/** Why the text of an element is none of the article's. */
export type Beside = {
  readonly reason: SetAsideReason;
  /** Whether the reason is enough: `always`; `mostly`, but where the element holds most of the page; or `never`. */
  readonly certainty: 'always' | 'mostly' | 'never';
  readonly element: PageElement;
};

/** The reason of the innermost element around it; undefined if no element gives one. */
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
