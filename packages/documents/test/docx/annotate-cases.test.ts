import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { annotateDocx } from "../../src/docx/comments/annotate-docx.js";
import { readDocx } from "../../src/index.js";
import { descendants } from "../../src/xml/xml-tree.js";
import { buildDocx, type DocxSnippets, p, r, table } from "../build-docx.js";
import { commentsIn, partOf, partsOf, type ShownComment } from "./comments-in-docx.js";
import { findingAt } from "./finding-at.js";

type More = Parameters<typeof findingAt>[3];

/** A file with findings at words of it, each given as the words and what else the finding says. */
function annotated(
  snippets: DocxSnippets | string,
  ...wanted: readonly (readonly [words: string, more?: More])[]
): { readonly bytes: Uint8Array; readonly own: readonly ShownComment[] } {
  const bytes = buildDocx(typeof snippets === "string" ? { body: snippets } : snippets);
  const { source } = readDocx(bytes).document;
  const findings = wanted.map(([words, more]) => {
    const start = source.indexOf(words);
    if (start === -1) throw new Error(`the text has no ${words}`);
    return findingAt(source, start, start + words.length, more);
  });
  const copy = annotateDocx(bytes, findings, { language: "nb" });
  expect(readDocx(copy.bytes).document.source).toBe(source);
  const again = annotateDocx(copy.bytes, findings, { language: "nb" }).bytes;
  expect(partsOf(again)).toEqual(partsOf(copy.bytes));
  expect(again).toEqual(copy.bytes);
  const own = commentsIn(copy.bytes).filter(({ author }) => author === "klarsprak");
  return { bytes: copy.bytes, own };
}

/** The words that the comments stand at, but for the first one. */
const wordsOf = (...given: Parameters<typeof annotated>): readonly string[] =>
  annotated(...given)
    .own.slice(1)
    .map(({ words }) => words);

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe("what a comment says", () => {
  test("is first that the copy is one, in the written standard asked for", () => {
    const bytes = buildDocx({ body: p("Vi har vurdert søknaden din om støtte.") });
    expect(commentsIn(annotateDocx(bytes, [], { language: "nb" }).bytes)).toEqual([
      {
        author: "klarsprak",
        text: "Dette er en arbeidskopi med merknader fra klarsprak. Send originalen, ikke denne.",
        words: "Vi",
      },
    ]);
    const [nynorsk] = commentsIn(annotateDocx(bytes, [], { language: "nn" }).bytes);
    expect(nynorsk?.text).toBe(
      "Dette er ein arbeidskopi med merknader frå klarsprak. Send originalen, ikkje denne.",
    );
  });

  test("is that before any other, whatever else is said of the first words", () => {
    const { bytes } = annotated(
      p("Vi har vurdert søknaden."),
      ["Vi"],
      ["Vi har vurdert", { scope: "document" }],
      ["Vi"],
    );
    const ends = partsOf(bytes)["word/document.xml"]!.matchAll(/<w:commentReference w:id="(\d+)"\/>/g);
    const texts = [...descendants(partOf(bytes, "word/comments.xml"), "w:comment")].map(
      ({ attributes }) => attributes["w:id"],
    );
    expect([...ends].map(([, id]) => texts.indexOf(id))).toEqual([0, 2, 3, 1]);
  });

  test("is the message and then the alternatives it does not name", () => {
    const change = (text: string): { text: string; edits: [] } => ({ text, edits: [] });
    const { own } = annotated(p("Vi foretar en vurdering."), [
      "foretar en vurdering",
      {
        message: "«foretar en vurdering» er tungt. Skriv «vurderer».",
        fix: change("vurderer"),
        suggestions: [change("ser på"), change("ser på"), change(""), change("tenker over")],
      },
    ]);
    expect(own[1]?.text).toBe(
      "«foretar en vurdering» er tungt. Skriv «vurderer».\nForslag: «ser på» eller «tenker over»",
    );
  });

  test("is in the language of the text, so that Word does not mark it as misspelt", () => {
    const { bytes } = annotated(p("Me vurderer."), ["Me", { language: "nn" }]);
    expect(partsOf(bytes)["word/comments.xml"]).toContain('<w:lang w:val="nn-NO"/>');
  });
});

