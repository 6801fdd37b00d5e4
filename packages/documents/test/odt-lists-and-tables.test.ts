import type { Block, SourceDocument } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { readOdt } from "../src/index.js";
import { buildOdt, h, type OdtParts, p, style } from "./build-odt.js";

const read = (body: string, more: OdtParts = {}): SourceDocument =>
  readOdt(buildOdt({ body, ...more })).document;
/** Each block in a line: where it is, what it says. */
const outline = (document: SourceDocument, tell: (block: Block) => string): readonly string[] =>
  document.blocks.map((block) => `${tell(block)}: ${block.readings[0].text}`);
const item = ({ kind, list }: Block): string =>
  list === undefined ? kind : `${list.list}/${list.depth}/${list.ordered ? "1" : "-"}/${list.index}`;
const cell = ({ kind, table }: Block): string =>
  table === undefined ? kind : `${table.table}/${table.row}/${table.column}${table.header ? "/h" : ""}`;

describe("lists", () => {
  const styles = `<text:list-style style:name="Tall"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/><text:list-level-style-number text:level="3" style:num-format=""/></text:list-style><text:list-style style:name="Strek"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>${style("paragraph", "Punkt", { more: 'style:list-style-name="Tall"' })}`;
  const list = (content: string, attributes = ""): string =>
    `<text:list ${attributes}>${content}</text:list>`;
  const li = (content: string, attributes = ""): string =>
    `<text:list-item ${attributes}>${content}</text:list-item>`;
  const items = (body: string): readonly string[] => outline(read(body, { styles }), item);
  const numbered = 'text:style-name="Tall"';

  test("have levels, numbers or strokes, and items of several paragraphs", () => {
    const inner = list(li(p("a") + list(li(p("dypt")))) + li(p("b")));
    expect(items(list(li(p("En") + inner + p("mer")) + li(p("To")), numbered))).toEqual([
      "0/1/1/0: En",
      "1/2/-/0: a",
      "2/3/-/0: dypt",
      "1/2/-/1: b",
      "0/1/1/0: mer",
      "0/1/1/1: To",
    ]);
  });

  test("take their style from the paragraph, or an item its own", () => {
    expect(
      items(list(li(p("En", "Punkt"))) + list(li(p("To"), 'text:style-override="Strek"'), numbered)),
    ).toEqual(["0/1/1/0: En", "1/1/-/0: To"]);
  });

  test("go on where the file says so, at every level", () => {
    const body = [
      list(li(p("En") + list(li(p("a")))), `${numbered} xml:id="liste"`),
      p("Mellom"),
      list(
        li(list(li(p("b")), 'text:continue-numbering="true"')),
        `${numbered} text:continue-numbering="true"`,
      ),
      list(li(p("Strek")), 'text:style-name="Strek"'),
      list(li(p("To")), `${numbered} text:continue-list="liste"`),
      list(li(p("Ny")), numbered),
    ].join("");
    expect(items(body)).toEqual([
      "0/1/1/0: En",
      "1/2/-/0: a",
      "paragraph: Mellom",
      "1/2/-/1: b",
      "2/1/-/0: Strek",
      "0/1/1/1: To",
      "3/1/1/0: Ny",
    ]);
  });

  test("have text between their items that is none", () => {
    const header = `<text:list-header>${p("Du må")}</text:list-header>`;
    expect(items(list(header + li(p("lese")) + li(p("svare")), numbered))).toEqual([
      "paragraph: Du må",
      "0/1/1/0: lese",
      "0/1/1/1: svare",
    ]);
  });

  test("are also made of paragraphs that name their list", () => {
    const one = (level: number, text: string): string =>
      `<text:numbered-paragraph text:list-id="x" text:level="${level}" text:style-name="Tall">${p(text)}</text:numbered-paragraph>`;
    expect(items(one(1, "En") + one(2, "a") + one(1, "To") + one(2, "b"))).toEqual([
      "0/1/1/0: En",
      "1/2/-/0: a",
      "0/1/1/1: To",
      "2/2/-/0: b",
    ]);
  });

  test("may hold headings, which are headings", () => {
    expect(items(list(li(h(2, "Grunn")) + li(p("En")), numbered))).toEqual(["heading: Grunn", "0/1/1/0: En"]);
  });
});

