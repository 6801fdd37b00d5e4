import type { TextType } from "./text-type.js";

const TITLE =
  /(?<![a-zà-ž])(?:ledige? stilling(?:er|ar)?|stilling(?:er|ar)? ledig|stillingsannonse|stillingsutlysning|stillingslysing|vi (?:søker|søkjer|trenger|treng) (?:en |ei |ein |etter |deg |flere |fleire )|vil du (?:bli|være|vere|jobbe|arbeide)|har du lyst til å (?:bli|være|vere|jobbe|arbeide)|er du vår nye|bli vår nye|jobb hos oss|kom og jobb)/iu;
/** Sections of an advertisement; two of them and a deadline make one. */
const SECTIONS: readonly RegExp[] = [
  /^(?:dine |viktigste |viktigaste )?(?:arbeidsoppgaver|arbeidsoppgåver|oppgaver|oppgåver)(?![a-zà-ž])|^(?:dette|det) skal du (?:gjøre|gjere|jobbe med|arbeide med)|^(?:du skal|oppgavene dine|oppgåvene dine)/mu,
  /^(?:krav til )?(?:kvalifikasjoner|kvalifikasjonar|utdanning|kompetanse)(?![a-zà-ž])|^(?:personlige|personlege) (?:egenskaper|eigenskapar)|^(?:vi ser etter|dette har du|dette kan du|hvem er du|kven er du)/mu,
  /^(?:vi (?:tilbyr|tilbyd|kan tilby)|dette får du|du får|lønn og)(?![a-zà-ž])/mu,
  /(?<![a-zà-ž])(?:fast stilling|hel stilling|heil stilling|\d{2,3} ?(?:%|prosent) (?:fast )?stilling|vikariat|stillingskode|lønn etter|prøvetid)(?![a-zà-ž])/iu,
];
const DEADLINE =
  /(?<![a-zà-ž])(?:søknadsfrist|søk (?:på )?(?:jobben|stillingen|stillinga)|send (?:oss )?(?:søknad|søknaden)|søk innen|søk innan)(?![a-zà-ž])/iu;
/** A letter to somebody who applied, a guide or a set of rules speaks of the same things. */
const ABOUT =
  /(?<![a-zà-ž])(?:takk for søknaden|søknaden din|søknad(?:en)? di(?:n)? på|du har fått stillingen|du er (?:ansatt|tilsatt|tilsett)|saksframlegg|vedtak om|reglement|retningslinjer|rettleiing|slik skriver du|slik skriv du|skriv gode)(?![a-zà-ž])/iu;

/** Job advertisement. */
export const stillingsannonse: TextType = {
  id: "stillingsannonse",
  title: { nb: "stillingsannonse", nn: "stillingsannonse" },
  rules: {
    // The reader is no applicant yet; who is, may be spoken of.
    "du-tiltale": { severity: "info" },
    "hva-skal-leser-gjoere": { severity: "off" },
    "lang-setning": { options: { infoOver: 20, maxWords: 25 } },
    floskel: { severity: "info" },
    kjonnsnoytral: { severity: "warning" },
    liks: { severity: "info" },
  },
  detect({ title, opening, path }) {
    const isNamed =
      /stillings(?:annonse|utlysning|lysing)/i.test(path) ||
      /stillings(?:annonse|utlysning|lysing)/i.test(title);
    if (ABOUT.test(`${title}\n${opening}`)) return undefined;
    const sections = SECTIONS.filter((section) => section.test(opening)).length;
    const isAdvertisement = DEADLINE.test(opening) && sections >= (TITLE.test(title) ? 2 : 3);
    if (!isAdvertisement && !(isNamed && sections >= 1)) return undefined;
    return {
      confidence: 0.83,
      reason: {
        nb: "Teksten forteller om oppgaver, krav og søknadsfrist for en stilling.",
        nn: "Teksten fortel om oppgåver, krav og søknadsfrist for ei stilling.",
      },
    };
  },
};
