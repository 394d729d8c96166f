/** Dutch: function words, and the words of questions and answers. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads Dutch. */
export const words: LanguageWords = {
  stopWords: `aan al alle alleen als alsof altijd andere anders ben bij bijna bent binnen bovendien daar daarna daarom dan dat de deed
    deze die dit doch doen doet door dus echter een eens en enige er ervan even ge geen geweest gewoon had hadden hé heb hebben
    hebt heeft hem hen het hier hij hoe hoeveel hoewel hun ik in is ja je jij jou jullie kan kon konden kunnen kunt maar me meer
    men met mij mijn moest moet moeten mogen na naar naast nadat niet niets nog nu of om omdat onder ondanks ons onze ook op over
    pas per sinds soms te tegen terwijl toch toen tot totdat tussen u uit uw van vanaf vanwege veel vaak voor vooral waar waarin
    waarom wanneer want waren was wat we wel welk welke werd werden wie wiens wij wil wilde willen word worden wordt ze zei zeer
    zelf zich zij zijn zo zoals zonder zou zouden zullen zult`,
  questions: {
    who: 'wie wiens',
    when: 'wanneer',
    where: 'waar waarheen',
    'how many': 'hoeveel',
    why: 'waarom',
    other: 'wat welk welke hoe waarmee waarover',
  },
  numbers: `twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig
    honderd duizend miljoen miljard procent helft derde kwart dozijn`,
  dates: `januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag gisteren vandaag morgen week weken maand maanden jaar jaren eeuw dag dagen lente zomer herfst
    winter voorjaar najaar`,
  reasons: 'omdat want daarom doordat vanwege wegens reden redenen oorzaak dankzij zodat',
  places: 'in op bij naar uit te nabij vanuit',
  denials: 'niet geen nooit niemand niets zonder noch',
  speech:
    'zei zegt zeiden zeggen gezegd vertelde vertelt volgens aldus verklaarde meldde liet voegde stelt waarschuwde',
  timeUnits:
    'seconde seconden minuut minuten uur uren dag dagen week weken maand maanden jaar jaren decennia eeuw eeuwen',
  years: 'jaar jarige',
  commonWords: `euro euros aantal achter artikel beginnen begint bekend bestaat beste blijft blijven brengen denken denkt ding dingen duren
    duurt eerste eigenlijk eind gaan gaat gang gebeurd gebeuren gebeurt geeft geven goed goede groot grootste grote
    heet hele heten heus hoge hoog houden houdt iemand klein kleine klopt komen komt krijgen krijgt laat laatste
    lang lange laten later leven liggen ligt lopen maakt maken man manier mensen naam nemen nieuw nieuwe nodig
    noemen noemt nooit oud oude paar persoon plaats precies reden slecht snel soort spreken staan staat tijd
    tweede vinden vindt vorig vorige vrouw waar weer weet weg werkelijk weten willen worden zaak zaken zeggen zegt
    zetten zien ziet zit zitten`,
};
