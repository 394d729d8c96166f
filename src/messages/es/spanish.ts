/** Every sentence that the bot says to its readers, in Spanish of Spain or of Latin America. */
import { complete, type Messages, type Translation } from '../messages.ts';
import { shorten } from '../shorten.ts';
import { type Wording, wordingIn } from '../wording.ts';
import type { Adding } from './adding.ts';
import { answersIn } from './answers.ts';
import { articleIn } from './article.ts';
import { commandsIn } from './commands.ts';
import { flawsIn } from './flaws.ts';
import { articleListIn, helpIn } from './help.ts';
import { libraryIn } from './library.ts';
import { playgroundIn } from './playground.ts';
import { takeAway } from './take-away.ts';
import { terminalIn } from './terminal.ts';
import { verdicts } from './verdicts.ts';

const quotationForms = { one: 'cita', other: 'citas' };

/** Spanish in `language`, `quotes` around quoted words and `adding` for "to add"; English where a sentence is for operators. */
export function spanishIn(language: string, quotes: readonly [string, string], adding: Adding): Messages {
  const wording = wordingIn(language, { quotes, andMore: (more) => `y ${more} más` });
  return complete({
    language,
    commands: commandsIn(adding),
    verdicts,
    help: helpIn(wording),
    articleList: articleListIn(wording),
    takeAway,
    playground: playgroundIn(adding),
    flaws: flawsIn(wording),
    library: libraryIn(wording, adding),
    terminal: terminalIn(wording),
    ...articleIn(wording),
    ...checksIn(wording),
    ...answersIn(wording),
    ...quotationsIn(wording),
    ...refusalsIn(wording),
    ...labelsIn(wording),
  });
}

/** Values that do not fit, faults, and choosing an article. */
function refusalsIn({ quote, short, listed, number }: Wording) {
  return {
    unknownCommand: (name) => `No existe el comando ${quote(name)}. /help los muestra todos.`,
    unknownOption: (command, name) => `/${command} no tiene la opción ${quote(name)}.`,
    missingOption: (name, example) => `Falta un valor para ${quote(name)}. Por ejemplo: ${example}`,
    wrongValue: (name, expected, given) => `${quote(name)} debe ser ${expected}, no ${shorten(given)}.`,
    expectedOneOf: (choices) => `una de estas opciones: ${choices.join(', ')}`,
    expectedText: (maxChars) => `un texto de ${number(maxChars)} caracteres como máximo`,
    expectedInteger: ({ min }) => (min === undefined ? 'un número entero' : `un número entero desde ${min}`),
    expectedBoolean: 'true o false',
    expectedFile: 'un archivo',
    unknownArticle: (asked, titles) =>
      `No hay ningún artículo ${short(asked)}. ${listed('Los artículos son', titles)}`,
    severalArticles: (asked, titles) =>
      `${short(asked)} puede referirse a más de un artículo. ${listed('Coinciden:', titles)}`,
    unknownSpeaker: (asked, names) => `Nadie llamado ${short(asked)} habla ahí. ${listed('Hablan:', names)}`,
    severalSpeakers: (asked, names) =>
      `${short(asked)} puede referirse a más de una persona. ${listed('Coinciden:', names)}`,
    busy: 'Ahora mismo estoy ocupado. Inténtalo de nuevo en un momento.',
    stillReading: (unread, total) =>
      `Artículos que aún se están leyendo: ${unread} de ${total}. Si falta el tuyo, pregunta de nuevo en unos segundos.`,
    storeAway: 'El bot no puede conectar con su base de datos. Inténtalo de nuevo en un minuto.',
    tooFast: 'Estás preguntando muy rápido. Espera unos segundos e inténtalo de nuevo.',
    failed: (id) => `Algo ha fallado por nuestra parte. Si vuelve a pasar, avisa con el código ${id}.`,
    chooseArticle: 'Elige un artículo',
    everyArticle: 'Todos los artículos',
    whichArticle:
      '¿Qué artículo? Elige uno abajo. También puedes repetir el comando con article: y una parte del título.',
  } satisfies Partial<Translation>;
}

/** Buttons, and what is around a passage. */
function labelsIn({ quote, date }: Wording) {
  return {
    more: 'Más',
    back: 'Atrás',
    longer: 'Más largo',
    shorter: 'Más corto',
    showInContext: 'Ver en contexto',
    showNearest: 'Ver lo más parecido',
    earlier: 'Antes',
    later: 'Después',
    openArticle: 'Abrir el artículo',
    fullText: 'Texto completo',
    whatTheySay: 'Declaraciones',
    contextHeadings: {
      before: 'Antes del pasaje',
      passage: 'El pasaje elegido',
      after: 'Después del pasaje',
    },
    manners: { direct: 'textual', reported: 'indirecto', partly: 'en parte textual' },
    probably: 'probablemente',
    namedHere: (name) => `en el texto: ${name}`,
    namedButSilent: ({ name, namedHere }) => `${quote(namedHere)} es ${name}`,
    place: ({ paragraph, paragraphs }) =>
      paragraph === 0 ? 'título' : `¶\u00a0${paragraph} de ${paragraphs}`,
    wordForWord: (title, details) => `Palabra por palabra de ${[quote(title), ...details].join(', ')}`,
    fullDate: date,
    publishedOn: date,
    open: 'abrir',
    attached: 'Demasiado largo para mostrarlo aquí: adjunto entero.',
    outdated: 'Este botón ya no funciona. Vuelve a preguntar.',
    deleteAnswer: 'Eliminar',
    notYourAnswer: 'Solo quien preguntó puede eliminar esta respuesta.',
    notYours: 'Solo quien abrió esto puede usarlo.',
    alreadyShared: 'Esto ya se ha compartido.',
    articleNotHere: 'El artículo de este botón se eliminó o no está disponible aquí. Vuelve a preguntar.',
    noWordsInMessage: 'En ese mensaje no hay palabras.',
  } satisfies Partial<Translation>;
}

