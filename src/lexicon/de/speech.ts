/** German: the words of phrases that name a speaker. */
import type { SpeechWords } from '../mul/speech-words.ts';

/** The words with which attribution reads German. */
export const speech: SpeechWords = {
  verbs: `sagte sagt erklärte erklärt betonte betont meinte meint fügte ergänzte ergänzt berichtete berichtet erzählte erzählt
    warnte warnt forderte fordert kritisierte kritisiert teilte kündigte schrieb schreibt antwortete antwortet fragte fragt rief
    ruft versicherte versichert bestätigte bestätigt räumte stellte urteilte urteilt lobte mahnte mahnt klagte klagt erwiderte
    entgegnete entgegnet beteuerte bilanzierte bilanziert resümierte resümiert argumentierte argumentiert kommentierte
    kommentiert bekräftigte unterstrich erläuterte erläutert sprach spricht freute freut erinnert erinnerte begründete beklagte
    beklagt findet fand verspricht versprach hofft hoffte glaubt verkündete prophezeit prophezeite schilderte schildert
    gibt gab führte verriet verrät lachte lacht schimpfte schimpft schwärmte schwärmt seufzte seufzt jubelte jubelt scherzte scherzt spottete räsonierte behauptet behauptete`,
  auxiliaries: '',
  participles: '',
  accordingTo: 'so laut',
  skipped: `gestern heute dazu später auch anschließend danach jüngst kürzlich zuletzt nun jetzt schließlich wiederum hingegen
    dagegen etwa sich am montag dienstag mittwoch donnerstag freitag samstag sonntag noch daraufhin weiter`,
  determiners: 'der die das',
  prepositions: `von vom aus bei zu zum zur mit für über an am im in gegen nach vor um auf des dem den`,
  conjunctions: 'und oder sowie',
  roles: `vorstand vorständin bürgermeister oberbürgermeister kanzler bundeskanzler kanzlerin bundeskanzlerin minister ministerin präsident präsidentin
    bundespräsident landrat landrätin stadtrat stadträtin senator senatorin chef chefin leiter leiterin sprecher sprecherin
    professor professorin trainer trainerin kapitän anwalt anwältin rechtsanwalt rechtsanwältin richter richterin arzt ärztin
    zeuge zeugin nachbar nachbarin bauer bäuerin wirt wirtin koch köchin papst bischof pfarrer pfarrerin könig königin
    prinz prinzessin vorsitzende vorsitzender abgeordnete abgeordneter beamter beamtin angestellte experte expertin vater mutter
    bruder schwester sohn tochter onkel tante freund freundin kollege kollegin witwe witwer ehemann ehefrau opfer chefarzt chefärztin
    autor autorin schulleiter forscher forscherin direktor direktorin general oberst hauptmann major kommissar kommissarin
    ex-minister ex-kanzler gründer gründerin inhaber inhaberin mieter mieterin schüler schülerin student studentin künstler
    künstlerin sänger sängerin schauspieler schauspielerin stürmer torwart torhüter dekan rektor rektorin schulrat rätin biologe
    biologin soziologe soziologin psychologe psychologin meteorologe meteorologin geologe geologin archäologe archäologin`,
  roleEnding:
    `.{2,}(?:meister|sprecher|leiter|chef|minister|präsident|anwalt|anwält|forscher|politiker|experte|direktor|lehrer|arzt|ärzt|
    rat|rät|vorsitzende[rn]?|beauftragte[rn]?|abgeordnete[rn]?|wart|führer|trainer|richter|inhaber|halter|händler|wissenschaftler|
    biologe|loge|nom|soph|graf|graph|ist|ent|ant|eur|tor|ler|ner|ber|ger|ter|fer|ker|mer|rer|ser|zer|ßer|mann|frau|nachbar|kollege|kolleg|freund|bruder|schwester|vater|mutter|sohn|tochter|koch|bischof|pfarrer|zeuge|held|kapitän|chirurg|pädagoge|pädagog|
    pilot|pfleger|schütze|schütz|richter|wirt|bauer|kanzler|könig)(?:in)?`.replace(/\s/g, ''),
  givenNames: `peter dieter walter oliver alexander rainer reiner holger volker xaver heiner günter günther gunter gunther werner
    silvester jasper jesper casper kathrin katrin karin martin valentin robin benjamin erwin edwin armin konstantin constantin
    augustin justin kevin collin corvin marvin melvin carolin karolin kerstin kirstin evelin jasmin yasmin vincent laurent christer
    lester roger ludger rutger hermann heinz-peter karl-peter hans-peter hans-dieter klaus-dieter klaus-peter ernst horst august
    viktor victor hector nestor florian christian sebastian alper taner soner caner ömer ester esther heimer rüdiger jennifer
    gregor igor balthasar walther dexter hermann reinhart eckart eckhart helmut hartmut jost joost baptist calvin quentin quirin
    severin alwin herwin ortwin korbinian lothar gerlinde christa kristin kristiane chester christin inger amber dimitar dexter`,
  maleTitles: 'herr',
  femaleTitles: 'frau',
  titles: 'dr dr. prof prof. med. dipl.-ing. h.c. sir lady pater schwester',
  particles: 'von van der den de zu di da del della le la el al bin ibn ter ten te dos do das',
  noNames: `familie firma haus stadt land bund partei verein verband gesellschaft institut universität hochschule ministerium amt
    behörde gericht bank zeitung radio sender agentur bundestag landtag polizei feuerwehr gemeinde kirche schule straße platz
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober
    november dezember journalisten reportern medien abgeordneten anwesenden zuhörern kollegen fans gästen eltern schülern
    mitarbeitern besuchern gmbh ag kg e.v. der die das ein eine wer was`,
  longestName: 3,
};
