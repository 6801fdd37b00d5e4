import { amountOf, formatAmount } from "../../document/amounts.js";
import type { AnnotatedBlock } from "../../document/block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const SUM =
  /^(?:sum|totalt?|totalsum|i alt|til sammen|tilsammen|til saman|samlet|samla)(?: (?:beløp|sum|å betale|kostnad|kostnader|kostnadar|utgifter|inntekter))?:?$/iu;
/** A part sum of a table makes it one that is not read by adding everything above. */
const PART_SUM =
  /sum|total|i alt|til ?sammen|til saman|samlet|samla|netto|(?<!\p{L})rest(?!\p{L})|herav|av dette|av dei/iu;
/** «Porto: 50 kroner» in a list. */
const LABELLED =
  /^(?<label>\P{N}{2,80}?)(?::|[ \u00a0][–-]|[ \u00a0](?:er|blir|blir det|vert|vert det))[ \u00a0](?<amount>[^.]*?)\.?$/u;

/** A line of an account: what is counted, and where its number stands. */
interface Line {
  readonly label: string;
  readonly block: AnnotatedBlock;
  readonly start: number;
  readonly end: number;
  readonly hundredths: number;
  readonly decimals: boolean;
}

/** A sum in a table or list that is not what its lines add up to. */
export const beloepSum = defineDocumentRule({
  id: "beloep-sum",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Sum som ikke stemmer", nn: "Sum som ikkje stemmer" },
    rationale: {
      nb: "Leseren regner etter. Stemmer ikke summen, blir det vanskelig å stole på resten av brevet. Sjekk både summen og tallene over.",
      nn: "Lesaren reknar etter. Stemmer ikkje summen, blir det vanskeleg å stole på resten av brevet. Sjekk både summen og tala over.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    sum: {
      nb: "Tallene over blir til sammen {correct}, men her står det {written}. Sjekk summen og tallene.",
      nn: "Tala over blir til saman {correct}, men her står det {written}. Sjekk summen og tala.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "| Post | Beløp |\n| --- | --- |\n| Leie | 1 200 |\n| Strøm | 350 |\n| Sum | ⟦1 650⟧ |",
        format: "markdown",
        better: "| Post | Beløp |\n| --- | --- |\n| Leie | 1 200 |\n| Strøm | 350 |\n| Sum | 1550 |",
      },
      {
        language: "nb",
        text: "Du må betale:\n\n- Gebyr: 500 kroner\n- Porto: 75 kroner\n- Til sammen: ⟦585 kroner⟧",
        format: "markdown",
        better: "Du må betale:\n\n- Gebyr: 500 kroner\n- Porto: 75 kroner\n- Til sammen: 575 kroner",
      },
      {
        language: "nb",
        text: "<table><tr><th>Måned</th><th>Utbetalt</th><th>Riktig</th></tr><tr><td>Mai</td><td>kr 10 000</td><td>kr 8 000</td></tr><tr><td>Juni</td><td>kr 10 000</td><td>kr 8 000</td></tr><tr><td>Totalt</td><td>kr 20 000</td><td>⟦kr 18 000⟧</td></tr></table>",
        format: "html",
        better:
          "<table><tr><th>Måned</th><th>Utbetalt</th><th>Riktig</th></tr><tr><td>Mai</td><td>kr 10 000</td><td>kr 8 000</td></tr><tr><td>Juni</td><td>kr 10 000</td><td>kr 8 000</td></tr><tr><td>Totalt</td><td>kr 20 000</td><td>kr 16 000</td></tr></table>",
      },
      {
        language: "nn",
        text: "| Post | Beløp |\n| --- | --- |\n| Leige | 1 200,50 |\n| Straum | 350,25 |\n| I alt | ⟦1 500,75⟧ |",
        format: "markdown",
        better:
          "| Post | Beløp |\n| --- | --- |\n| Leige | 1 200,50 |\n| Straum | 350,25 |\n| I alt | 1550,75 |",
      },
      {
        language: "nn",
        text: "Du må betale:\n\n- Gebyr: 500 kroner\n- Porto: 75 kroner\n- Til saman: ⟦585 kroner⟧",
        format: "markdown",
        better: "Du må betale:\n\n- Gebyr: 500 kroner\n- Porto: 75 kroner\n- Til saman: 575 kroner",
      },
      {
        language: "nn",
        text: "| Tiltak | 2026 | 2027 |\n| --- | --- | --- |\n| Leir | 30 000 | 40 000 |\n| Fest | 5 000 | 6 000 |\n| Tilskot | -10 000 | -10 000 |\n| Sum | 25 000 | ⟦46 000⟧ |",
        format: "markdown",
        better:
          "| Tiltak | 2026 | 2027 |\n| --- | --- | --- |\n| Leir | 30 000 | 40 000 |\n| Fest | 5 000 | 6 000 |\n| Tilskot | -10 000 | -10 000 |\n| Sum | 25 000 | 36 000 |",
      },
    ],
    good: [
      {
        language: "nb",
        text: "| Post | Beløp |\n| --- | --- |\n| Leie | 1 200 |\n| Strøm | 350 |\n| Sum | 1 550 |",
        format: "markdown",
      },
      {
        language: "nb",
        text: "| Post | Andel |\n| --- | --- |\n| Leie | 70 % |\n| Strøm | 31 % |\n| Sum | 100 % |",
        format: "markdown",
      },
      {
        language: "nb",
        text: "| Post | Beløp |\n| --- | --- |\n| Leie | 1 200 |\n| Strøm | 350 |\n| Delsum | 1 550 |\n| Gebyr | 100 |\n| Sum | 1 650 |",
        format: "markdown",
      },
      {
        language: "nb",
        text: "Beløpene er rundet av:\n\n- Leie: 12 kroner\n- Strøm: 4 kroner\n- Til sammen: 17 kroner",
        format: "markdown",
      },
      {
        language: "nn",
        text: "| Post | Beløp |\n| --- | --- |\n| Leige | 1 200 |\n| Straum | etter forbruk |\n| Sum | 1 550 |",
        format: "markdown",
      },
      {
        language: "nn",
        text: "Du må betale:\n\n- Gebyr: 500 kroner\n- Porto: 75 kroner\n- Til saman: 575 kroner",
        format: "markdown",
      },
      {
        language: "nn",
        text: "| Gruppe | Tal |\n| --- | --- |\n| Barn | 12 |\n| Vaksne | 30 |\n| Vi ventar fleire enn i fjor | 60 |",
        format: "markdown",
      },
    ],
  },
  check({ document, template, report }) {
    // In a template a line may stand in a branch or a loop.
    if (template) return;
    for (const lines of [...tableColumns(document.blocks), ...lists(document.blocks)]) {
      const sum = lines.at(-1);
      const above = lines.slice(0, -1);
      if (sum === undefined || above.length < 2 || !SUM.test(sum.label)) continue;
      if (above.some(({ label }) => PART_SUM.test(label))) continue;
      const added = above.reduce((total, { hundredths }) => total + hundredths, 0);
      // Lines that are rounded may be off by half a unit each.
      const unit = lines.some(({ decimals }) => decimals) ? 1 : 100;
      if (Math.abs(added - sum.hundredths) <= (above.length * unit) / 2) continue;
      const { block, start, end } = sum;
      const written = block.readings[0].text.slice(start, end);
      const correct = formatAmount(added);
      report({
        block,
        start,
        end,
        messageId: "sum",
        data: { correct, written },
        suggestions: [written.replace(/(?:[-−–][ \u00a0]?)?\d(?:[\d., \u00a0\u202f]*\d)?/u, correct)],
      });
    }
  },
});

