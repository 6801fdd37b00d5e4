import { cellText, type TableRows, tablesOf } from "../../document/tables.js";
import { listing, type TextPart } from "../../document/text-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** The columns of the table of measures and of the budget. */
const COLUMNS = {
  measure: {
    name: { nb: "Tiltak", nn: "Tiltak" },
    pattern: /^(?:tiltak|oppgave|oppgåve|aktivitet|(?:hva|kva)$)/iu,
  },
  time: { name: { nb: "Tid", nn: "Tid" }, pattern: /^(?:tid|når|dato|frist|tidspunkt|uke|veke)/iu },
  responsible: { name: { nb: "Ansvarlig", nn: "Ansvarleg" }, pattern: /^(?:ansvar|(?:hvem|kven)$)/iu },
  notes: { name: { nb: "Merknader", nn: "Merknader" }, pattern: /^(?:merknad|kommentar|notat|status)/iu },
  audience: { name: { nb: "Målgruppe", nn: "Målgruppe" }, pattern: /^målgruppe/iu },
  channel: { name: { nb: "Kanal", nn: "Kanal" }, pattern: /^kanal/iu },
  price: { name: { nb: "Pris", nn: "Pris" }, pattern: /^(?:pris|kostnad|beløp|budsjett|kroner|sum$|kr$)/iu },
} as const satisfies Readonly<Record<string, TextPart>>;
type Column = keyof typeof COLUMNS;

const PLAN: readonly Column[] = ["measure", "time", "responsible", "notes"];
const BUDGET: readonly Column[] = ["measure", "audience", "channel", "price"];

/** What every row must say; the other columns may be empty. */
const REQUIRED: Readonly<Record<"plan" | "budget", readonly Column[]>> = {
  plan: ["time", "responsible"],
  budget: ["price"],
};
const UNDECIDED =
  /^(?:-|–|—|\?+|…|\.\.\.|tba|tbd|(?:ikke|ikkje) (?:avklart|bestemt|avklara|bestemd)|avklares|må avklares|xx+|nn)$/iu;
const SUM = /^(?:til sammen|til saman|sum|totalt|total|i alt)(?![a-zà-ž])/iu;

