const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Common English words in small letters. Left out are those that are frequent in Norwegian too: to, by, for, me. */
export const ENGLISH_WORDS: ReadonlySet<string> = words(
  `a about above after again against also although am an and any are as be because been before being below
   between both but cannot could did does doing down during each every few from further had has have having
   he how however if in into is it its itself just many may might more most must my neither nor not of off
   on once only or other our own please same shall she should since some such than that the their them
   themselves then there therefore these they this those through too toward until up upon us very was we
   were what when where whether which while who whom whose why will with within without would yes you your
   yours`,
);

/** Common Norwegian words in small letters, in both written standards. Left out is what English has too: for, her. */
export const NORWEGIAN_WORDS: ReadonlySet<string> = words(
  `alle andre annen av bare bedre begge berre ble blei blir blitt både da dei deira den denne der deres
   derfor dersom desse det dette difor disse du dykk då eg ein eit eller en er et etter fleire flere fra
   frå få får før gir gjennom gjer gjev gjør gjøre går ha hadde han hans har heile hele hennar henne hennes
   hjå ho hos hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor ifølge ifølgje ikke ikkje ingen
   jeg kan kjem kommer kor korleis kunne kva kvar kven kvifor lova loven mange med meg meir mellom mer mot
   mye mykje må måtte ned nei noe noen noko nokon nokre når og også om opp oss på sa saka saken seg selv
   sidan siden sin sine sitt sjølv skal skulle slik som så søknad søknaden til ut var vart ved vedtak
   vedtaket vere verte vi vil ville vore vår våre være vært å år`,
);
