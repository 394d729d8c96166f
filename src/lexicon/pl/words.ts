/** Polish: function words, and the words of questions and answers. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads Polish. */
export const words: LanguageWords = {
  stopWords: `a aby albo ale ani aż bardzo bez bo bowiem by być był była było były będą będzie cała cały chce choć ci cię co coś czy
    czyli czym dla dlaczego dlatego do dwa gdy gdyby gdyż gdzie go i ich ile im inne inny innych ja jak jaka jaki jakie jako je
    jeden jednak jego jej jemu jest jestem jeszcze jeśli już każdy kiedy kim kogo komu kto która które którego której który których
    którym którzy lub ma mają mam mi między mimo mnie mną może można mój my na nad nam nami nas nasz nasza nasze nawet nią nic nich
    nie niego niej nim niż no o obok od on ona one oni ono oraz pan pani po pod podczas ponad ponieważ poza pod przed przede przez
    przy roku również sam się skąd są swoje swoją swojego ta tak taka taki takie także tam te tego tej ten też to tobie tu tych
    tylko tym u w was we według wiele wszystko wszystkich z za zawsze ze że żeby został została zostały`,
  questions: {
    who: 'kto kogo komu kim czyj czyja',
    when: 'kiedy',
    where: 'gdzie dokąd skąd',
    'how many': 'ile ilu',
    why: 'dlaczego czemu',
    other: 'co czego czym jak jaki jaka jakie który która które czy',
  },
  numbers: `dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście dwadzieścia trzydzieści
    czterdzieści pięćdziesiąt sto tysiąc tysiące tysięcy milion miliony milionów miliard miliardów procent połowa`,
  dates: `styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień
    września październik października listopad listopada grudzień grudnia poniedziałek wtorek środa czwartek piątek sobota niedziela
    wczoraj dziś jutro tydzień miesiąc miesięcy rok lat wiek dzień dni wiosna lato jesień zima`,
  reasons: 'bo ponieważ dlatego gdyż powodu powód przyczyna dzięki',
  places: 'w we na do z koło pod przy',
  denials: 'nie nigdy nikt nic żaden żadna żadne bez ani',
  speech:
    'powiedział powiedziała mówi stwierdził podkreślił podkreśliła dodał dodała zaznaczył poinformował według zdaniem',
  timeUnits:
    'sekund sekundy minut minuty godzin godziny godzinę dni tydzień tygodni tygodnie miesiąc miesiące miesięcy rok lata lat',
  years: 'rok lata lat letni letnia',
  commonWords: `artykuł czas człowiek daje dać dobra dobry dobrze duża dużo duży działa dzieje długo gdzieś idzie imię
    istnieje iść ktoś lepiej lepszy ludzi ludzie mała mały miejsce mieć myśleć myśli mówi mówić nazwa nazwisko
    nazywa nigdy nowa nowe nowy osoba osoby ostatni ostatnia ostatnie ostatnio osób pierwsza pierwsze pierwszy podać
    powód prawda prawdziwy robi robią robić rzecz rzeczy sposób sprawa stanie stara stary stać stało trwa trwać
    widzieć wie wiedzieć wielki więcej wszystko wziąć zeszły znaleźć zobaczyć zrobić zrobił zły`,
};
