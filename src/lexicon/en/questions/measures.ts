/** Patterns for the answers to "how much", "how tall" and other questions about a measure. */

const money = String.raw`[$€£¥₹]\s?\d|\b(?:dollars?|cents?|euros?|pounds?|yen|yuan|rupees?|roubles?|rubles?|francs?|kron(?:er|or|a)|pesos?|crowns?|liras?|dinars?|dirhams?|riyals?|ringgit|rupiah|baht|zlot(?:y|ys)|forints?|shillings?|rands?|reais|naira|bucks|quid|usd|eur|gbp)\b`;
const share = String.raw`%|\bper ?cent\b|\bpercent(?:age)?\b|\b(?:half|halves|third|thirds|quarter|quarters|twice|double|triple|most|all|none|nothing)\b`;
const magnitude = String.raw`\b(?:million|billion|trillion|dozens?|hundreds|thousands)\b`;
const lengthUnit = String.raw`\b(?:feet|foot|ft|inch(?:es)?|yards?|miles?|metres?|meters?|kilomet(?:re|er)s?|centimet(?:re|er)s?|km|cm|mm|m|storeys?|stories|floors)\b|\d['′]\d?`;
const amountUnit = String.raw`\b(?:tons?|tonnes?|kilos?|kilograms?|grams?|kg|lbs?|ounces?|lit(?:re|er)s?|gallons?|barrels?|cups?|acres?|hectares?|hours?|minutes?|days?|weeks?|months?|years?|degrees?|watts?|megawatts?|gigawatts?|bytes|points?)\b`;
const size = String.raw`\b(?:people|persons|members|employees|staff|workers|residents|inhabitants|citizens|students|companies|square|acres?|hectares?|strong|population|bedrooms?|rooms?|seats?)\b`;
const speed = String.raw`\b(?:mph|kmh|kph|knots?|an hour|per hour|a second|per second|a minute|per minute|a day|a week|a month|a year)\b`;
const frequency = String.raw`\b(?:times|once|twice|every|each|daily|weekly|monthly|yearly|annually|hourly|per|always|never|often|rarely|regularly|a (?:day|week|month|year|night))\b`;

/** Amounts of money. */
export const moneyPattern = new RegExp(money, 'iu');

/** The pattern that answers "how" with a given word. Any number answers words that are not listed. */
export const measurePatterns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    much: `${money}|${share}|${magnitude}|${lengthUnit}|${amountUnit}`,
    big: `${share}|${lengthUnit}|${amountUnit}|${size}|${money}`,
    large: `${share}|${lengthUnit}|${amountUnit}|${size}|${money}`,
    tall: lengthUnit,
    high: `${lengthUnit}|${share}|${money}|${magnitude}`,
    deep: lengthUnit,
    wide: lengthUnit,
    far: `${lengthUnit}|${amountUnit}|${share}`,
    fast: `${speed}|${lengthUnit}|${amountUnit}|${share}`,
    often: frequency,
  }).map(([word, pattern]) => [word, new RegExp(pattern, 'iu')]),
);
