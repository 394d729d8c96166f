/** Words that give a reason: "because", "due to". Source: the answers to questions with "why". */

/** Words of sentences that may give a reason, folded. */
export const reasonWords: readonly string[] =
  `because due since so therefore thus reason reasons aim aims goal purpose cause caused causes result order
  concern concerns fear fears worried hoping lead led allow allowed intended ensure prevent avoid`.split(
    /\s+/u,
  );

/** Phrases that leave no doubt. */
export const reasonPhrases: readonly string[] = [
  'because',
  'due to',
  'in order to',
  'so that',
  'reason',
  'reasons',
  'therefore',
  'as a result',
  'out of concern',
  'out of fear',
  'thanks to',
  'that is why',
];

/** Words before an event that may be the reason: "it will stop, after inspectors found cracks". */
export const possibleReasonWords: readonly string[] = ['after', 'amid', 'following', 'owing'];