/** A table of a communications plan without its columns, or with rows that nobody does or no day is set for. */
export const kplanTabell = defineDocumentRule({
  id: "kplan-tabell",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Tabell i kommunikasjonsplan", nn: "Tabell i kommunikasjonsplan" },
    rationale: {
      nb: "Tabellen skal vise hva som skal gjøres, når og av hvem. Et tiltak uten navn og dato blir lett glemt. I budsjettet skal hvert tiltak ha en pris.",
      nn: "Tabellen skal vise kva som skal gjerast, når og av kven. Eit tiltak utan namn og dato blir lett gløymt. I budsjettet skal kvart tiltak ha ein pris.",
    },
    sources: ["Østre Toten kommune"],
  },
  options: {},
  messages: {
    columns: {
      nb: "Tabellen har ikke kolonne for {columns}. Legg til det som mangler, så alle ser hva som gjelder.",
      nn: "Tabellen har ikkje kolonne for {columns}. Legg til det som manglar, så alle ser kva som gjeld.",
    },
    empty: {
      nb: "Tiltaket «{words}» har ingenting under {columns}. Fyll ut, eller stryk tiltaket.",
      nn: "Tiltaket «{words}» har ingenting under {columns}. Fyll ut, eller stryk tiltaket.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "| ⟦Tiltak⟧ | Tid | Merknader |\n| --- | --- | --- |\n| Brev | 3. mai | Til alle |",
        rewrite:
          "| Tiltak | Tid | Ansvarlig | Merknader |\n| --- | --- | --- | --- |\n| Brev | 3. mai | Rektor | Til alle |",
      },
      {
        language: "nb",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "| Tiltak | Tid | Ansvarlig | Merknader |\n| --- | --- | --- | --- |\n| Brev | 3. mai | Rektor | |\n| ⟦Møte⟧ | | Rektor | Kaffe |\n| ⟦Annonse⟧ | 4. mai | ? | |",
        rewrite:
          "| Tiltak | Tid | Ansvarlig | Merknader |\n| --- | --- | --- | --- |\n| Brev | 3. mai | Rektor | |\n| Møte | 4. mai | Rektor | Kaffe |",
      },
      {
        language: "nb",
        textType: "kommunikasjonsplan",
        format: "html",
        text: "<table><tr><th>Tiltak</th><th>Målgruppe</th><th>Kanal</th><th>Pris</th></tr><tr><td>⟦Annonse⟧</td><td>Foreldre</td><td>Avis</td><td></td></tr></table>",
        rewrite:
          "<table><tr><th>Tiltak</th><th>Målgruppe</th><th>Kanal</th><th>Pris</th></tr><tr><td>Annonse</td><td>Foreldre</td><td>Avis</td><td>4 000 kr</td></tr></table>",
      },
      {
        language: "nn",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "| ⟦Tiltak⟧ | Ansvarleg | Merknader |\n| --- | --- | --- |\n| Brev | Rektor | Til alle |",
        rewrite:
          "| Tiltak | Tid | Ansvarleg | Merknader |\n| --- | --- | --- | --- |\n| Brev | 3. mai | Rektor | Til alle |",
      },
      {
        language: "nn",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "| Oppgåve | Når | Kven | Merknader |\n| --- | --- | --- | --- |\n| Brev | 3. mai | Rektor | |\n| ⟦Møte⟧ | ikkje avklart | Rektor | Kaffi |",
        rewrite:
          "| Oppgåve | Når | Kven | Merknader |\n| --- | --- | --- | --- |\n| Brev | 3. mai | Rektor | |\n| Møte | 4. mai | Rektor | Kaffi |",
      },
      {
        language: "nn",
        textType: "kommunikasjonsplan",
        format: "html",
        text: "<table><tr><th>⟦Tiltak⟧</th><th>Kanal</th><th>Pris</th></tr><tr><td>Annonse</td><td>Avis</td><td>4 000 kr</td></tr></table>",
        rewrite:
          "<table><tr><th>Tiltak</th><th>Målgruppe</th><th>Kanal</th><th>Pris</th></tr><tr><td>Annonse</td><td>Foreldre</td><td>Avis</td><td>4 000 kr</td></tr></table>",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "| Tiltak | Målgruppe | Kanal | Pris |\n| --- | --- | --- | --- |\n| Film | Foreldre | Facebook | 0 kr |\n| Til sammen | | | 0 kr |",
      },
      {
        language: "nb",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "| Navn | Telefon |\n| --- | --- |\n| Kari | |",
      },
      {
        language: "nb",
        textType: "nettside",
        format: "markdown",
        text: "| Tiltak | Tid |\n| --- | --- |\n| Brev | |",
      },
      {
        language: "nn",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "| Tiltak | Tid | Ansvarleg | Merknader |\n| --- | --- | --- | --- |\n| Film | Heile mai | Liv | |",
      },
      {
        language: "nn",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "| Namn | Telefon |\n| --- | --- |\n| Kari | |",
      },
      {
        language: "nn",
        textType: "nettside",
        format: "markdown",
        text: "| Tiltak | Tid |\n| --- | --- |\n| Brev | |",
      },
    ],
  },
  check({ document, textType, standard, report }) {
    if (textType !== "kommunikasjonsplan" || document.template) return;
    for (const table of tablesOf(document.blocks)) {
      const kind = kindOf(table);
      const [head] = table.header;
      if (kind === undefined || head === undefined) continue;
      const columns = columnsOf(table);
      const named = (ids: readonly Column[]): string =>
        listing(ids.map((id) => `«${COLUMNS[id].name[standard]}»`));
      const absent = (kind === "plan" ? PLAN : BUDGET).filter((id) => !columns.has(id));
      if (absent.length > 0) {
        const end = head.readings[0].text.length;
        report({
          block: head,
          reading: head.readings[0],
          start: 0,
          end,
          messageId: "columns",
          data: { columns: named(absent) },
        });
      }
      for (const row of table.rows) {
        const cell = row.get(columns.get("measure") ?? 0);
        const words = cellText(cell);
        if (cell === undefined || words === "" || SUM.test(words)) continue;
        const empty = REQUIRED[kind].filter((id) => {
          const column = columns.get(id);
          return column !== undefined && isOpen(cellText(row.get(column)));
        });
        if (empty.length === 0) continue;
        const [reading] = cell.readings;
        const data = { words, columns: named(empty) };
        report({ block: cell, reading, start: 0, end: reading.text.length, messageId: "empty", data });
      }
    }
  },
});

function isOpen(text: string): boolean {
  return text === "" || UNDECIDED.test(text);
}

function columnsOf({ header }: TableRows): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  for (const cell of header) {
    const text = cellText(cell);
    const id = (Object.keys(COLUMNS) as Column[]).find((one) => COLUMNS[one].pattern.test(text));
    if (id !== undefined && !columns.has(id)) columns.set(id, cell.table?.column ?? 0);
  }
  return columns;
}

/** A table of measures has when or who beside what; a budget has a price. Any other table is none of ours. */
function kindOf(table: TableRows): "plan" | "budget" | undefined {
  const columns = columnsOf(table);
  if (!columns.has("measure")) return undefined;
  if (columns.has("time") || columns.has("responsible")) return "plan";
  return columns.has("price") ? "budget" : undefined;
}
