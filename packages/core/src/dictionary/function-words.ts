// Closed classes of Norwegian, bokmål and nynorsk together: a form of the other standard does no harm here.

import { wordSet } from "../document/word-set.js";

/** Adverbs that stand between the finite verb and what belongs to it, and can stay there whatever the verb is. */
export const sentenceAdverbs = wordSet(`
  ikke ikkje ei aldri alltid ofte også òg da då nå no nok jo vel visst bare berre kun først allerede allereie
  likevel derfor difor dermed imidlertid ellers elles gjerne kanskje normalt vanligvis vanlegvis fortsatt framleis
  heller jevnlig jamleg nylig nyleg snart straks samtidig samstundes deretter altså hittil hele heile så
`);

/** Pronouns that can be the subject of a finite verb. */
export const subjectPronouns = wordSet(`
  jeg eg du han hun ho den det vi me de dere dokker man ein en dette disse desse som hvem kven noen nokon alle
`);

/** Pronouns that only ever are subjects, so that one right after a verb tells that the subject stands there. */
export const certainSubjects = wordSet("jeg eg du han hun ho vi me de dere det den man");

export const articles = wordSet("en ei et ein eit");

/** After these the next verb is an infinitive. */
export const infinitiveGovernors = wordSet(`
  å skal skulle vil ville kan kunne må måtte bør burde får fekk fikk lar let lot la lat tør torde skulla villa
`);

/** After these the next verb is a perfect participle. */
export const participleGovernors = wordSet(`
  har hadde ha hatt havt er var være vere vera vært vore blir ble blei bli blitt blive vert vart verta verte vorte vorten
  er fås
`);

/** The auxiliaries of the passive. */
export const passiveAuxiliaries = wordSet(`
  er var være vere vera vært vore blir ble blei bli blitt vert vart verta verte vorte vorten
`);

/** Words that open a subordinate clause. */
export const subjunctions = wordSet(`
  at som fordi hvis dersom viss når da då om mens medan selv sjølv siden sidan etter før så fram dess hvordan korleis
  hvorfor kvifor hva kva hvor kor hvem kven hvilken hvilke hvilket enn
`);

export const conjunctions = wordSet("og eller men samt for både enten anten verken korkje");

/** Finite verbs so common that one of them always ends the reach of a verb before it. */
export const boundaryVerbs = wordSet(`
  er var blir ble blei har hadde skal skulle vil ville kan kunne må måtte bør burde får fikk fekk vert vart gjør gjer
`);

/** A main clause that begins with one of these has its subject behind the verb. */
export const inversionStarters = wordSet(`
  i på etter før ved under over til fra frå med uten utan mot hos hjå gjennom mellom innen innan for av blant
  nå no da då så deretter derfor difor dermed dessuten her der først samtidig samstundes videre vidare likevel
  imidlertid normalt vanligvis vanlegvis ofte når hvis dersom viss fordi siden sidan mens medan selv sjølv om hvor
  hvordan korleis hvorfor kvifor kor når hittil tidligere tidlegare nylig nyleg snart
`);

export const prepositions = wordSet(`
  i på etter før ved under over til fra frå med uten utan mot hos hjå gjennom mellom innen innan for av blant om
  angående vedrørende innenfor innanfor utenfor utanfor ifølge ifølgje ad per
`);

/** Verbs that have no passive, so that an alternative with one of them cannot replace a passive. */
export const verbsWithoutPassive = wordSet(`
  ha få faa være vere vera bli verta verte kunne skulle ville måtte vite gå komme kome koma eie skje finnes finnast
`);

/** Words between which and a noun nothing has to agree. */
export const numeralsAndQuantifiers = wordSet(`
  mange flere fleire noen nokre alle disse desse de dei to tre fire fem seks sju åtte ni ti elleve tolv begge få
  våre mine dine sine deres dykkar ulike diverse
`);
