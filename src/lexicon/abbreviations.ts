/** Abbreviations whose full stop ends no sentence: something always follows them. Lower case, without the final stop. */
export const leading: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen lt col sgt cpl pvt capt inf cmdr cdr maj adm brig sen sens rep reps gov lt-gov pres ' +
    'rev fr hon msgr supt insp det const amb atty asst assoc dep st ste ft mt vs v cf e.g i.e approx est ca c viz'
  ).split(' '),
);

/** Abbreviations that stand before a number ("No. 1", "Jan. 4", "p. 12"). */
export const beforeNumber: ReadonlySet<string> = new Set(
  'no nos art fig sec ch vol pp p para jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** Abbreviations that may end a sentence: they do only where a word follows that often starts one. */
export const trailing: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp plc llc bros jr sr phd md etc al dept ave blvd rd sq bldg mfg intl natl ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa tenn tex va vt wash wis wyo ont que alta'
  ).split(' '),
);

/** Words that often start a sentence and seldom follow an abbreviation inside a name. */
export const starters: ReadonlySet<string> = new Set(
  (
    'the a an in on at he she it they we i you his her its their our my this that these those there here ' +
    'but and or nor so if as when while after before since until although though because however meanwhile also ' +
    'according about more most some many several no not both all another other such what who how why where ' +
    "with without by for from to under over during despite among between amid it's he's she's they're we're"
  ).split(' '),
);
