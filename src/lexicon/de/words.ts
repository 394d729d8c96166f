/** German: function words, and the words of questions and answers. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads German. */
export const words: LanguageWords = {
  stopWords: `aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim bin
    bis bist da dabei dadurch dafür dagegen daher dahin damit danach daran darauf darf darin darüber darum das dass daß dein
    deine dem den denen denn der deren des dessen deshalb dich die dies diese diesem diesen dieser dieses dir doch dort du durch
    dürfen ein eine einem einen einer eines einige einigen er es etwa etwas euch euer für gab gegen gegenüber geht gemacht genau
    gerade gibt hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem
    innerhalb ins ist ja je jede jedem jeden jeder jedes jedoch jemand jene jetzt kann kein keine keinem keinen keiner können
    könnte könnten lassen machen macht man manche mehr mein meine mich mir mit möchte müssen muss musste nach nachdem neben nein
    nicht nichts noch nun nur ob obwohl oder ohne schon sehr sein seine seinem seinen seiner seines seit selbst sich sie sind so
    sogar solche soll sollen sollte sollten sondern sonst sowie trotz über um und uns unser unsere unter viel viele vielen vom
    von vor während war wäre waren wegen weil weiter welche welchem welchen welcher welches wenn wer wem wen wessen wann was wie
    wieso warum weshalb wo wohin woher womit wovon worüber wurde wurden werde werden wird will wir wollen wollte worden würde
    würden zu zum zur zwar zwischen`,
  questions: {
    who: 'wer wem wen wessen',
    when: 'wann',
    where: 'wo wohin woher',
    'how many': 'wieviel wieviele',
    why: 'warum weshalb wieso weswegen',
    other: 'was welche welcher welches welchen welchem wie womit wovon worüber',
  },
  numbers: `eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig
    achtzig neunzig hundert tausend million millionen milliarde milliarden prozent dutzend hälfte drittel viertel`,
  dates: `januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
    freitag samstag sonnabend sonntag gestern heute morgen woche wochen monat monate monaten jahr jahre jahren jahrhundert
    jahrzehnt tag tage tagen frühling sommer herbst winter frühjahr`,
  reasons: 'weil denn deshalb daher darum wegen aufgrund grund gründe ursache damit angesichts infolge',
  places: 'in im nach aus bei an am auf nahe durch',
  denials: 'nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne weder',
  speech:
    'sagt sagte sagten gesagt erklärte erklärt erklärten betonte meinte laut zufolge teilte fügte kündigte warnte forderte',
  timeUnits:
    'sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte jahrzehnten jahrhunderte jahrhunderten',
  years: 'jahr jahre jahren jährig jährige jähriger jährigen',
  commonWords: `euro euros alt alte alten alter anfangen angeben art artikel bekommen bekommt bereits bestimmt brauchen braucht bringen
    bringt dauern dauert denken denkt ding dinge erst erste ersten finden findet ganz ganze ganzen geben gehen genug
    gern groß große großen grund gut gute guten halten heißen heißt hoch hohe hält immer klein kleine kommen kommt
    lang lange lassen letzte letzten letzter letztes leute leuten liegt läuft machst mal mensch menschen name nennen
    nennt neu neue neuen nie passieren passiert sache sachen sagen schlecht schnell sehen sieht spielen spielt
    spät später stehen steht stimmt tun tut ungefähr vergangen vergangenen vergangenes verschieden wahr weg weit
    weiß wichtig wirklich wissen wohl zeit ziemlich zurzeit überhaupt`,
};
