/** Greetings, thanks and other words that decide how a request is answered. */

/** Words of thanks. */
export const thanks: readonly string[] =
  'thanks? thank thx thnx tnx ty tysm cheers ta merci danke gracias'.split(' ');

/** Words of greetings and of small talk. */
export const greetings: readonly string[] = [
  ...'hi+ hey+ hello+ hiya yo morning evening afternoon night bye goodbye bonjour hola hallo'.split(' '),
  ...'cool nice great lovely awesome perfect good ok okay lol sorry love wow'.split(' '),
];

/** Words of small talk that asks for help. */
export const helpWords: readonly string[] = 'help how what who can commands? menu manual instructions?'.split(
  ' ',
);

/** Words of a request for the best quotations, and not for all. */
export const bestWords: readonly string[] = [
  ...'best top strong(?:est)? nice(?:st)? great(?:est)? good key main killer punchy juicy juiciest catchy'.split(
    ' ',
  ),
  ...'funn(?:y|iest) favou?rite famous memorable quotable powerful money headline'.split(' '),
];

/** Words in the place of a speaker that name none: "does the article say “…”?", "did anyone say …?". */
export const noSpeakers: readonly string[] = [
  'they|it|you|i|we|this|that|there',
  '(?:any|some|every)(?:one|body)|people',
  '(?:(?:the|this) )?(?:article|text|story|piece|interview|speech|author|writer|journalist|reporter|guy|man|woman|person)',
];
