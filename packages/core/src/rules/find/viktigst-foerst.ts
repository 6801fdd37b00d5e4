import { looksLikeDecision, statesOutcome } from "../../decision/outcome.js";
import { opening } from "../../document/sentence.js";
import { hasBranches, isPieceOfTemplate } from "../../document/template-shape.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

interface SentenceFact {
  readonly kind: "reference" | "background" | "decision" | "outcome" | "other";
}

const TYPES: ReadonlySet<string> = new Set(["vedtak", "innsynsavslag", "brev"]);
const REFERENCE =
  /^(?:det (?:vises|blir vist|vert vist|er vist|syner)|(?:vi|ein|eg|jeg|kommunen) (?:viser|syner)|viser|syner|vi syner|med henvisning|med tilvising|under henvisning|i forbindelse med (?:din|deres)) (?:også |òg |her |med dette )?til(?![a-zà-ž])|^(?:med|under) (?:henvisning|tilvising) til/iu;
const BACKGROUND = /^(?:saks)?bakgrunn(?:en)?(?: for (?:saken|saka|søknaden|vedtaket))?(?:[.:]|$)/iu;
const GREETING = /^(?:hei|kjære|god dag|til )/iu;
const DECIDED =
  /(?<![a-zà-ž])(?:vi|kommunen) har (?:nå |no |derfor |difor )?(?:bestemt|besluttet|beslutta|vedtatt|vedteke)(?![a-zà-ž])/iu;
/** The decision counts as first in so many sentences. */
const FIRST = 3;

function kindOf(text: string): SentenceFact["kind"] {
  if (BACKGROUND.test(text)) return "background";
  if (REFERENCE.test(text)) return "reference";
  if (looksLikeDecision(text) || DECIDED.test(text)) return "decision";
  return statesOutcome(text) ? "outcome" : "other";
}

