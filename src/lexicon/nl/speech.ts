/** Dutch: the words of phrases that name a speaker. */
import type { SpeechWords } from '../mul/speech-words.ts';

/** The words with which attribution reads Dutch. */
export const speech: SpeechWords = {
  verbs: `zei zegt vertelde vertelt verklaarde verklaart benadrukte benadrukt meende meent vindt vond stelde stelt waarschuwde
    waarschuwt riep roept vroeg vraagt antwoordde antwoordt schreef schrijft meldde meldt bevestigde bevestigt reageerde reageert
    voegde voegt liet laat legde legt gaf geeft beloofde belooft bekende bekent concludeerde concludeert fluisterde mompelde
    klaagde klaagt oordeelde oordeelt erkende erkent herinnerde herinnert verzekerde verzekert betoogde betoogt sprak spreekt lachte
    lacht onthulde onthult verzuchtte verzucht constateerde constateert`,
  auxiliaries: '',
  participles: '',
  accordingTo: 'aldus volgens',
  skipped: `gisteren vandaag ook later daarna toen nog onlangs eerder zich maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    vervolgens dan eens`,
  determiners: 'de het een',
  prepositions: `van uit bij met voor over aan in tegen naar om op tot door`,
  conjunctions: 'en of',
  roles: `burgemeester wethouder minister minister-president premier staatssecretaris voorzitter voorzitster directeur directrice
    woordvoerder woordvoerster kamerlid raadslid senator gouverneur hoogleraar professor onderzoeker onderzoekster advocaat advocate
    rechter officier arts dokter trainer coach aanvoerder kapitein verantwoordelijke hoofd baas oprichter oprichtster secretaris
    ambassadeur commissaris paus bisschop koning koningin prins prinses moeder vader broer zus zoon dochter oom tante vriend
    vriendin weduwe weduwnaar echtgenoot echtgenote slachtoffer getuige buurman buurvrouw boer boerin visser schrijver schrijfster
    auteur historicus historica econoom bioloog biologe geoloog geologe leraar lerares docent docente student studente leerling
    verpleger verpleegkundige eigenaar eigenares kunstenaar kunstenares zanger zangeres acteur actrice regisseur journalist
    journaliste activist activiste kolonel generaal commandant bakker expert deskundige analist vicevoorzitter coördinator
    bewoner bewoonster archeoloog archeologe sociologe socioloog partijleider fractievoorzitter`,
  roleEnding: undefined,
  givenNames: `jan johannes cornelis hendrik willem pieter gerrit petrus peter jacob herman henk kees piet joost thijs sander
    bas bart daan sem lucas luuk ruben tim tom thomas mark erik marcel frank rob ronald hans wim maarten jeroen martijn maria
    johanna anna cornelia elisabeth wilhelmina hendrika sanne femke lotte emma sophie lisa fleur anouk marieke ingrid monique
    esther linda marjolein saskia annemarie`,
  maleTitles: 'meneer dhr dhr. heer',
  femaleTitles: 'mevrouw mevr mevr. mw mw.',
  titles: 'dr dr. drs drs. mr mr. prof prof. ir ir. sir lady',
  particles: "van de der den het ter ten te 't in op von du la le el al bin ibn dos da",
  noNames: `ministerie gemeente stad provincie universiteit instituut stichting groep bank partij vereniging bond vakbond raad kamer
    regering politie rechtbank school ziekenhuis museum radio krant maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
    februari maart april mei juni juli augustus september oktober november december de het een deze dit`,
  longestName: 3,
};
