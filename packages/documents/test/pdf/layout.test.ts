import { describe, expect, test } from "vitest";
import { buildPages, contentOf, type SetText } from "./build-pdf.js";
import { outline, read } from "./load-pdfjs.js";
import { body, lines, outlineOf, whole } from "./set-lines.js";

describe("paragraphs", () => {
  test("end with more space than lies between lines", async () => {
    expect(await outlineOf([...lines(body), ...lines(body, 70, 650)])).toEqual([
      `paragraph: ${whole}`,
      `paragraph: ${whole}`,
    ]);
  });

  test("begin with an indent", async () => {
    const indented = [{ ...lines(body)[0]!, x: 90 }, ...lines(body).slice(1)];
    const more = indented.map((line) => ({ ...line, y: line.y - 39 }));
    expect(await outlineOf([...indented, ...more])).toEqual([`paragraph: ${whole}`, `paragraph: ${whole}`]);
  });

  test("end with a line that had room for the next word", async () => {
    const address = lines(["Kari Eksempel", "Bakkeveien 12", "9999 Eksempelby"], 70, 600);
    const greeting = lines(["Med vennlig hilsen", "Ola Prøve", "saksbehandler"], 70, 500);
    expect(await outlineOf([...lines(body), ...address, ...greeting])).toEqual([
      `paragraph: ${whole}`,
      ...["Kari Eksempel", "Bakkeveien 12", "9999 Eksempelby"].map((line) => `paragraph: ${line}`),
      ...["Med vennlig hilsen", "Ola Prøve", "saksbehandler"].map((line) => `paragraph: ${line}`),
    ]);
  });

  test("go on where a full line is followed by a name", async () => {
    const named = [
      body[0]!,
      "støtte fra 1. mars. Vi sender pengene den tjuende i hver måned til fru Berg og",
      "Eva Solheim, som har hjulpet deg.",
    ];
    expect(await outlineOf([...lines(body), ...lines(named, 70, 600)])).toEqual([
      `paragraph: ${whole}`,
      `paragraph: ${named.join(" ")}`,
    ]);
  });

  test("are read from top to bottom, in whatever order they were painted", async () => {
    const second = lines(["Dette er det andre avsnittet i brevet."], 70, 640);
    expect(await outlineOf([...second, ...lines(body)])).toEqual([
      `paragraph: ${whole}`,
      "paragraph: Dette er det andre avsnittet i brevet.",
    ]);
  });

  test("have one word where it was painted in parts", async () => {
    const parts = contentOf([{ x: 70, y: 700, text: "Du får st" }]);
    const rest = "BT /F2 11 Tf 1 0 0 1 111.57 700 Tm (øtte.) Tj ET";
    expect(outline(await read(buildPages([`${parts}\n${rest}`])))).toEqual(["paragraph: Du får støtte."]);
  });

  test("say once what was painted twice to make it bold", async () => {
    const twice = [0, 0.3].map((more) => ({ x: 70 + more, y: 700, text: "Du får støtte." }));
    expect(await outlineOf(twice)).toEqual(["paragraph: Du får støtte."]);
  });
});

describe("headings", () => {
  test("are larger, or bold and short; the largest have the first level", async () => {
    const texts: readonly SetText[] = [
      { x: 70, y: 760, text: "Du får støtte", size: 18 },
      { x: 70, y: 730, text: "Hvorfor du får støtte", size: 13 },
      ...lines(body),
      { x: 70, y: 640, text: "Slik klager du", font: 2 },
      ...lines(body, 70, 627),
    ];
    expect(await outlineOf(texts)).toEqual([
      "heading1: Du får støtte",
      "heading2: Hvorfor du får støtte",
      `paragraph: ${whole}`,
      "heading3: Slik klager du",
      `paragraph: ${whole}`,
    ]);
  });

  test("are no bold sentences, labels, or words in the text", async () => {
    const texts: readonly SetText[] = [
      ...lines(body),
      { x: 70, y: 640, text: "Du må si fra til oss hvis noe endrer seg.", font: 2 },
      { x: 70, y: 610, text: "Dato:", font: 2 },
      ...lines(body, 70, 580),
    ];
    expect((await outlineOf(texts)).map((line) => line.split(":")[0])).toEqual(Array(4).fill("paragraph"));
  });
});

describe("lists", () => {
  test("have marks, with their text under each other", async () => {
    const texts: readonly SetText[] = [
      ...lines(body),
      { x: 70, y: 640, text: "\x95" },
      { x: 90, y: 640, text: "leiekontrakten din, med navnet på alle som bor i boligen og datoen" },
      { x: 90, y: 627, text: "da dere flyttet inn" },
      { x: 70, y: 614, text: "\x95" },
      { x: 90, y: 614, text: "kvittering" },
      { x: 70, y: 580, text: "a)" },
      { x: 90, y: 580, text: "en ting" },
      { x: 70, y: 567, text: "b)" },
      { x: 90, y: 567, text: "to ting" },
    ];
    expect(await outlineOf(texts)).toEqual([
      `paragraph: ${whole}`,
      "list-item 0.0: leiekontrakten din, med navnet på alle som bor i boligen og datoen da dere flyttet inn",
      "list-item 0.1: kvittering",
      "list-item 1.0 ordered: en ting",
      "list-item 1.1 ordered: to ting",
    ]);
  });

  test("are no dates, no speech, no numbers at the beginning of a line", async () => {
    const texts = [
      ...lines([
        "Vi har behandlet søknaden din om støtte til bolig, som vi fikk fra deg den",
        "1. mars. Du får svar i dag, og du får brevet i posten etter at det har gått",
        "12. Dette er ikke en liste.",
      ]),
      ...lines(["– Vi er glade for dette, sier ordføreren."], 70, 640),
    ];
    expect((await outlineOf(texts)).map((line) => line.split(":")[0])).toEqual(["paragraph", "paragraph"]);
  });
});

describe("columns and tables", () => {
  test("an address and what stands beside it are apart", async () => {
    const texts = [
      ...lines(["Kari Eksempel", "Bakkeveien 12", "9999 Eksempelby"], 70, 760),
      ...lines(["Dato: 3. mars", "Sak: 25/1"], 400, 760),
      ...lines(body),
    ];
    expect(await outlineOf(texts)).toEqual([
      ...["Kari Eksempel", "Dato: 3. mars", "Bakkeveien 12", "Sak: 25/1", "9999 Eksempelby"].map(
        (line) => `paragraph: ${line}`,
      ),
      `paragraph: ${whole}`,
    ]);
  });

  test("a table is read row by row, a cell with several lines in one piece", async () => {
    const row = (y: number, cells: readonly string[]): readonly SetText[] =>
      cells.flatMap((text, i) => (text === "" ? [] : [{ x: 70 + i * 150, y, text }]));
    const texts = [
      ...lines(body, 70, 760),
      ...row(690, ["Vilkår", "Oppfylt", "Merknad"]),
      ...row(670, ["Du må bo i", "Ja", "Du har bodd her i"]),
      ...row(657, ["kommunen", "", "fem år"]),
      ...row(637, ["Du må ha lav inntekt", "Nei", "Se vedlegget"]),
    ];
    expect((await outlineOf(texts)).slice(1)).toEqual(
      [
        ...["Vilkår", "Oppfylt", "Merknad", "Du må bo i kommunen", "Ja", "Du har bodd her i fem år"],
        ...["Du må ha lav inntekt", "Nei", "Se vedlegget"],
      ].map((cell) => `paragraph: ${cell}`),
    );
  });
});
