/** Words that often start a sentence and are never a name, in small letters, in both written standards. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `alle alt andre at av begge bare berre både bør da de dei den denne der deretter derfor dermed dere desse dersom
   dessuten dessverre det dette difor disse du dykk då eg ein eit en ei et etter for fordi fra frå få hadde han hans
   har hennes hennar her hun ho hva hvem hver hvilke hvis hvor hvordan hvorfor i ifølge ifølgje ikke ikkje imidlertid
   ingen jeg kan kunne kva kvar kven kor korleis kvifor likevel man mange me med medan men mens mye mykje må ned no
   noen nokon noko noe nå når og også om opp over på seinere seinare selv senere ser sidan siden sjølv skal skulle
   slik snart som så tidlegare tidligere til under ut var vart ved vi vil ville vår våre å er ble blir`.split(
    /\s+/,
  ),
);
