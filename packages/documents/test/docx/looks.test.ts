import type { SourceDocument } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/index.js";
import { buildDocx, type DocxSnippets, p, r, table } from "../build-docx.js";

const read = (snippets: DocxSnippets): SourceDocument => readDocx(buildDocx(snippets)).document;

/** The look of the first stretch of each block, without its offsets. */
const looks = (snippets: DocxSnippets) =>
  read(snippets).blocks.map(({ look }) => {
    const { start: _, end: __, ...rest } = look!.texts[0]!;
    return rest;
  });

const defaults = (run: string, paragraph = ""): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`;
const style = (type: string, id: string, inside: string, basedOn = "", attributes = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${attributes}><w:name w:val="${id}"/>${basedOn === "" ? "" : `<w:basedOn w:val="${basedOn}"/>`}${inside}</w:style>`;
const run = (properties: string): string => `<w:rPr>${properties}</w:rPr>`;
const arial = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/>';

describe("how the text of a Word file looks", () => {
  test("comes from the defaults, the styles it is based on, its style and itself, the nearest last", () => {
    const styles =
      defaults(`${arial}<w:color w:val="111111"/>`) +
      style("paragraph", "Normal", run('<w:sz w:val="24"/>'), "", ' w:default="1"') +
      style("paragraph", "Brev", run('<w:color w:val="222222"/>'), "Normal") +
      style("character", "Liten", run('<w:sz w:val="16"/>'));
    const body =
      p("a") +
      p("b", '<w:pStyle w:val="Brev"/>') +
      p(r("c", '<w:rStyle w:val="Liten"/>'), '<w:pStyle w:val="Brev"/>') +
      p(r("d", '<w:rStyle w:val="Liten"/><w:sz w:val="40"/><w:rFonts w:ascii="Georgia"/>'));
    expect(looks({ body, styles })).toEqual([
      { font: "Arial", size: 12, bold: false, colour: "#111111" },
      { font: "Arial", size: 12, bold: false, colour: "#222222" },
      { font: "Arial", size: 8, bold: false, colour: "#222222" },
      { font: "Georgia", size: 20, bold: false, colour: "#111111" },
    ]);
  });

  test("ends where styles are based on each other", () => {
    const styles = style("paragraph", "A", run('<w:sz w:val="30"/>'), "B") + style("paragraph", "B", "", "A");
    expect(looks({ body: p("a", '<w:pStyle w:val="A"/>'), styles })[0]?.size).toBe(15);
  });

  test("names the fonts and colours of the theme, lighter or darker", () => {
    const theme =
      '<a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme><a:fontScheme name="x"><a:majorFont><a:latin typeface="Calibri Light"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme>';
    const styles = defaults('<w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/>');
    const colour = (more: string): string =>
      r("x", `<w:color w:val="123456" w:themeColor="accent1"${more}/>`);
    const body =
      p(r("t", '<w:color w:val="auto" w:themeColor="text1"/>')) +
      p(colour("")) +
      p(colour(' w:themeShade="BF"')) +
      p(colour(' w:themeTint="66"')) +
      p(r("m", '<w:rFonts w:asciiTheme="majorHAnsi"/>'));
    const found = looks({ body, styles, theme });
    expect(found.map(({ font }) => font)).toEqual([
      "Calibri",
      "Calibri",
      "Calibri",
      "Calibri",
      "Calibri Light",
    ]);
    // What Word itself writes beside these roles as the colour it shows; it rounds the last one down, to b4c6e7.
    expect(found.map(({ colour }) => colour).slice(0, 4)).toEqual([
      "#000000",
      "#4472c4",
      "#2f5496",
      "#b4c7e7",
    ]);
  });

  test("is bold where one style says so, not where both do, and as the run itself says", () => {
    const styles =
      style("paragraph", "Fet", run("<w:b/>")) +
      style("character", "Sterk", run("<w:b/>")) +
      style("paragraph", "IkkeFet", run('<w:b w:val="0"/>'), "Fet");
    const inFat = '<w:pStyle w:val="Fet"/>';
    const body =
      p("a", inFat) +
      p(r("b", '<w:rStyle w:val="Sterk"/>')) +
      p(r("c", '<w:rStyle w:val="Sterk"/>'), inFat) +
      p(r("d", "<w:b/>"), inFat) +
      p(r("e", '<w:b w:val="false"/>'), inFat) +
      p("f", '<w:pStyle w:val="IkkeFet"/>');
    expect(looks({ body, styles }).map(({ bold }) => bold)).toEqual([true, true, false, true, false, false]);
  });

  test("sets words off where they differ from their paragraph, and not a paragraph as a whole", () => {
    const styles = style("paragraph", "Fet", run("<w:b/>"));
    const body =
      p(r("Svar ") + r("innen fredag", "<w:b/>") + r(" til "), "") +
      p("Overskrift", '<w:pStyle w:val="Fet"/>');
    expect(read({ body, styles }).blocks.map(({ readings }) => readings[0].marks)).toEqual([
      [{ kind: "strong", start: 5, end: 17 }],
      [],
    ]);
  });

  test("knows what is behind it: highlighter, shading of run, paragraph and cell", () => {
    const shading = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
    const cell = `<w:tc><w:tcPr>${shading("DDDDDD")}</w:tcPr>${p("d")}</w:tc>`;
    const body =
      p(r("a", '<w:highlight w:val="yellow"/>')) +
      p(r("b", shading("EEEEEE"))) +
      p("c", shading("CCCCCC")) +
      table([[cell]]) +
      p(r("e", shading("auto")), shading("auto"));
    expect(looks({ body }).map(({ background }) => background)).toEqual([
      "#ffff00",
      "#eeeeee",
      "#cccccc",
      "#dddddd",
      undefined,
    ]);
  });

  test("claims no colour where it cannot know what is behind it", () => {
    const box = (fill: string): string =>
      `<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>${fill}<wps:txbx><w:txbxContent>${p(r("x", '<w:color w:val="FFFFFF"/>'))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
    const vml = (attributes: string): string =>
      `<w:r><w:pict><v:shape ${attributes}><v:textbox><w:txbxContent>${p(r("x", '<w:color w:val="FFFFFF"/>'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const theme = '<a:clrScheme name="x"><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>';
    const body = [
      box("<wps:spPr><a:gradFill/></wps:spPr>"),
      box('<wps:spPr><a:solidFill><a:srgbClr val="1A4D80"/></a:solidFill></wps:spPr>'),
      box("<wps:spPr><a:noFill/></wps:spPr>"),
      box(
        '<wps:spPr><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="50000"/></a:schemeClr></a:solidFill></wps:spPr>',
      ),
      box('<wps:spPr/><wps:style><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef></wps:style>'),
      box('<wps:spPr/><wps:style><a:fillRef idx="3"><a:schemeClr val="accent1"/></a:fillRef></wps:style>'),
      vml('fillcolor="#1a4d80 [3204]"'),
      vml('filled="f"'),
      vml(""),
      vml('fillcolor="infoBackground"'),
    ];
    expect(
      looks({ body: body.map((inside) => p(inside)).join(""), theme }).map(({ colour, background }) => [
        colour,
        background,
      ]),
    ).toEqual([
      [undefined, undefined],
      ["#ffffff", "#1a4d80"],
      ["#ffffff", undefined],
      // Half as light, which is what Word shows for «Blå, uthevingsfarge 1, mørkere 50 %».
      ["#ffffff", "#203864"],
      ["#ffffff", "#4472c4"],
      [undefined, undefined],
      ["#ffffff", "#1a4d80"],
      ["#ffffff", undefined],
      ["#ffffff", "#ffffff"],
      [undefined, undefined],
    ]);
  });

  test("is white on what is dark and black else, where it has no colour of its own", () => {
    const on = (fill: string, colour: string): string =>
      p(r("x", `${colour}<w:shd w:val="clear" w:fill="${fill}"/>`));
    const auto = '<w:color w:val="auto"/>';
    const body = on("000000", auto) + on("1F3864", "") + on("4472C4", auto) + on("FFFF00", "");
    expect(looks({ body }).map(({ colour }) => colour)).toEqual(["#ffffff", "#ffffff", undefined, undefined]);
  });

  test("knows the grains of a pattern as the colour they make", () => {
    const shaded = (attributes: string): string => p(r("x", `<w:shd ${attributes}/>`));
    const body =
      shaded('w:val="pct25" w:color="auto" w:fill="auto"') +
      shaded('w:val="solid" w:color="1A4D80" w:fill="FFFFFF"') +
      shaded('w:val="nil"') +
      p(r("x", '<w:color w:val="FF0000"/><w:shd w:val="horzStripe" w:color="auto" w:fill="FFFFFF"/>'));
    expect(looks({ body }).map(({ background }) => background)).toEqual([
      "#bfbfbf",
      "#1a4d80",
      undefined,
      undefined,
    ]);
    expect(looks({ body })[3]?.colour).toBeUndefined();
  });

  test("has line spacing and alignment", () => {
    const styles = defaults(arial, '<w:spacing w:line="259" w:lineRule="auto"/>');
    const body =
      p("a") +
      p("b", '<w:spacing w:line="360"/><w:jc w:val="both"/>') +
      p("c", '<w:spacing w:line="264" w:lineRule="exact"/><w:jc w:val="end"/>') +
      p("d", '<w:jc w:val="center"/>');
    const found = read({ body, styles }).blocks.map(({ look }) => [
      look?.lineSpacing?.toFixed(2),
      look?.alignment,
    ]);
    expect(found).toEqual([
      ["1.08", "left"],
      ["1.50", "justified"],
      ["1.00", "right"],
      ["1.08", "centre"],
    ]);
  });

  test("names the style as the writer sees it", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Bt"><w:name w:val="Brødtekst kommune"/></w:style>';
    expect(read({ body: p("a", '<w:pStyle w:val="Bt"/>'), styles }).blocks[0]?.look?.style).toBe(
      "Brødtekst kommune",
    );
  });

  test("has the margins of each section in millimetres", () => {
    const section = (twips: number): string =>
      `<w:sectPr><w:pgMar w:top="${twips}" w:right="1417" w:bottom="-567" w:left="0"/></w:sectPr>`;
    const { appearance } = read({ body: p("a", section(1134)) + section(567) });
    expect(appearance?.margins?.map(({ top }) => Math.round(top * 10) / 10)).toEqual([20, 10]);
    expect(appearance?.margins?.[0]).toMatchObject({
      left: 0,
      bottom: expect.closeTo(10, 1),
      right: expect.closeTo(25, 1),
    });
    expect(appearance).toMatchObject({ medium: "page", pageNumbers: false });
  });
});