/** What /quote, /summary and /speakers say. */
function quotationsIn({ short, quote, count }: Wording) {
  return {
    noQuotations: 'Ahí no se cita a nadie.',
    noQuotationsAbout: (topic: string) => `Ahí no hay citas sobre ${short(topic)}.`,
    quotationsShown: (from: number, to: number, total: number) =>
      total === 1
        ? 'La única cita'
        : from === to
          ? `Cita ${from} de ${total}`
          : `Citas ${from} a ${to} de ${total}`,
    sentencesShown: (shown: number, total: number) =>
      `${shown} de ${total} frases, en el orden del artículo, ninguna reescrita`,
    wholeArticle: 'El artículo es tan corto que aquí está entero.',
    keyQuotations: 'Citas clave',
    whoIsWho: 'Quién es quién',
    figures: 'Cifras y fechas',
    noKeyQuotations: 'Ahí no se cita a nadie por su nombre con cierta extensión.',
    notTreated: (topic: string) => `El artículo no trata de ${short(topic)}.`,
    saysNothing: ({ name, about }: { readonly name: string; readonly about: string | undefined }) =>
      about === undefined
        ? `En el artículo no hay ninguna frase entera de ${name}.`
        : `El artículo no tiene nada de ${name} sobre ${short(about)}.`,
    noSpeakers: 'En este artículo no se cita a nadie por su nombre.',
    speakers: (total: number) => (total === 1 ? 'Una persona' : `${total} personas`),
    speakerUnknown: 'Persona no identificada',
    alsoCalled: (names: readonly string[]) => `en el texto también ${names.map(quote).join(', ')}`,
    quotations: (total: number) => count(total, quotationForms),
    quotationsOf: ({ count: total, probable }: { readonly count: number; readonly probable: number }) => {
      const all = count(total, quotationForms);
      if (probable === 0) return all;
      return probable === total
        ? `probablemente ${all}`
        : `${all}, ${probable} de ellas ${probable === 1 ? 'probable' : 'probables'}`;
    },
  };
}

function checksIn({ quote, short, number }: Wording) {
  type Claim = { readonly number: number; readonly count: number };
  type Said = { readonly claimed: string; readonly speaker: string | undefined };
  return {
    verdictLine: ({ verdict, claim }: { readonly verdict: keyof typeof verdicts; readonly claim: Claim }) =>
      `${verdicts[verdict]}${claim.count === 1 ? '' : ` · ${claim.number} de ${claim.count}`}`,
    claims: { typed: 'Tu texto', shared: 'La afirmación', message: 'El mensaje dice' },
    claimedBy: (source: string, speaker: string) => `${source} (atribución: ${shorten(speaker)})`,
    articleSays: 'El artículo dice',
    ofClaim: (claim: Claim, line: string) =>
      claim.count === 1 ? line : `${claim.number} de ${claim.count} · ${line}`,
    unchecked: (left: number) =>
      left === 1
        ? 'Queda una cita sin comprobar. Envíala sola.'
        : `Quedan ${number(left)} citas sin comprobar. Envíalas por separado.`,
    messageBy: 'De un mensaje de',
    openMessage: 'abrir el mensaje',
    nearestNotMatch: 'Lo más parecido, pero no igual',
    nothingToCheck: 'Ahí no hay palabras que comprobar.',
    share: 'Compartir',
    matters: { negation: 'Negación', number: 'Número', name: 'Nombre', date: 'Fecha', modal: 'Verbo modal' },
    wording: 'Redacción',
    otherLetters: 'Letras',
    differs: ({ article: said, claim }: { readonly article: string; readonly claim: string }) =>
      said === ''
        ? `${quote(claim)} no está en el artículo`
        : claim === ''
          ? `falta ${quote(said)}`
          : `${quote(said)} en el artículo, ${quote(claim)} en la afirmación`,
    looksTheSame: ({ article: said, claim }: { readonly article: string; readonly claim: string }) =>
      `${quote(claim)} solo se parece a ${quote(said)}: tiene letras de otro alfabeto`,
    turns: {
      negation: 'Cortado: una negación',
      condition: 'Cortado: una condición',
      contrast: 'Cortado: un contraste',
    },
    quoted: quote,
    speakerLabel: 'Quién habla',
    saidBy: ({ claimed, speaker }: Said) =>
      `esto lo dice ${speaker ?? 'el propio artículo'}, no ${shorten(claimed)}`,
    saidByThem: ({ claimed, speaker }: { readonly claimed: string; readonly speaker: string }) =>
      speaker.toLowerCase() === claimed.toLowerCase()
        ? `lo dice ${speaker}`
        : `lo dice ${speaker} (${short(claimed)} en la afirmación)`,
    saidByAuthor: (claimed: string) =>
      `son palabras del propio artículo, que da a ${shorten(claimed)} como fuente`,
    openSpeaker: ({ claimed, speaker }: Said) =>
      speaker === undefined
        ? `el artículo no deja claro quién lo dice; puede ser ${shorten(claimed)}`
        : `puede ser ${speaker}, pero el artículo no deja claro quién lo dice`,
    authorsWords: 'Son palabras del propio artículo, no de una persona citada.',
    onlyReported: 'El artículo solo lo cuenta con sus propias palabras: no es una cita textual.',
  };
}
