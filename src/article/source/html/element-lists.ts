/** How the reader treats each HTML element: line breaks, invisible content, content beside the article. */
import type { SetAsideReason } from '../../article.ts';

/** Elements that a line break precedes and follows; 2 means a blank line. */
export const lineBreaks: ReadonlyMap<string, 1 | 2> = new Map([
  ...words(
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form ' +
      'h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p pre search section summary table ul',
  ).map((name) => [name, 2] as const),
  ...words('caption dd dt li tr').map((name) => [name, 1] as const),
]);

/** Elements whose content is invisible, or is a control rather than text. */
export const unseen: ReadonlySet<string> = new Set(
  words(
    'applet area audio base button canvas col colgroup datalist embed frame frameset head iframe img input link map ' +
      'math meta meter noembed noframes noscript object optgroup option param picture progress rp rt script select ' +
      'source style svg template textarea title track video',
  ),
);

/** Elements beside an article's text, with the reason to set each aside. */
export const besideByName: ReadonlyMap<string, SetAsideReason> = new Map([
  ['aside', 'sidebar'],
  ['figcaption', 'caption'],
  ['footer', 'navigation'],
  ['form', 'form'],
  ['menu', 'navigation'],
  ['nav', 'navigation'],
  ['search', 'form'],
]);

/** Roles that make any element one beside the text, with the reason to set each aside. */
export const besideByRole: ReadonlyMap<string, SetAsideReason> = new Map([
  ['banner', 'navigation'],
  ['complementary', 'sidebar'],
  ['contentinfo', 'navigation'],
  ['dialog', 'site notice'],
  ['navigation', 'navigation'],
  ['search', 'form'],
]);

function words(list: string): string[] {
  return list.split(' ');
}

type NamedReason = { readonly reason: SetAsideReason; readonly certainty: 'always' | 'mostly' | 'never' };

/** Words in classes and ids that name an element's content; see `Beside`. */
export const besideByClass: ReadonlyMap<string, NamedReason> = new Map([
  ...named('comments', 'always', 'comments commentlist commentarea respond disqus kommentare kommentarliste'),
  ...named('references', 'always', 'references reflist mwreferences footnotes'),
  ...named('navigation', 'mostly', 'breadcrumb breadcrumbs navbox catlinks sitesub toc printfooter hatnote'),
  ...named('sharing', 'never', 'share sharing social socialmedia shariff addtoany sharedaddy'),
  ...named('cookie notice', 'never', 'cookie cookies consent gdpr'),
  ...named(
    'related stories',
    'never',
    'related recommended teaser teasers recommendations trending popular mostread',
  ),
  ...named('advertisement', 'never', 'ad ads advert advertisement anzeige werbung sponsored promo'),
  ...named('subscription', 'never', 'newsletter subscribe subscription paywall abo signup'),
  ...named('navigation', 'never', 'nav navi menu navigation navbar topnav footer pagination pager'),
  ...named('sidebar', 'never', 'sidebar widget widgets'),
  ...named('caption', 'never', 'caption wp-caption-text bildunterschrift'),
  ...named('byline', 'never', 'byline author autor meta date dateline timestamp tags tag'),
]);

function named(
  reason: SetAsideReason,
  certainty: NamedReason['certainty'],
  list: string,
): (readonly [string, NamedReason])[] {
  return words(list).map((word) => [word, { reason, certainty }] as const);
}
