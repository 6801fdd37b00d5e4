/** Facts the decision rests on: what the reader did, said or is, what others report, what was found. */
const FACTS = [
  /(?:legger|legg|lagt|la|lagde) (?:[a-zà-ž]+ ){0,3}til grunn/iu,
  /(?<![a-zà-ž])opplys(?:ninger|ningar|ningene|ningane)? (?:om|fra|frå|i|du|dere|de|vi)(?![a-zà-ž])|(?<![a-zà-ž])(?:desse|disse|følgende|følgjande) opplysning|har opplyst|opplyste/iu,
  /(?<![a-zà-ž])(?:ifølge|ifølgje|i følge|i følgje|går (?:det )?fram av|fremgår av|viste seg|saken gjelder|saka gjeld|befaring|synfaring)(?![a-zà-ž])/iu,
  // What somebody did is told in the past.
  /(?<![a-zà-ž])(?:(?:du|dere|de|barnet|søkeren|søkjaren) (?:[a-zà-ž]+ )?(?:skrev|skreiv|fortalte|fortalde|sendte|hadde|tjente|tente|bodde|budde|arbeidet|arbeidde|jobbet|jobba|mottok|tok imot|leverte|betalte|meldte|forsto|forstod|oppga|oppgav|forklarte|forklarde|viste|fikk|fekk|var|begynte|byrja|brukte|kjøpte|bygde|eide|eigde|svarte|svara|burde)|(?:skrev|skreiv|fortalte|fortalde|sendte|hadde|tjente|bodde|budde|mottok|leverte|meldte|forsto|forstod|oppga|forklarte|fikk|fekk) (?:du|dere|de))(?![a-zà-ž])/iu,
  /(?<![a-zà-ž])(?:du|dere|de|barnet) (?:er|har) (?:[a-zà-ž]+ ){0,2}(?:medlem|opplyst|oppgitt|oppgjeve|oppgitt|skrevet|skrive|fortalt|bodd|budd|arbeidet|arbeidd|jobbet|jobba|tjent|tent|brukt|bygd|bygget|levert|sendt|meldt|dokumentert|hatt)(?![a-zà-ž])/iu,
  /(?<![a-zà-ž])(?:for mye|for mykje)(?![a-zà-ž])[^.!?]{0,30}utbetal|utbetalt[^.!?]{0,40}(?:for mye|for mykje|feil)/iu,
  /(?<![a-zà-ž])(?:vi|kommunen|nav) (?:har )?(?:fikk|fått|mottok|mottatt|fekk|motteke|innhentet|henta inn|fant|funnet|fann|funne|så|sett|kontrollerte|målte|målt|oppdaget|oppdaga) (?!søknad)(?:[a-zà-ž]+ ){0,3}(?:melding|opplysning|dokument|lønn|løn|legeerklæring|uttal|rapport|brev|bilde|bilete|måling|at)[a-zà-ž]*/iu,
  /\p{L}{3,}(?:en|a|et) (?:di |din |ditt |dykkar |deres )?(?:skriver|skriv|viser|syner|opplyser|melder|fortell?er|fortel|sier at|seier at)(?![a-zà-ž])(?! til)/iu,
  /(?<![a-zà-ž])(?:vi|kommunen|nav) (?:har )?(?:sett på|sjekket|sjekka|kontrollert|undersøkt|undersøkte|målt|besøkt|besøkte|vært på|vore på)(?![a-zà-ž])/iu,
  // What was found, in figures: «målingen viser 3,2 kilometer», «veien er under 4 kilometer».
  /(?<![a-zà-ž])(?:viser|syner|er|var|utgjør|utgjer) (?:[a-zà-ž]+ ){0,2}\d[\d \u00a0,.]{0,15}(?:kroner|meter|kilometer|km|kvadratmeter|prosent)(?![a-zà-ž])/iu,
  // How somebody's income, house or neighbourhood is: but how the case, the rules or the body stand is no fact of the matter.
  /^(?!(?:formannskap|utval|styre|råd|sak|vedtak|søknad|frist|klage|klagen|klaga|avgj|regl|lov|forskrift|nemnd|statsforvalt|kommun|fylkes|vilkår|krav|grens|prisen|beløp|pengane|pengene|svar|brev|dokument|skjema|hensyn|omsyn|årsak|grunn|behov|rett|tilbud|tilbod|støtt|hjelp)[a-zà-ž]*)\p{L}{2,}(?:en|a|et|ane|ene) (?:[a-zà-ž]+ ){0,4}(?:er|ligger|ligg|har|bor|bur|rår|ønsker|ønskjer|går|mangler|manglar|trenger|treng)(?![a-zà-ž])/iu,
] as const;
const MEASURE =
  /\d[\d \u00a0,.]*(?:kroner|kr|meter|m²|kvadratmeter|prosent|%|kilometer|km|år|mål)(?![a-zà-ž])/iu;

