/** Words next to a person's name: forms of address, titles, occupations. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Courtesy titles, which are not part of a name. In lower case, without a stop. */
export const courtesyTitles: ReadonlySet<string> = set('mr mrs ms miss mx sir dr prof');

/** Courtesy titles and titles of rank. A name refers to the same person with and without them. */
export const honorifics: ReadonlySet<string> = new Set([...courtesyTitles, 'dame', 'lord', 'lady', 'st']);

/** Forms of address that imply a gender. */
export const genderOfTitle: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[...set('mr. mr sir lord king prince baron father brother pope monsignor señor herr')].map(
    (word) => [word, 'male'] as const,
  ),
  ...[...set('mrs. mrs ms. ms miss dame lady queen princess baroness sister madam madame')].map(
    (word) => [word, 'female'] as const,
  ),
]);

/** Titles directly before a name that are part of it: "Sen. Lee", "President Obama". */
export const titles: ReadonlySet<string> = set(
  `mr. mr mrs. mrs ms. ms mx. mx miss sir dame lord lady dr. dr doctor prof. prof professor sen. sens. senator senators
  rep. reps. representative representatives congressman congresswoman gov. govs. governor governors president
  vice-president premier chancellor minister secretary attorney general gen. gen col. colonel lt. lieutenant sgt. sergeant
  capt. captain maj. major adm. admiral cmdr. commander cpl. corporal private judge justice rev. reverend rabbi imam
  sheikh pastor father fr. bishop archbishop cardinal pope king queen prince princess duke duchess baron baroness mayor
  councillor councilman councilwoman councilor alderman assemblyman assemblywoman sheriff constable inspector
  superintendent officer detective deputy coach messrs. messrs chairman chairwoman chair director chief speaker leader ambassador
  delegate treasurer comptroller commissioner hon. sister brother det det. con pc wpc dci dcs insp insp. supt supt. cllr cllr.
  canon rt sgt capt maj lt col rev sen rep gov cpl cmdr adm`,
);

/** Offices, occupations and relationships: the head nouns of a role ("the governor", "a retired teacher"). */
export const roleNouns: ReadonlySet<string> = set(
  `academic activist actor actress administrator adviser advisor agent aide ambassador analyst anchor announcer
  apologist artist assistant associate attorney aunt author banker billionaire biologist bishop blogger boss broadcaster brother
  businessman businesswoman buyer cabinet campaigner candidate captain caretaker cardinal ceo chair chairman
  chairperson chairwoman challenger champion chancellor chef chemist chief cleric clerk climatologist co-author
  co-chair co-chairman co-founder co-host co-owner coach colleague columnist comedian commander commentator
  commissioner composer congressman congresswoman conservative consultant contractor contributor coordinator
  correspondent councillor councilman councilwoman counsel counselor couple critic curator dad daughter dean defender
  delegate democrat deputy designer detective developer diplomat director doctor donor economist editor educator
  employee engineer entrepreneur envoy epidemiologist executive expert farmer father fellow financier firefighter fisherman
  founder friend general geologist governor graduate grandfather grandmother guard head historian host husband
  independent inspector investigator investor jeweler journalist judge justice king lawmaker lawyer leader lecturer
  legislator liberal librarian lieutenant lobbyist magistrate magnate major manager mayor mechanic member minister mogul
  moderator mom mother musician neighbor neighbour nephew niece nominee novelist nurse officer official operative
  opponent organiser organizer owner pacifist painter parent partner pastor person philanthropist physician physicist pilot player poet
  politician pollster preacher premier presenter president priest prince princess principal producer professor
  programmer prosecutor psychologist publisher queen ranger realtor reporter representative republican researcher
  resident retiree rival runner scholar scientist secretary senator sergeant sheriff singer sister socialist
  sociologist soldier solicitor son speaker specialist spokesman spokesperson spokeswoman star strategist student
  superintendent supervisor supporter surgeon surrogate survivor teacher technician trader treasurer trucker
  trustee tycoon uncle undersecretary veteran veterinarian vice-president victim volunteer voter widow widower wife
  witness woman worker writer man boy girl teenager lady vp cfo coo cto mp mep msp qc kc
  abbess accountant acrobat admiral alderman apprentice archaeologist archbishop architect archivist astronaut
  astronomer athlete auctioneer auditor ballerina bandleader bartender beekeeper biographer blacksmith
  bookseller botanist bricklayer broker builder cardiologist cashier cellist choreographer clockmaker cobbler
  colonel commandant commissar conductor constable consul copilot corporal cosmonaut courier cowboy cricketer
  crofter cyclist dancer dentist dermatologist diver docent drummer duchess electrician emissary emperor empress
  engraver evangelist explorer fielder filmmaker fishmonger footballer forester gardener geographer glazier
  goalkeeper goldsmith golfer grocer groundskeeper guitarist gymnast hairdresser handyman harbourmaster
  harbormaster headmaster headmistress headteacher herder hiker hotelier illustrator imam innkeeper instructor
  interpreter janitor jockey joiner juror landlady landlord lifeguard linguist lobsterman locksmith maid
  mathematician matron mediator medic meteorologist midfielder midwife milliner miner missionary monk motorist
  mountaineer nanny naturalist navigator neurologist neurosurgeon nun oceanographer ombudsman ombudswoman
  oncologist optician orchardist paediatrician paramedic passenger patient pediatrician pharmacist philosopher
  photographer physiotherapist pianist pitcher plumber poetess postman postmaster prefect provost psychiatrist
  quarterback rabbi rancher rapper rector referee roofer rower saddler sailor salesman saleswoman screenwriter
  sculptor seaman shipbuilder shipwright shoemaker shopkeeper skater skier skipper songwriter soprano
  statistician statesman stewardess striker sprinter surveyor swimmer tenor therapist tourist translator umpire
  violinist vicar viceroy virologist waiter waitress watchman watchmaker wrestler zoologist archdeacon bodyguard
  caddie chauffeur co-chief whistleblower commodore brigadier commuter mum stepfather stepmother grandson granddaughter
  boyfriend girlfriend backbencher`,
);

/** Full forms of titles that are abbreviated before a name. */
export const wholeTitles: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['gen.', 'general'],
  ['prof.', 'professor'],
  ['dr.', 'doctor'],
  ['sgt', 'sergeant'],
  ['sgt.', 'sergeant'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['cllr', 'councillor'],
]);

/** Roles that imply a gender. */
export const genderOfRole: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[
    ...set(
      `actress aunt businesswoman chairwoman congresswoman councilwoman daughter girl girlfriend granddaughter grandmother
      lady mom mother mum niece stepmother
      princess queen sister spokeswoman widow wife woman assemblywoman`,
    ),
  ].map((word) => [word, 'female'] as const),
  ...[
    ...set(
      `boy boyfriend brother businessman chairman congressman councilman dad father fisherman grandfather grandson husband
      king man nephew stepfather
      prince son spokesman uncle widower assemblyman alderman`,
    ),
  ].map((word) => [word, 'male'] as const),
]);

/** Words that qualify a role before a name: "former senior adviser". */
export const roleModifiers: ReadonlySet<string> = set(
  `former ex- then- retired veteran longtime long-time senior junior top chief deputy assistant associate acting interim
  incoming outgoing vice lead leading state federal local national conservative liberal progressive democratic republican
  fellow co- campaign political presidential presumptive press policy communications party foreign prime gop house senate
  white black young old late current executive managing general civil human rights`,
);
