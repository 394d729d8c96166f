/** Parses HTML into steps through its elements. The only file that imports the parser. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { lazyPackage } from '../lazy-package.ts';
import type { PageStep } from './page-blocks.ts';
import type { PageElement } from './page-element.ts';

const parse5 = lazyPackage<typeof import('parse5')>('parse5');

type TreeNode = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A parsed page. */
export type PageTree = { readonly root: TreeNode };

/** The attribute for an element's id in `writeMarked`. */
export const idAttribute = 'data-element';

// The content of <noscript> is never visible. As a single text, it cannot swallow what follows it.
const options = { scriptingEnabled: true };

/** Parses a page. */
export function parsePage(html: string): PageTree {
  return { root: parse5().parse(html, options) };
}

/** Parses an HTML fragment inside other text. */
export function parsePiece(html: string): PageTree {
  return { root: parse5().parseFragment(html, options) };
}

/** `text` with its entities decoded: some pages write "&amp;" in places without markup. */
export function readEntities(text: string): string {
  if (!/&#?\w+;/.test(text)) return text;
  const [node] = parse5().parseFragment(text.replaceAll('<', '&lt;'), options).childNodes;
  return node !== undefined && 'value' in node ? node.value : text;
}

/** Elements without text and without hints about the page's parts. */
const weightless = new Set(['script', 'style', 'noscript', 'svg', 'template', 'iframe']);

/**
 * The page as HTML in which each element that `walkPage` visited carries its id. Leaves out scripts and
 * styles.
 */
export function writeMarked({ root }: PageTree): string {
  const open: TreeNode[] = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (!('childNodes' in at)) continue;
    at.childNodes = at.childNodes.filter(({ nodeName }) => !weightless.has(nodeName));
    open.push(...at.childNodes);
  }
  return 'childNodes' in root ? parse5().serialize(root) : '';
}

/**
 * Walks through a page in order. Keeps its own stack, because a page may be nested deeper than the call
 * stack. Elements for which `skip` returns true are left out with their content, and so are note marks;
 * `onSkip` is called with each.
 */
export function* walkPage(
  { root }: PageTree,
  skip: (element: PageElement) => boolean,
  onSkip?: (element: PageElement, textOf: () => string) => void,
): Generator<PageStep> {
  type Level = {
    readonly nodes: readonly TreeNode[];
    next: number;
    readonly element: PageElement | undefined;
  };
  const path: Level[] = [{ nodes: [root], next: 0, element: undefined }];
  let id = 0;
  for (let level = path.at(-1); level !== undefined; level = path.at(-1)) {
    const node = level.nodes[level.next++];
    if (node === undefined) {
      path.pop();
      if (level.element !== undefined) yield { kind: 'close', element: level.element };
    } else if (node.nodeName === '#text' && 'value' in node) {
      yield { kind: 'text', text: node.value };
    } else if ('childNodes' in node) {
      const element = 'tagName' in node ? readElement(node, level.element, id++) : undefined;
      if (element !== undefined && (skip(element) || isNoteMark(node))) {
        onSkip?.(element, () => textOf(node));
        continue;
      }
      if (element !== undefined) yield { kind: 'open', element };
      path.push({ nodes: node.childNodes, next: 0, element: element ?? level.element });
    }
  }
}

function readElement(node: Element, parent: PageElement | undefined, id: number): PageElement {
  const { tagName, attrs } = node;
  const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
  if (attribute(idAttribute) === undefined) attrs.push({ name: idAttribute, value: String(id) });
  return { name: tagName, attribute, parent, id };
}

const noteMark = /^\s*\[(?:\d{1,3}|[a-z]|(?:note|nb|anm\.?) \d{1,3})\]\s*$/i;

/** A raised "[1]" that links to a note below the text and is not read aloud. */
function isNoteMark(node: TreeNode): boolean {
  return node.nodeName === 'sup' && noteMark.test(textOf(node));
}

const longestMark = 20; // in UTF-16 units; no mark is longer, so that reading stops there

/** The first words in `node`. */
function textOf(node: TreeNode): string {
  let text = '';
  const open: TreeNode[] = [node];
  for (let at = open.shift(); at !== undefined && text.length < longestMark; at = open.shift()) {
    if (at.nodeName === '#text' && 'value' in at) text += at.value;
    else if ('childNodes' in at) open.unshift(...at.childNodes);
  }
  return text;
}
