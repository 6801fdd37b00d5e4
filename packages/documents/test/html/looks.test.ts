import { createAnalyzer, emptyConfig, type SourceDocument, textTypes } from "@klarsprak/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withHtmlLooks } from "../../src/html/index.js";

/** A page as the analyzer reads it, with its looks. */
function looked(source: string, sheets: Readonly<Record<string, string>> = {}): SourceDocument {
  let found: SourceDocument | undefined;
  const analyzer = createAnalyzer({
    rules: [],
    textTypes,
    phrases: { index: [] } as never,
    lists: {} as never,
    grammarFor: () => undefined,
    config: emptyConfig,
    today: "2026-03-02",
    withLooks: (document) => {
      found = withHtmlLooks(document, (href) => sheets[href]);
      return found;
    },
  });
  // The first steps read the text.
  const session = analyzer.open({ source, format: "html" });
  while (found === undefined) session.step(() => true);
  return found;
}

/** The looks of each stretch of each block, with its words in place of its offsets. */
const looks = (source: string, sheets?: Readonly<Record<string, string>>) =>
  looked(source, sheets).blocks.flatMap(({ readings, look }) =>
    (look?.texts ?? []).map(({ start, end, ...rest }) => ({
      text: readings[0].text.slice(start, end),
      ...rest,
    })),
  );

const page = (css: string, body: string): string =>
  `<html><head><style>${css}</style></head><body>${body}</body></html>`;
const plain = { size: 12, bold: false, colour: "#000000" };

