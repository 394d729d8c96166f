/** Words that distinguish an organisation, a publication or a group from a person. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Capitalised words in names of organisations: "the US-China Business Council". */
export const organisationWords: ReadonlySet<string> = set(
  `academy administration agency airlines alliance army assembly association authority bank board brigade bureau cabinet
  campaign caucus center centre chamber church club coalition college commission committee company congress conference
  corporation corps council court daily department directorate district facebook federation force forces forum foundation front
  fund gazette google group guardian guild headquarters herald holdings hospital house inc. inc industries initiative institute
  institution international journal kremlin league legion legislature llc ltd magazine mail media ministry mission motors
  museum network news nation nations newspaper observatory office organization organisation pac parliament partners party pentagon
  police politico post press program project radio register registry research review school senate service services society staff
  standard star state states store studio studios supreme synod system tea telegraph television times tribune trust twitter union
  university weekly white wire works workers world york u.s. u.n. us un uk eu nato gop rnc dnc fbi cia irs nsa nbc cbs abc cnn
  railway railways airways hydro energy electric petroleum pharmaceuticals logistics shipping ferries insurance homes developments inspectorate
  technologies fox msnbc ap afp reuters bloomberg bbc npr pbs tv`,
);

/** Singular nouns that refer to an organisation even without a name: "the campaign said". */
export const bodyNouns: ReadonlySet<string> = set(
  `administration agency army association authority bank board body bureau cabinet campaign caucus center centre
  church city club coalition commission committee company congress corporation council country county court
  department district federation firm force foundation government group hospital house institute legislature military ministry
  network nation newspaper office organisation organization outlet paper parliament party police publication regime school senate
  service site staff state team tribunal union university website family delegation embassy consulate press media
  regulator watchdog charity`,
);

/** Texts as speakers: "the report found". */
export const documentNouns: ReadonlySet<string> = set(
  `account ad advertisement affidavit analysis announcement article audit banner bill biography blog book brief chart
  column complaint data dispatch document draft editorial email e-mail essay estimate estimates evidence figures filing findings headline indictment
  interview law lawsuit letter list manifesto map memo memoir memorandum message note notice number numbers op-ed order paper petition poll polls
  polling post posting press-release proposal questionnaire quote record records release report reports research result results review rule ruling
  sign statement statistics story studies study suit summary survey surveys text tweet tweets transcript video website page statements documents emails`,
);

/** Plural nouns for unnamed people, even when they are capitalised. */
export const groupNames: ReadonlySet<string> = set(
  `democrats republicans conservatives liberals americans britons canadians russians chinese germans europeans muslims
  christians catholics jews evangelicals latinos hispanics marines feds dems iranians israelis palestinians iraqis syrians
  californians texans senators congressmen lawmakers`,
);

/** Capitalised words that never begin or end a person's name. */
export const placeWords: ReadonlySet<string> = set(
  `america american britain british canada china chinese europe european france french german germany india indian iran
  iranian iraq iraqi ireland irish israel israeli italy italian japan japanese mexico mexican pakistan russia russian saudi
  spain spanish syria syrian turkey turkish ukraine washington london paris beijing moscow tokyo brussels chicago boston
  houston dallas miami philadelphia denver detroit atlanta seattle cleveland orlando baltimore alabama alaska arizona
  arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming africa african asia asian islam
  islamic muslim christian catholic jewish latino hispanic english internet bible constitution god christmas thanksgiving
  easter medicare medicaid obamacare benghazi capitol hill
  north south east west northern southern eastern western new`,
);
