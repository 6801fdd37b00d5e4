/* Function words that tell how a passive is built, in both written standards. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Modal verbs. */
export const modals = words("kan må skal bør vil kunne måtte skulle burde ville");
/** bli and verte in the present. */
export const presentAuxiliaries = words("blir vert");
/** bli and verte in the past. */
export const pastAuxiliaries = words("ble blei vart");
/** Infinitives and participles of bli and verte. */
export const otherAuxiliaries = words("bli verte verta blitt vorte");

/** Adverbs that stand inside a verb phrase: «kan ikke lenger påklages». */
export const adverbs = words(
  "ikke ikkje også òg og derfor difor bare berre da då nå no først normalt vanligvis vanlegvis herved likevel " +
    "fortsatt framleis lenger alltid aldri ofte likeledes imidlertid derimot dermed dessuten bl.a. " +
    "altså kun alene selv sjølv automatisk samtidig samstundes",
);

/** Verbs that take no object: with these «det» never refers to anything. The prepositions that follow tell. */
export const withoutObject: Readonly<Record<string, readonly string[]>> = {
  konkluderes: ["med"],
  reageres: ["på"],
  jobbes: ["med", "for"],
  arbeides: ["med", "for"],
  svares: ["på"],
  sørges: ["for"],
  argumenteres: ["for", "med"],
  konkluderast: ["med"],
  konkludert: ["med"],
  arbeidast: ["med", "for"],
  arbeidd: ["med", "for"],
  sytast: ["for"],
  vises: ["til"],
  henvises: ["til"],
  søkes: ["om"],
  bes: ["om"],
  klages: ["på", "over"],
  anmodes: ["om"],
  opplyses: ["om"],
  informeres: ["om"],
  orienteres: ["om"],
  redegjøres: ["for"],
  vurderes: ["om"],
  avgjøres: ["om"],
  avklares: ["om"],
  undersøkes: ["om"],
  vurdert: ["om"],
  vurderast: ["om"],
  varsles: ["om"],
  ses: ["bort"],
  vist: ["til"],
  søkt: ["om"],
  søkjast: ["om"],
  søkast: ["om"],
  visast: ["til"],
  opplyst: ["om"],
  bede: ["om"],
  bedt: ["om"],
  varsla: ["om"],
  informert: ["om"],
  orientert: ["om"],
};

/** Adverbs after a verb whose «det» may well be a thing: «Det sendes automatisk». */
export const adverbials = words(
  "automatisk direkte elektronisk digitalt skriftlig skriftleg muntlig muntleg straks umiddelbart snarest senest seinast " +
    "månedlig månadleg årlig årleg ukentlig daglig dagleg tilbake videre vidare opp ned inn ut fram frem over " +
    "her der heim hjem hver kvar hvert kvart samme same to tre fire fem etterskuddsvis forskuddsvis " +
    "manuelt løpende løpande sammen saman separat særskilt ferdig mer meir mindre bedre betre slik hvis dersom når da " +
    "fordi som og eller men enn så dag vanligvis vanlegvis normalt bort likt ulikt",
);

/** Prepositions and particles that follow a verb. */
export const prepositions = words(
  "til fra frå i på av for med ved om etter før innen innan mot under over mellom hos uten utan ut inn opp ned per via gjennom som",
);

/** What begins a clause that is the real subject: «Det bør vurderes hvordan». */
export const clauseStarts = words(
  "at å hvorvidt hvorfor kvifor hvordan korleis hva kva hvilke hvilken hvilket kva",
);

/** What joins a clause or an infinitive. */
export const conjunctions = words("om at å");

/** Words a new clause begins with: a modal verb before them governs nothing after them. */
export const clauseBreaks = words(
  "som at når hvis dersom om fordi mens medan der hvor kor da då til og eller å er har blir vert",
);

/** What somebody has decided, with nobody named: «det er besluttet å». */
export const decisions = words(
  "besluttet bestemt vedtatt vedteke avgjort foreslått foreslege anbefalt tilrådd",
);

/** Senders: with «av» before them the sentence hides its subject at the end. */
export const agents = words(
  "kommunen kommuna oss etaten fylkeskommunen nav saksbehandler saksbehandlaren saksbehandleren administrasjonen kommunedirektøren",
);

/** Never the last word of a subject. */
export const notSubjects = words(
  "og eller samt enn men så da når hvis dersom som la lar få får latt lèt ha har er var der å",
);
