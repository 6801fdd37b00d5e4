import { describe, expect, test } from "vitest";
import { readDocx, type SuggestedDocx, suggestDocx } from "../../src/index.js";
import { buildDocx, type DocxSnippets, p, r, table } from "../build-docx.js";
import { partsOf } from "./comments-in-docx.js";
import { decided } from "./tracked-changes.js";

/** A file with words of it replaced, each a change of its own. */
function suggested(
  snippets: DocxSnippets | string,
  ...wanted: readonly (readonly [words: string, text: string])[]
): SuggestedDocx & { readonly xml: string; readonly accepted: string } {
  const bytes = buildDocx(typeof snippets === "string" ? { body: snippets } : snippets);
  const { source } = readDocx(bytes).document;
  const changes = wanted.map(([words, text]) => {
    const start = source.indexOf(words);
    if (start === -1) throw new Error(`the text has no ${words}`);
    return { text, edits: [{ span: { start, end: start + words.length }, text }] };
  });
  const copy = suggestDocx(bytes, changes);
  expect(readDocx(decided(copy.bytes, false)).document.source).toBe(source);
  const accepted = readDocx(decided(copy.bytes, true)).document.source;
  return { ...copy, accepted, xml: bodyOf(copy.bytes) };
}

function bodyOf(bytes: Uint8Array): string {
  return /<w:body>(.*)<\/w:body>/s.exec(partsOf(bytes)["word/document.xml"]!)![1]!;
}

const del = (id: number, run: string): string =>
  `<w:del w:id="${id}" w:author="klarsprak">${run.replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText ")}</w:del>`;
const ins = (id: number, run: string): string => `<w:ins w:id="${id}" w:author="klarsprak">${run}</w:ins>`;
const mark = (id: number): string => `<w:ins w:id="${id}" w:author="klarsprak"/>`;

