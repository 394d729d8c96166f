/** Why a file cannot be read, in Spanish. */
import type { Section } from '../messages.ts';
import type { Wording } from '../wording.ts';

const kinds = {
  nothing: 'no hay nada',
  list: 'hay una lista',
  mapping: 'hay un conjunto de claves y valores',
  text: 'hay texto',
  number: 'hay un número',
  true: 'hay true',
  false: 'hay false',
};

const openings = {
  missing: 'no existe ningún archivo con ese nombre',
  'no permission': 'falta permiso para leerlo',
  'link loop': 'los enlaces simbólicos forman un bucle',
  device: 'no es un archivo normal',
  error: 'el archivo no se puede abrir',
};

/** Each sentence follows the file's name and has no full stop. */
export const flawsIn = ({ number, quote, either }: Wording): Section<'flaws'> => ({
  'unknown ending': ({ endings }) => `el nombre debe terminar en ${either(endings)}`,
  'too large': ({ bytes, maxBytes }) =>
    `el archivo tiene ${number(bytes)} bytes y el máximo es ${number(maxBytes)}. Guarda solo el texto o divídelo`,
  'not a file': ({ what }) =>
    what === 'folder' ? 'es una carpeta, no un archivo' : 'no es un archivo normal',
  'not readable': ({ reason, code }) => `${openings[reason]} (${code})`,
  'binary file': 'no es texto, sino un archivo binario',
  'no text': ({ isPage }) =>
    `no contiene el texto de ningún artículo. ${
      isPage
        ? 'Abre la página en un navegador y guárdala cuando se vea el texto'
        : 'Escribe o pega el texto en el archivo'
    }`,
  'front matter unclosed': ({ maxChars }) =>
    `los datos del principio deben terminar con una línea ${quote('---')} en los primeros ${number(maxChars)} caracteres`,
  'front matter syntax': ({ format }) => `los datos del principio no son ${format} válido`,
  'front matter without keys': 'los datos del principio deben ser claves y valores',
  'field is no text': ({ field, got }) => `${quote(field)} debe contener texto, pero ${kinds[got]}`,
  'field is no list': ({ field, got }) => `${quote(field)} debe contener una lista, pero ${kinds[got]}`,
  'field is no date': ({ field, given }) =>
    `${quote(field)} debe contener una fecha como 2025-11-03, no ${quote(given)}`,
  'field is no address': ({ field, given }) =>
    `${quote(field)} debe contener una dirección que empiece por https://, no ${quote(given)}`,
  'field is no language': ({ field, given }) =>
    `${quote(field)} debe contener un código de idioma como es o pt-BR, no ${quote(given)}`,
  'field too long': ({ field, chars, maxChars }) =>
    `${quote(field)} tiene ${number(chars)} caracteres y el máximo es ${number(maxChars)}`,
  'field with too many names': ({ field, names, maxNames }) =>
    `${quote(field)} tiene ${number(names)} nombres y el máximo es ${number(maxNames)}`,
  'field with a bad alias': ({ field }) =>
    `escribe completo el valor de ${quote(field)}: el alias no lleva a nada, o lleva a demasiados datos`,
  'login wall':
    'la página pide iniciar sesión o suscribirse. Inicia sesión y guárdala otra vez cuando se vea todo el texto',
  'browser wall':
    'la página se tiene que abrir antes en un navegador. Guárdala desde ahí cuando se vea el texto',
  'error page':
    'es una página de error («no encontrada»). Abre la dirección en un navegador y guarda el artículo',
  'nested too deep': ({ depth }) =>
    `la página tiene ${number(depth)} elementos anidados unos dentro de otros. Guarda su texto como .txt`,
  'damaged document': ({ format }) =>
    `el archivo no es un ${format} válido o está dañado. Ábrelo y guárdalo de nuevo, o guarda su texto como .txt`,
  'encrypted PDF': 'el PDF está protegido con una contraseña. Guárdalo sin contraseña',
  'old Word document': 'es un documento de Word antiguo o cifrado. Guárdalo como DOCX sin contraseña',
  'document unpacks too large': ({ maxMegabytes }) =>
    `el DOCX ocupa más de ${maxMegabytes} MB al descomprimirlo. Guarda su texto como .txt`,
  'PDF too long': ({ maxChars }) =>
    `el PDF tiene más de ${number(maxChars)} caracteres. Divídelo en varios archivos`,
  'scanned PDF':
    'el PDF solo contiene imágenes, sin texto. Usa un programa de reconocimiento de texto (OCR) para incluirlo',
  'garbled PDF':
    'del PDF no salen letras legibles, solo signos sin sentido. Imprímelo otra vez como PDF o usa un programa de reconocimiento de texto (OCR)',
  'read too slowly': ({ seconds }) =>
    `leerlo lleva más de ${number(seconds)} segundos. Divide el artículo o guarda su texto como .txt`,
  'too much memory': 'leerlo necesita demasiada memoria. Divide el artículo o guarda su texto como .txt',
  'too many waiting': 'se están leyendo demasiados artículos. Inténtalo de nuevo en un minuto',
  'not kept': ({ reason }) => `no se puede guardar: ${reason}`,
  'encoding guessed': ({ encoding }) =>
    `leído como ${encoding}, porque no es UTF-8 ni indica su codificación. Comprueba las letras o guárdalo como UTF-8`,
});