/** The cells of each column but the first, from the first row that is no header, with the label of their row. */
function tableColumns(blocks: readonly AnnotatedBlock[]): readonly (readonly Line[])[] {
  const columns = new Map<string, (Line | undefined)[]>();
  let label: { readonly row: string; readonly text: string } | undefined;
  for (const block of blocks) {
    const { table } = block;
    if (table === undefined || (table.header && table.row === 0)) continue;
    const row = `${table.table}/${table.row}`;
    const { text } = block.readings[0];
    if (table.column === 0) {
      label = { row, text: text.trim() };
      continue;
    }
    const key = `${table.table}/${table.column}`;
    const column = columns.get(key) ?? [];
    column.push(label?.row === row ? lineOf(block, label.text, text, 0) : undefined);
    columns.set(key, column);
  }
  return complete([...columns.values()]);
}

/** The items of each list that all have the form «Gebyr: 500 kroner». */
function lists(blocks: readonly AnnotatedBlock[]): readonly (readonly Line[])[] {
  const found = new Map<string, (Line | undefined)[]>();
  for (const block of blocks) {
    if (block.list === undefined) continue;
    const key = `${block.list.list}/${block.list.depth}`;
    const items = found.get(key) ?? [];
    const match = LABELLED.exec(block.readings[0].text.trim());
    const { label = "", amount = "" } = match?.groups ?? {};
    const at = block.readings[0].text.lastIndexOf(amount);
    items.push(match === null ? undefined : lineOf(block, label, amount, at));
    found.set(key, items);
  }
  return complete([...found.values()]);
}

function lineOf(block: AnnotatedBlock, label: string, amount: string, at: number): Line | undefined {
  const hundredths = block.readings.length > 1 ? undefined : amountOf(amount);
  const start = at + (amount.length - amount.trimStart().length);
  return hundredths === undefined
    ? undefined
    : { label, block, start, end: start + amount.trim().length, hundredths, decimals: /,\d/.test(amount) };
}

/** Only where every line is understood can the sum be checked. */
function complete(columns: readonly (readonly (Line | undefined)[])[]): readonly (readonly Line[])[] {
  return columns.flatMap((column) => {
    const lines = column.filter((line) => line !== undefined);
    return lines.length === column.length ? [lines] : [];
  });
}
