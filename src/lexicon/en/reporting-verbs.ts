/** Reporting verbs: verbs that introduce speech or thought, grouped by use, with all their forms. */
import forms from './data/reporting-verb-forms.json' with { type: 'json' };

const list = (words: string): readonly string[] => words.split(/\s+/);

/** Verbs next to a quotation and its speaker: '"...," she said'. */
export const tagVerbs: readonly string[] = list(
  `say tell add ask write continue explain note tweet declare respond call conclude reply state insist argue recall announce
  acknowledge warn joke report observe claim suggest remark quip concede emphasize emphasise stress reiterate repeat assert
  complain confirm boast exclaim shout yell scream whisper mutter answer admit vow pledge promise predict propose urge
  lament echo interject comment reveal read testify advise caution opine scoff retort counter recount confess chant
  muse demand inquire plead beg wonder post reflect agree maintain contend allege
  deny elaborate proclaim chime gush deadpan fume hint signal cry reason sum finish begin start interrupt offer recommend
  describe mention point clarify estimate figure guess think believe hope express thunder roar sigh laugh smile swear
  email text blog shoot fire go put bark snap gloat grumble mumble murmur moan groan growl hiss chuckle gasp sneer
  venture marvel protest object intone enthuse crow affirm attest confide speculate concur rejoin stammer remember reckon`,
);

/** Verbs that report words or their gist but rarely occur next to a quotation. */
export const gistVerbs: readonly string[] = list(
  `accuse praise criticize criticise cite blame mock indicate denounce assure blast inform remind decry slam
  disclose acclaim deride condemn dismiss quote dub label characterize
  characterise bash rip attack tout hail forecast refer outline detail discuss apologize
  apologise thank congratulate defend advocate notify convince persuade challenge question invite order instruct
  direct charge threaten teach show find determine learn tease taunt ridicule chide scold rebuke lambaste lambast
  invoke imply insinuate relay deliver speak talk brag bemoan appeal debate chat foresee
  specify summarize summarise accept reject welcome applaud brand liken laud`,
);

/** Verbs whose object clause, with or without "that", is reported speech. */
export const clauseVerbs: readonly string[] = list(
  `say tell add write explain note tweet declare state insist argue recall announce acknowledge warn joke report observe
  claim suggest remark quip concede emphasize emphasise stress reiterate assert complain confirm boast admit vow pledge promise predict
  lament reveal testify advise caution opine confess maintain contend allege deny proclaim clarify estimate swear indicate
  inform remind assure disclose forecast imply insinuate brag conclude ask affirm attest speculate gloat reckon accept`,
);

/** Verbs of opinion, wish and plan. Their content is reported, but not as speech. */
export const thoughtVerbs: readonly string[] = list(
  `believe think hope want wish expect fear worry doubt feel know consider assume suspect imagine understand see decide
  plan intend support oppose favor favour prefer endorse agree disagree seek find realize realise regret anticipate
  guess figure view regard`,
);

/** A form of a reporting verb and its use. */
export type ReportingVerb = {
  readonly lemma: string;
  readonly form: 'base' | 'third' | 'past' | 'gerund';
  /** True if the verb occurs next to quotations. */
  readonly isTag: boolean;
  /** True if a clause may follow the verb, with or without "that". */
  readonly takesClause: boolean;
  /** False for verbs of thought and wish. */
  readonly isSpeech: boolean;
};

function table(): ReadonlyMap<string, ReportingVerb> {
  const [tags, thoughts, clauses] = [new Set(tagVerbs), new Set(thoughtVerbs), new Set(clauseVerbs)];
  const speech = new Set([...gistVerbs, ...tagVerbs].filter((lemma) => !thoughts.has(lemma)));
  const found = new Map<string, ReportingVerb>();
  for (const [lemma, { third, past, gerund }] of Object.entries(forms)) {
    const use = {
      lemma,
      isTag: tags.has(lemma),
      takesClause: clauses.has(lemma),
      isSpeech: speech.has(lemma),
    };
    const add = (word: string, form: ReportingVerb['form']) => {
      if (!found.has(word)) found.set(word, { ...use, form });
    };
    add(lemma, 'base');
    for (const word of third) add(word, 'third');
    for (const word of past) add(word, 'past');
    for (const word of gerund) add(word, 'gerund');
  }
  return found;
}

/**
 * The reporting verb of a form in lower case; undefined if there is none.
 *
 * @example
 * reportingVerbs.get('blogged')?.lemma
 * // => 'blog'
 */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = table();
