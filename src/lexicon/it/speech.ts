/** Italian: the words of phrases that name a speaker. */
import type { SpeechWords } from '../mul/speech-words.ts';

/** The words with which attribution reads Italian. */
export const speech: SpeechWords = {
  verbs: `disse dice affermò afferma spiegò spiega assicurò assicura aggiunse aggiunge dichiarò dichiara commentò commenta raccontò
    racconta sottolineò sottolinea sostenne sostiene avvertì avverte insistette insiste ricordò ricorda ammise ammette denunciò
    denuncia osservò osserva precisò precisa annunciò annuncia rispose risponde chiese chiede domandò domanda replicò replica esclamò
    esclama gridò grida mormorò mormora sussurrò sussurra confessò confessa concluse conclude promise promette criticò critica
    ribadì ribadisce scrisse scrive attaccò attacca chiarì chiarisce conferma confermò lamenta lamentò riferì riferisce riassume diceva spiegava sorride`,
  auxiliaries: 'ha aveva si',
  participles: `detto affermato spiegato assicurato aggiunto dichiarato commentato raccontato sottolineato sostenuto avvertito insistito
    ricordato ammesso denunciato osservato precisato annunciato risposto chiesto domandato replicato esclamato gridato mormorato
    sussurrato confessato concluso promesso criticato rivelato ribadito scritto attaccato chiarito confermato lamentato riferito`,
  accordingTo: 'secondo',
  skipped: `ieri oggi anche poi dopo allora inoltre ancora infine lunedì martedì mercoledì giovedì venerdì sabato domenica si
    successivamente quindi invece`,
  determiners: "il lo la l' un uno una",
  prepositions: `di del dello della dell' dei degli delle d' a al allo alla all' ai agli alle con per da dal dalla in nel nella su sul
    sulla contro secondo senza`,
  conjunctions: 'e ed o',
  roles: `sottosegretario sottosegretaria sindaco sindaca ministro ministra presidente presidentessa direttore direttrice portavoce deputato deputata senatore senatrice
    governatore governatrice professore professoressa ricercatore ricercatrice avvocato avvocata giudice procuratore procuratrice
    medico dottore dottoressa allenatore allenatrice capitano responsabile capo fondatore fondatrice segretario segretaria
    consigliere consigliera assessore assessora ambasciatore ambasciatrice commissario commissaria papa vescovo re regina principe
    principessa madre padre fratello sorella figlio figlia zio zia amico amica vedova vedovo marito moglie vittima testimone vicino
    vicina agricoltore agricoltrice pescatore pescatrice scrittore scrittrice autore autrice storico storica economista biologo biologa
    geologo geologa maestro maestra studente studentessa infermiere infermiera proprietario proprietaria titolare artista cantante
    attore attrice regista giornalista attivista colonnello generale comandante fornaio fornaia esperto esperta analista
    vicepresidente coordinatore coordinatrice premier prefetto questore archeologo archeologa sociologo sociologa abitante`,
  roleEnding: undefined,
  givenNames: `giuseppe antonio giovanni mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo
    michele giorgio aldo sergio luciano marco andrea stefano alessandro matteo lorenzo davide luca ernesto enrico roberto maurizio
    claudio fabio massimo nicola maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta
    carla elena concetta rita margherita franca paola giulia chiara sara martina valentina alessia silvia elisa federica laura
    giorgia elisabetta`,
  maleTitles: 'signor sig sig. don',
  femaleTitles: 'signora sig.ra signorina donna',
  titles: 'dott dott. dott.ssa prof prof. ing. avv. on. sir lady',
  particles: "di del della dello dei degli de da dal dalla la lo d' van von der den ter",
  noNames: `ministero comune città regione comunità università istituto società gruppo banca partito associazione federazione sindacato
    consiglio camera senato governo polizia tribunale corte scuola ospedale museo radio giornale agenzia san santa santo lunedì martedì
    mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    dicembre il lo la i gli le un una questo questa lega guardia corriere`,
  longestName: 3,
};
