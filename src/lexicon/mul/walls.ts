/** Sentences and titles of pages that a site shows in place of an article. Parts of patterns, in lower case. */

/** Requests to log in, register or pay. */
export const loginWalls = [
  'please (?:log|sign) in|(?:log|sign) in (?:or (?:register|subscribe|sign up) )?(?:to|now to|and) (?:continue|keep|read|unlock|view)',
  'already (?:a|an) (?:member|subscriber)|subscribers? only|for (?:paying )?subscribers',
  '(?:become|be) a (?:member|subscriber) to|to (?:continue|keep) reading|to (?:continue|read)[^.]{0,40}(?:log in|register|sign in|subscri)',
  'subscribe to (?:continue|keep|read|unlock)|(?:create|register)[^.]{0,30}account to',
  'bitte (?:melden sie sich|loggen sie sich|anmelden|einloggen)|nur für abonnent|jetzt weiterlesen mit|um weiterzulesen',
  'réservé (?:aux|à nos) abonnés|connectez-vous pour|abonnez-vous pour|déjà abonné',
  'inicia sesión para|solo para suscriptores|exclusivo para suscriptores|suscríbete para',
  'accedi per|riservato agli abbonati|abbonati per|faça login para|exclusivo para assinantes|log in om',
].join('|');

/** Browser checks, and pages that scripts build. */
export const browserWalls = [
  'enable (?:java ?script|cookies)|java ?script (?:is|must be|needs to be) (?:disabled|enabled|required)',
  'checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|access denied',
  'aktivieren sie java ?script|activer java ?script|habilita java ?script|abilita java ?script',
].join('|');

/** Titles of error pages: "404 – Page not found". */
export const missingPages = [
  // Not "The flight of the Bell 404": the number opens the title, or follows a mark or a word for "error".
  '(?:^|(?<=(?:[|:–—]| -) ?)|(?:error|http|fehler|erreur|errore|erro|fout|błąd|помилка|hata) )404(?: error)?(?: ?[|:–—-].*)?$',
  '(?:page|article|story) (?:not|could not be|cannot be) found',
  '(?:seite|artikel) (?:nicht gefunden|konnte nicht gefunden werden)|page (?:introuvable|non trouvée)',
  'página no (?:encontrada|existe)|página não encontrada|pagina (?:non trovata|niet gevonden)',
  'nie znaleziono strony|сторінку не знайдено|sayfa bulunamadı|ページが見つかりません',
].join('|');
