/** Spanish: function words, and the words of questions and answers. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads Spanish. */
export const words: LanguageWords = {
  stopWords: `a al algo alguien algún alguna algunas alguno algunos ambos ante antes aquel aquella aquellas aquello aquellos aquí así
    aún aunque bajo bien cada casi como cómo con contra cual cuál cuales cuáles cualquier cuando cuándo cuanta cuánta cuantas
    cuántas cuanto cuánto cuantos cuántos cuya cuyo de debe deben del desde después donde dónde dos durante e el él ella ellas ello
    ellos en entre era eran eres es esa esas ese eso esos esta está estaba estaban estamos están estar estas este esto estos
    estoy fue fueron fui ha había habían haber hace hacer hacia han hasta hay he hemos incluso la las le les lo los más me mi
    mí mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nada ni no nos nosotros nuestra nuestras nuestro
    nuestros o os otra otras otro otros para pero poco por porque pues puede pueden qué que quien quién quienes quiénes se sé
    sea según ser será serán sería si sí sido siempre sin sino sobre solo sólo son soy su sus tal también tampoco tan tanto te
    tener tenía ti tiene tienen toda todas todavía todo todos tras tu tú tus un una unas uno unos usted ustedes va van y ya yo`,
  questions: {
    who: 'quién quiénes',
    when: 'cuándo',
    where: 'dónde adónde',
    'how many': 'cuánto cuánta cuántos cuántas',
    why: 'porqué',
    other: 'qué cuál cuáles cómo',
  },
  numbers: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta
    sesenta setenta ochenta noventa cien ciento mil millón millones mitad tercio cuarto docena`,
  dates: `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves
    viernes sábado domingo ayer hoy mañana semana semanas mes meses año años siglo siglos década día días primavera verano otoño
    invierno`,
  reasons: 'porque debido razón razones causa motivo pues gracias',
  places: 'en a hacia desde cerca',
  denials: 'no nunca jamás ningún ninguna ninguno nadie nada sin ni tampoco',
  speech:
    'dijo dice dijeron afirmó afirma aseguró asegura según explicó explica añadió declaró señaló indicó anunció',
  timeUnits:
    'segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década décadas siglo siglos',
  years: 'año años',
  commonWords: `euro euros ahora alto antiguo artículo bastante buena bueno chico claro cosa cosas cree creer da dar decir dice dicen
    diferente dijo ejemplo empezar empezó empieza encontrar existe forma gente gran grande grandes gustar habla
    hablar haciendo ir justo lado largo llama llamado llamar llega llegar lleva llevar lugar malo manera mayor mejor
    mejores menor nombre nueva nuevo nuevos pasa pasado pasar pasó pensar pequeño persona personas piensa pone poner
    posible primer primera primero pronto queda quedar querer quiere razón realmente sabe saber seguir señor sigue
    siguiente sucede suceder sucedió tarde tema tipo tomar trabajo usar veces ver verdad vez vieja viejo última
    último últimos`,
};
