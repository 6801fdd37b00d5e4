import { amountOf, formatAmount } from "../../document/amounts.js";
import type { AnnotatedBlock } from "../../document/block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const SUM = /^(?:sum|totalt?|i alt|til sammen|til saman|tilsammen|å betale|sum å betale)(?![a-zà-ž])/iu;

/** A sum in a table that is not what the rows above it come to. */
export const beloepSum = defineDocumentRule({
  id: "beloep-sum",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Sum som ikke stemmer", nn: "Sum som ikkje stemmer" },
    rationale: {
      nb: "Når summen ikke stemmer med tallene over, stoler leseren ikke på noen av dem. Regn ut summen på nytt, eller rett tallene.",
      nn: "Når summen ikkje stemmer med tala over, stoler lesaren ikkje på nokon av dei. Rekn ut summen på nytt, eller rett tala.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    differs: {
      nb: "Beløpene over blir {right} til sammen, men her står det {actual}. Rett summen eller beløpene.",
      nn: "Beløpa over blir {right} til saman, men her står det {actual}. Rett summen eller beløpa.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        format: "markdown",
        text: "| Tiltak | Pris |\n| --- | --- |\n| Plakat | 6 000 kr |\n| Film | 15 000 kr |\n| Sum | ⟦22 000 kr⟧ |",
        rewrite:
          "| Tiltak | Pris |\n| --- | --- |\n| Plakat | 6 000 kr |\n| Film | 15 000 kr |\n| Sum | 21 000 kr |",
      },
      {
        language: "nb",
        format: "markdown",
        text: "| Post | Mai | Juni |\n| --- | --- | --- |\n| Strøm | 100 | 200 |\n| Vann | 50 | 50 |\n| Til sammen | 150 | ⟦260⟧ |",
        rewrite:
          "| Post | Mai | Juni |\n| --- | --- | --- |\n| Strøm | 100 | 200 |\n| Vann | 50 | 50 |\n| Til sammen | 150 | 250 |",
      },
      {
        language: "nb",
        format: "html",
        text: "<table><tr><th>Post</th><th>Pris</th></tr><tr><td>Leie</td><td>1 200,50</td></tr><tr><td>Vask</td><td>300,00</td></tr><tr><td>Totalt</td><td>⟦1 500,00⟧</td></tr></table>",
        rewrite:
          "<table><tr><th>Post</th><th>Pris</th></tr><tr><td>Leie</td><td>1 200,50</td></tr><tr><td>Vask</td><td>300,00</td></tr><tr><td>Totalt</td><td>1 500,50</td></tr></table>",
      },
      {
        language: "nn",
        format: "markdown",
        text: "| Tiltak | Pris |\n| --- | --- |\n| Plakat | 6 000 kr |\n| Film | 15 000 kr |\n| Sum | ⟦22 000 kr⟧ |",
        rewrite:
          "| Tiltak | Pris |\n| --- | --- |\n| Plakat | 6 000 kr |\n| Film | 15 000 kr |\n| Sum | 21 000 kr |",
      },
      {
        language: "nn",
        format: "markdown",
        text: "| Post | Mai | Juni |\n| --- | --- | --- |\n| Straum | 100 | 200 |\n| Vatn | 50 | 50 |\n| Til saman | 150 | ⟦260⟧ |",
        rewrite:
          "| Post | Mai | Juni |\n| --- | --- | --- |\n| Straum | 100 | 200 |\n| Vatn | 50 | 50 |\n| Til saman | 150 | 250 |",
      },
      {
        language: "nn",
        format: "html",
        text: "<table><tr><th>Post</th><th>Pris</th></tr><tr><td>Leige</td><td>1 200,50</td></tr><tr><td>Vask</td><td>300,00</td></tr><tr><td>I alt</td><td>⟦1 500,00⟧</td></tr></table>",
        rewrite:
          "<table><tr><th>Post</th><th>Pris</th></tr><tr><td>Leige</td><td>1 200,50</td></tr><tr><td>Vask</td><td>300,00</td></tr><tr><td>I alt</td><td>1 500,50</td></tr></table>",
      },
    ],
    good: [
      {
        language: "nb",
        format: "markdown",
        text: "| Tiltak | Pris |\n| --- | --- |\n| Plakat | 6 000 kr |\n| Film | 15 000 kr |\n| Sum | 21 000 kr |",
      },
      {
        language: "nb",
        format: "markdown",
        text: "| Tiltak | Pris |\n| --- | --- |\n| Plakat | ca. 6 000 kr |\n| Film | 15 000 kr |\n| Sum | 22 000 kr |",
      },
      {
        language: "nb",
        format: "markdown",
        text: "| Dag | Plasser |\n| --- | --- |\n| Mandag | 4 |\n| Tirsdag | 5 |\n| Lørdag | 12 |",
      },
      {
        language: "nn",
        format: "markdown",
        text: "| Tiltak | Pris |\n| --- | --- |\n| Plakat | 6 000 kr |\n| Film | 15 000 kr |\n| Sum | 21 000 kr |",
      },
      {
        language: "nn",
        format: "markdown",
        text: "| Tiltak | Pris |\n| --- | --- |\n| Plakat | {{pris}} |\n| Film | 15 000 kr |\n| Sum | 22 000 kr |",
        template: true,
      },
      { language: "nn", text: "Sum: 200 kroner. Det er 100 og 50." },
    ],
  },
  check({ document, report }) {
    for (const cells of tablesOf(document.blocks).values()) {
      const sumRow = cells.find(({ at, block }) => at.column === 0 && SUM.test(textOf(block)))?.at.row;
      if (sumRow === undefined || sumRow < 3) continue;
      for (const { at, block } of cells) {
        if (at.row !== sumRow || at.column === 0) continue;
        const told = amountOf(textOf(block));
        const above = cells.filter((cell) => cell.at.column === at.column && isBodyAbove(cell, sumRow));
        const amounts = above.map((cell) => amountOf(textOf(cell.block)));
        // Every row must hold an amount, else something is left out on purpose.
        if (told === undefined || amounts.length !== sumRow - 1 || amounts.includes(undefined)) continue;
        const sum = amounts.reduce<number>((total, one) => total + one!, 0);
        if (sum === told) continue;
        const text = textOf(block);
        const start = text.length - text.trimStart().length;
        report({
          block,
          start,
          end: start + text.trim().length,
          messageId: "differs",
          data: { right: formatAmount(sum), actual: formatAmount(told) },
        });
      }
    }
  },
});

interface Cell {
  readonly block: AnnotatedBlock;
  readonly at: NonNullable<AnnotatedBlock["table"]>;
}

function tablesOf(blocks: readonly AnnotatedBlock[]): ReadonlyMap<number, readonly Cell[]> {
  const tables = new Map<number, Cell[]>();
  for (const block of blocks) {
    if (block.table === undefined) continue;
    const cells = tables.get(block.table.table);
    const cell = { block, at: block.table };
    if (cells === undefined) tables.set(block.table.table, [cell]);
    else cells.push(cell);
  }
  return tables;
}

function isBodyAbove({ at }: Cell, sumRow: number): boolean {
  return at.row > 0 && at.row < sumRow;
}

function textOf(block: AnnotatedBlock): string {
  return block.readings[0].text;
}
