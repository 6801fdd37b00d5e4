import { describe, expect, it } from "vitest";
import { read } from "../read.js";

const textsOf = (source: string, format: "text" | "markdown" | "html" = "text"): string[][] =>
  read(source, { format }).blocks.map((block) => block.readings.map(({ text }) => text));

describe("templates", () => {
  it.each([
    ["{{#if a}}Du{{else}}Dere{{/if}} må svare.", ["Du må svare.", "Dere må svare."]],
    ["Du {{#unless a}}ikke {{/unless}}må svare.", ["Du må svare.", "Du ikke må svare."]],
    ["{{#if a}}Du{{/if}}{{#unless a}}Dere{{/unless}} må.", ["Du må.", "Dere må."]],
    ["{{#if (not a)}}Dere{{/if}}{{#if a}}Du{{/if}} må.", ["Du må.", "Dere må."]],
    ["{{#x}}Du{{/x}}{{^x}}Dere{{/x}} må.", ["Du må.", "Dere må."]],
    ["{{#if a}}A{{else if b}}B{{else}}C{{/if}} kom.", ["A kom.", "B kom.", "C kom."]],
    ['{{#switch a}}{{#case "1"}}En{{/case}}{{#case "2"}}To{{/case}}{{/switch}} kom.', ["En kom.", "To kom."]],
    ["{% if a %}Du{% elif b %}Vi{% else %}Dere{% endif %} må.", ["Du må.", "Vi må.", "Dere må."]],
    ["{% unless a %}Du{% else %}Dere{% endunless %} må.", ["Dere må.", "Du må."]],
    ['{% case t %}{% when "a" %}Du{% when "b" %}Dere{% endcase %} må.', ["Du må.", "Dere må."]],
    ['{% switch t %}{% case "a" %}Du{% case "b" %}Dere{% endswitch %} må.', ["Du må.", "Dere må."]],
    ["Hei {{#each x}}{{navn}}, {{/each}}ha det.", ["Hei \uFFFC, ha det."]],
    ["Hei {{#ukjent x}}du{{/ukjent}} der.", ["Hei du der."]],
    ["Hei {{~#if a}} du{{/if}} der.", ["Hei du der.", "Hei der."]],
    [
      "Hei{{{ fornavn }}}, {{kroner\n   beløp}} til ${navn} og #{person.navn}.",
      ["Hei\uFFFC, \uFFFC til \uFFFC og \uFFFC."],
    ],
    ["A {{!-- x --}}b {{! y }}c {# z #}d.", ["A b c d."]],
    ["Bruk \\{{navn}} slik.", ["Bruk {{navn}} slik."]],
    ["{% raw %}{{x}}{% endraw %} står.", ["{{x}} står."]],
    ["Kjære [navn på søker] og [lenke](x).", ["Kjære \uFFFC og [lenke](x)."]],
  ])("%j", (source, readings) => {
    expect(textsOf(source)).toEqual([expect.arrayContaining(readings)]);
    expect(textsOf(source)[0]).toHaveLength(readings.length);
  });

  it("takes a tag alone on its line away with the line", () => {
    expect(textsOf("Vi skriver til deg\n{{#each x}}\nfordi du har søkt.\n{{/each}}\n")).toEqual([
      ["Vi skriver til deg\nfordi du har søkt."],
    ]);
    expect(textsOf("- a\n{{#each b}}\n- {{c}}\n{{/each}}\n", "markdown")).toEqual([["a"], ["\uFFFC"]]);
  });

  it("makes a block of each arm when arms on lines of their own exclude each other", () => {
    expect(textsOf("{{#if a}}\nDu får pengene.\n{{else}}\nDu får ikke pengene.\n{{/if}}\n")).toEqual([
      ["Du får pengene."],
      ["Du får ikke pengene."],
    ]);
  });

  it("reads both ways of a sentence around a branch on lines of its own", () => {
    expect(
      textsOf("Vi har bestemt at\n{{#if a}}\ndu får pengene\n{{else}}\ndu ikke får pengene\n{{/if}}\ni år."),
    ).toEqual([
      ["Vi har bestemt at\ndu får pengene\ni år.", "Vi har bestemt at\ndu ikke får pengene\ni år."],
    ]);
  });

  it("has at most 16 readings, and every arm in one of them", () => {
    const source = Array.from({ length: 9 }, (_, i) => `{{#if a${i}}}ja${i}{{else}}nei${i}{{/if}}`).join(" ");
    const [readings] = textsOf(source);
    expect(readings!.length).toBeLessThanOrEqual(16);
    for (let i = 0; i < 9; i++) {
      for (let j = i + 1; j < 9; j++) {
        for (const a of [`ja${i}`, `nei${i}`]) {
          for (const b of [`ja${j}`, `nei${j}`]) {
            expect(readings!.some((text) => text.includes(a) && text.includes(b))).toBe(true);
          }
        }
      }
    }
  });

  it("cuts a block with more arms than readings, and loses none", () => {
    const cases = Array.from({ length: 30 }, (_, i) => `{{#case "${i}"}}valg${i}{{/case}}`).join("");
    const texts = textsOf(`Du har {{#switch a}}${cases}{{/switch}} her.`).flat().join("|");
    for (let i = 0; i < 30; i++) expect(texts).toMatch(new RegExp(`valg${i}(?!\\d)`));
  });

  it("keeps definitions of partials apart from the text", () => {
    expect(
      textsOf('{{~#* inline "p"~}}{{#if a}}du{{else}}dere{{/if}}{{~/inline~}}\nVi skriver til {{> p}}.'),
    ).toEqual([["du", "dere"], ["Vi skriver til \uFFFC."]]);
  });

  it("tells about tags that do not close, and reads on", () => {
    const document = read("Hei {{navn\n\n{{#if a}}du\n\nSlutt.{{/each}}", { format: "text" });
    expect(document.notes.map(({ code }) => code)).toEqual(Array(3).fill("unclosed-template"));
    expect(document.blocks.map((block) => block.readings[0].text)).toEqual(["Hei {{navn", "du", "Slutt."]);
  });

  it("uses the house's patterns", () => {
    const document = read("Kjære «fornavn», Compilo", { format: "text", placeholders: ["«[a-z]+»", "("] });
    expect(document.blocks[0]!.readings[0].text).toBe("Kjære \uFFFC, Compilo");
    expect(document.placeholders).toEqual([{ span: { start: 6, end: 15 }, text: "«fornavn»" }]);
  });

  it("reads Thymeleaf elements as alternatives", () => {
    const source =
      '<p><b th:if="${a}">Du</b><b th:unless="${a}">Dere</b> må <i th:text="${x}">Ola</i></p>' +
      '<p th:switch="${t}"><b th:case="1">En</b><b th:case="2">To</b> kom</p>';
    expect(textsOf(source, "html")).toEqual([
      ["Du må \uFFFC", "Dere må \uFFFC"],
      ["En kom", "To kom"],
    ]);
  });

  it("finds out by path, front matter or option whether it is a template", () => {
    expect(read("a", { format: "text", path: "brev.md.hbs" }).template).toBe(true);
    expect(read("---\ntemplate: true\n---\na", { format: "text" }).template).toBe(true);
    expect(read("a", { format: "text", path: "brev.hbs", template: false }).template).toBe(false);
    expect(read("a {{b}}", { format: "text", path: "brev.txt" }).template).toBe(false);
  });
});
