import { contradictions } from "../../document/contradictions.js";
import { isForeign } from "../../document/quotation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Texts about one case; a list of cases has a number for each. */
const TYPES: ReadonlySet<string> = new Set(["brev", "vedtak", "e-post", "sms"]);
const NUMBER =
  /(?<![\p{L}\p{N}])(?<label>saksnummer(?:et)?|saks?nr\.?|sak nr\.?|arkivsak(?:snr\.?|snummer)?|vår (?:ref\.?|referanse|sak))(?: (?:er|i saken|i saka|ditt|vårt))?:?[ \u00a0]{1,3}(?<year>(?:20)?\d{2})\/(?<number>\d{1,7})(?![\p{N}/])/giu;

interface Told {
  readonly key: string;
  readonly number: string;
}

/** The number of the case with two numbers in one letter. */
export const saksnummerUlik = defineDocumentRule<Record<string, never>, Told>({
  id: "saksnummer-ulik",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "To saksnumre i ett brev", nn: "To saksnummer i eitt brev" },
    rationale: {
      nb: "Leseren bruker saksnummeret for å svare eller følge saken. Står det to ulike numre, kan svaret havne i feil sak.",
      nn: "Lesaren bruker saksnummeret for å svare eller følgje saka. Står det to ulike nummer, kan svaret hamne i feil sak.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    other: {
      nb: "Her er saksnummeret {number}, men tidligere i brevet er det {other}. Sjekk hvilket som er riktig.",
      nn: "Her er saksnummeret {number}, men tidlegare i brevet er det {other}. Sjekk kva for eit som er rett.",
    },
    first: { nb: "Her er saksnummeret {other}.", nn: "Her er saksnummeret {other}." },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Saksnummer: 26/1234\n\nDu har fått byggetillatelse\n\nOppgi saksnummer ⟦26/1243⟧ når du svarer.",
        rewrite: "Saksnummer: 26/1234\n\nDu har fått byggetillatelse\n\nOppgi saksnummeret når du svarer.",
      },
      {
        language: "nb",
        text: "Vår ref.: 2026/512-3\n\nMøte om planen\n\nSvar på e-post, og skriv «vår ref. 26/512».\n\nVår ref. ⟦2025/512⟧",
        rewrite: "Vår ref.: 2026/512-3\n\nMøte om planen\n\nVår ref. 26/512-4",
      },
      {
        language: "nb",
        text: "Saksnr. 26/77\n\n- Skriv under på skjemaet.\n- Skriv saksnummeret ⟦26/78⟧ øverst.",
        format: "markdown",
        rewrite: "Saksnr. 26/77\n\n- Skriv under på skjemaet.\n- Skriv saksnummeret 26/77 øverst.",
      },
      {
        language: "nn",
        text: "Saksnummer: 26/1234\n\nDu har fått byggjeløyve\n\nSkriv saksnummer ⟦26/1243⟧ når du svarar.",
        rewrite: "Saksnummer: 26/1234\n\nDu har fått byggjeløyve\n\nSkriv saksnummeret når du svarar.",
      },
      {
        language: "nn",
        text: "Vår referanse: 2026/512-3\n\nMøte om planen\n\nVår referanse er ⟦26/521⟧.",
        rewrite: "Vår referanse: 2026/512-3\n\nMøte om planen\n\nVår referanse er 26/512.",
      },
      {
        language: "nn",
        text: "Saksnr. 26/77\n\n- Skriv under på skjemaet.\n- Skriv saksnummeret ⟦26/78⟧ øvst.",
        format: "markdown",
        rewrite: "Saksnr. 26/77\n\n- Skriv under på skjemaet.\n- Skriv saksnummeret 26/77 øvst.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Saksnummer: 26/1234-2\n\nVår ref.: 26/99\n\nDeres ref.: 25/1\n\nOppgi saksnummer 2026/1234 når du svarer.",
      },
      { language: "nb", text: "Saksnummer: 26/1234\n\nVi har behandlet sak 26/77 og sak 26/78 før." },
      {
        language: "nb",
        text: "Sakene er saksnummer 26/1 og saksnummer 26/2.",
        textType: "saksframlegg",
      },
      {
        language: "nn",
        text: "Saksnummer: 26/1234-2\n\nVår ref.: 26/99\n\nDykkar ref.: 25/1\n\nSkriv saksnummer 2026/1234 når du svarar.",
      },
      { language: "nn", text: "Saksnummer: 26/1234\n\nVi har handsama sak 26/77 og sak 26/78 før." },
      {
        language: "nn",
        text: "Sakene er saksnummer 26/1 og saksnummer 26/2.",
        textType: "saksframlegg",
      },
    ],
  },
  collect({ block, reading, textType, template }) {
    if (template || !TYPES.has(textType) || block.kind === "code" || block.quoted === true) return [];
    return Array.from(reading.text.matchAll(NUMBER)).flatMap((match) => {
      const { label = "", year = "", number = "" } = match.groups ?? {};
      if (isForeign(reading, match.index)) return [];
      const end = match.index + match[0].length;
      const start = end - year.length - number.length - 1;
      // «2026/512» and «26/512-3» are papers of one case.
      const value = {
        key: /^vår/iu.test(label) ? "reference" : "case",
        number: `${year.slice(-2)}/${Number(number)}`,
      };
      return [{ start, end, value }];
    });
  },
  check({ facts, report }) {
    for (const { first, later } of contradictions(facts, (a, b) => a.value.number === b.value.number)) {
      const { block, reading, start, end } = later;
      const data = {
        number: reading.text.slice(start, end),
        other: first.reading.text.slice(first.start, first.end),
      };
      report({
        block,
        reading,
        start,
        end,
        messageId: "other",
        data,
        related: [{ ...first, messageId: "first", data }],
      });
    }
  },
});
