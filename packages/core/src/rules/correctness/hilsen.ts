import { uncapitalized, withCaseOf } from "../../document/letter-case.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { FactContext, RangeEdit } from "../../rule/rule-context.js";

/** A line that closes a letter, or a title under the name of the one who signs. */
type Closing =
  | {
      readonly kind: "greeting";
      readonly messageId?: "spelling" | "short" | "comma";
      readonly correct?: string;
      readonly edits?: readonly RangeEdit[];
    }
  | { readonly kind: "title"; readonly correct: string };

const GREETING =
  /^((?:med )?(?:vennlig|vennleg|venlig|venleg|vennelig|venneleg|beste|beste|hjertelig|hjarteleg) (?:hilsen|hilsning|hilsningen|helsing|helsning|helsen|hilsener)|(?:hilsen|helsing)|m\.?v\.?h\.?|m\.?h\.?|mvh\.?|v\.?h\.?)([,.]?)$/iu;
/** Right in one of the standards: in a short text it may be the detection that is wrong, so the writer chooses. */
const OTHER_STANDARD =
  /^(?:[Mm]ed )?(?:(?:[Vv]ennlig |[Bb]este |[Hh]jertelig )?[Hh]ilsen|(?:[Vv]enn?leg |[Bb]este |[Hh]jarteleg )?[Hh]elsing)[,.]?$/u;
const FAR_BELOW = 6;

/** The greeting that closes a letter, and the title under the name. */
export const hilsen = defineDocumentRule<Record<never, never>, Closing>({
  id: "hilsen",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Hilsen og tittel nederst", nn: "Helsing og tittel nedst" },
    rationale: {
      nb: "Avslutt brevet med «Vennlig hilsen», uten komma etter. Tittelen under navnet har liten forbokstav.",
      nn: "Avslutt brevet med «Venleg helsing», utan komma etter. Tittelen under namnet har liten forbokstav.",
    },
    sources: ["Språkrådet", "Drammen kommune"],
  },
  options: {},
  messages: {
    spelling: {
      nb: "«{actual}» er ikke skrevet riktig. Skriv «{correct}».",
      nn: "«{actual}» er ikkje skrive rett. Skriv «{correct}».",
    },
    short: {
      nb: "«{actual}» er en forkortelse. Skriv «{correct}».",
      nn: "«{actual}» er ei forkorting. Skriv «{correct}».",
    },
    comma: {
      nb: "Etter hilsenen skal det ikke stå komma eller punktum.",
      nn: "Etter helsinga skal det ikkje stå komma eller punktum.",
    },
    title: {
      nb: "Tittelen under navnet har liten forbokstav: «{correct}».",
      nn: "Tittelen under namnet har liten forbokstav: «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du får svar innen tre uker.\n\n⟦Venlig hilsen⟧\n\nKari Nordmann\n\n⟦Rådgiver⟧",
        better: "Du får svar innen tre uker.\n\nVennlig hilsen\n\nKari Nordmann\n\nrådgiver",
      },
      {
        language: "nb",
        text: "Ta kontakt hvis du lurer på noe.\n\n⟦Mvh⟧\nKari Nordmann",
        better: "Ta kontakt hvis du lurer på noe.\n\nVennlig hilsen\nKari Nordmann",
      },
      {
        language: "nb",
        text: "Vi svarer deg snart.\n\nMed vennlig hilsen⟦,⟧\n\nOla Nordmann",
        better: "Vi svarer deg snart.\n\nMed vennlig hilsen\n\nOla Nordmann",
      },
      {
        language: "nn",
        text: "Du får svar innan tre veker.\n\n⟦Vennlig hilsen⟧\n\nKari Nordmann",
        better: "Du får svar innan tre veker.\n\nVenleg helsing\n\nKari Nordmann",
      },
      {
        language: "nn",
        text: "Ring oss om du lurer på noko.\n\nVenleg helsing\n\nOla Nordmann\n⟦Saksbehandlar⟧",
        better: "Ring oss om du lurer på noko.\n\nVenleg helsing\n\nOla Nordmann\nsaksbehandlar",
      },
    ],
    good: [
      { language: "nb", text: "Du får svar innen tre uker.\n\nVennlig hilsen\n\nKari Nordmann\nrådgiver" },
      { language: "nb", text: "Du får svar snart.\n\nMed vennlig hilsen\nOla Nordmann" },
      {
        language: "nb",
        text: "# Rådgiver\n\nVi søker en rådgiver. Send en hilsen, så svarer vi.",
        format: "markdown",
      },
      { language: "nn", text: "Du får svar innan tre veker.\n\nVenleg helsing\n\nKari Nordmann\nrådgivar" },
      { language: "nn", text: "Du får svar snart.\n\nMed venleg helsing\nOla Nordmann" },
      { language: "nn", text: "Vi sende ei venleg helsing til alle.\n\nHelsing\nOrdføraren" },
    ],
  },
  collect(context) {
    const { block, reading } = context;
    if (block.kind === "code" || block.kind === "table-cell" || block.kind === "image") return [];
    const facts = [];
    let start = 0;
    for (const raw of reading.text.split("\n")) {
      const from = start + raw.length - raw.trimStart().length;
      const line = raw.trim();
      start += raw.length + 1;
      if (line.length === 0 || line.length > 50) continue;
      const value = closing(line, from, context);
      if (value !== undefined) facts.push({ start: from, end: from + line.length, value });
    }
    return facts;
  },
  check({ document, facts, report }) {
    // Where the blocks stand matters to titles alone, of which few letters have one.
    const hasTitle = facts.some(({ value }) => value.kind === "title");
    const places = new Map(hasTitle ? document.blocks.map((block, i) => [block, i]) : []);
    let greeting: number | undefined;
    for (const { value, block, reading, start, end } of facts) {
      const at = places.get(block) ?? 0;
      const actual = reading.text.slice(start, end);
      if (value.kind === "greeting") {
        greeting = at;
        const edit = value.edits?.[0];
        if (value.messageId === undefined || edit === undefined) continue;
        report({
          block,
          reading,
          start: edit.start,
          end: edit.end,
          messageId: value.messageId,
          data: { actual, correct: value.correct ?? "" },
          ...(value.messageId === "short" || (value.messageId === "spelling" && OTHER_STANDARD.test(actual))
            ? { suggestions: [edit.text] }
            : { fix: edit.text }),
        });
      } else if (
        greeting !== undefined &&
        at - greeting <= FAR_BELOW &&
        isBelowName(reading.text, start, document.blocks, at)
      ) {
        report({
          block,
          reading,
          start,
          end,
          messageId: "title",
          data: { correct: value.correct },
          suggestions: [value.correct],
        });
      }
    }
  },
});

