/** Openings of a sentence that depends on the previous one, by language; lower case, one word or two. */
import type { ForeignLanguage } from './languages.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/,\s+/));

/**
 * Pronouns, demonstratives and conjunctions such as "he", "this" and "but". Chinese, Japanese and Thai have
 * no entries.
 */
export const foreignOpenings: Partial<Readonly<Record<ForeignLanguage, ReadonlySet<string>>>> = {
  de: set(`er, sie, es, ihr, ihre, ihm, ihnen, sein, seine, das ist, das war, das sind, das hat, das wird, das kann,
    das bedeutet, das gilt, dies, diese, dieser, dieses, diesem, diesen, aber, und, doch, jedoch, sondern, oder, denn,
    deshalb, darum, daher, deswegen, trotzdem, dennoch, außerdem, zudem, dort, dann, danach, damit, dafür, dagegen,
    davon, daran, dabei, beide, auch, andere, solche, so, also, stattdessen`),
  es: set(`él, ella, ellos, ellas, ello, esto, eso, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquello,
    su, sus, pero, y, o, sino, sin embargo, además, también, por eso, por tanto, así, entonces, allí, ambos, ambas,
    otros, otras`),
  fr: set(`il, elle, ils, elles, son, sa, ses, leur, leurs, cela, ceci, ce, c', cet, cette, ces, celui, celle, ceux,
    mais, et, ou, donc, car, pourtant, cependant, toutefois, aussi, ainsi, puis, alors, ensuite, en outre, de plus, là,
    tous deux, les deux, d' autres`),
  it: set(`lui, lei, loro, egli, ella, esso, essa, essi, questo, questa, questi, queste, quello, quella, ciò, suo, sua,
    suoi, ma, e, ed, o, però, tuttavia, invece, inoltre, quindi, perciò, così, poi, allora, anche, entrambi, altri,
    altre`),
  nl: set(`hij, zij, ze, het is, het was, het wordt, het heeft, hun, haar, zijn, dit, dat, deze, die, maar, en, of,
    want, toch, echter, daarom, daardoor, daarna, daar, toen, ook, bovendien, beide, andere, zo, dus`),
  pl: set(`on, ona, ono, oni, one, jego, jej, ich, to, ten, ta, te, ci, tego, ale, a, i, lub, jednak, dlatego, potem,
    tam, także, również, więc, oba, obie, inni, inne`),
  pt: set(`ele, ela, eles, elas, isso, isto, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquilo, seu,
    sua, mas, e, ou, porém, contudo, no entanto, além disso, também, por isso, portanto, então, ali, ambos, ambas,
    outros`),
};