describe("a tracked change of words", () => {
  test("splits the run, keeps its looks, and strikes whole words and no more", () => {
    const { xml, applied, skipped } = suggested(p(r("Vi foretar en vurdering nå.", "<w:b/>")), [
      "Vi foretar en vurdering",
      "Vi vurderer",
    ]);
    expect(xml).toBe(
      p(
        r("Vi ", "<w:b/>") +
          del(0, r("foretar en vurdering", "<w:b/>")) +
          ins(1, r("vurderer", "<w:b/>")) +
          r(" nå.", "<w:b/>"),
      ),
    );
    expect({ applied, skipped }).toEqual({ applied: 1, skipped: 0 });
  });

  test("is made unless it touches one that is made; one that is not made is in nobody's way", () => {
    const edit = (start: number, end: number, text: string) => ({
      text,
      edits: [{ span: { start, end }, text }],
    });
    // The first two put something at one place; the third touches the second.
    const changes = [edit(0, 2, "En a"), edit(2, 5, "b to"), edit(3, 5, "fire")];
    const copy = suggestDocx(buildDocx({ body: p("En to tre") }), changes);
    expect([copy.applied, copy.skipped]).toEqual([2, 1]);
    expect(readDocx(decided(copy.bytes, true)).document.source).toBe("En a fire tre");
  });

  test("goes over runs and into a link, and looks as where it begins", () => {
    const { xml } = suggested(
      p(`${r("Se ")}${r("vår side", "<w:i/>")}<w:hyperlink w:anchor="x">${r(" om støtte")}</w:hyperlink>`),
      ["side om", "nettside om"],
      ["Se ", ""],
    );
    expect(xml).toBe(
      p(
        del(0, r("Se ")) +
          r("vår ", "<w:i/>") +
          del(1, r("side", "<w:i/>")) +
          ins(2, r("nettside", "<w:i/>")) +
          `<w:hyperlink w:anchor="x">${r(" om støtte")}</w:hyperlink>`,
      ),
    );
  });

  test("is put beside a link and not into it", () => {
    const body = p(`<w:hyperlink w:anchor="x">${r("Lenken")}</w:hyperlink>${r(" er her", "<w:b/>")}`);
    expect(suggested(body, ["Lenken", "Lenken vår"]).xml).toBe(
      p(
        `<w:hyperlink w:anchor="x">${r("Lenken")}</w:hyperlink>${ins(0, r(" vår", "<w:b/>"))}${r(" er her", "<w:b/>")}`,
      ),
    );
  });

  test("takes the soft hyphens with it that are in what it strikes, and tabs and line breaks as Word has them", () => {
    const { xml } = suggested(p("Ved\u00adtak nå"), ["Vedtak", "A\tB\nC"]);
    expect(xml).toBe(
      p(
        del(0, r("Ved\u00adtak")) +
          ins(
            1,
            '<w:r><w:t xml:space="preserve">A</w:t><w:tab/><w:t xml:space="preserve">B</w:t><w:br/><w:t xml:space="preserve">C</w:t></w:r>',
          ) +
          r(" nå"),
      ),
    );
  });

  test("is made in notes and headers as well", () => {
    const copy = suggested(
      {
        body: `${p(`${r("Se")}<w:r><w:footnoteReference w:id="2"/></w:r>`)}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
        footnotes: `<w:footnote w:id="2">${p("Gammel note")}</w:footnote>`,
        headers: { header1: p("Gammel topp") },
      },
      ["Gammel note", "Ny note"],
      ["Gammel topp", "Ny topp"],
    );
    expect(copy.accepted).toBe("Se\n\nNy note\n\nNy topp");
  });
});

describe("a change is left out as a whole", () => {
  const skips = (body: DocxSnippets | string, ...changes: readonly (readonly [string, string])[]): void => {
    const bytes = buildDocx(typeof body === "string" ? { body } : body);
    const copy = suggested(body, ...changes);
    expect(copy.skipped).toBe(changes.length);
    expect(copy.bytes).toEqual(bytes);
  };

  test("where it is in a field, a placeholder or what somebody inserted", () => {
    skips(p(`<w:fldSimple w:instr=" REF a ">${r("kapittel to")}</w:fldSimple>`), ["to", "tre"]);
    skips(p("Hei {{fornavn}}"), ["fornavn", "navn"]);
    skips(p(`${r("Vi ")}<w:ins w:id="1" w:author="Kari">${r("vurderer")}</w:ins>`), [
      "Vi vurderer",
      "Me ser",
    ]);
  });

  test("where it is in a control that is filled in as a whole, or locked", () => {
    const control = (properties: string): string =>
      p(
        `${r("A ")}<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r("gammel")}</w:sdtContent></w:sdt>`,
      );
    for (const properties of ["<w:text/>", "<w:date/>", '<w:lock w:val="sdtContentLocked"/>'])
      skips(control(properties), ["gammel", "ny"]);
    expect(suggested(control('<w:lock w:val="sdtLocked"/>'), ["gammel", "ny"]).accepted).toBe("A ny");
  });

  test("where it goes over paragraphs, or over a line break", () => {
    skips(p("En") + p("To"), ["En\n\nTo", "Tre"]);
    skips(p("<w:r><w:t>En</w:t><w:br/><w:t>To</w:t></w:r>"), ["En\nTo", "Tre"]);
    skips(p("En to"), ["En ", "En\n\nog "]);
  });

  test("where one of its edits cannot be made, or it changes nothing", () => {
    const bytes = buildDocx({ body: p("Hei {{fornavn}}, du") });
    const change = {
      text: "",
      edits: [
        { span: { start: 0, end: 3 }, text: "Hallo" },
        { span: { start: 6, end: 13 }, text: "navn" },
      ],
    };
    expect(suggestDocx(bytes, [change])).toEqual({ bytes, applied: 0, skipped: 1 });
    skips(p("Hei du"), ["Hei", "Hei"]);
  });
});

describe("new paragraphs", () => {
  const behind = (words: string, ...texts: readonly string[]): readonly [string, string] => [
    words,
    [words, ...texts].join("\n\n"),
  ];

  test("look like the one they stand beside, but are no part of its list or section", () => {
    const looks = '<w:pStyle w:val="Tekst"/><w:spacing w:after="120"/>';
    const body =
      p(r("Kort ", "<w:b/>") + r("og en lengre tekst"), `<w:pageBreakBefore/>${looks}<w:rPr><w:i/></w:rPr>`) +
      p("Etter");
    const { xml } = suggested(body, behind("lengre tekst", "Ny.", "Nyere."));
    const added = (text: string, id: number): string =>
      `<w:p><w:pPr>${looks}<w:rPr>${mark(id)}<w:i/></w:rPr></w:pPr>${ins(id + 1, r(text))}</w:p>`;
    expect(xml).toBe(body.replace("<w:p><w:r>", `${added("Ny.", 0)}${added("Nyere.", 2)}<w:p><w:r>`));
  });

  test("look like running text beside a heading or an item of a list", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = p("Punkt", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const text = p(r("Tekst", "<w:i/>"), '<w:jc w:val="left"/>');
    const { xml, accepted } = suggested({ body: item + text, numbering }, behind("Punkt", "Ny."));
    expect(accepted).toBe("Punkt\n\nNy.\n\nTekst");
    expect(xml).toBe(
      `${item}<w:p><w:pPr><w:jc w:val="left"/><w:rPr>${mark(0)}</w:rPr></w:pPr>${ins(1, r("Ny.", "<w:i/>"))}</w:p>${text}`,
    );
  });

  test("look like a heading of the letter where one stands over what the change is called by", () => {
    const heading = p(r("Begrunnelse", "<w:b/>"), '<w:pStyle w:val="Overskrift2"/>');
    const styles =
      '<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>';
    const bytes = buildDocx({ body: heading + p("Fordi.") + p("Slutt"), styles });
    const at = "Begrunnelse\n\nFordi.".length;
    const change = {
      text: "Du kan klage.",
      edits: [{ span: { start: at, end: at }, text: "\n\nKlage\n\nDu kan klage." }],
    };
    expect(bodyOf(suggestDocx(bytes, [change]).bytes)).toBe(
      `${heading}${p("Fordi.")}<w:p><w:pPr><w:pStyle w:val="Overskrift2"/><w:rPr>${mark(0)}</w:rPr></w:pPr>${ins(1, r("Klage", "<w:b/>"))}</w:p><w:p><w:pPr><w:rPr>${mark(2)}</w:rPr></w:pPr>${ins(3, r("Du kan klage."))}</w:p>${p("Slutt")}`,
    );
  });

  test("may stand before one", () => {
    expect(suggested(p("En") + p("To"), ["To", "Først.\n\nTo"]).accepted).toBe("En\n\nFørst.\n\nTo");
  });

  test("may be the last of a cell, and of the body", () => {
    const cells = table([[p("En"), p("To")]]);
    expect(suggested(cells + p("Slutt"), behind("En", "Ny.", "Nyere.")).accepted).toBe(
      "En\n\nNy.\n\nNyere.\n\nTo\n\nSlutt",
    );
    const looks = '<w:jc w:val="both"/>';
    const { xml } = suggested(p("Slutt", looks), behind("Slutt", "Ny."));
    expect(xml).toBe(
      `<w:p><w:pPr>${looks}<w:rPr>${mark(0)}</w:rPr></w:pPr>${r("Slutt")}</w:p><w:p><w:pPr>${looks}</w:pPr>${ins(1, r("Ny."))}</w:p>`,
    );
  });

  test("are left out where they would get what is not theirs", () => {
    const heading = '<w:pStyle w:val="H"/><w:outlineLvl w:val="0"/>';
    expect(suggested(p("Sist", heading), behind("Sist", "Ny.")).skipped).toBe(1);
    const section = p("Slutt", '<w:sectPr><w:pgMar w:top="1"/></w:sectPr>');
    expect(suggested(section + p("Etter"), behind("Slutt", "Ny.")).skipped).toBe(1);
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("I boksen")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(suggested(p(r("Utenfor") + box) + p("Etter"), behind("Utenfor", "Ny.")).skipped).toBe(1);
  });
});