describe("tables", () => {
  const td = (content: string, attributes = ""): string =>
    `<table:table-cell ${attributes}>${content}</table:table-cell>`;
  const tr = (content: string, attributes = ""): string =>
    `<table:table-row ${attributes}>${content}</table:table-row>`;
  const table = (content: string, attributes = ""): string =>
    `<table:table ${attributes}><table:table-column/>${content}</table:table>`;
  const cells = (body: string): readonly string[] => outline(read(body), cell);

  test("are read cell by cell, with rows that are headers, in groups too", () => {
    const body = table(
      `<table:table-header-rows>${tr(td(p("Hva")) + td(p("Pris")))}</table:table-header-rows><table:table-row-group><table:table-rows>${tr(td(p("Mat") + p("og drikke")) + td(p("30")))}</table:table-rows></table:table-row-group>${tr(td(p("Sum")) + td(""))}`,
    );
    expect(cells(body + table(tr(td(p("Ny")))))).toEqual([
      "0/0/0/h: Hva",
      "0/0/1/h: Pris",
      "0/1/0: Mat",
      "0/1/0: og drikke",
      "0/1/1: 30",
      "0/2/0: Sum",
      "1/0/0: Ny",
    ]);
  });

  test("count cells that others cover", () => {
    const covered = '<table:covered-table-cell table:number-columns-repeated="2"/>';
    expect(
      cells(table(tr(td(p("Bred"), 'table:number-columns-spanned="3"') + covered + td(p("Siste"))))),
    ).toEqual(["0/0/0: Bred", "0/0/3: Siste"]);
  });

  test("repeat cells and rows, and skip empty ones that are", () => {
    const body = table(
      tr(
        td(p("a"), 'table:number-columns-repeated="2"') +
          td("", 'table:number-columns-repeated="16000"') +
          td(p("b")),
      ) +
        tr(td(""), 'table:number-rows-repeated="1000000"') +
        tr(td(p("c")), 'table:number-rows-repeated="2"'),
    );
    expect(cells(body)).toEqual(["0/0/0: a", "0/0/1: a", "0/0/16002: b", "0/1000001/0: c", "0/1000002/0: c"]);
  });

  test("repeat nothing beyond reason", () => {
    let body = p("Prisen er 30 kroner.");
    for (let depth = 0; depth < 8; depth++)
      body = table(tr(td(body, 'table:number-columns-repeated="1000"'), 'table:number-rows-repeated="1000"'));
    const { blocks } = read(body);
    expect(blocks.length).toBeGreaterThan(100);
    expect(blocks.length).toBeLessThan(50_000);
  });

  test("stand in each other; a sub table only splits the cell it stands in", () => {
    const nested = table(tr(td(p("inne"))));
    const split = table(tr(td(p("delt")) + td(p("i to"))), 'table:is-sub-table="true"');
    expect(cells(table(tr(td(p("ute") + nested) + td(split)) + tr(td(p("sist")))))).toEqual([
      "0/0/0: ute",
      "1/0/0: inne",
      "0/0/1: delt",
      "0/0/1: i to",
      "0/1/0: sist",
    ]);
  });

  test("hold lists and headings, which know their cell", () => {
    const body = table(
      tr(td(`${h(2, "Pris")}<text:list><text:list-item>${p("Mat")}</text:list-item></text:list>`)),
    );
    const { blocks } = read(body);
    expect(blocks.map(({ kind, table }) => [kind, table?.row])).toEqual([
      ["heading", 0],
      ["list-item", 0],
    ]);
  });
});
