/** Italian: function words, and the words of questions and answers. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads Italian. */
export const words: LanguageWords = {
  stopWords: `a ad agli ai al alla alle allo alcune alcuni altra altre altri altro anche ancora avere aveva avevano avuto c che chi
    ci ciò coi col come con contro cosa così cui d da dagli dai dal dalla dalle dallo degli dei del della delle dello dentro di
    dopo dove dunque durante e è ed era erano essere fa fino fra fu furono già gli ha hai hanno ho i il in io invece l la là le
    lei li lo loro lui ma me meno mentre mi mia mie miei mio molta molte molti molto ne né negli nei nel nella nelle nello no noi
    non nostra nostre nostri nostro o ogni oltre ora per perché perciò però più poco poi prima proprio può qua quale quali quando
    quanta quante quanti quanto quasi quella quelle quelli quello questa queste questi questo qui s sarà sarebbe se sei sempre
    senza si sia siamo siano sono sopra sotto stata state stati stato su sua sue sugli sui sul sulla sulle sullo suo suoi tra
    troppo tu tua tue tuo tuoi tutta tutte tutti tutto un una uno v va vi voi dell all nell sull dall quest`,
  questions: {
    who: 'chi',
    when: 'quando',
    where: 'dove',
    'how many': 'quanto quanta quanti quante',
    why: 'perché',
    other: 'che cosa quale quali come',
  },
  numbers: `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici venti trenta quaranta
    cinquanta sessanta settanta ottanta novanta cento mila mille milione milioni miliardo miliardi metà terzo dozzina`,
  dates: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì
    giovedì venerdì sabato domenica ieri oggi domani settimana settimane mese mesi anno anni secolo secoli giorno giorni primavera
    estate autunno inverno`,
  reasons: 'perché poiché dunque ragione ragioni causa motivo grazie affinché',
  places: 'a in da presso vicino verso',
  denials: 'non mai nessun nessuna nessuno niente nulla senza né',
  speech:
    'detto dice disse dichiarato dichiara secondo spiegato spiega aggiunto aggiunge affermato annunciato sottolineato',
  timeUnits:
    'secondo secondi minuto minuti ora ore giorno giorni settimana settimane mese mesi anno anni decennio decenni secolo secoli',
  years: 'anno anni',
  commonWords: `euro euros alto altri andare anni arrivare articolo bello bene buona buono capire caso certo chiama chiamare chiamato cosa
    cose crede credere dare davvero dice dire dura durare dà esempio esiste fanno fare forse gente giovane giusto
    grande grandi gruppo importante lasciare lungo luogo maggiore mai male meglio mette mettere migliore modo mondo
    morto nome nuova nuovi nuovo parla parlare parte passare passato pensa pensare persona persone piccola piccolo
    porta possibile posto potere prende prendere presto prima primo problema ragione restare sa sapere scorsa scorso
    sembra sentire signore sta stare succede succedere successo tardi tenere tipo trova trovare ultima ultimi
    ultimo uomo usare va vecchio vede vedere venire verità vero viene volere volta volte vuole`,
};
