/** Runs Mozilla's Readability. The only file that imports it and the DOM that it reads. */
import { lazyPackage } from '../lazy-package.ts';
import { idAttribute } from './page-tree.ts';

const mostElements = 30_000; // Readability visits each element several times
const elementNode = 1;
const textNode = 3;

const linkedom = lazyPackage<typeof import('linkedom')>('linkedom');
const mozilla = lazyPackage<typeof import('@mozilla/readability')>('@mozilla/readability');

/** The ids of the elements whose own text Readability keeps; undefined if it finds no article. */
export function findReadable(markedHtml: string): ReadonlySet<number> | undefined {
  const { parseHTML } = linkedom();
  const { Readability } = mozilla();
  const { document } = parseHTML(markedHtml);
  const options = { maxElemsToParse: mostElements, serializer: (node: unknown) => node };
  try {
    const content = new Readability<unknown>(document, options).parse()?.content;
    return isTreeNode(content) ? readIds(content) : undefined;
  } catch {
    return undefined; // too many elements, or a page that Readability cannot read
  }
}

/** The parts of a DOM node that this file uses. */
type TreeNode = {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TreeNode>;
  readonly getAttribute?: (name: string) => string | null;
};

function isTreeNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'childNodes' in value;
}

function readIds(root: TreeNode): ReadonlySet<number> {
  const ids = new Set<number>();
  const open: { readonly node: TreeNode; readonly id: number }[] = [{ node: root, id: -1 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { node, id } = at;
    if (node.nodeType === textNode && /\S/.test(node.nodeValue ?? '')) ids.add(id);
    const own = node.nodeType === elementNode ? node.getAttribute?.(idAttribute) : null;
    for (const child of node.childNodes) open.push({ node: child, id: own ? Number(own) : id });
  }
  return ids;
}
