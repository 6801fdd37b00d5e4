import { describe, expect, test } from "vitest";
import { buildTagged, type TaggedText, tag } from "./build-tagged.js";
import { outline, read } from "./load-pdfjs.js";

const at = (text: string, y: number, more: Partial<TaggedText> = {}): TaggedText => ({
  x: 70,
  y,
  text,
  ...more,
});
const outlineOf = async (...args: Parameters<typeof buildTagged>): Promise<readonly string[]> =>
  outline(await read(buildTagged(...args)));

test("elements are read in the order of the structure, wherever they stand", async () => {
  const root = tag(
    "Document",
    tag("H1", at("Du får støtte", 100)),
    tag("P", at("Pengene kommer snart.", 700)),
  );
  expect(await outlineOf([root])).toEqual(["heading1: Du får støtte", "paragraph: Pengene kommer snart."]);
});

test("lines of a paragraph are joined, and a line that was ended on purpose stays one", async () => {
  const root = tag(
    "P",
    at("Vi har behandlet søknaden din om støtte til bolig og funnet ut at du kan få opp-", 700),
    at("lysninger om det.", 687),
  );
  const address = tag("P", at("Kari Eksempel", 600), at("Bakkeveien 12", 587), at("9999 Eksempelby", 574));
  expect(await outlineOf([root, address])).toEqual([
    "paragraph: Vi har behandlet søknaden din om støtte til bolig og funnet ut at du kan få opplysninger om det.",
    "paragraph: Kari Eksempel\nBakkeveien 12\n9999 Eksempelby",
  ]);
});

test("labels tell what kind a list is, and are no part of its text", async () => {
  const item = (label: string, text: string, y: number) =>
    tag("LI", tag("Lbl", at(label, y)), tag("LBody", tag("P", at(text, y, { x: 90 }))));
  const inner = tag("L", item("1.", "først", 660), item("2.", "så", 647));
  const outer = tag("LI", tag("Lbl", at("\x95", 673)), tag("LBody", at("slik:", 673, { x: 90 }), inner));
  expect(await outlineOf([tag("L", item("\x95", "en ting", 700), outer)])).toEqual([
    "list-item 0.0: en ting",
    "list-item 0.1: slik:",
    "list-item 1.0 depth 2 ordered: først",
    "list-item 1.1 depth 2 ordered: så",
  ]);
});

test("a numbered heading in a list is a heading", async () => {
  const item = tag("LI", tag("Lbl", at("1.", 700)), tag("LBody", tag("H2", at("Bakgrunn", 700, { x: 90 }))));
  const { document } = await read(buildTagged([tag("L", item)]));
  expect(document.blocks).toMatchObject([{ kind: "heading", level: 2 }]);
  expect(document.blocks[0]).not.toHaveProperty("list");
});

test("a note in the middle of a paragraph stands behind the text, and the number that leads to it is gone", async () => {
  const note = tag(
    "Note",
    tag("Lbl", at("1", 80, { size: 6 })),
    tag("P", at("Etter lov om støtte.", 80, { x: 76, size: 8 })),
  );
  const root = tag(
    "P",
    at("Du får støtte", 700),
    tag("Reference", at("1", 704, { x: 138, size: 6 })),
    note,
    at("fra 1. mars.", 700, { x: 145 }),
  );
  expect(await outlineOf([root])).toEqual([
    "paragraph: Du får støtte fra 1. mars.",
    "footnote 0 footnote: Etter lov om støtte.",
  ]);
});

test("pictures are read with their alternative text, and told of where they have none", async () => {
  const drawn = at("", 650);
  const figures = tag(
    "P",
    tag("Span", at("Du får", 700)),
    { ...tag("Figure", drawn), more: "/Alt (Kommunens logo)" },
    tag("Figure", drawn),
    tag("Span", at("støtte.", 700, { x: 110 })),
  );
  const framed = tag("Figure", tag("P", at("Tekst i en ramme.", 600)));
  const { document } = await read(buildTagged([figures, framed]));
  expect(
    document.blocks.map(({ kind, readings, image }) => [kind, readings[0].text, image?.missingAlt]),
  ).toEqual([
    ["image", "Kommunens logo", false],
    ["image", "", true],
    ["paragraph", "Du får støtte.", undefined],
    ["paragraph", "Tekst i en ramme.", undefined],
  ]);
});

