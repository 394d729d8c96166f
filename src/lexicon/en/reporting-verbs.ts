/** The words that announce somebody's words: verbs of saying, by how they are used, with their forms. */

const list = (words: string): readonly string[] => words.split(/\s+/);

/** Verbs that may follow a quotation with or before whoever speaks: '"...," she said'. Most frequent first. */
const tagVerbs = list(
  `say tell add ask write continue explain note tweet declare respond call conclude reply state insist argue recall announce
  acknowledge warn joke report observe claim suggest remark quip concede emphasize emphasise stress reiterate repeat assert
  complain confirm boast exclaim shout yell scream whisper mutter answer admit vow pledge promise predict propose urge
  lament echo interject comment reveal read testify advise caution opine scoff retort counter recount confess chant
  muse demand inquire plead beg wonder post reflect agree maintain contend allege
  deny elaborate proclaim chime gush deadpan fume hint signal cry reason sum finish conclude begin start interrupt offer recommend
  describe mention point clarify estimate figure guess think believe hope express thunder roar sigh laugh smile swear
  email text blog shoot fire go put`,
);

/** Verbs that report words or their gist, but seldom stand as a tag. */
const reportVerbs = list(
  `accuse praise criticize criticise cite blame mock indicate point pledge denounce assure blast inform remind decry slam
  describe propose proclaim disclose promise praise acclaim deride condemn dismiss quote dub label characterize
  characterise urge bash rip attack tout hail allege predict forecast estimate refer outline detail stress discuss apologize
  apologise thank congratulate defend suggest advocate vow notify convince persuade challenge question invite order instruct
  direct charge threaten warn teach show find conclude determine learn tease taunt ridicule chide scold rebuke lambaste lambast
  invoke imply insinuate concede relay testify swear deliver speak talk mention brag bemoan plead appeal
  answer debate`,
);

/** Verbs that take a clause: what follows them is somebody's words, with or without "that". */
const clauseVerbs = list(
  `say tell add write explain note tweet declare state insist argue recall announce acknowledge warn joke report observe
  claim suggest remark quip concede emphasize emphasise stress reiterate assert complain confirm boast admit vow pledge promise predict
  lament reveal testify advise caution opine confess maintain contend allege deny proclaim clarify estimate swear indicate
  inform remind assure disclose forecast imply insinuate brag conclude ask`,
);

/** Verbs of opinion, wish and plan: what follows is reported, but was not said. */
const thoughtVerbs = list(
  `believe think hope want wish expect fear worry doubt feel know consider assume suspect imagine understand see decide
  plan intend support oppose favor favour prefer endorse agree disagree seek find realize realise regret doubt anticipate
  guess figure consider view regard`,
);

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'read', 'reading'],
  think: ['thinks', 'thought', 'thinking'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  shoot: ['shoots', 'shot', 'shooting'],
  go: ['goes', 'went', 'gone', 'going'],
  put: ['puts', 'put', 'putting'],
  find: ['finds', 'found', 'finding'],
  know: ['knows', 'knew', 'known', 'knowing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  feel: ['feels', 'felt', 'feeling'],
  understand: ['understands', 'understood', 'understanding'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  show: ['shows', 'showed', 'shown', 'showing'],
  teach: ['teaches', 'taught', 'teaching'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  seek: ['seeks', 'sought', 'seeking'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
};
/** Verbs that double their last consonant before an ending. */
const doubling = new Set(list('quip brag chat dub rip plan beg admit regret slam sum'));

/** What a form of a cue verb tells about its clause. */
export type CueForm = {
  readonly lemma: string;
  readonly form: 'base' | 'third' | 'past' | 'gerund';
  /** True when it is a verb of saying that stands beside quotations. */
  readonly isTag: boolean;
  /** True when a clause may follow it as somebody's words: "said (that)". */
  readonly takesClause: boolean;
  /** False when it tells a thought or a wish alone. */
  readonly isSpeech: boolean;
};

function forms(lemma: string): readonly [string, CueForm['form']][] {
  const given = irregular[lemma];
  if (given !== undefined) {
    return [
      [lemma, 'base'],
      ...given.map((word): [string, CueForm['form']] => [
        word,
        word.endsWith('ing') ? 'gerund' : word.endsWith('s') ? 'third' : 'past',
      ]),
    ];
  }
  const last = lemma.at(-1) ?? '';
  const stem = doubling.has(lemma) ? lemma + last : lemma;
  const consonantY = /[^aeou]y$/.test(lemma);
  const third = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : last === 'e' ? `${lemma}d` : `${stem}ed`;
  const gerund = last === 'e' && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  return [
    [lemma, 'base'],
    [third, 'third'],
    [past, 'past'],
    [gerund, 'gerund'],
  ];
}

function table(): ReadonlyMap<string, CueForm> {
  const tags = new Set(tagVerbs);
  const thoughts = new Set(thoughtVerbs);
  const clauses = new Set(clauseVerbs);
  const speech = new Set([...reportVerbs, ...tagVerbs].filter((lemma) => !thoughts.has(lemma)));
  const found = new Map<string, CueForm>();
  for (const lemma of new Set([...tagVerbs, ...clauseVerbs, ...reportVerbs, ...thoughtVerbs])) {
    for (const [word, form] of forms(lemma)) {
      if (!found.has(word)) {
        found.set(word, {
          lemma,
          form,
          isTag: tags.has(lemma),
          takesClause: clauses.has(lemma),
          isSpeech: speech.has(lemma),
        });
      }
    }
  }
  return found;
}

/** The cue verb of which a word in lower case is a form. */
export const cueForms: ReadonlyMap<string, CueForm> = table();
