import type { Block, SourceDocument } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { readOdt } from "../src/index.js";
import { buildOdt, type OdtParts, p, style } from "./build-odt.js";

const read = (parts: OdtParts): SourceDocument => readOdt(buildOdt(parts)).document;
const looks = (parts: OdtParts): readonly NonNullable<Block["look"]>[] =>
  read(parts).blocks.map(({ look }) => look!);
const span = (name: string, content: string): string =>
  `<text:span text:style-name="${name}">${content}</text:span>`;
const parent = (name: string): string => `style:parent-style-name="${name}"`;
const defaults = (text: string, paragraph = ""): string =>
  `<style:default-style style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:default-style>`;

describe("the ground text stands on", () => {
  const area = (family: string, name: string, properties: string): string =>
    `<style:style style:family="${family}" style:name="${name}"><style:${family}-properties ${properties}/></style:style>`;
  const red = 'fo:background-color="#FF0000"';
  const grounds = (body: string, more: OdtParts = {}): readonly (string | undefined)[] =>
    looks({ body, ...more }).flatMap(({ texts }) => texts.map(({ background }) => background));

  test("is that of the letters, then of the paragraph", () => {
    const styles = [
      style("text", "Gul", { text: 'fo:background-color="#ffff00"' }),
      style("text", "Klar", { text: 'fo:background-color="transparent"' }),
      style("paragraph", "Rød", { paragraph: red }),
      style("paragraph", "Klar", { paragraph: 'fo:background-color="transparent"', more: parent("Rød") }),
    ].join("");
    const words = `a${span("Gul", `b${span("Klar", "c")}`)}`;
    expect(grounds(p(words, "Rød") + p(words, "Klar"), { styles })).toEqual([
      "#ff0000",
      "#ffff00",
      "#ff0000",
      undefined,
      "#ffff00",
      undefined,
    ]);
  });

  test("is that of the cell, then the row, then the table, then the section", () => {
    const automatic = [
      area("section", "S", 'fo:background-color="#000001"'),
      area("table", "T", 'fo:background-color="#000002"'),
      area("table-row", "R", 'fo:background-color="#000003"'),
      area("table-cell", "C", 'fo:background-color="#000004"'),
    ].join("");
    const cell = (name: string, text: string): string =>
      `<table:table-cell table:style-name="${name}">${p(text)}</table:table-cell>`;
    const table = `<table:table table:style-name="T"><table:table-row>${cell("", "a")}</table:table-row><table:table-row table:style-name="R">${cell("", "b")}${cell("C", "c")}</table:table-row></table:table>`;
    expect(
      grounds(`<text:section text:style-name="S">${p("s")}${table}</text:section>${p("u")}`, { automatic }),
    ).toEqual(["#000001", "#000002", "#000003", "#000004", undefined]);
  });

  test("is that of the box, by its fill or its background, and not that of the cell it hangs in", () => {
    const automatic = [
      area("graphic", "F1", 'draw:fill="solid" draw:fill-color="#00ff00" fo:background-color="#0000ff"'),
      area("graphic", "F2", red),
      area("graphic", "F3", `draw:fill="none" ${red}`),
      area("graphic", "F4", `style:background-transparency="100%" ${red}`),
      area("table-cell", "C", red),
    ].join("");
    const frame = (name: string): string =>
      `<draw:frame draw:style-name="${name}"><draw:text-box>${p(name)}</draw:text-box></draw:frame>`;
    const body = ["F1", "F2", "F3", "F4"].map((name) => p(frame(name))).join("");
    const cell = `<table:table><table:table-row><table:table-cell table:style-name="C">${p(`c${frame("F")}`)}</table:table-cell></table:table-row></table:table>`;
    expect(grounds(body + cell, { automatic })).toEqual([
      "#00ff00",
      "#ff0000",
      undefined,
      undefined,
      "#ff0000",
      undefined,
    ]);
  });

  test("is unknown, and with it whether the colour can be read, on a picture or a gradient", () => {
    const picture = (family: string, name: string): string =>
      `<style:style style:family="${family}" style:name="${name}"><style:${family}-properties ${red}><style:background-image xlink:href="Pictures/a.png"/></style:${family}-properties></style:style>`;
    const automatic = [
      area("graphic", "F1", `draw:fill="gradient" ${red}`),
      picture("table-cell", "C"),
      area("table-cell", "D", red),
      style("text", "Gul", { text: 'fo:color="#ffffff" fo:background-color="#ffff00"' }),
    ].join("");
    const styles = defaults('fo:color="#ffffff"');
    const cell = (name: string): string =>
      `<table:table-cell table:style-name="${name}">${p(name)}</table:table-cell>`;
    const body = `${p(`<draw:frame draw:style-name="F1"><draw:text-box>${p(`a${span("Gul", "b")}`)}</draw:text-box></draw:frame>`)}<table:table><table:table-row>${cell("C")}${cell("D")}</table:table-row></table:table>`;
    const found = looks({ body, automatic, styles }).flatMap(({ texts }) =>
      texts.map(({ colour, background }) => [colour, background]),
    );
    expect(found).toEqual([
      [undefined, undefined],
      ["#ffffff", "#ffff00"],
      [undefined, undefined],
      ["#ffffff", "#ff0000"],
    ]);
  });

  test("of a shape is its fill, and its text looks as the shape says", () => {
    const styles = `${defaults('fo:font-size="11pt"')}${style("paragraph", "Standard", { text: 'fo:font-size="10pt"' })}<style:default-style style:family="graphic"><style:graphic-properties draw:fill-color="#729fcf"/><style:text-properties fo:font-size="18pt"/></style:default-style>`;
    const automatic =
      '<style:style style:family="graphic" style:name="gr1"><style:graphic-properties draw:fill="none"/><style:text-properties fo:color="#ff0000"/></style:style>' +
      style("paragraph", "P1", { text: 'fo:font-weight="bold"' });
    const body = p(
      `<draw:rect>${p("a")}</draw:rect><draw:custom-shape draw:style-name="gr1">${p("b", "P1")}</draw:custom-shape><draw:frame draw:style-name="gr1" draw:text-style-name="P1"><draw:text-box>${p("c", "P1")}</draw:text-box></draw:frame>`,
    );
    expect(looks({ body, styles, automatic }).map(({ texts }) => texts[0])).toEqual([
      { start: 0, end: 1, size: 18, background: "#729fcf" },
      { start: 0, end: 1, size: 18, colour: "#ff0000", bold: true },
      { start: 0, end: 1, size: 18, colour: "#ff0000", bold: true },
    ]);
  });

  test("is that of the page where nothing else has one, and of the top of pages", () => {
    const layout = (name: string, ground: string, top: string): string =>
      `<style:page-layout style:name="${name}"><style:page-layout-properties fo:background-color="${ground}"/><style:header-style><style:header-footer-properties ${top}/></style:header-style></style:page-layout>`;
    const page = (name: string, layoutName: string): string =>
      `<style:master-page style:name="${name}" style:page-layout-name="${layoutName}"><style:header>${p(name)}</style:header></style:master-page>`;
    const more: OdtParts = {
      pageStyles: layout("L1", "#eeeeee", "") + layout("L2", "#dddddd", 'fo:background-color="#cccccc"'),
      masterPages: page("Standard", "L1") + page("Ny", "L2"),
      automatic: style("paragraph", "P1", { more: 'style:master-page-name="Ny"' }),
    };
    expect(grounds(p("a") + p("b", "P1") + p("c"), more)).toEqual([
      "#eeeeee",
      "#dddddd",
      "#dddddd",
      "#eeeeee",
      "#cccccc",
    ]);
  });
});