describe("on two pages", () => {
  test("a table is one table", async () => {
    const row = (left: string, right: string, y: number, page: number, role = "TD") =>
      tag(
        "TR",
        tag(role, tag("P", at(left, y, { page }))),
        tag(role, tag("P", at(right, y, { page, x: 300 }))),
      );
    const table = tag(
      "Table",
      row("Måned", "Støtte", 120, 0, "TH"),
      row("Mars", "4 000", 100, 0),
      row("April", "5 000", 780, 1),
    );
    expect(await outlineOf([table], 2)).toEqual([
      "table-cell 0.0.0 header: Måned",
      "table-cell 0.0.1 header: Støtte",
      "table-cell 0.1.0: Mars",
      "table-cell 0.1.1: 4 000",
      "table-cell 0.2.0: April",
      "table-cell 0.2.1: 5 000",
    ]);
  });

  test("a list is one list; another one begins anew", async () => {
    const item = (text: string, y: number, page: number) =>
      tag("LI", tag("LBody", tag("P", at(text, y, { page }))));
    const first = tag("L", item("en", 120, 0), item("to", 107, 0), item("tre", 780, 1));
    const second = tag("L", item("fire", 700, 1));
    expect(await outlineOf([first, second], 2)).toEqual([
      "list-item 0.0: en",
      "list-item 0.1: to",
      "list-item 0.2: tre",
      "list-item 1.0: fire",
    ]);
  });

  test("a paragraph is one paragraph, with the notes of both pages behind it", async () => {
    const note = (text: string, page: number) => tag("Note", tag("P", at(text, 60, { page, size: 8 })));
    const root = [
      tag("P", at("Dette avsnittet står i ett stykke selv om det står på to sider, og det er langt", 80)),
      note("En note.", 0),
      tag("P", at("nok til det.", 780, { page: 1 })),
      note("Enda en note.", 1),
    ];
    expect(await outlineOf(root, 2)).toEqual([
      "paragraph: Dette avsnittet står i ett stykke selv om det står på to sider, og det er langt nok til det.",
      "footnote 0 footnote: En note.",
      "footnote 1 footnote: Enda en note.",
    ]);
  });
});

test("what the file calls an artifact is a header or footer where it stands as one, and left out else", async () => {
  const artifact = (text: string, y: number): string =>
    `/Artifact BMC BT /F1 9 Tf 1 0 0 1 70 ${y} Tm (${text}) Tj ET EMC`;
  const untagged = [
    artifact("Eksempel kommune", 800),
    artifact("Side 1 av 1", 40),
    artifact("UTKAST", 400),
  ].join("\n");
  const result = await read(buildTagged([tag("P", at("Du får støtte.", 700))], 1, [untagged]));
  expect(outline(result)).toEqual([
    "paragraph: Du får støtte.",
    "header 0 paragraph: Eksempel kommune",
    "footer 0 paragraph: Side 1 av 1",
  ]);
  expect(result.document.appearance!.pageNumbers).toBe(true);
});

test("a structure that names too little of the text is not trusted", async () => {
  const untagged = [
    "BT /F1 11 Tf 1 0 0 1 70 600 Tm (Dette avsnittet har ingen tagg, og det er lengre enn det andre.) Tj ET",
  ];
  const result = await read(buildTagged([tag("H3", at("Du får støtte.", 700))], 1, untagged));
  expect(outline(result)).toEqual([
    "paragraph: Du får støtte.",
    "paragraph: Dette avsnittet har ingen tagg, og det er lengre enn det andre.",
  ]);
  expect(result.document.blocks[0]!.look!.style).toBeUndefined();
});

test("the language of an element is that of its block", async () => {
  const english = { ...tag("P", at("You can appeal.", 600)), more: "/Lang (en-GB)" };
  const { document } = await read(buildTagged([tag("P", at("Du kan klage.", 700)), english]));
  expect(document.blocks.map(({ declaredLanguage }) => declaredLanguage)).toEqual([undefined, "en-GB"]);
});
