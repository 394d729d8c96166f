/** Parses an article's HTML. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { slice } from '../article.ts';
import { findArticle } from './html-content.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { type HtmlElement, type HtmlStep, isUnseen, readHtmlText } from './html-text.ts';
import { oneLine } from './metadata.ts';
import type { PlainText } from './text-writer.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

// No script ever runs here, so what stands in <noscript> is parsed as on a page without them (and not seen).
const options = { scriptingEnabled: false };

/** The seen text of a page, what its markup tells to be no part of the article, and what its head tells about it. */
export function parseHtml(html: string): PlainText {
  const document = parse(html, options);
  const page = readHtmlText(steps(document, isUnseen));
  const { title, headings, setAside } = findArticle(page);
  const head = readHtmlMetadata(steps(document, ({ name }) => name === 'body'));
  const frontMatter = { ...head, title: title === undefined ? head.title : oneLine(slice(page.text, title)) };
  return { text: page.text, headings, setAside, frontMatter };
}

/** The seen text of a piece of HTML inside other text. */
export function htmlToText(html: string): string {
  return readHtmlText(steps(parseFragment(html, options), isUnseen)).text;
}

/**
 * Everything in `root`, in its order. It keeps its own stack, because a page may be nested deeper than calls can be.
 * What `skip` says true to is left out with all that it holds.
 */
function* steps(root: Node, skip: (element: HtmlElement) => boolean): Generator<HtmlStep> {
  const path: { readonly nodes: readonly Node[]; next: number; readonly element: HtmlElement | undefined }[] =
    [{ nodes: [root], next: 0, element: undefined }];
  for (let level = path.at(-1); level !== undefined; level = path.at(-1)) {
    const node = level.nodes[level.next++];
    if (node === undefined) {
      path.pop();
      if (level.element !== undefined) yield { kind: 'close', element: level.element };
    } else if (node.nodeName === '#text' && 'value' in node) {
      yield { kind: 'text', text: node.value };
    } else if ('childNodes' in node) {
      const element = 'tagName' in node ? readElement(node) : undefined;
      if (element !== undefined && skip(element)) continue;
      if (element !== undefined) yield { kind: 'open', element };
      path.push({ nodes: node.childNodes, next: 0, element });
    }
  }
}

function readElement({ tagName, attrs }: Element): HtmlElement {
  return { name: tagName, attribute: (name) => attrs.find((attribute) => attribute.name === name)?.value };
}