/** A letter that begins with background, or tells the decision late. */
export const viktigstFoerst = defineDocumentRule<Record<string, never>, SentenceFact>({
  id: "viktigst-foerst",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Det viktigste først", nn: "Det viktigaste først" },
    rationale: {
      nb: "Leseren vil først vite hva dere har bestemt. Begynn med det, og ta bakgrunnen etterpå. Da trenger ingen å lete etter svaret.",
      nn: "Lesaren vil først vite kva de har bestemt. Byrj med det, og ta bakgrunnen etterpå. Då treng ingen å leite etter svaret.",
    },
    sources: [
      "Drammen kommune",
      "Grane kommune",
      "Buskerud fylkeskommune",
      "Indre Fosen kommune",
      "Asker kommune",
      "Lunner kommune",
    ],
  },
  options: {},
  messages: {
    reference: {
      nb: "Teksten begynner med hva dere viser til. Begynn heller med det leseren helst vil vite.",
      nn: "Teksten byrjar med kva de viser til. Byrj heller med det lesaren helst vil vite.",
    },
    background: {
      nb: "Teksten begynner med bakgrunnen. Begynn heller med det leseren helst vil vite.",
      nn: "Teksten byrjar med bakgrunnen. Byrj heller med det lesaren helst vil vite.",
    },
    late: {
      nb: "Avgjørelsen kommer først i setning {number}. Flytt den opp, og ta bakgrunnen etterpå.",
      nn: "Avgjerda kjem først i setning {number}. Flytt ho opp, og ta bakgrunnen etterpå.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "# Søknad om støtte\n\n## ⟦Bakgrunn⟧\n\nLaget søkte i mars. Vi har innvilget søknaden.",
        format: "markdown",
        textType: "vedtak",
        rewrite: "# Søknad om støtte\n\nVi har innvilget søknaden.\n\n## Bakgrunn\n\nLaget søkte i mars.",
      },
      {
        language: "nb",
        text: "Søknad om støtte\n\n⟦Det vises til⟧ søknaden din. Vi behandlet den i mars.",
        textType: "vedtak",
        rewrite: "Du får støtte\n\nVi har innvilget søknaden din.",
      },
      {
        language: "nb",
        text: "Søknaden din\n\nDu bor på Lena. Du har to barn. Barna går i barnehage. Du jobber på skolen. ⟦Vi har avslått⟧ søknaden din.",
        textType: "vedtak",
        rewrite:
          "Søknaden din\n\nVi har avslått søknaden din. Du bor på Lena. Du har to barn. Barna går i barnehage. Du jobber på skolen.",
      },
      {
        language: "nb",
        text: "Svar om møtet\n\n⟦Viser til e-posten⟧ din fra 3. mars 2026. Vi kan møte deg i april.",
        textType: "brev",
        rewrite: "Svar om møtet\n\nVi kan møte deg i april. Takk for e-posten din fra 3. mars 2026.",
      },
      {
        language: "nn",
        text: "Søknad om støtte\n\n⟦Vi viser til⟧ søknaden din. Vi behandla han i mars.",
        textType: "vedtak",
        rewrite: "Du får støtte\n\nVi har innvilga søknaden din.",
      },
      {
        language: "nn",
        text: "Søknaden din\n\nDu bur på Lena. Du har to barn. Barna går i barnehage. Du jobbar på skulen. ⟦Vi har avslege⟧ søknaden din.",
        textType: "vedtak",
        rewrite:
          "Søknaden din\n\nVi har avslege søknaden din. Du bur på Lena. Du har to barn. Barna går i barnehage. Du jobbar på skulen.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får støtte\n\nVi har innvilget søknaden din om støtte til laget. Pengene kommer i mai.",
        textType: "vedtak",
      },
      {
        language: "nb",
        text: "Avslag på søknad om støtte\n\nVi viser til søknaden din. Den kom i mars. Vi har sett på den.",
        textType: "vedtak",
      },
      {
        language: "nb",
        text: "Møte i april\n\nVi vil gjerne møte deg på rådhuset 4. april 2026.",
        textType: "brev",
      },
      { language: "nb", text: "Priser\n\nDet vises til kommunestyrets vedtak.", textType: "nettside" },
      {
        language: "nn",
        text: "Du får støtte\n\nVi har innvilga søknaden din om støtte til laget. Pengane kjem i mai.",
        textType: "vedtak",
      },
      {
        language: "nn",
        text: "Avslag på søknad om støtte\n\nVi viser til søknaden din. Han kom i mars.",
        textType: "vedtak",
      },
      {
        language: "nn",
        text: "Møte i april\n\nVi vil gjerne møte deg på rådhuset 4. april 2026.",
        textType: "brev",
      },
    ],
  },
  collect({ block, reading, textType }) {
    if (
      !TYPES.has(textType) ||
      (block.kind !== "paragraph" && block.kind !== "heading") ||
      block.quoted === true
    )
      return [];
    if (block.kind === "heading") {
      if (!BACKGROUND.test(reading.text.trim())) return [];
      return [{ start: 0, end: reading.text.length, value: { kind: "background" } }];
    }
    return reading.sentences
      .filter(
        ({ text, wordCount }) =>
          (wordCount > 2 && /[.!?]["»”)]*$/.test(text) && !GREETING.test(text)) ||
          REFERENCE.test(text) ||
          BACKGROUND.test(text),
      )
      .map((sentence) => ({ ...opening(sentence), value: { kind: kindOf(sentence.text) } }) as const);
  },
  check(context) {
    const { document, fragment, textType, report } = context;
    if (fragment || isPieceOfTemplate(document)) return;
    const title = titleBlock(document.blocks);
    const titles = [
      document.title ?? "",
      title?.kind === "heading" ? title.readings.map((reading) => reading.text).join(" ") : "",
    ];
    if (
      titles.some(
        (text) =>
          statesOutcome(text) || /(?<![a-zà-ž])(?:ikke|ikkje|får|må|krever|krev)(?![a-zà-ž])/iu.test(text),
      )
    )
      return;
    const { facts } = context;
    const [first] = facts;
    if (first === undefined) return;
    if (first.value.kind === "reference" || first.value.kind === "background") {
      report({
        block: first.block,
        reading: first.reading,
        start: first.start,
        end: first.end,
        messageId: first.value.kind,
        about: "sentence",
      });
      return;
    }
    // Sentences of several branches cannot be counted as one text.
    if (textType !== "vedtak" || hasBranches(document)) return;
    // What may be an outcome counts as told early; only what surely is one counts as told late.
    if (facts.slice(0, FIRST).some(({ value }) => value.kind !== "other")) return;
    const index = facts.findIndex(({ value }) => value.kind === "decision");
    const fact = facts[index];
    if (fact === undefined) return;
    report({
      block: fact.block,
      reading: fact.reading,
      start: fact.start,
      end: fact.end,
      messageId: "late",
      about: "sentence",
      data: { number: index + 1 },
    });
  },
});