const ASSESSMENT =
  /(?<![a-zà-ž])(?:(?:lagt|legger|legg|la|lagde) (?:[a-zà-ž]+ ){0,3}vekt på|vektl(?:a|agt|egg[a-zà-ž]*)|vurder[a-zà-ž]*|vurdering[a-zà-ž]*|(?:veier|veide|veg|vog|vege) (?:[a-zà-ž]+ )?(?:tyngst|tyngre|tyngre|tungt|mer|meir|mest)|(?:kom|kommet|kommer|kome|kjem) (?:[a-zà-ž]+ ){0,2}til at|(?:kommet|kome|kom|kommer) (?:vi )?(?:fram|frem) til|etter (?:vårt|vår) (?:syn|skjønn|mening|meining|oppfatning)|(?:vi|kommunen|nav|formannskapet|utvalget|utvalet|rådet|styret|nemnda|direktoratet|statsforvalteren|statsforvaltaren) (?:mener|meiner)|vi (?:synes|synest)|(?:hensyn|omsyn)(?:et|ene|a)? til|skjønn(?:et)?|avvei[a-zà-ž]*|avveg[a-zà-ž]*)(?![a-zà-ž])/iu;

const SUSPENSION =
  /(?<![a-zà-ž])(?:(?:utsett|utsatt|utset)[a-zà-ž]* (?:[a-zà-ž]+ ){0,4}(?:gjennomføring|iverkset|vedtak|betal|krav|frist)|(?:gjennomføring|iverksetting|iverksetjing|vedtak|betaling|kravet)[a-zà-ž]* (?:[a-zà-ž]+ ){0,4}(?:utsett|utsatt|utset)|(?:oppsettende|utsettende) virkning|(?:oppsetjande|utsetjande) verknad|vente[a-zà-ž]* med å|vente (?:[a-zà-ž]+ ){0,3}til (?:klag|saken|saka)|(?:selv|sjølv) om (?:du|dere|de|det) klag|før (?:klagen|klaga) er (?:avgjort|avgjord|behandlet|behandla|ferdig))|forvaltningslov(?:en|a) § 42/iu;

const LAWSUIT = /søksmål|søkjesmål|saksøk|domstol|(?:til|for|inn for) retten|tingrett|gå til sak/iu;

const GUIDANCE =
  /(?<![a-zà-ž])(?:spørsmål|ta (?:gjerne )?kontakt|kontakte? (?:gjerne )?(?:oss|meg|kommunen|\uFFFC)|ring(?:e|er)? (?:gjerne )?(?:oss|meg|til oss|på|\uFFFC)|skrive? til (?:oss|meg)|snakke? med oss|chatte|på telefon|veiled(?:e|er|ning)|rettlei(?:e|ing|er)?)(?![a-zà-ž])|(?<![a-zà-ž])(?:ring|kontakt) \p{Lu}/iu;
const HELP =
  /(?<![a-zà-ž])hjelpe?r? (?:(?:vi|gjerne) ){0,2}(?:deg|dere|dykk|til|med)|(?:få|får|trenger|treng|treng de) (?:du |dere |de )?hjelp|så hjelper vi|så hjelper/iu;

const NOTICE =
  /(?<![a-zà-ž])(?:(?:forhånds|førehands)?vars(?:el|elet|let|la|lar|ling)|uttal[a-zà-ž]+|merknad[a-zà-ž]*|innsp(?:ill|el)[a-zà-ž]*|tilsvar[a-zà-ž]*|fikk (?:du|dere) melding|fekk (?:du|de) melding|si (?:din|deres) mening|seie (?:di|dykkar) meining|(?:på forhånd|på førehand)|(?:svarte|svara) (?:ikke|ikkje|på)|har (?:ikke |ikkje )?svar(?:t|a) på)(?![a-zà-ž])/iu;

