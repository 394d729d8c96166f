/** A language in which every sentence of ours is between marks, so that a sentence that is not a message shows. */

const [open, close] = ['⟦', '⟧'];

/** `sentences` with each text, and each text that a function returns, between marks. */
export function marked(sentences: object): object {
  return Object.fromEntries(Object.entries(sentences).map(([key, value]) => [key, mark(value)]));
}

function mark(value: unknown): unknown {
  if (typeof value === 'string') return `${open}${value}${close}`;
  if (typeof value === 'function')
    return (...given: unknown[]) => mark(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map((each) => mark(each));
  return typeof value === 'object' && value !== null ? marked(value) : value;
}

/**
 * The runs of words in `shown` that are outside of the marks and not in `others`: the words of articles and of
 * askers, in which white space is one blank.
 */
export function unmarked(shown: string, others: string): readonly string[] {
  let rest = shown;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/gu, '\n');
  }
  const words = rest
    .replace(/\\([^0-9A-Za-z\s])/gu, '$1') // escaped
    .replace(/<?https?:\/\/\S+|<\/?[\w :-]+>|\/[a-z]+(?: [a-z]+)?|[*_`>#]+/gu, ' ')
    .match(/\p{L}[\p{L}\p{M}\p{N}’'-]*(?:[ \t]+\p{L}[\p{L}\p{M}\p{N}’'-]*)*/gu);
  return (words ?? []).map((run) => run.replace(/\s+/gu, ' ')).filter((run) => !others.includes(run));
}
