import { fullDates } from "../../document/full-dates.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** The deadline of the whole text, named alone: «Fristen er», «Svarfristen er». */
const DEADLINE =
  /(?<![a-zà-ž])((?:søknads|svar|klage|betalings|hørings|høyrings|påmeldings|uttale)?frist(?:en)?)(?: for å (?:søke|søkje|svare|klage|betale|uttale seg|melde seg på))?(?: er|:| blir| går ut)? (?:satt til |sett til )?(?:den )?$/iu;
const REACH = 60;

interface Deadline {
  readonly name: string;
  readonly iso: string;
}

/** One deadline told with two dates. */
export const fristUlik = defineDocumentRule<Record<string, never>, Deadline>({
  id: "frist-ulik",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Samme frist med to datoer", nn: "Same frist med to datoar" },
    rationale: {
      nb: "Står fristen med to datoer, vet ikke leseren hvilken som gjelder. Skriv samme dato alle steder. Er det to frister, så si hva hver av dem gjelder.",
      nn: "Står fristen med to datoar, veit ikkje lesaren kva for ein som gjeld. Skriv same datoen alle stader. Er det to fristar, så sei kva kvar av dei gjeld.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023 («korrekt og etterrettelig»)"],
  },
  options: {},
  messages: {
    differs: {
      nb: "Her er «{name}» {second}, men over er den {first}. Er det samme frist, så rett den ene datoen.",
      nn: "Her er «{name}» {second}, men over er han {first}. Er det same fristen, så rett den eine datoen.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Fristen er 1. mai 2026.\n\nHusk å svare. Fristen er ⟦2. mai 2026⟧.",
        rewrite: "Fristen er 1. mai 2026.\n\nHusk å svare. Fristen er 1. mai 2026.",
      },
      {
        language: "nb",
        text: "Søknadsfrist: 15.04.2026\n\nDu kan søke på nettet. Søknadsfristen er ⟦14. april 2026⟧.",
        rewrite: "Søknadsfrist: 15.04.2026\n\nDu kan søke på nettet. Søknadsfristen er 15. april 2026.",
      },
      {
        language: "nb",
        text: "Svarfristen går ut 3. juni 2026, og vi minner om at svarfristen er ⟦1. juni 2026⟧.",
        rewrite: "Svarfristen går ut 3. juni 2026, og vi minner om at svarfristen er 3. juni 2026.",
      },
      {
        language: "nn",
        text: "Fristen er 1. mai 2026.\n\nHugs å svare. Fristen er ⟦2. mai 2026⟧.",
        rewrite: "Fristen er 1. mai 2026.\n\nHugs å svare. Fristen er 1. mai 2026.",
      },
      {
        language: "nn",
        text: "Søknadsfrist: 15.04.2026\n\nDu kan søkje på nettet. Søknadsfristen er ⟦14. april 2026⟧.",
        rewrite: "Søknadsfrist: 15.04.2026\n\nDu kan søkje på nettet. Søknadsfristen er 15. april 2026.",
      },
      {
        language: "nn",
        text: "Svarfristen går ut 3. juni 2026, og vi minner om at svarfristen er ⟦1. juni 2026⟧.",
        rewrite: "Svarfristen går ut 3. juni 2026, og vi minner om at svarfristen er 3. juni 2026.",
      },
    ],
    good: [
      { language: "nb", text: "Fristen er 1. mai 2026.\n\nHusk at fristen er 01.05.2026." },
      { language: "nb", text: "Søknadsfristen er 1. mai 2026. Klagefristen er 1. juni 2026." },
      { language: "nb", text: "Fristen var 1. mai 2026. Ny frist for SFO er 15. mai 2026." },
      { language: "nn", text: "Fristen er 1. mai 2026.\n\nHugs at fristen er 01.05.2026." },
      { language: "nn", text: "Søknadsfristen er 1. mai 2026. Klagefristen er 1. juni 2026." },
      { language: "nn", text: "Fristen var 1. mai 2026. Ny frist for SFO er 15. mai 2026." },
    ],
  },
  collect({ block, reading }) {
    if (block.kind === "code" || block.quoted === true || !/frist/i.test(reading.text)) return [];
    return fullDates(reading.text).flatMap(({ start, end, iso }) => {
      const before = DEADLINE.exec(reading.text.slice(Math.max(0, start - REACH), start));
      if (before === null) return [];
      return [{ start, end, value: { name: before[1]!.toLowerCase().replace(/en$/, ""), iso } }];
    });
  },
  check({ facts, document, report }) {
    // Branches of a template are alternatives, each with a date of its own.
    if (document.blocks.some(({ readings }) => readings.length > 1)) return;
    const first = new Map<string, (typeof facts)[number]>();
    for (const fact of facts) {
      const { name, iso } = fact.value;
      const known = first.get(name);
      if (known === undefined) first.set(name, fact);
      else if (known.value.iso !== iso) {
        const { block, reading, start, end } = fact;
        report({
          block,
          reading,
          start,
          end,
          messageId: "differs",
          data: {
            name: `${name}en`,
            first: known.reading.text.slice(known.start, known.end),
            second: reading.text.slice(start, end),
          },
        });
      }
    }
  },
});
