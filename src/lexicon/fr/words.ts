/** French: function words, and the words of questions and answers. */
import type { LanguageWords } from '../mul/language-words.ts';

/** The words with which search reads French. */
export const words: LanguageWords = {
  stopWords: `à afin ai ainsi alors après as au aucun aucune aujourd'hui auquel aura aurait aussi autre autres aux auxquels avaient
    avait avant avec avoir avons ayant beaucoup bien c ça car ce ceci cela celle celles celui ces cet cette ceux chaque chez
    comme comment contre d dans de dehors depuis des dès deux donc dont du elle elles en encore entre es est est-ce et étaient
    était étant été être eu eux fait faire fois font furent fut hors ici il ils j je jusque l la là laquelle le lequel les
    lesquelles lesquels leur leurs lors lorsque lui m ma mais malgré me même mêmes mes moi moins mon n ne ni non nos notre nous on
    ont ou où par parce parmi pas peu peut peuvent plus plusieurs plutôt pour pourquoi pourtant puis puisque qu quand que quel
    quelle quelles quels qui quoi s sa sans se selon sera serait ses si sien soi soit sommes son sont sous suis sur t ta tandis
    tant te tel telle tes toi ton toujours tous tout toute toutes très trop tu un une vers voici voilà vos votre vous y combien`,
  questions: {
    who: 'qui',
    when: 'quand',
    where: 'où',
    'how many': 'combien',
    why: 'pourquoi',
    other: 'que quoi quel quelle quels quelles comment lequel laquelle',
  },
  numbers: `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
    soixante cent cents mille million millions milliard milliards pour-cent moitié tiers quart douzaine`,
  dates: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
    samedi dimanche hier demain semaine semaines mois an ans année années siècle siècles jour jours printemps été automne hiver`,
  reasons: 'parce car puisque raison raisons cause afin grâce donc ainsi',
  places: 'à au en dans chez près depuis vers',
  denials: 'ne pas jamais aucun aucune personne rien sans ni non',
  speech:
    'dit déclaré déclare affirmé affirme expliqué explique selon ajouté ajoute estimé estime précisé souligné annoncé indiqué',
  timeUnits:
    'seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année années décennie décennies siècle siècles',
  years: 'an ans année années',
  commonWords: `euro euros aller ancien appeler appelle arrive arriver article assez bon bonne bons chose choses connaître croire croit
    demander dernier derniers dernière devoir dire dit doit donne donner dure durer exactement existe exister
    falloir faut façon fort gens grand grande grands groupe haut homme important jamais jeune juste lieu long
    longtemps mauvais meilleur met mettre mieux moment monde montrer nom nommer nouveau nouveaux nouvelle parle
    parler part partir passe passer passé pendant pense penser personne personnes petit petite pouvoir premier
    première prend prendre presque proche quelqu quelque raison rendre reste rester rien sait savoir sortir souvent
    sujet sûr tard tenir trouve trouver tôt va venir veut vieille vient vieux voir voit vouloir vrai vraiment`,
};
