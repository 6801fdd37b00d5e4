const FINAL =
  /(?<![\p{L}])(?:(?:vedtak(?:et)?|avgjørelsen|avgjerda|avgjerd|klagevedtaket|klageavgjørelsen|det|dette|den) (?:er|vert|blir) (?:\p{L}+ )?endel(?:ig|eg)(?!\p{L})|endel(?:ig|eg) (?:vedtak|avgjørelse|avgjerd)|kan (?:\p{L}+ ){0,2}(?:ikke|ikkje) (?:\p{L}+ )?(?:påklages|påklagast|klages|klagast)|kan (?:\p{L}+ )?(?:ikke|ikkje) (?:på)?klag[ea] (?:mer|meir|videre|vidare|(?:på )?(?:dette |denne |det )?(?:vedtak|avgjør|avgjerd|klagevedtak|dette|det))|(?:ingen|inga|ikke|ikkje) (?:ytterligere |vidare |videre )?(?:klagerett|klageadgang|rett til å klag[ea]))/iu;

const NOTICE_TITLE = /(?<![\p{L}])(?:forhånds|førehands|korrigert )?vars(?:el|let|ling)(?!\p{L})/iu;
const NOTICE =
  /(?<![\p{L}])(?:(?:dette|dette brevet) er (?:et |eit )?(?:forhåndsvarsel|førehandsvarsel|varsel)|vi (?:varsler|varslar)(?!\p{L})|vi vurderer å|(?:sender|gir|gjev) (?:deg |dere |dykk )?(?:nå |no |derfor |med dette )?(?:et |eit )?(?:forhåndsvarsel|førehandsvarsel|varsel)|før vi (?:avgjør|avgjer|gjør|gjer|fatter|fattar|tar|tek|treffer|treff|bestemmer|bestem|vedtar|vedtek)(?!\p{L}))/iu;

const FORWARDING_TITLE = /(?<![\p{L}])(?:oversend(?:else|ing)|videresending|vidaresending|vi har sendt)/iu;
const FORWARDING =
  /(?<![\p{L}])(?:vi|kommunen) (?:har )(?:nå |no |derfor |difor |i dag )?(?:sendt|oversendt|videresendt|vidaresendt) (?:\p{L}+ ){0,3}?(?:søknad|klag|sak|henvend|førespurnad|brev|e-post)\p{L}* (?:\p{L}+ ){0,2}(?:videre|vidare|til)(?!\p{L})/iu;

const PRELIMINARY =
  /(?<![\p{L}])(?:foreløpig|foreløbig|førebels|mellombels|midlertidig) (?:svar|tilbakemelding)|(?:søknaden|saken|saka|klagen|klaga) (?:din |dykkar |deres )?(?:er|blir|vert) (?:nå |no |fortsatt |framleis )?(?:til|under) (?:behandling|handsaming)|vi (?:skal|vil|kommer til å|kjem til å) (?:behandle|handsame|handsama|behandla) (?:søknaden|saken|saka|klagen|klaga)/iu;

const EMPLOYMENT_TITLE =
  /(?<![\p{L}])(?:arbeidsavtale|ansettelse|tilsetting|tilsetjing|tilbud om stilling|tilbod om stilling|stilling(?:en|a)? som|oppsigelse|oppseiing|fast stilling|vikariat)/iu;
const EMPLOYMENT =
  /(?<![\p{L}])(?:(?:tilbyr|tilbyd) (?:deg )(?:fast |midlertidig |mellombels )?(?:stilling|jobb|vikariat)|du (?:er|blir|vert) (?:ansatt|tilsett|tilsatt) (?:som|i))/iu;
const AGREEMENT_TITLE = /(?:avtale|kontrakt|kontrakten|avtalen)(?!\p{L})/iu;

/** Whether a text says that a decision is final or cannot be complained about. */
export function isFinalDecision(text: string): boolean {
  return FINAL.test(text);
}

/** Whether the title shows a letter that is no decision: advance notice, forwarding, preliminary answer, employment, agreement. */
export function isOtherLetterByTitle(title: string): boolean {
  return (
    NOTICE_TITLE.test(title) ||
    FORWARDING_TITLE.test(title) ||
    PRELIMINARY.test(title) ||
    EMPLOYMENT_TITLE.test(title) ||
    AGREEMENT_TITLE.test(title)
  );
}

/** Whether a sentence of the letter shows that it is no decision. */
export function isOtherLetter(text: string): boolean {
  return NOTICE.test(text) || FORWARDING.test(text) || PRELIMINARY.test(text) || EMPLOYMENT.test(text);
}