function closing(
  line: string,
  start: number,
  { language, lists }: FactContext<unknown>,
): Closing | undefined {
  const match = GREETING.exec(line);
  if (match !== null) return greetingOf(match, start, language === "nn");
  const first = /^\p{Lu}\p{Ll}+(?=$|[ ,/])/u.exec(line)?.[0];
  if (first === undefined || !lists.commonNouns.has(first.toLowerCase()) || line.split(/\s+/).length > 3)
    return undefined;
  // «Ordføraren» stands for a person; «Leder Kari Nordmann» and «Norsk Tipping» are names.
  if (/(?:en|et|a|ene|ane)$/.test(first) || !PERSON.test(first) || /\s\p{Lu}/u.test(line)) return undefined;
  return { kind: "title", correct: uncapitalized(line) };
}

const PERSON =
  /(?:giver|givar|leder|leiar|sjef|behandler|behandlar|direktør|fører|førar|konsulent|lege|ingeniør|rektor|pleier|pleiar|terapeut|arbeider|arbeidar|sekretær|advokat|jurist|lærer|lærar|veileder|rettleiar|planlegger|planleggjar|styrer|styrar)$/i;

function greetingOf(match: RegExpExecArray, start: number, isNynorsk: boolean): Closing {
  const [, words = "", mark = ""] = match;
  const lower = words.toLowerCase();
  if (/^[mv]\.?v?\.?h\.?$/.test(lower)) {
    const correct = isNynorsk ? "Venleg helsing" : "Vennlig hilsen";
    return {
      kind: "greeting",
      messageId: "short",
      correct,
      edits: [{ start, end: start + match[0].length, text: correct }],
    };
  }
  const correct = corrected(words, isNynorsk);
  if (correct !== words) {
    return {
      kind: "greeting",
      messageId: "spelling",
      correct,
      edits: [{ start, end: start + match[0].length, text: correct }],
    };
  }
  if (mark === "") return { kind: "greeting" };
  const at = start + words.length;
  return { kind: "greeting", messageId: "comma", correct, edits: [{ start: at, end: at + 1, text: "" }] };
}

/** The greeting as the standard spells it; both «venleg» and «vennleg» are left alone in nynorsk. */
function corrected(words: string, isNynorsk: boolean): string {
  const parts = words.split(" ").map((part, i) => {
    const lower = part.toLowerCase();
    const right = (isNynorsk ? NYNORSK : BOKMAAL).get(lower) ?? lower;
    return i === 0 ? withCaseOf(part, right) : right;
  });
  return parts.join(" ");
}

const BOKMAAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    venlig: "vennlig",
    vennelig: "vennlig",
    vennleg: "vennlig",
    venleg: "vennlig",
    hilsning: "hilsen",
    hilsningen: "hilsen",
    helsing: "hilsen",
    helsning: "hilsen",
    helsen: "hilsen",
  }),
);

const NYNORSK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vennlig: "venleg",
    venlig: "venleg",
    vennelig: "venleg",
    venneleg: "venleg",
    hjertelig: "hjarteleg",
    hilsen: "helsing",
    hilsning: "helsing",
    hilsningen: "helsing",
    helsning: "helsing",
    helsen: "helsing",
  }),
);

/** Whether the line or block before is a name of two to four words in capitals. */
function isBelowName(
  text: string,
  start: number,
  blocks: readonly { readonly readings: readonly [{ readonly text: string }, ...unknown[]] }[],
  at: number,
): boolean {
  const above = text.slice(0, start).trimEnd();
  const inBlock = above.slice(above.lastIndexOf("\n") + 1).trim();
  const before =
    inBlock !== "" ? inBlock : (blocks[at - 1]?.readings[0].text.split("\n").at(-1)?.trim() ?? "");
  return (
    before === "\uFFFC" || /^(?:[\p{Lu}\uFFFC][\p{L}.-]*)(?: [\p{Lu}\uFFFC][\p{L}.-]*){1,3}$/u.test(before)
  );
}
