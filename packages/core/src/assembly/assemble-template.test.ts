import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleTemplate } from "./assemble-template.js";
import type { AssembledText } from "./assembled-text.js";

/** Puts a template together from files by name; what is no file is missing. */
function assemble(source: string, files: Readonly<Record<string, string>> = {}): AssembledText | undefined {
  return assembleTemplate({ file: "brev", source }, "markdown", (name) => {
    if (name.startsWith("../")) return "outside";
    const partial = files[name];
    return partial === undefined ? "missing" : { file: name, source: partial };
  });
}

const textOf = (source: string, files: Readonly<Record<string, string>>): string | undefined =>
  assemble(source, files)?.text;

describe("a template with its partials in it", () => {
  it.each([
    ["in a line", "Hei {{> navn}}, du.", { navn: "Kari\n" }, "Hei Kari, du."],
    ["alone on its line", "Hei\n\n{{> a}}\nSlutt\n", { a: "En.\nTo.\n" }, "Hei\n\nEn.\nTo.\nSlutt\n"],
    ["alone, without a last line break", "{{> a}}\nSlutt\n", { a: "En." }, "En.\nSlutt\n"],
    ["with space taken", "Hei   {{~> a ~}}   du", { a: "kjære" }, "Heikjæredu"],
    ["with parameters", "{{> a navn=bruker frist='i dag'}}", { a: "Hei {{navn}}" }, "Hei {{navn}}"],
    ["quoted", '{{> "felles/a"}}', { "felles/a": "Hei" }, "Hei"],
    ["in each other", "{{> a}}", { a: "A {{> b}}", b: "B" }, "A B"],
    [
      "with front matter",
      "---\neier: x\n---\n{{> a}}",
      { a: "---\neier: y\n---\nHei" },
      "---\neier: x\n---\nHei",
    ],
    ["of Jinja", "{% include 'a.html' with {'x': 1} %}", { "a.html": "Hei" }, "Hei"],
    ["of Liquid", '{% render "a", navn: x %}', { a: "Hei" }, "Hei"],
    ["of Jekyll", "{% include a.html x=1 %}", { "a.html": "Hei" }, "Hei"],
    ["of a layout", "{{#> a}}Du{{/a}}", { a: "Hei {{> @partial-block}}!" }, "Hei Du!"],
    [
      "of a layout in a layout",
      "{{#> a}}Du{{/a}}",
      { a: "{{#> b}}({{> @partial-block}}){{/b}}", b: "[{{> @partial-block}}]" },
      "[(Du)]",
    ],
    ["defined in it", '{{#*inline "a"}}Hei{{/inline}}{{> a}} du', {}, "Hei du"],
    [
      "defined for a layout",
      '{{#> a}}\n{{#*inline "midt"}}\nDu får.\n{{/inline}}\n{{/a}}\n',
      { a: "Hei\n{{> midt}}\nHilsen\n" },
      "Hei\nDu får.\nHilsen\n",
    ],
    [
      "that it extends",
      '{% extends "a" %}\n{% block tekst %}Du får.{% endblock %}',
      { a: "Hei. {% block tekst %}Ingenting.{% endblock %} Hilsen" },
      "Hei. Du får. Hilsen",
    ],
    [
      "that it extends, and what the block said",
      '{% extends "a" %}{% block tekst %}{{ super() }} Mer.{% endblock %}',
      { a: "{% block tekst %}Noe.{% endblock %}" },
      "Noe. Mer.",
    ],
    [
      "that it extends by way of another",
      '{% extends "b" %}{% block x %}3{{ super() }}{% endblock %}',
      { b: '{% extends "a" %}{% block x %}2{{ super() }}{% endblock %}', a: "{% block x %}1{% endblock %}" },
      "321",
    ],
  ])("%s", (_, source, files, text) => {
    expect(textOf(source, files)).toBe(text);
  });

  it.each([
    "{{> (lookup . 'a')}}",
    "{% include navn %}",
    "{% include 'a' ~ navn %}",
    "{{!-- {{> a}} --}}",
    "{% raw %}{{> a}}{% endraw %}",
    "\\{{> a}}",
    "Hei {{navn}}",
    "{% include 'b' ignore missing %}",
    "{{#> b}}Du{{/b}}",
  ])("leaves %s as it is", (source) => {
    expect(assemble(source, { a: "A" })).toBeUndefined();
  });

  it("keeps a definition that nothing asks for", () => {
    expect(textOf('{{#*inline "x"}}Hei{{/inline}}{{> a}}', { a: "A" })).toBe(
      '{{#*inline "x"}}Hei{{/inline}}A',
    );
  });

  it.each([
    ["{{> borte}}", "partial-missing"],
    ["{% extends 'borte' %}{% block a %}x{% endblock %}", "partial-missing"],
    ["{{> ../../hemmelig}}", "partial-outside"],
    ["{{> ring}}", "partial-circle"],
    ["{{> brev}}", "partial-circle"],
  ])("tells what is wrong with %s", (source, code) => {
    const assembled = assemble(source, { ring: "en {{> ring2}}", ring2: "to {{> ring}}", brev: "" });
    expect(assembled!.notes.map((note) => note.code)).toEqual([code]);
    const { span } = assembled!.notes[0]!;
    expect(assembled!.text.slice(span.start, span.end)).toMatch(/^\{[{%].*[%}]\}$/);
  });

  it("puts in no more than a bound, whatever it is asked for", () => {
    const bomb: Record<string, string> = { p30: "x".repeat(1000) };
    for (let i = 0; i < 30; i++) bomb[`p${i}`] = `{{> p${i + 1}}}{{> p${i + 1}}}`;
    const assembled = assemble("{{> p0}}", bomb)!;
    expect(assembled.notes[0]!.code).toBe("too-many-partials");
    expect(assembled.text.length).toBeLessThan(600_000);
  });

  it.each([
    ['{{#*inline "a"}}{{> a}}{{> a}}{{/inline}}{{> a}}', {}],
    [
      "{{#> a}}x{{/a}}",
      {
        a: `${"{{#> b}}{{> @partial-block}}{{> @partial-block}}{{/b}}".repeat(50)}`,
        b: "{{> @partial-block}}".repeat(50),
      },
    ],
    ["{{#> a}}x{{/a}}", { a: `${"lang ".repeat(20_000)}${"{{> @partial-block}}".repeat(2000)}` }],
  ])("ends for %s", (source, files) => {
    expect(assemble(source, files)!.text.length).toBeLessThan(1_200_000);
  });

  it("leads every character back to the file it comes from", () => {
    const piece = fc.constantFrom(
      "Hei du.\n",
      "{{> a}}",
      "{{> b}}\n",
      "  {{> c}}  \n",
      "{{~> a ~}}",
      "{{#> b}}",
      "{{/b}}",
      "{{> @partial-block}}",
      '{{#*inline "c"}}',
      "{{/inline}}",
      "{% include 'a' %}",
      "{% extends 'b' %}",
      "{% block x %}",
      "{% endblock %}",
      "{{ super() }}",
      "{{#if x}}",
      "{{/if}}",
      "\r\n",
      "---\na: b\n---\n",
      " ",
      "{{",
    );
    const source = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(source, source, source, (brev, a, b) => {
        const files: Record<string, string> = { brev, a, b };
        const assembled = assemble(brev, files);
        if (assembled === undefined) return;
        let at = 0;
        for (const stretch of assembled.stretches) {
          expect(stretch.at).toBe(at);
          at += stretch.length;
          const text = assembled.text.slice(stretch.at, at);
          expect(files[stretch.piece.file]!.slice(stretch.start, stretch.start + stretch.length)).toBe(text);
          const place = assembled.placeOf({ start: stretch.at, end: at })!;
          expect(place).toEqual({
            piece: stretch.piece,
            span: { start: stretch.start, end: stretch.start + stretch.length },
          });
        }
        expect(at).toBe(assembled.text.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a place in the whole", () => {
  const assembled = assemble("Hei {{> a}} der.", { a: "du" })!;

  it("stands in the file it begins in, as far as that goes", () => {
    expect(assembled.placeOf({ start: 4, end: 6 })).toMatchObject({
      piece: { file: "a" },
      span: { start: 0, end: 2 },
    });
    expect(assembled.placeOf({ start: 5, end: 9 })).toMatchObject({
      piece: { file: "a" },
      span: { start: 1, end: 2 },
    });
    expect(assembled.placeOf({ start: 0, end: 9 })).toMatchObject({
      piece: { file: "brev" },
      span: { start: 0, end: 14 },
    });
  });

  it("can be rewritten where it lies in one file", () => {
    expect(assembled.editOf({ start: 4, end: 6 }, "a")).toEqual({ start: 0, end: 2 });
    expect(assembled.editOf({ start: 6, end: 6 }, "a")).toEqual({ start: 2, end: 2 });
    expect(assembled.editOf({ start: 6, end: 6 }, "brev")).toEqual({ start: 11, end: 11 });
    expect(assembled.editOf({ start: 3, end: 6 }, "brev")).toBeUndefined();
    expect(assembled.editOf({ start: 0, end: 9 }, "brev")).toBeUndefined();
  });
});
