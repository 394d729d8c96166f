/** Requests about the article or the bot, in French. */
import type { RequestForms } from '../mul/request-forms.ts';

/** See `RequestForms`. */
export const requests: RequestForms = {
  before:
    '(?:(?:bonjour|salut|stp|svp|et|alors|dis moi) )*(?:(?:peux tu|pourrais tu|tu (?:peux|pourrais|pourras)|pouvez vous|vous pouvez|est ce que tu peux) (?:(?:me|nous) )?)?',
  after:
    '(?: (?:s il (?:te|vous) plaît|stp|svp|merci|en bref|rapidement|en (?:quelques|une|un|deux|trois|quatre|cinq) (?:mots?|phrases?|lignes?)))*',
  it: '(?:ça|cela|ceci|ce|c|le|(?:l|cet|d|de l|de cet) ?(?:article|interview)|(?:le|ce|du|de ce|cette|la) (?:texte|papier|page|histoire|document))',
  within:
    '(?: (?:ici|dedans|là dedans|dans (?:l|cet) article|dans (?:le|ce) (?:texte|papier)|de l article|de cet article|du texte))',
  summary: [
    '(?:me |le |la |nous )?(?:résume[rz]?|résumes?)(?:(?: (?:moi|nous))? {it}| le| moi)?',
    '(?:(?:fais|donne|fait|faire|donner|faites|donnez)(?: moi| nous)? )?(?:un |le )?(?:(?:petit|bref|court) )?résumé(?:{in}| de {it}| {it})?',
    'de quoi (?:parle|traite) (?:t il |t on )?{it}|de quoi (?:ça parle|s agit il|il s agit|parle t on|est il question|il est question){in}?|(?:ça|l article|cet article) parle de quoi|(?:c est|quel est) (?:quoi )?(?:le )?(?:sujet|thème|propos|contenu){in}?',
    '(?:que|qu est ce que) dit {it}|qu est ce qu il y a{in}|que raconte {it}|(?:l )?essentiel(?: en (?:bref|quelques mots))?|en (?:bref|résumé|gros|deux mots|quelques mots|une phrase)|(?:quelle est )?l idée (?:principale|générale)(?:{in})?|(?:quel est )?le message (?:principal)?(?:{in})?|les (?:points (?:clés|principaux|essentiels)|grandes lignes)',
  ],
  author: [
    'qui (?:a (?:écrit|rédigé|publié|signé)|écrit|signe) {it}|(?:c est|{it} est|{it} a été) (?:écrit|rédigé|signé) par qui|par qui (?:{it} |c )?(?:est|a été|est ce|a t il été) (?:{it} )?(?:il )?(?:écrit|rédigé)|de qui (?:est|vient) {it}|{it} est de qui|c est de qui',
    '(?:(?:qui est|quel est(?: le nom de)?|c est qui|comment s appelle|(?:le )?nom de) )?(?:l |le |la )?(?:auteur|autrice|auteure|journaliste|rédacteur|rédactrice)(?:{in}| de {it}| {it})?',
  ],
  published: [
    'quand (?:{it} )?(?:a(?: t il)?|est(?: ce que)?|fut) ?(?:été |il |elle )?(?:{it} )?(?:a |est )?(?:été )?(?:publié|paru|sorti|écrit|mis en ligne)e?(?: {it})?|(?:{it} )?(?:date|est|remonte|a été publié|est paru) (?:de |à )?quand|de quand (?:date|est) (?:t il |ce )?{it}|ça date de quand|de quand ça date',
    '(?:(?:quelle est|c est quoi|donne moi) )?(?:la )?date(?: de (?:publication|parution))?(?:{in}| de {it}| {it})?|(?:il|{it}) (?:est|date) de quelle (?:année|date)|de quelle (?:année|date) (?:est|date) {it}|quel âge a {it}|{it} est (?:il )?(?:récent|ancien|vieux)|(?:en|de) quelle année (?:est ce |{it} est |est )?(?:{it} )?(?:il )?(?:paru|publié|sorti)?',
  ],
  speakers: [
    'qui (?:parle|s exprime|intervient|témoigne|est cité|sont les (?:personnes citées|intervenants))(?:{in})?|qui {it} cite t il|(?:quelles|quels) (?:personnes|gens|intervenants) (?:sont cité(?:e)?s|parlent|s expriment){in}?|qui est ce (?:qui (?:parle|est cité)|qu on cite){in}?|on (?:cite|interroge) qui',
  ],
  help: [
    'aide|aidez? moi|à l aide|(?:que|qu est ce que) (?:peux tu|sais tu|tu peux|tu sais|vous pouvez) (?:faire)?|(?:tu (?:peux|sais) )?faire quoi|comment (?:je t utilise|je m en sers|ça marche|ça fonctionne|tu marches|tu fonctionnes|fonctionne (?:ce|le) bot|t utiliser|on fait|on t utilise)|(?:que puis je|qu est ce que je peux|je peux|qu est ce qu on peut) (?:te )?demander(?: quoi)?|à quoi (?:tu sers|sers tu)|quelles (?:sont les )?commandes(?: as tu)?',
  ],
};
