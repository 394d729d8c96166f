/** Month names in the languages in which dates are read, besides English. Source: Unicode CLDR. */

/**
 * The names of each month, without accents and in lower case: German, French, Spanish, Italian, Portuguese,
 * Dutch and Polish. A name may be abbreviated to three or more letters.
 */
export const monthNames: readonly (readonly string[])[] = [
  'januar jaenner janner janvier enero gennaio janeiro januari stycznia styczen',
  'februar feber fevrier febrero febbraio fevereiro februari lutego luty',
  'marz maerz mars marzo marco maart marca marzec',
  'april avril abril aprile kwietnia kwiecien',
  'mai mayo maggio maio mei maja maj',
  'juni juin junio giugno junho czerwca czerwiec',
  'juli juillet julio luglio julho lipca lipiec',
  'august aout agosto augustus sierpnia sierpien',
  'september septembre septiembre setiembre settembre setembro wrzesnia wrzesien',
  'oktober octobre octubre ottobre outubro pazdziernika pazdziernik',
  'november novembre noviembre novembro listopada listopad',
  'dezember decembre diciembre dicembre dezembro december grudnia grudzien',
].map((names) => names.split(' '));

/** Month names with their accents, as they follow a day number and a stop: "3. Mai", "31. augusti". */
export const monthsAfterDays: ReadonlySet<string> = new Set(
  (
    'januar jänner februar feber märz april mai juni juli august september oktober november dezember ' +
    'marts maj oktober desember december januari februari maart mei augusti'
  ).split(' '),
);