describe("a comment stands", () => {
  test("at words over several runs, paragraphs and cells", () => {
    expect(
      wordsOf(
        p(r("Vi har vur") + r("dert s", "<w:b/>") + r("øknaden.")) + p("Hei.") + table([[p("En"), p("To")]]),
        ["vurdert søk"],
        ["søknaden.\n\nHei"],
        ["En\n\nTo"],
      ),
    ).toEqual(["vurdert søk", "søknaden.\nHei", "En\nTo"]);
  });

  test("at the frame of a text box, where Word shows it, and never from the text into a box", () => {
    const body = p(r("Før ") + box(p("inne i boksen")) + r(" etter")) + p("Neste");
    const { bytes, own } = annotated(
      body,
      ["inne", { location: "tekstboks 1, avsnitt 1" }],
      ["etter\n\ninne i boksen\n\nNeste"],
    );
    expect(own.slice(1).map(({ words }) => words)).toEqual(["etter\nNeste", "inne i boksen\n"]);
    expect(own[2]?.text).toMatch(/^I tekstboks 1, avsnitt 1: «inne»\n/);
    const [around] = partsOf(bytes)
      ["word/document.xml"]!.split(/<w:txbxContent>|<\/w:txbxContent>/)
      .slice(1, 2);
    expect(around).not.toContain("comment");
    expect(partsOf(bytes)["word/document.xml"]).toMatch(
      /<w:commentRangeStart w:id="2"\/><w:r><mc:AlternateContent>.*<\/mc:AlternateContent><\/w:r><w:commentRangeEnd w:id="2"\/>/,
    );
  });

  test("at the mark of a note, and at the frame where that mark is in a text box", () => {
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
    const { bytes, own } = annotated(
      {
        body: p(`${r("En")}${reference(4)}${r(" to")}`) + p(box(p(`${r("tre")}${reference(7)}`))),
        footnotes: note(4, "Jfr. loven.") + note(7, "Pr. måned."),
      },
      ["Jfr.", { location: "fotnote 1, avsnitt 1" }],
      ["Pr.", { location: "fotnote 2, avsnitt 1" }],
    );
    expect(own.slice(1).map(({ text, words }) => [text.split("\n")[0], words])).toEqual([
      ["I fotnote 1, avsnitt 1: «Jfr.»", ""],
      ["I fotnote 2, avsnitt 1: «Pr.»", "tre\n"],
    ]);
    expect(partsOf(bytes)["word/document.xml"]).toContain(
      '<w:commentRangeStart w:id="1"/><w:r><w:footnoteReference w:id="4"/></w:r><w:commentRangeEnd w:id="1"/>',
    );
  });

  test("around a field, but inside a link", () => {
    const body =
      p(r("Hei ") + field("MERGEFIELD Navn", r("Kari ") + r("Nordmann")) + r(", se ")) +
      p(r("A ") + field('HYPERLINK "https://a.no"', r("på nettsiden vår")) + r(" nå")) +
      p(`${r("B ")}<w:fldSimple w:instr=" REF b ">${r("kapittel to")}</w:fldSimple>${r(".")}`) +
      p(`${r("C ")}<w:hyperlink w:anchor="x">${r("til bladet vårt")}</w:hyperlink>`);
    expect(wordsOf(body, ["Kari"], ["nettsiden"], ["to"], ["bladet"])).toEqual([
      "Kari Nordmann",
      "nettsiden",
      "kapittel to",
      "bladet",
    ]);
  });

  test("around a content control that is filled in as a whole, but inside one that is written in", () => {
    const control = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`;
    const body =
      p(r("A ") + control("<w:text/>", "en to tre")) +
      p(r("B ") + control("<w:showingPlcHdr/>", "fire fem")) +
      p(r("C ") + control("", "seks sju åtte"));
    expect(wordsOf(body, ["to"], ["fem"], ["sju"])).toEqual(["en to tre", "fire fem", "sju"]);
  });

  test("at a picture", () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bilde" descr="Kart"/><a:graphic><a:graphicData><pic:pic><pic:blipFill/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const { bytes } = annotated(p(r("Se kartet: ") + picture + r(" over")), ["Kart"]);
    expect(partsOf(bytes)["word/document.xml"]).toMatch(
      /<w:commentRangeStart w:id="1"\/><w:r><w:drawing>.*<\/w:drawing><\/w:r><w:commentRangeEnd w:id="1"\/>/,
    );
  });

  test("at the word beside a place without text", () => {
    const bytes = buildDocx({ body: p("Vi svarer deg snart") });
    const { source } = readDocx(bytes).document;
    const copy = annotateDocx(bytes, [findingAt(source, 9, 9), findingAt(source, 19, 19)], {
      language: "nb",
    });
    expect(
      commentsIn(copy.bytes)
        .slice(1)
        .map(({ words }) => words),
    ).toEqual(["svarer", "snart"]);
  });

  test("at the first words of a block where it is about the document", () => {
    expect(wordsOf(p("Vedtak") + p("Du har rett til å klage"), ["rett", { scope: "document" }])).toEqual([
      "Du har rett",
    ]);
  });

  test("at the first words of the body where Word allows none, with place and words but for private ones", () => {
    const { own } = annotated(
      {
        body: `${p("Hei du")}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
        headers: { header1: p("Deres referanse: Kari") },
      },
      ["Deres referanse", { location: "topptekst, avsnitt 1", message: "Skriv «din»." }],
      [
        "Kari",
        { location: "topptekst, avsnitt 1", message: "Navnet må bort.", category: "privacy", actual: null },
      ],
    );
    expect(own.slice(1)).toEqual([
      {
        author: "klarsprak",
        words: "Hei",
        text: "I topptekst, avsnitt 1: «Deres referanse»\nSkriv «din».",
      },
      { author: "klarsprak", words: "Hei", text: "I topptekst, avsnitt 1:\nNavnet må bort." },
    ]);
  });

  test("in a body that says nothing, and nowhere where there is none", () => {
    const file = (body: string): Uint8Array =>
      buildDocx({
        body: `${body}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
        headers: { header1: p("Hei") },
      });
    const finding = findingAt("Hei", 0, 3);
    const copy = annotateDocx(file("<w:p/>"), [finding], { language: "nb" });
    expect(commentsIn(copy.bytes).map(({ words }) => words)).toEqual(["", ""]);
    expect(annotateDocx(copy.bytes, [finding], { language: "nb" }).bytes).toEqual(copy.bytes);
    expect(annotateDocx(file(""), [finding], { language: "nb" })).toEqual({ bytes: file(""), placed: 0 });
  });
});

describe("no comment is made", () => {
  const bytes = buildDocx({ body: p("Hei du") });

  test("of what is said of the comments in a working copy", () => {
    const finding = findingAt("Hei du", 0, 3, { ruleId: "merknader-igjen", messageId: "workingCopy" });
    expect(annotateDocx(bytes, [finding], { language: "nb" })).toEqual({
      bytes: annotateDocx(bytes, [], { language: "nb" }).bytes,
      placed: 0,
    });
  });

  test("beyond those that Word opens a file with", () => {
    const findings = Array.from({ length: 32_100 }, () => findingAt("Hei du", 0, 3));
    const copy = annotateDocx(bytes, findings, { language: "nb" });
    expect(copy.placed).toBe(32_000);
    expect(partsOf(copy.bytes)["word/comments.xml"]?.match(/<w:comment /g)).toHaveLength(32_001);
  });
});

describe("comments of before", () => {
  const EXTENDED = "http://schemas.microsoft.com/office/word/2012/wordml";
  const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  const mark = (id: number, words: string): string =>
    `<w:commentRangeStart w:id="${id}"/>${r(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="Merknad"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
  const comment = (id: number, author: string, paragraph: string): string =>
    `<w:comment w:id="${id}" w:author="${author}"><w:p xmlns:w14="${W14}" w14:paraId="${paragraph}">${r(`Fra ${author} ${id}`)}</w:p></w:comment>`;
  const extra = (
    type: string,
    content: string,
    more: Record<string, Uint8Array> = {},
  ): DocxSnippets["others"] => ({
    [`word/${type}.xml`]: strToU8(content),
    ...more,
  });
  const ids = `<w16cid:commentsIds xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"><w16cid:commentId w16cid:paraId="0000000A" w16cid:durableId="1000000A"/><w16cid:commentId w16cid:paraId="0000000B" w16cid:durableId="1000000B"/></w16cid:commentsIds>`;
  const extensible = `<w16cex:commentsExtensible xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"><w16cex:commentExtensible w16cex:durableId="1000000A"/><w16cex:commentExtensible w16cex:durableId="1000000B"/></w16cex:commentsExtensible>`;
  const file: DocxSnippets = {
    body: p(`${mark(3, "Hei")}${mark(4, " og")}${mark(7, " hopp")}`),
    comments:
      comment(3, "klarsprak", "0000000A") +
      comment(4, "Kari", "0000000B") +
      comment(7, "klarsprak", "0000000C"),
    relationships: ["commentsExtended", "commentsIds", "commentsExtensible"]
      .map(
        (type) =>
          `<Relationship Id="${type}" Type="http://schemas.microsoft.com/office/2011/relationships/${type}" Target="${type}.xml"/>`,
      )
      .join(""),
    others: extra(
      "commentsExtended",
      `<w15:commentsEx xmlns:w15="${EXTENDED}"><w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="1"/><w15:commentEx w15:paraId="0000000C" w15:paraIdParent="0000000B"/></w15:commentsEx>`,
      { "word/commentsIds.xml": strToU8(ids), "word/commentsExtensible.xml": strToU8(extensible) },
    )!,
  };

  test("are replaced where they are ours, and stay with their ids where they are somebody's", () => {
    const { bytes } = annotated(file, ["hopp"]);
    expect(commentsIn(bytes).map(({ author, text, words }) => `${author}: ${text} (${words})`)).toEqual([
      "Kari: Fra Kari 4 ( og)",
      expect.stringMatching(/^klarsprak: Dette er en arbeidskopi .* \(Hei\)$/),
      expect.stringMatching(/^klarsprak: Merknad .* \(hopp\)$/),
    ]);
    const [kari] = partOf(bytes, "word/comments.xml").children;
    expect(kari).toMatchObject({ attributes: { "w:id": "4", "w:author": "Kari" } });
    expect(partsOf(bytes)["word/document.xml"]).not.toMatch(/w:id="[37]"/);
  });

  test("leave nothing in the parts that say more of them, and an answer stands by itself", () => {
    const parts = partsOf(annotated(file, ["hopp"]).bytes);
    expect(parts["word/commentsExtended.xml"]).toBe(
      `<w15:commentsEx xmlns:w15="${EXTENDED}"><w15:commentEx w15:paraId="0000000B" w15:done="1"/></w15:commentsEx>`,
    );
    expect(parts["word/commentsIds.xml"]).not.toContain("0000000A");
    expect(parts["word/commentsIds.xml"]).toContain("1000000B");
    expect(parts["word/commentsExtensible.xml"]).not.toContain("1000000A");
    expect(parts["word/commentsExtensible.xml"]).toContain("1000000B");
  });
});

describe("the parts for comments", () => {
  test("are made where there are none, once, with their type and a relationship", () => {
    const { bytes } = annotated(p("Hei"), ["Hei"]);
    const parts = partsOf(bytes);
    expect(parts["[Content_Types].xml"]?.match(/PartName="\/word\/comments\.xml"/g)).toHaveLength(1);
    expect(parts["word/_rels/document.xml.rels"]).toContain(
      '<Relationship Id="rId0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    );
  });

  test("are written for a file with other prefixes, in the strict form, and in UTF-16", () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const wide = (text: string): Uint8Array => {
      const bytes = new Uint8Array(2 * text.length + 2);
      const view = new DataView(bytes.buffer);
      [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))].forEach((unit, i) => {
        view.setUint16(2 * i, unit, true);
      });
      return bytes;
    };
    const { bytes, own } = annotated(
      {
        body: "",
        others: {
          "word/document.xml": wide(
            `<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:rPr><x:b/></x:rPr><x:t>Vi &amp; dere på tå</x:t></x:r></x:p></x:body></x:document>`,
          ),
          "_rels/.rels": strToU8(
            '<q:Relationships xmlns:q="http://schemas.openxmlformats.org/package/2006/relationships"><q:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document.xml"/></q:Relationships>',
          ),
          "word/_rels/document.xml.rels": strToU8(
            '<q:Relationships xmlns:q="http://schemas.openxmlformats.org/package/2006/relationships"/>',
          ),
        },
      },
      ["& dere på"],
    );
    expect(own.map(({ words }) => words)).toEqual(["Vi", "& dere på"]);
    const parts = partsOf(bytes);
    expect(parts["word/document.xml"]).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(parts["word/document.xml"]).toContain(`<w:commentRangeStart xmlns:w="${strict}" w:id="1"/>`);
    expect(parts["word/comments.xml"]).toContain(`<w:comments xmlns:w="${strict}">`);
    expect(parts["word/_rels/document.xml.rels"]).toContain(
      '<q:Relationship Id="rId0" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
  });
});
