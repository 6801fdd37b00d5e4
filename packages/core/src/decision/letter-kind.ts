const FINAL =
  /(?<![a-zà-ž])(?:(?:vedtak(?:et)?|avgjørelsen|avgjerda|avgjerd|klagevedtaket|klageavgjørelsen|det|dette|den) (?:er|vert|blir) (?:[a-zà-ž]+ )?endel(?:ig|eg)(?![a-zà-ž])|endel(?:ig|eg) (?:vedtak|avgjørelse|avgjerd)|kan (?:[a-zà-ž]+ ){0,2}(?:ikke|ikkje) (?:[a-zà-ž]+ )?(?:påklages|påklagast|klages|klagast)|kan (?:[a-zà-ž]+ )?(?:ikke|ikkje) (?:på)?klag[ea] (?:mer|meir|videre|vidare|(?:på )?(?:dette |denne |det )?(?:vedtak|avgjør|avgjerd|klagevedtak|dette|det))|(?:ingen|inga|ikke|ikkje) (?:ytterligere |vidare |videre )?(?:klagerett|klageadgang|rett til å klag[ea]))/iu;

const NOTICE_TITLE = /(?<![a-zà-ž])(?:forhånds|førehands|korrigert )?vars(?:el|let|ling)(?![a-zà-ž])/iu;
const NOTICE =
  /(?<![a-zà-ž])(?:(?:dette|dette brevet) er (?:et |eit )?(?:forhåndsvarsel|førehandsvarsel|varsel)|vi (?:varsler|varslar)(?![a-zà-ž])|vi vurderer å|(?:sender|gir|gjev) (?:deg |dere |dykk )?(?:nå |no |derfor |med dette )?(?:et |eit )?(?:forhåndsvarsel|førehandsvarsel|varsel)|før vi (?:avgjør|avgjer|gjør|gjer|fatter|fattar|tar|tek|treffer|treff|bestemmer|bestem|vedtar|vedtek)(?![a-zà-ž]))/iu;

const FORWARDING_TITLE = /(?<![a-zà-ž])(?:oversend(?:else|ing)|videresending|vidaresending|vi har sendt)/iu;
const FORWARDING =
  /(?<![a-zà-ž])(?:vi|kommunen) (?:har )(?:nå |no |derfor |difor |i dag )?(?:sendt|oversendt|videresendt|vidaresendt) (?:[a-zà-ž]+ ){0,3}?(?:søknad|klag|sak|henvend|førespurnad|brev|e-post)[a-zà-ž]* (?:[a-zà-ž]+ ){0,2}(?:videre|vidare|til)(?![a-zà-ž])/iu;

const PRELIMINARY =
  /(?<![a-zà-ž])(?:foreløpig|foreløbig|førebels|mellombels|midlertidig) (?:svar|tilbakemelding)|(?:søknaden|saken|saka|klagen|klaga) (?:din |dykkar |deres )?(?:er|blir|vert) (?:nå |no |fortsatt |framleis )?(?:til|under) (?:behandling|handsaming)|vi (?:skal|vil|kommer til å|kjem til å) (?:behandle|handsame|handsama|behandla) (?:søknaden|saken|saka|klagen|klaga)/iu;

const EMPLOYMENT_TITLE =
  /(?<![a-zà-ž])(?:arbeidsavtale|ansettelse|tilsetting|tilsetjing|tilbud om stilling|tilbod om stilling|stilling(?:en|a)? som|oppsigelse|oppseiing|fast stilling|vikariat)/iu;
const EMPLOYMENT =
  /(?<![a-zà-ž])(?:(?:tilbyr|tilbyd) (?:deg )(?:fast |midlertidig |mellombels )?(?:stilling|jobb|vikariat)|du (?:er|blir|vert) (?:ansatt|tilsett|tilsatt) (?:som|i))/iu;
const AGREEMENT_TITLE = /(?:avtale|kontrakt|kontrakten|avtalen)(?![a-zà-ž])/iu;

/** A letter that asks the reader for something before anything is decided. */
const REQUEST_TITLE =
  /^(?:vi )?(?:trenger|treng|mangler|manglar|ber om) (?:[a-zà-ž]+ ){0,2}(?:opplysning|dokument|papir|vedlegg|informasjon)/iu;

/** A sentence that asks the reader for what is missing before anything can be decided. */
const REQUEST =
  /(?<![a-zà-ž])(?:trenger|treng|mangler|manglar) (?:[a-zà-ž]+ ){0,3}(?:dokumentasjon|opplysning|dokument|papir|vedlegg|informasjon)[a-zà-ž]* (?:[a-zà-ž]+ ){0,4}(?:for å|før vi) (?:[a-zà-ž]+ )?(?:behandl|handsam|avgj|vurder|ta |gjør|gjer)|(?:hvis|dersom|viss|om) vi ikk(?:e|je) (?:får|mottar|har fått|tek imot) [^!?\n]{0,80}, (?:behandler|handsamar|behandlar|avgjør|avgjer) vi/iu;

/** Whether a text says that a decision is final or cannot be complained about. */
export function isFinalDecision(text: string): boolean {
  return FINAL.test(text);
}

/** Whether the title shows a letter that is no decision: advance notice, request, forwarding, preliminary answer, employment, agreement. */
export function isOtherLetterByTitle(title: string): boolean {
  return (
    NOTICE_TITLE.test(title) ||
    REQUEST_TITLE.test(title) ||
    FORWARDING_TITLE.test(title) ||
    PRELIMINARY.test(title) ||
    EMPLOYMENT_TITLE.test(title) ||
    AGREEMENT_TITLE.test(title)
  );
}

/** Whether a sentence of the letter shows that it is no decision. */
export function isOtherLetter(text: string): boolean {
  return (
    NOTICE.test(text) ||
    REQUEST.test(text) ||
    FORWARDING.test(text) ||
    PRELIMINARY.test(text) ||
    EMPLOYMENT.test(text)
  );
}
