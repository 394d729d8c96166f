/** Measures, and the questions about them: "how much", "how tall". */

const money = String.raw`[$€£¥₹]\s?\d|\d\s?[€£¥₹]|\b(?:dollars?|cents?|euros?|pounds?|yen|yuan|rupees?|roubles?|rubles?|francs?|kron(?:er|or|a)|pesos?|crowns?|liras?|dinars?|dirhams?|riyals?|ringgit|rupiah|baht|zlot(?:y|ys)|forints?|shillings?|rands?|reais|naira|bucks|quid|usd|eur|gbp)\b`;
const share = String.raw`%|\bper ?cent\b|\bpercent(?:age)?\b|\b(?:half|halves|third|thirds|quarter|quarters|twice|double|triple|most|all|none|nothing)\b`;
const magnitude = String.raw`\b(?:million|billion|trillion|dozens?|hundreds|thousands)\b`;
// A unit may touch its number: "10km". "M" alone is metres after a number and a blank, not in "I'm", "5 p.m." and "2.4m".
const lengthUnit = String.raw`(?<![a-z])(?:feet|foot|ft|inch(?:es)?|yards?|miles?|metres?|meters?|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|km|cm|mm|storeys?|stories|floors)\b|\d\sm\b|\d['′’]\s?\d`;
const amountUnit = String.raw`(?<![a-z])(?:tons?|tonnes?|kilos?|kilograms?|grams?|kg|lbs?|ounces?|lit(?:re|er)s?|gallons?|barrels?|cups?|acres?|hectares?|hours?|minutes?|days?|weeks?|months?|years?|degrees?|watts?|megawatts?|gigawatts?|bytes|points?)\b`;
const size = String.raw`\b(?:people|persons|members|employees|staff|workers|residents|inhabitants|citizens|students|companies|square|acres?|hectares?|strong|population|bedrooms?|rooms?|seats?|(?:the|a|one) size of)\b`;
const speed = String.raw`(?<![a-z])(?:mph|km\/?h|kph|knots?|an hour|per hour|a second|per second|a minute|per minute|a day|a week|a month|a year)\b`;
const frequency = String.raw`\b(?:times|once|twice|every|each|daily|weekly|monthly|yearly|annually|hourly|per|always|never|often|rarely|regularly|a (?:day|week|month|year|night))\b`;

/** The pattern of each measure. */
export const measurePatterns = {
  money: new RegExp(money, 'i'),
  share: new RegExp(share, 'i'),
  magnitude: new RegExp(magnitude, 'i'),
  length: new RegExp(lengthUnit, 'i'),
  amount: new RegExp(amountUnit, 'i'),
  size: new RegExp(size, 'i'),
  speed: new RegExp(speed, 'i'),
  frequency: new RegExp(frequency, 'i'),
} as const;

/** A kind of measure. */
export type Measure = keyof typeof measurePatterns;

/** The measures that answer "how" with a given word. Any number answers words that are not listed. */
export const measuresOfWord: ReadonlyMap<string, readonly Measure[]> = new Map<string, readonly Measure[]>([
  ['much', ['money', 'share', 'magnitude', 'length', 'amount']],
  ['big', ['share', 'length', 'amount', 'size', 'money']],
  ['large', ['share', 'length', 'amount', 'size', 'money']],
  ['tall', ['length']],
  ['high', ['length', 'share', 'money', 'magnitude']],
  ['deep', ['length']],
  ['wide', ['length']],
  ['far', ['length', 'amount', 'share']],
  ['fast', ['speed', 'length', 'amount', 'share']],
  ['often', ['frequency']],
]);
