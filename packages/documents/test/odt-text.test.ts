import type { SourceDocument } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { readOdt } from "../src/index.js";
import { buildOdt, h, type OdtParts, p, style } from "./build-odt.js";

const read = (parts: OdtParts, path = "brev.odt"): SourceDocument =>
  readOdt(buildOdt(parts), { path }).document;
const textsOf = ({ blocks }: SourceDocument): readonly string[] =>
  blocks.map(({ readings }) => readings[0].text);
const body = (content: string, more: OdtParts = {}): SourceDocument => read({ body: content, ...more });

/** What the source holds at each leftover, and whose it is. */
function leftoversOf({ source, appearance }: SourceDocument): readonly string[] {
  return (appearance?.leftovers ?? []).map(({ kind, start, end, author }) =>
    `${kind} «${source.slice(start, end)}» ${author ?? ""}`.trim(),
  );
}

const changed = (id: string, kind: string, content = ""): string =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>Kari</dc:creator><dc:date>2025-01-01T00:00:00</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`;

describe("the text of a paragraph", () => {
  test.each([
    ["white space is one space, none at the edges", "\n  Du får\t\n svar  ", "Du får svar"],
    [
      "white space across spans is one space",
      "Du <text:span>  får</text:span> <text:span> svar</text:span>",
      "Du får svar",
    ],
    ["spaces that are counted are kept", 'Dato:<text:s text:c="3"/>1. mai<text:s/>', "Dato:   1. mai"],
    [
      "a tab and a break are themselves",
      "Navn:<text:tab/>Kari<text:line-break/>Adresse",
      "Navn:\tKari\nAdresse",
    ],
    ["soft hyphens and page breaks are not seen", "bar\u00adne<text:soft-page-break/>hage", "barnehage"],
    ["a word over many spans is one", "<text:span>ved</text:span><text:span>ta</text:span>k", "vedtak"],
    [
      "bookmarks are no text",
      '<text:bookmark-start text:name="a"/>Her<text:bookmark-end text:name="a"/><text:bookmark text:name="b"/>.',
      "Her.",
    ],
    [
      "numbers of headings and notes are no text",
      '<text:number>1.2</text:number>Du<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation></text:note> får',
      "Du får",
    ],
    [
      "a ruby is read without its marks",
      "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>han</text:ruby-text></text:ruby>",
      "漢",
    ],
    [
      "what another program put in is read",
      '<x:ny xmlns:x="https://example.no/x">Du får</x:ny> svar',
      "Du får svar",
    ],
    [
      "a date is as it is shown",
      '<text:date text:date-value="2025-05-01">1. mai 2025</text:date>',
      "1. mai 2025",
    ],
    [
      "a value that is set is shown",
      '<text:variable-set text:name="a">12</text:variable-set> dager, <text:user-field-get text:name="b">Storvik</text:user-field-get>',
      "12 dager, Storvik",
    ],
    [
      "a value that is set unseen is not",
      '<text:variable-set text:name="a" text:display="none">12</text:variable-set>Hei',
      "Hei",
    ],
    [
      "a list to choose from is what is chosen",
      '<text:drop-down text:name="a"><text:label text:value="ja"/><text:label text:value="nei"/>nei</text:drop-down>',
      "nei",
    ],
    ["a row of spaces ends somewhere", 'a<text:s text:c="999999999"/>b', `a${" ".repeat(200)}b`],
  ])("%s", (_, content, text) => {
    expect(textsOf(body(p(content)))).toEqual([text]);
  });

  test("is not there where a paragraph is empty", () => {
    expect(textsOf(body(p("") + p(" <text:s/>") + p("Hei")))).toEqual(["Hei"]);
  });

  test("links are marked with where they lead", () => {
    const document = body(
      p(
        'Se <text:a xlink:href="https://example.no/a?b=1&amp;c" office:title="Om pris">nett<text:span>siden</text:span></text:a>.',
      ),
    );
    expect(document.blocks[0]!.readings[0].marks).toEqual([
      { kind: "link", start: 3, end: 12, href: "https://example.no/a?b=1&c", title: "Om pris" },
    ]);
  });

  test("what is bold, italic or underlined beyond its style is marked; in a heading nothing is", () => {
    const styles =
      style("paragraph", "Feit", { text: 'fo:font-weight="bold"' }) +
      style("text", "Strong", { text: 'fo:font-weight="700"' }) +
      style("text", "Kursiv", { text: 'fo:font-style="italic"' }) +
      style("text", "Strek", { text: 'style:text-underline-style="solid"' });
    const words =
      '<text:span text:style-name="Strong">a</text:span><text:span text:style-name="Kursiv">b</text:span><text:span text:style-name="Strek">c</text:span>';
    const automatic = style("paragraph", "P1", {
      text: 'fo:font-weight="bold"',
      more: 'style:parent-style-name="Standard"',
    });
    const document = body([p(words), p(words, "Feit"), p("hele", "P1"), h(1, words)].join(""), {
      styles: styles + style("paragraph", "Standard", {}),
      automatic,
    });
    const marks = document.blocks.map(({ readings }) =>
      readings[0].marks.map(({ kind, start, end }) => `${kind} ${start}-${end}`),
    );
    expect(marks).toEqual([
      ["strong 0-1", "emphasis 1-2", "underline 2-3"],
      ["emphasis 1-2", "underline 2-3"],
      ["strong 0-4"],
      [],
    ]);
  });
});

describe("a field to be filled in", () => {
  const fields: readonly (readonly [string, string])[] = [
    ['<text:placeholder text:placeholder-type="text">&lt;Navn&gt;</text:placeholder>', "<Navn>"],
    [
      '<text:database-display text:column-name="Fornavn">&lt;Fornavn&gt;</text:database-display>',
      "<Fornavn>",
    ],
    ['<text:database-display text:column-name="Fornavn">«Fornavn»</text:database-display>', "«Fornavn»"],
    ['<text:text-input text:description="Navn">Navn</text:text-input>', "Navn"],
    ['<text:text-input text:description="Navn"/>', "Navn"],
    [
      '<loext:content-control loext:showing-place-holder="true"><text:span>Klikk her</text:span></loext:content-control>',
      "Klikk her",
    ],
  ];
  test.each(fields)("%s is one placeholder", (field, shown) => {
    const document = body(p(`Hei ${field}, du får svar.`));
    expect(textsOf(document)).toEqual(["Hei \uFFFC, du får svar."]);
    expect(document.source).toBe(`Hei ${shown}, du får svar.`);
    expect(document.placeholders).toEqual([{ span: { start: 4, end: 4 + shown.length }, text: shown }]);
  });

  test.each([
    ['<text:database-display text:column-name="Fornavn">Kari</text:database-display>', "Kari"],
    ['<text:database-display text:column-name="Fornavn">&lt;Kari&gt;</text:database-display>', "<Kari>"],
    ['<text:text-input text:description="Navn">Kari</text:text-input>', "Kari"],
    ["<loext:content-control><text:span>Kari</text:span></loext:content-control>", "Kari"],
  ])("%s is text once it is filled in", (field, shown) => {
    const document = body(p(`Hei ${field}.`));
    expect(textsOf(document)).toEqual([`Hei ${shown}.`]);
    expect(document.placeholders).toEqual([]);
  });

  test("is open in a template, whatever it suggests to write", () => {
    const field = p('<text:text-input text:description="Hvem det gjelder">navnet</text:text-input>');
    for (const document of [
      read({ body: field }, "mal.ott"),
      body(field, { mimetype: "application/vnd.oasis.opendocument.text-template" }),
    ]) {
      expect(document.template).toBe(true);
      expect(document.placeholders.map(({ text }) => text)).toEqual(["navnet"]);
    }
    expect(body(field).template).toBe(false);
  });
});

describe("what should be out of a letter before it is sent", () => {
  test("hidden text is not read, by character style, paragraph style, field or section", () => {
    const styles =
      style("text", "Skjult", { text: 'text:display="none"' }) +
      style("text", "Vist", { text: 'text:display="true"' }) +
      style("paragraph", "Skjult", { text: 'text:display="none"' });
    const document = body(
      [
        p(
          'Du <text:span text:style-name="Skjult">hemmelig <text:span>og </text:span>mer <text:span text:style-name="Vist">får </text:span></text:span>svar.',
        ),
        p("Skjult avsnitt.", "Skjult"),
        p('Skjult av et felt.<text:hidden-paragraph text:is-hidden="true"/>'),
        p('Vist.<text:hidden-paragraph text:is-hidden="false"/>'),
        p(
          'Et <text:hidden-text text:string-value="skjult" text:is-hidden="true"/>felt, <text:hidden-text text:string-value="vist" text:is-hidden="false">vist</text:hidden-text>.',
        ),
        `<text:section text:display="none">${p("Skjult del.")}<text:section>${p("Også her.")}</text:section></text:section>`,
        `<text:section text:display="condition" text:is-hidden="true">${p("Skjult nå.")}</text:section>`,
        `<text:section text:display="none">${p("")}</text:section>`,
        `<text:section>${p("Vist del.")}</text:section>`,
      ].join(""),
      { styles },
    );
    expect(textsOf(document)).toEqual(["Du får svar.", "Vist.", "Et felt, vist.", "Vist del."]);
    expect(document.appearance?.leftovers?.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ["hidden", 3, 3],
      ["hidden", 12, 12],
      ["hidden", 12, 12],
      ["hidden", 24, 24],
      ["hidden", 35, 35],
      ["hidden", 35, 35],
    ]);
  });

  test("what was inserted is read, what was deleted is not, and both are told of", () => {
    const document = body(
      [
        `<text:tracked-changes>${changed("a", "insertion")}${changed("b", "deletion", p(" og mer"))}${changed("c", "insertion")}${changed("d", "format-change")}</text:tracked-changes>`,
        p(
          'Du får<text:change-start text:change-id="a"/> snart<text:change-end text:change-id="a"/> svar<text:change text:change-id="b"/>.',
        ),
        p(
          'Vi <text:change-start text:change-id="d"/>skriver<text:change-end text:change-id="d"/>.<text:change-start text:change-id="c"/> Nå.',
        ),
        p('Med brev.<text:change-end text:change-id="c"/>'),
      ].join(""),
    );
    expect(textsOf(document)).toEqual(["Du får snart svar.", "Vi skriver. Nå.", "Med brev."]);
    expect(leftoversOf(document)).toEqual([
      "insertion « snart» Kari",
      "deletion «» Kari",
      "insertion « Nå.\n\nMed brev.» Kari",
    ]);
  });

  test("a change of looks alone leaves nothing", () => {
    const document = body(
      `<text:tracked-changes>${changed("a", "format-change")}</text:tracked-changes>${p('Du<text:change text:change-id="a"/> får svar.')}`,
    );
    expect(leftoversOf(document)).toEqual([]);
  });

  test("a hidden paragraph tells of itself and of the comments in it, unless it is empty", () => {
    const hidden = '<text:hidden-paragraph text:is-hidden="true"/>';
    const comment = "<office:annotation><dc:creator>Ola</dc:creator></office:annotation>";
    const document = body(p("Hei.") + p(`Borte${comment}${hidden}`) + p(hidden));
    expect(textsOf(document)).toEqual(["Hei."]);
    expect(leftoversOf(document)).toEqual(["hidden «»", "comment «» Ola"]);
  });

  test("an insertion may go over a table", () => {
    const document = body(
      `<text:tracked-changes>${changed("a", "insertion")}</text:tracked-changes>${p("Før.")}<text:change-start text:change-id="a"/><table:table><table:table-row><table:table-cell>${p("celle")}</table:table-cell></table:table-row></table:table><text:change-end text:change-id="a"/>${p("Etter.")}`,
    );
    expect(leftoversOf(document)).toEqual(["insertion «\n\ncelle» Kari"]);
  });

  test("comments are told of and not read, with and without an end", () => {
    const comment = (name: string): string =>
      `<office:annotation${name}><dc:creator>Ola</dc:creator><dc:date>2025-01-01T00:00:00</dc:date>${p("Stemmer det?")}<text:list><text:list-item>${p("Sjekk.")}</text:list-item></text:list></office:annotation>`;
    const document = body(
      p(`Du får${comment("")} ${comment(' office:name="a"')}svar<office:annotation-end office:name="a"/>.`) +
        p(`Hei${comment(' office:name="borte"')}.`),
    );
    expect(textsOf(document)).toEqual(["Du får svar.", "Hei."]);
    expect(leftoversOf(document)).toEqual(["comment «» Ola", "comment «svar» Ola", "comment «» Ola"]);
  });

  test("nothing is told of a letter that is ready", () => {
    expect(body(p("Du får svar.")).appearance?.leftovers).toBeUndefined();
  });
});
