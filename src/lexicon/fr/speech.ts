/** French: the words of phrases that name a speaker. */
import type { SpeechWords } from '../mul/speech-words.ts';

/** The words with which attribution reads French. */
export const speech: SpeechWords = {
  verbs: `dit déclare déclara explique expliqua affirme affirma assure assura ajoute ajouta confie confia précise précisa raconte
    raconta souligne souligna estime estima lance lança répond répondit demande demanda regrette regretta résume résuma prévient
    prévint insiste insista poursuit poursuivit reconnaît conclut martèle murmure murmura souffle souffla crie cria s'exclame
    s'exclama s'indigne s'emporte s'inquiète s'interroge s'étonne s'agace se souvient dénonce promet plaide témoigne détaille
    renchérit réplique répliqua rétorque rétorqua soupire soupira commente note observe rappelle justifie juge écrit avertit ironise
    nuance tranche argumente indique annonce admet avoue réjouit félicite sourit alerte alerta lâche lâcha prévenait disait expliquait ajoutait répétait`,
  auxiliaries: "a avait s'est s'était",
  participles: `dit déclaré expliqué affirmé assuré ajouté confié précisé raconté souligné estimé lancé répondu demandé regretté résumé
    prévenu insisté poursuivi reconnu conclu martelé murmuré soufflé crié exclamé exclamée indigné indignée emporté inquiété
    inquiétée interrogé interrogée étonné étonnée dénoncé promis plaidé témoigné détaillé renchéri répliqué rétorqué soupiré
    commenté noté observé rappelé justifié jugé écrit averti ironisé nuancé tranché argumenté indiqué annoncé admis avoué réjoui
    réjouie félicité félicitée`,
  accordingTo: "selon d'après",
  skipped: `hier aujourd'hui également aussi ensuite encore notamment alors enfin puis ainsi lundi mardi mercredi jeudi vendredi samedi
    dimanche se toutefois pourtant depuis déjà d'emblée`,
  determiners: "le la l' un une",
  prepositions: `de du des d' à au aux avec pour par sur chez dans en contre vers selon sans`,
  conjunctions: 'et ou',
  roles: `maire ministre premier président présidente directeur directrice porte-parole député députée sénateur sénatrice préfet préfète
    professeur professeure chercheur chercheuse avocat avocate juge procureur procureure médecin docteur entraîneur entraîneuse
    capitaine responsable chef cheffe patron patronne fondateur fondatrice secrétaire adjoint adjointe conseiller conseillère
    ambassadeur ambassadrice commissaire pape évêque curé roi reine prince princesse mère père frère sœur fils fille oncle tante ami
    amie veuve veuf époux épouse victime témoin voisin voisine habitant habitante agriculteur agricultrice pêcheur pêcheuse
    navigateur navigatrice écrivain écrivaine auteur autrice historien historienne sociologue économiste biologiste climatologue
    géologue archéologue enseignant enseignante étudiant étudiante élève infirmier infirmière gérant gérante propriétaire artiste
    chanteur chanteuse acteur actrice cinéaste réalisateur réalisatrice journaliste militant militante syndicaliste colonel général
    commandant boulanger boulangère élu élue expert experte spécialiste analyste vice-président vice-présidente coordinateur
    coordinatrice`,
  roleEnding: undefined,
  givenNames: `jean pierre michel andré philippe alain bernard jacques daniel rené roger christian gérard claude marcel henri
    hervé yves thierry pascal éric laurent frédéric olivier stéphane sébastien nicolas julien guillaume benoît étienne françois
    louis antoine hugo léo lucas théo mathieu mohamed karim marie jeanne françoise monique catherine nathalie isabelle sylvie anne
    martine christine valérie sandrine véronique céline stéphanie sophie aurélie émilie julie camille léa manon chloé inès sarah
    claire hélène élodie agnès brigitte`,
  maleTitles: 'm m. monsieur',
  femaleTitles: 'mme mme. madame mlle mademoiselle',
  titles: 'dr dr. pr pr. me sir lady',
  particles: "de du des d' le la van von der den di da del della dos el al ben bin",
  noNames: `ministère mairie ville région université institut société groupe banque parti association fédération syndicat conseil
    assemblée sénat gouvernement police tribunal cour école hôpital musée radio journal agence saint-denis lundi mardi mercredi jeudi
    vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre le la les un une
    des ce cette il elle on qui notre`,
  longestName: 3,
};
