import type { DetectionInput, TextType } from "./text-type.js";

const whole = (alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![a-zà-ž\\d])(?:${alternatives.join("|")})(?![a-zà-ž\\d])`, "iu");

/** The outcome of the reader's own case, told in the text. */
const OUTCOME = whole([
  "vi har (?:derfor )?(?:innvilget|avslått|vedtatt|bestemt|innvilga|avslege|vedteke)",
  "vi (?:avslår|innvilger|innvilgar)",
  "(?:har fått|har ikke fått|har ikkje fått) (?:innvilget|innvilga|avslag|plass|støtte|redusert)",
  "(?:søknad|søknaden|klagen|klaga)(?: [^.!?\\n]{1,60}?)? (?:er|blir|vert|ble|vart|blei) (?:derfor |difor )?(?:innvilget|avslått|innvilga|avslege|avslått)",
  "(?:innvilges|innvilgast|avslås|avslåast)",
  "vedtak om",
  // What a decision says of itself.
  "vedtaket er (?:gjort|fattet|truffet|fatta|teke|tatt) (?:etter|i medhold av|med hjemmel i|med heimel i)",
  "(?:fattet|fatta|truffet|gjort) (?:slikt|følgende|følgjande) vedtak",
]);

/** A line that is nothing but the name of the letter or of its decision. */
const HEADLINE = /^(?:melding om )?vedtak[:.]?$|[–-] (?:melding om )?vedtak$/mu;

const TITLE = /vedtak|avslag|innvilg|avslått|avslege|tilsagn|tilsegn|avgjerd|avgjørelse/iu;

/** A title that is the answer to an application: «Du får ikke støttekontakt». */
const ANSWER =
  /^(?:du|dere|de) (?:får|har fått|har (?:ikke |ikkje )?rett|må betale|skal betale)(?! (?:svar|brev|beskjed|melding|vite|dette)(?![a-zà-ž]))[^?]*$/iu;

/** Shorter texts are messages about a decision and no letter with one. */
const SHORTEST_ANSWER = 60;

/** The law that only an individual decision speaks of. */
const APPEAL = whole([
  "enkeltvedtak(?:et)?",
  "vedtaket",
  "klagerett(?:en)?",
  "rett til å klage",
  "kan klage",
  "påklages",
  "påklagast",
  "klage på vedtaket",
  "klagefrist(?:en)?",
  "forvaltningslov(?:en|a)",
  "forvaltingslov(?:en|a)",
]);

/** Decision letter: an enkeltvedtak with what the law wants in it. */
export const vedtak: TextType = {
  id: "vedtak",
  title: { nb: "vedtaksbrev", nn: "vedtaksbrev" },
  rules: {
    liks: { severity: "info" },
    "passiv-andel": { severity: "info" },
    "lov-midt-i-setning": { severity: "info" },
    venstretung: { severity: "info" },
    "du-tiltale": { severity: "info" },
    "viktigst-foerst": { severity: "warning" },
  },
  detect(input) {
    if (tellsOutcome(input) && (APPEAL.test(input.closing) || APPEAL.test(input.opening))) {
      return {
        confidence: 0.8,
        reason: {
          nb: "Teksten forteller om en avgjørelse og om retten til å klage.",
          nn: "Teksten fortel om ei avgjerd og om retten til å klage.",
        },
      };
    }
    if (!answersApplication(input)) return undefined;
    return {
      confidence: 0.7,
      reason: { nb: "Overskriften gir svar på en søknad.", nn: "Overskrifta gir svar på ein søknad." },
    };
  },
};

function tellsOutcome({ title, opening, closing }: DetectionInput): boolean {
  return TITLE.test(title) || HEADLINE.test(opening) || OUTCOME.test(opening) || OUTCOME.test(closing);
}

function answersApplication({ document, title, opening, words }: DetectionInput): boolean {
  return (
    document.format !== "html" &&
    words >= SHORTEST_ANSWER &&
    ANSWER.test(title.trim()) &&
    /søknaden (?:din|deres|dykkar)/.test(opening)
  );
}