describe("how the text of a page looks", () => {
  test("is not known where the page has no style", () => {
    const document = looked("<h1>Hei</h1><p>Tekst</p>");
    expect(document.appearance).toBeUndefined();
    expect(document.blocks.map(({ look }) => look)).toEqual([undefined, undefined]);
  });

  test("is by specificity, then order, with inline styles and importance above", () => {
    const css =
      "p { color: #111 } .b { color: #222 } #c { color: #333 } p { color: #444 } p.e { color: #555 !important }";
    const body =
      '<p>a</p><p class="b">b</p><p id="c" class="b">c</p><p id="d" style="color: #666">d</p><p class="e" style="color: #777">e</p>';
    expect(looks(page(css, body)).map(({ colour }) => colour)).toEqual([
      "#444444",
      "#222222",
      "#333333",
      "#666666",
      "#555555",
    ]);
  });

  test.each([
    ["div p", "p", "div p"],
    [":is(#x, p)", "div p", ":is(#x, p)"],
    [":where(#x, p)", "p", "p"],
    ["p:not(.a)", "div p", "p:not(.a)"],
    ["p:not(#a)", "div div p", "p:not(#a)"],
    ["[lang]", "p", "[lang]"],
  ])("of %s and %s is by the more special", (first, second, winner) => {
    const colour = (selector: string): string => (selector === winner ? "#00aa00" : "#aa0000");
    const css = `${first} { color: ${colour(first)} } ${second} { color: ${colour(second)} }`;
    expect(looks(page(css, '<div><div><p lang="nb">x</p></div></div>'))[0]?.colour).toBe("#00aa00");
  });

  test("is passed on, and behind it is what the elements around have", () => {
    const css =
      "body { font: bold 14px/1.5 'Open Sans', sans-serif; background: #eee } div { background: rgb(0 0 0 / 50%); color: white } em { font-size: 2em }";
    expect(looks(page(css, "<p>a</p><div><p>b <em>c</em></p></div>"))).toEqual([
      { text: "a", size: 10.5, bold: true, colour: "#000000", background: "#eeeeee", font: "Open Sans" },
      { text: "b ", size: 10.5, bold: true, colour: "#ffffff", background: "#777777", font: "Open Sans" },
      { text: "c", size: 21, bold: true, colour: "#ffffff", background: "#777777", font: "Open Sans" },
    ]);
  });

  test("has sizes in every unit, and headings as a browser has them", () => {
    const sizes = ["20px", "15pt", "1.25rem", "125%", "large", "smaller", "calc(1px + 2vw)"];
    const body = `<h1>x</h1><h3>x</h3>${sizes.map((size) => `<p style="font-size: ${size}">x</p>`).join("")}`;
    expect(looks(page("", body)).map(({ size }) => size)).toEqual([24, 14.04, 15, 15, 15, 15, 13.5, 10, 12]);
  });

  test("has colours in every notation", () => {
    const colours = ["#abc", "RED", "rgb(1, 2, 3)", "hsl(120 100% 25%)", "rgba(0,0,0,.5)", "#0000ff80"];
    const body = colours.map((colour) => `<p style="color: ${colour}">x</p>`).join("");
    expect(looks(page("", body)).map(({ colour }) => colour)).toEqual([
      "#aabbcc",
      "#ff0000",
      "#010203",
      "#008000",
      "#808080",
      "#7f7fff",
    ]);
  });

  test("claims no colour over pictures, in what is see-through, or for links", () => {
    const styles = [
      "background: url(a.png) red",
      "background-image: linear-gradient(red, blue)",
      "opacity: .5",
      "color: var(--none)",
    ];
    const body = `${styles.map((style) => `<div style="${style}"><p>x</p></div>`).join("")}<p><a href="/">lenke</a></p>`;
    const found = looks(page("p { font-size: 16px }", body));
    expect(found.slice(0, 3).map(({ colour, background }) => [colour, background])).toEqual(
      [[], [], []].map(() => [undefined, undefined]),
    );
    expect(found.at(-1)?.colour).toBeUndefined();
  });

  test("follows variables, with what stands in for them", () => {
    const css =
      ":root { --hoved: #123456; --a: var(--b); --b: var(--a) } p { color: var(--hoved) } b { color: var(--ingen, #654321) } i { color: var(--a) }";
    expect(looks(page(css, "<p>x <b>y</b></p>")).map(({ colour }) => colour)).toEqual(["#123456", "#654321"]);
    expect(() => looks(page(css, "<p><i>x</i></p>"))).not.toThrow();
  });

  test("is for a screen, not for print or a small one", () => {
    const css =
      "p { color: #111 } @media print { p { color: #222 } } @media (max-width: 600px) { p { color: #333 } } @media screen and (min-width: 800px) { p { font-size: 20px } }";
    expect(looks(page(css, "<p>x</p>"))[0]).toEqual({ ...plain, text: "x", size: 15, colour: "#111111" });
  });

  test("comes from local style sheets and those they import, in order and never in circles", () => {
    const sheets = {
      "a.css": '@import "b.css"; p { color: #0000aa }',
      "b.css": "@import url(a.css); p { color: #00aa00; font-size: 20px }",
      "print.css": "p { color: #aa0000 }",
    };
    const html =
      '<html><head><link rel="stylesheet" href="a.css"><link rel="stylesheet" href="print.css" media="print"></head><body><p>x</p></body></html>';
    expect(looks(html, sheets)[0]).toEqual({ ...plain, text: "x", size: 15, colour: "#0000aa" });
  });

  test.each([
    '<link rel="stylesheet" href="https://eksempel.no/x.css">',
    '<style>@import "mangler.css";</style>',
  ])("is not known where a style sheet is not at hand: %s", (link) => {
    const html = `<html><head>${link}<style>p { color: #999 }</style></head><body><p>x</p></body></html>`;
    expect(looked(html).appearance).toBeUndefined();
    expect(looks(html)).toEqual([]);
  });

  test("reads broken CSS as a browser would", () => {
    const css =
      "p { color: #111; nonsense; font-size: } } .x { color: #222 } p:::b { color: #333 } q[ { color: #444 }";
    expect(looks(page(css, '<p>a</p><p class="x">b</p>'))[0]?.colour).toBe("#111111");
  });

  test("knows old attributes", () => {
    const html =
      '<body bgcolor="#eeeeee"><p align="center"><font color="#aa0000" face="Verdana" size="5">x</font></p></body>';
    expect(looks(html)).toEqual([
      { text: "x", size: 18, bold: false, colour: "#aa0000", background: "#eeeeee", font: "Verdana" },
    ]);
    expect(looked(html).blocks[0]?.look?.alignment).toBe("centre");
  });

  test("has line spacing, as a factor of single spacing, and alignment", () => {
    const css = "p { line-height: 1.5; text-align: justify } .b { line-height: 24px; font-size: 20px }";
    const blocks = looked(page(css, '<p>a</p><p class="b">b</p>')).blocks;
    expect(blocks.map(({ look }) => [look?.lineSpacing, look?.alignment])).toEqual([
      [expect.closeTo(1.25), "justified"],
      [expect.closeTo(1), "justified"],
    ]);
  });

  test("is known in templates", () => {
    const html = page(
      "p { color: #333 } .x { color: #555 }",
      '<p {{#if a}}class="x"{{/if}}>Hei {{navn}}, du får svar.</p>{{#if b}}<p>Ja.</p>{{/if}}',
    );
    const blocks = looked(html).blocks;
    expect(blocks.map(({ look }) => look?.texts.map(({ colour }) => colour))).toEqual([
      ["#555555"],
      ["#333333"],
    ]);
  });

  test("gives pictures the size they are shown in", () => {
    const [image] = looked(page("", '<p><img src="a.png" alt="Logo" width="200" height="100"></p>')).blocks;
    expect(image?.image?.size).toEqual({ shown: { width: 150, height: 75 } });
  });

  test("covers stretches of the text in order, whatever the page says", () => {
    const css = fc.string({
      unit: fc.constantFrom(
        "p",
        "b",
        " ",
        "{",
        "}",
        ":",
        ";",
        "color",
        "#123",
        "(",
        ")",
        '"',
        "@media",
        "/*",
        "var(--a)",
        "--a",
      ),
      maxLength: 30,
    });
    const inline = fc.constantFrom(
      "a",
      " b ",
      "<b>c</b>",
      '<i style="color:red">d</i>',
      "{{e}}",
      "&amp;",
      "<br>",
      "<!-- x -->",
    );
    fc.assert(
      fc.property(css, fc.array(inline, { maxLength: 8 }), (style, parts) => {
        for (const { readings, look } of looked(page(style, `<p>${parts.join("")}</p><h2>x</h2>`)).blocks) {
          let end = 0;
          for (const text of look?.texts ?? []) {
            expect(text.start).toBeGreaterThanOrEqual(end);
            expect(text.end).toBeGreaterThan(text.start);
            end = text.end;
          }
          expect(end).toBeLessThanOrEqual(readings[0].text.length);
        }
      }),
    );
  });

  // Without a bound each takes minutes.
  test.each([
    ["mistakes", page(`p{${"x y;".repeat(200_000)}}`, "<p>x</p>"), {}],
    ["calls", page('@import "a.css";', "<p>x</p>"), { "a.css": '@import "a.css";'.repeat(50) }],
  ])("is left out where style sheets are full of %s", (_, html, sheets) => {
    expect(looked(html, sheets as Readonly<Record<string, string>>).appearance).toBeUndefined();
  });

  test("is left out of a page that is too large to find out about", () => {
    const css = Array.from({ length: 4000 }, (_, i) => `.a${i} p { color: red }`).join("");
    const html = page(css, "<p>x</p>".repeat(9000));
    expect(looked(html).appearance).toBeUndefined();
  });
});
