import { type AccessRefusalParts, accessRefusalFacts } from "../../decision/access-refusal.js";
import { answerTo, isReadInAct } from "../../decision/ask-for-part.js";
import { type DecisionLetter, readDecision } from "../../decision/decision-letter.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { PlacedFact } from "../../rule/rule-context.js";

type Lack = "provision" | "subdivision" | "openness" | "complaint" | "deadline";

/** A refusal of access to documents without the provision, the thought of more access, or the right to complain. */
export const innsynsavslag = defineDocumentRule<Record<string, never>, AccessRefusalParts>({
  id: "innsynsavslag",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Avslag på innsyn i dokumenter", nn: "Avslag på innsyn i dokument" },
    rationale: {
      nb: "Den som får nei til innsyn, skal kunne kontrollere svaret. Vis til bestemmelsen dere bruker, med ledd, bokstav eller nummer. Si også at dere har vurdert å gi innsyn likevel, og at leseren kan klage innen en frist.",
      nn: "Den som får nei til innsyn, skal kunne kontrollere svaret. Vis til føresegna de bruker, med ledd, bokstav eller nummer. Sei òg at de har vurdert å gi innsyn likevel, og at lesaren kan klage innan ein frist.",
    },
    sources: ["offentleglova", "Østre Toten kommune"],
  },
  options: {},
  messages: {
    provision: {
      nb: "Vi fant ikke hvilken bestemmelse avslaget bygger på. Skriv lov og paragraf, med ledd, bokstav eller nummer. Da kan leseren kontrollere svaret.{law}",
      nn: "Vi fann ikkje kva føresegn avslaget byggjer på. Skriv lov og paragraf, med ledd, bokstav eller nummer. Då kan lesaren kontrollere svaret.{law}",
    },
    subdivision: {
      nb: "Vi fant ikke ledd, bokstav eller nummer sammen med paragrafen. Er paragrafen delt opp, bør dere vise hvilken del dere bruker.{law}",
      nn: "Vi fann ikkje ledd, bokstav eller nummer saman med paragrafen. Er paragrafen delt opp, bør de vise kva del de bruker.{law}",
    },
    openness: {
      nb: "Vi fant ikke noe om at dere har vurdert å gi innsyn likevel, helt eller delvis. Skriv hva dere kom til, og hvorfor.{law}",
      nn: "Vi fann ikkje noko om at de har vurdert å gi innsyn likevel, heilt eller delvis. Skriv kva de kom til, og kvifor.{law}",
    },
    complaint: {
      nb: "Vi fant ikke noe om retten til å klage på avslaget. Fortell at leseren kan klage, hva fristen er, og hvem som avgjør klagen. Står det i et vedlegg, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje noko om retten til å klage på avslaget. Fortel at lesaren kan klage, kva fristen er, og kven som avgjer klaga. Står det i eit vedlegg, kan du sjå bort frå dette.{law}",
    },
    deadline: {
      nb: "Vi fant ikke fristen for å klage på avslaget. Skriv hvor lang den er. Står den i et vedlegg, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje fristen for å klage på avslaget. Skriv kor lang han er. Står han i eit vedlegg, kan du sjå bort frå dette.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "innsynsavslag",
        text: "⟦Du får ikke innsyn i rapporten⟧\n\nVi har avslått kravet ditt om innsyn. Vi har vurdert om du likevel kan få se deler av rapporten, men kom til at det ikke går. Du kan klage på avslaget innen tre uker fra du fikk brevet. Send klagen til oss.",
        better:
          "Du får ikke innsyn i rapporten\n\nVi har avslått kravet ditt om innsyn. Vi har vurdert om du likevel kan få se deler av rapporten, men kom til at det ikke går. Du kan klage på avslaget innen tre uker fra du fikk brevet. Send klagen til oss.\n\nVi har avslått kravet etter [lov] § [paragraf, ledd, bokstav eller nummer].",
      },
      {
        language: "nb",
        textType: "innsynsavslag",
        format: "markdown",
        text: "⟦# Avslag på innsyn i brevet fra advokaten⟧\n\nVi har avslått kravet etter offentleglova § 15 første ledd.\n\n## Du kan klage\n\nDu kan klage innen tre uker fra du fikk brevet.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "# Avslag på innsyn i brevet fra advokaten\n\nVi har avslått kravet etter offentleglova § 15 første ledd.\n\nVi har vurdert om du likevel kan få innsyn i hele dokumentet eller deler av det. Vi kom til at [resultatet og grunnen].\n\n## Du kan klage\n\nDu kan klage innen tre uker fra du fikk brevet.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "innsynsavslag",
        text: "⟦Du får ikke innsyn i søkerlista⟧\n\nVi har avslått kravet etter offentleglova § 25 første ledd. Vi har vurdert meroffentlighet.\n\nVennlig hilsen\nOla Nordmann",
        better:
          "Du får ikke innsyn i søkerlista\n\nVi har avslått kravet etter offentleglova § 25 første ledd. Vi har vurdert meroffentlighet.\n\nDu kan klage på avslaget innen [frist] fra du fikk dette brevet. Send klagen til oss. Hvis vi ikke endrer avgjørelsen, sender vi klagen videre til [hvem klagen sendes til].\n\nVennlig hilsen\nOla Nordmann",
      },
      {
        language: "nb",
        textType: "innsynsavslag",
        text: "⟦Du får bare delvis innsyn⟧\n\nKravet er avslått etter offentleglova § 13 første ledd. Resten av dokumentet ligger ved. Du kan klage på avslaget til oss.",
        better:
          "Du får bare delvis innsyn\n\nKravet er avslått etter offentleglova § 13 første ledd. Resten av dokumentet ligger ved. Du kan klage på avslaget til oss.\n\nKlagefristen er [frist] fra du fikk dette brevet.",
      },
      {
        language: "nb",
        textType: "innsynsavslag",
        text: "⟦Du får ikke innsyn i notatet⟧\n\nNotatet er internt, se offentleglova § 14. Vi har vurdert meroffentlighet. Du kan klage innen tre uker fra du fikk brevet.",
      },
      {
        language: "nn",
        textType: "innsynsavslag",
        text: "⟦Du får ikkje innsyn i rapporten⟧\n\nVi har avslått kravet ditt om innsyn. Vi har vurdert om du likevel kan få sjå delar av rapporten, men kom til at det ikkje går. Du kan klage på avslaget innan tre veker frå du fekk brevet. Send klaga til oss.",
        better:
          "Du får ikkje innsyn i rapporten\n\nVi har avslått kravet ditt om innsyn. Vi har vurdert om du likevel kan få sjå delar av rapporten, men kom til at det ikkje går. Du kan klage på avslaget innan tre veker frå du fekk brevet. Send klaga til oss.\n\nVi har avslått kravet etter [lov] § [paragraf, ledd, bokstav eller nummer].",
      },
      {
        language: "nn",
        textType: "innsynsavslag",
        format: "markdown",
        text: "⟦# Avslag på innsyn i brevet frå advokaten⟧\n\nVi har avslått kravet etter offentleglova § 15 første ledd.\n\n## Du kan klage\n\nDu kan klage innan tre veker frå du fekk brevet.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "# Avslag på innsyn i brevet frå advokaten\n\nVi har avslått kravet etter offentleglova § 15 første ledd.\n\nVi har vurdert om du likevel kan få innsyn i heile dokumentet eller delar av det. Vi kom til at [resultatet og grunnen].\n\n## Du kan klage\n\nDu kan klage innan tre veker frå du fekk brevet.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "innsynsavslag",
        text: "⟦Du får ikkje innsyn i søkjarlista⟧\n\nVi har avslått kravet etter offentleglova § 25 første ledd. Vi har vurdert meirinnsyn.\n\nVenleg helsing\nOla Nordmann",
        better:
          "Du får ikkje innsyn i søkjarlista\n\nVi har avslått kravet etter offentleglova § 25 første ledd. Vi har vurdert meirinnsyn.\n\nDu kan klage på avslaget innan [frist] frå du fekk dette brevet. Send klaga til oss. Dersom vi ikkje endrar avgjerda, sender vi klaga vidare til [kven klaga blir send til].\n\nVenleg helsing\nOla Nordmann",
      },
      {
        language: "nn",
        textType: "innsynsavslag",
        text: "⟦Du får berre delvis innsyn⟧\n\nKravet er avslått etter offentleglova § 13 første ledd. Resten av dokumentet ligg ved. Du kan klage på avslaget til oss.",
        better:
          "Du får berre delvis innsyn\n\nKravet er avslått etter offentleglova § 13 første ledd. Resten av dokumentet ligg ved. Du kan klage på avslaget til oss.\n\nKlagefristen er [frist] frå du fekk dette brevet.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "innsynsavslag",
        text: "Du får ikke innsyn i rapporten\n\nVi har avslått kravet etter offentleglova § 14 første ledd. Vi har vurdert om du likevel kan få innsyn, helt eller delvis. Du kan klage innen tre uker fra du fikk brevet.",
      },
      {
        language: "nb",
        textType: "innsynsavslag",
        text: "Avslag på innsyn\n\nGrunnlaget er offentleglova § 13 første ledd, jf. forvaltningsloven § 13 første ledd nr. 1. Vi har vurdert meroffentlighet.\n\nDu kan klage\n\nFristen er tre uker fra du fikk dette brevet.",
      },
      {
        language: "nb",
        textType: "innsynsavslag",
        text: "Du får ikke innsyn i legens notat\n\nDu er part i saken. Vi har avslått kravet etter forvaltningsloven § 19 andre ledd bokstav b. Du kan klage innen tre uker fra du fikk brevet.",
      },
      {
        language: "nb",
        textType: "brev",
        text: "Du får innsyn i rapporten\n\nVi sender deg rapporten i dag.",
      },
      {
        language: "nn",
        textType: "innsynsavslag",
        text: "Du får ikkje innsyn i rapporten\n\nVi har avslått kravet etter offentleglova § 14 første ledd. Vi har vurdert om du likevel kan få innsyn, heilt eller delvis. Du kan klage innan tre veker frå du fekk brevet.",
      },
      {
        language: "nn",
        textType: "innsynsavslag",
        text: "Avslag på innsyn\n\nGrunnlaget er offentleglova § 13 første ledd, jf. forvaltningslova § 13 første ledd nr. 1. Vi har vurdert meirinnsyn.\n\nDu kan klage\n\nFristen er tre veker frå du fekk dette brevet.",
      },
      {
        language: "nn",
        textType: "innsynsavslag",
        text: "Du får ikkje innsyn i notatet frå legen\n\nDu er part i saka. Vi har avslått kravet etter forvaltningslova § 19 andre ledd bokstav b. Du kan klage innan tre veker frå du fekk brevet.",
      },
    ],
  },
  collect: accessRefusalFacts,
  check(context) {
    const { document, facts, fragment, textType, type, report } = context;
    if (fragment || textType !== "innsynsavslag") return;
    const letter = readDecision(
      document,
      facts.map(({ block, reading, value }) => ({ block, reading, value: value.decision })),
    );
    const block = titleBlock(document.blocks);
    if (letter.exempt || block === undefined) return;
    const isCertain = type.declared && isReadInAct("innsynsavslag", context);
    for (const lack of lacks(letter, facts)) {
      // Which part of the section it is, only the writer knows.
      const part = lack === "subdivision" ? undefined : (`innsynsavslag-${lack}` as const);
      report({
        block,
        about: "document",
        messageId: lack,
        ...(isCertain && part !== undefined ? {} : { severity: "info" }),
        ...answerTo(part, "innsynsavslag", block, context, letter),
      });
    }
  },
});

function lacks(letter: DecisionLetter, facts: readonly PlacedFact<AccessRefusalParts>[]): readonly Lack[] {
  const has = (part: Exclude<keyof AccessRefusalParts, "decision">): boolean =>
    facts.some(({ value }) => value[part]);
  const found: Lack[] = [];
  if (!has("provision")) found.push("provision");
  else if (!has("subdivision")) found.push("subdivision");
  // A party's own access follows another act, which does not ask for more access to be thought of.
  if (!has("openness") && (has("publicAccess") || !has("provision"))) found.push("openness");
  if (!letter.right) found.push("complaint");
  else if (!letter.deadline) found.push("deadline");
  return found;
}