const GUARDIAN = /(?<![a-zà-ž])(?:verge(?:n|ns|mål|målet)?|verj(?:e|a|en|emål|emålet))(?![a-zà-ž])/iu;
const GUARDIAN_INFORMED =
  /klag|fullmakt|kopi|send|på vegne|på vegner|innsyn|represent|fått (?:dette )?brevet|samme brev|same brev/iu;

const PERSONAL_DATA = /personopplysning|personvern/iu;

/** A decision that demands, stops or takes something back. */
const BURDEN =
  /(?<![a-zà-ž])(?:pålegg(?:er|es|ast|et)?|(?:krever|krev) (?:[^.!?]{0,60} )?tilbake|tilbakekrev[a-zà-ž]*|tilbakebetaling[a-zà-ž]*|(?:må|skal) (?:[a-zà-ž]+ ){0,3}(?:betale|betales|betalast) (?:[^.!?]{0,60} )?tilbake|(?:vi|kommunen|nav) (?:har )?stans(?:er|ar|et|a)?|(?:blir|vert|er) (?:nå |no )?stans(?:et|a)|(?:trekker|trekk|trekkjer) (?:[^.!?]{0,60} )?tilbake|(?:tvangsmulkt|overtredelsesgebyr|lovbrotsgebyr)[a-zà-ž]*|inndra[a-zà-ž]*|(?:må|skal) (?:rive|riva|fjerne|stanse|rydde))(?![a-zà-ž])/iu;
const NEGATED = /(?<![a-zà-ž])(?:ikke|ikkje|inga|ingen)(?![a-zà-ž])(?! lenger)/iu;

/** What holds only when something else does: «Blir det ikke noe av koret, må dere betale tilbake». */
const CONDITIONAL =
  /(?<![a-zà-ž])(?:hvis|dersom|viss)(?![a-zà-ž])|^(?:(?:blir|vert|går|endrer|endrar|får|bruker|brukar|trenger|treng|flytter|flyttar|slutter|sluttar|mister|mistar|gjør|gjer) (?!ikke|ikkje)|om (?:du|dere|de|noe|noko)(?![a-zà-ž])|når (?:du|dere|de)(?![a-zà-ž]))/iu;

/** Whether a sentence holds only under a condition. */
export function isConditional(text: string): boolean {
  return CONDITIONAL.test(text);
}

/** Whether a text tells facts that the decision rests on. */
export function statesFacts(text: string): boolean {
  return FACTS.some((pattern) => pattern.test(text));
}

/** Whether a text gives a size, a sum or a distance. */
export function givesMeasure(text: string): boolean {
  return MEASURE.test(text);
}

/** Whether a text says what weighed. */
export function statesAssessment(text: string): boolean {
  return ASSESSMENT.test(text);
}

/** Whether a text speaks of waiting with the decision until the complaint is decided. */
export function statesSuspension(text: string): boolean {
  return SUSPENSION.test(text);
}

/** Whether a text speaks of going to court. */
export function statesLawsuit(text: string): boolean {
  return LAWSUIT.test(text);
}

/** Whether a text offers help or says whom to ask. */
export function offersContact(text: string): boolean {
  return GUIDANCE.test(text) || offersHelp(text);
}

/** Whether a text offers help, whatever with. */
export function offersHelp(text: string): boolean {
  return HELP.test(text);
}

/** Whether a text says that the reader was told beforehand, or could say something. */
export function mentionsNotice(text: string): boolean {
  return NOTICE.test(text);
}

/** Whether a text speaks of a guardian. */
export function mentionsGuardian(text: string): boolean {
  return GUARDIAN.test(text);
}

/** Whether a sentence about a guardian says what the guardian can do or has got. */
export function informsGuardian(text: string): boolean {
  return GUARDIAN.test(text) && GUARDIAN_INFORMED.test(text);
}

/** Whether a text speaks of personal data. */
export function mentionsPersonalData(text: string): boolean {
  return PERSONAL_DATA.test(text);
}

/** Whether a sentence lays a burden on the reader. */
export function isBurden(text: string): boolean {
  return BURDEN.test(text) && !NEGATED.test(text) && !isConditional(text);
}
