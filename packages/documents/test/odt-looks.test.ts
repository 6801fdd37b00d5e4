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
const face = (name: string, family: string): string =>
  `<style:font-face style:name="${name}" svg:font-family="${family}"/>`;

describe("the look of text", () => {
  test("comes from the defaults, then each style that another is based on, then direct formatting", () => {
    const styles = [
      defaults('style:font-name="Serif1" fo:font-size="12pt" fo:color="#111111"'),
      style("paragraph", "Standard", { text: 'fo:font-size="11pt"' }),
      style("paragraph", "Brødtekst", { text: 'fo:color="#222222"', more: parent("Standard") }),
      style("text", "Utheva", { text: 'fo:font-weight="bold"' }),
    ].join("");
    const automatic = [
      style("paragraph", "P1", { text: 'fo:font-weight="500"', more: parent("Brødtekst") }),
      style("text", "T1", { text: 'fo:color="#C00000"', more: parent("Utheva") }),
    ].join("");
    const fonts = face("Serif1", "&apos;Liberation Serif&apos;, serif");
    expect(
      looks({
        body: p(`En ${span("T1", "rød")}`, "P1") + p("To", "Ukjent") + p("Tre"),
        styles,
        automatic,
        fonts,
      }),
    ).toEqual([
      {
        alignment: "left",
        lineSpacing: 1,
        style: "Brødtekst",
        texts: [
          { start: 0, end: 3, font: "Liberation Serif", size: 11, colour: "#222222" },
          { start: 3, end: 6, font: "Liberation Serif", size: 11, colour: "#c00000", bold: true },
        ],
      },
      ...[2, 3].map((end) => ({
        alignment: "left",
        lineSpacing: 1,
        style: "Standard",
        texts: [{ start: 0, end, font: "Liberation Serif", size: 11, colour: "#111111" }],
      })),
    ]);
  });

  test("has the named style that the writer sees", () => {
    const styles =
      style("paragraph", "Gr_e5__20_boks", {}) +
      style("paragraph", "X", { more: 'style:display-name="Vedtak nr. 1"' });
    const automatic = style("paragraph", "P1", { more: parent("X") });
    const names = looks({ body: p("a", "Gr_e5__20_boks") + p("b", "P1"), styles, automatic }).map(
      ({ style }) => style,
    );
    expect(names).toEqual(["Grå boks", "Vedtak nr. 1"]);
  });

  test("ends where styles are based on each other in a circle", () => {
    const round =
      defaults('fo:font-size="10pt"') +
      style("paragraph", "A", { text: 'fo:font-size="200%"', more: parent("B") }) +
      style("paragraph", "B", { more: parent("A") });
    expect(looks({ body: p("Hei", "A"), styles: round })[0]!.texts[0]!.size).toBe(20);
    const styles =
      style("paragraph", "A", { text: 'fo:font-size="9pt"', more: parent("B") }) +
      style("paragraph", "B", { text: 'fo:font-size="14pt" fo:color="#ff0000"', more: parent("A") });
    expect(looks({ body: p("Hei", "A"), styles })[0]!.texts).toEqual([
      { start: 0, end: 3, size: 9, colour: "#ff0000" },
    ]);
  });

  test.each([
    ['fo:font-size="150%"', 18],
    ['fo:font-size="1cm"', 28.35],
    ['style:font-size-rel="-2pt"', 10],
    ['fo:font-size="stor"', 12],
  ])("has a size of %s", (text, size) => {
    const styles = defaults('fo:font-size="12pt"') + style("text", "S", { text });
    expect(looks({ body: p(span("S", "a")), styles })[0]!.texts[0]!.size).toBe(size);
  });

  test("takes shares of the size around, one after the other", () => {
    const styles =
      defaults('fo:font-size="20pt"') +
      style("paragraph", "Halv", { text: 'fo:font-size="50%"' }) +
      style("text", "Halv", { text: 'fo:font-size="50%"' });
    const { texts } = looks({ body: p(`a${span("Halv", `b${span("Halv", "c")}`)}`, "Halv"), styles })[0]!;
    expect(texts.map(({ size }) => size)).toEqual([10, 5, 2.5]);
  });

  test.each([
    ['style:use-window-font-color="true" fo:color="#000000"', undefined],
    ['style:use-window-font-color="false" fo:color="#0A0B0C"', "#0a0b0c"],
    ['fo:font-style="italic"', "#ff0000"],
  ])("of %s has the colour %s", (text, colour) => {
    const styles = defaults('fo:color="#ff0000"') + style("text", "S", { text });
    expect(looks({ body: p(span("S", "a")), styles })[0]!.texts[0]!.colour).toBe(colour);
  });

  test.each([
    ["bold", true],
    ["normal", undefined],
    ["500", undefined],
    ["600", true],
    ["900", true],
  ])("of weight %s is bold: %s", (weight, bold) => {
    const styles = style("text", "S", { text: `fo:font-weight="${weight}"` });
    expect(looks({ body: p(span("S", "a")), styles })[0]!.texts[0]!.bold).toBe(bold);
  });

  test.each([
    ['style:font-name="F1"', "Open Sans"],
    ['style:font-name="Ukjent" fo:font-family="Arial"', "Ukjent"],
    ["fo:font-family=\"'Times New Roman', serif\"", "Times New Roman"],
    ['fo:font-family="Arial, sans-serif"', "Arial"],
  ])("of %s is in %s", (text, font) => {
    const styles = style("text", "S", { text });
    expect(
      looks({ body: p(span("S", "a")), styles, fonts: face("F1", "'Open Sans'") })[0]!.texts[0]!.font,
    ).toBe(font);
  });

  test("of a link is that of links, which the file need not name", () => {
    const styles = style("text", "Internet_20_link", { text: 'fo:color="#000080"' });
    const link = '<text:a xlink:href="#a">her</text:a>';
    expect(looks({ body: p(link), styles })[0]!.texts[0]!.colour).toBe("#000080");
  });
});

describe("the look of paragraphs", () => {
  test.each([
    ['fo:line-height="150%"', 1.5],
    ['fo:line-height="normal"', 1],
    ['fo:line-height="18pt"', 1.5],
    ['style:line-height-at-least="18pt"', 1.5],
    ['style:line-height-at-least="6pt"', 1],
    ['style:line-spacing="6pt"', 1.5],
    ['fo:margin-top="6pt"', 2],
  ])("with %s has a line spacing of %d", (paragraph, spacing) => {
    const styles =
      style("paragraph", "Dobbel", { text: 'fo:font-size="10pt"', paragraph: 'fo:line-height="200%"' }) +
      style("paragraph", "S", { paragraph, more: parent("Dobbel") });
    expect(looks({ body: p("Hei", "S"), styles })[0]!.lineSpacing).toBe(spacing);
  });

  test.each([
    ["start", "left"],
    ["left", "left"],
    ["end", "right"],
    ["right", "right"],
    ["center", "centre"],
    ["justify", "justified"],
  ])("set at %s is %s", (value, alignment) => {
    const styles = style("paragraph", "S", { paragraph: `fo:text-align="${value}"` });
    expect(looks({ body: p("Hei", "S"), styles })[0]!.alignment).toBe(alignment);
  });
});

describe("languages", () => {
  const language = (tag: string, country = "NO"): string => `fo:language="${tag}" fo:country="${country}"`;
  const styles = [
    defaults(language("en", "US")),
    style("paragraph", "Standard", { text: language("nb") }),
    style("paragraph", "English", { text: language("en", "GB") }),
    style("text", "en", { text: language("en", "none") }),
    style("text", "nb", { text: language("nb", "none") }),
    style("text", "zxx", { text: language("zxx", "none") }),
  ].join("");

  test("are that of the document, and of a block where most of it is in another", () => {
    const { declaredLanguage, blocks } = read({
      body: [
        p("Du får svar."),
        p("You get an answer.", "English"),
        p(`Ordet ${span("en", "answer")} er engelsk.`),
        p(`${span("en", "The word answer is English, and")} svar.`),
        p(span("nb", "Samme språk.")),
        p(span("zxx", "1234 5678 9012 3456")),
      ].join(""),
      styles,
    });
    expect(declaredLanguage).toBe("nb-NO");
    expect(blocks.map(({ declaredLanguage }) => declaredLanguage)).toEqual([
      undefined,
      "en-GB",
      undefined,
      "en",
      undefined,
      undefined,
    ]);
  });

  test("are unknown where nothing names one", () => {
    expect(read({ body: p("Hei") }).declaredLanguage).toBeUndefined();
  });
});

describe("pages", () => {
  const layout = (name: string, properties: string): string =>
    `<style:page-layout style:name="${name}"><style:page-layout-properties ${properties}/></style:page-layout>`;
  const page = (name: string, more = ""): string =>
    `<style:master-page style:name="${name}" style:page-layout-name="L${name}" ${more}/>`;

  test("have the margins of each page style in use, in millimetres", () => {
    const { appearance } = read({
      body: p("Hei", "P1"),
      automatic: style("paragraph", "P1", { more: 'style:master-page-name="A"' }),
      pageStyles: [
        layout(
          "LA",
          'fo:margin-top="1in" fo:margin-right="2cm" fo:margin-bottom="15mm" fo:margin-left="0.9839in"',
        ),
        layout("LB", 'fo:margin="20mm" fo:margin-left="3cm"'),
        layout("LC", 'fo:margin="1mm"'),
      ].join(""),
      masterPages:
        page("C") + page("A", 'style:next-style-name="B"') + page("B", 'style:next-style-name="A"'),
    });
    expect(appearance).toEqual({
      medium: "page",
      pageNumbers: false,
      margins: [
        { top: 25.4, right: 20, bottom: 15, left: 25 },
        { top: 20, right: 20, bottom: 20, left: 30 },
      ],
    });
  });
});
