import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { outline, read } from "./load-pdfjs.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}.pdf`, import.meta.url)));

const opening =
  "Vi har behandlet søknaden din om støtte til bolig, som vi fikk 12. februar 2025. Du får 4 500 kroner i måneden fra 1. mars 2025. Pengene kommer på kontoen din den 20. i hver måned, også når den dagen er en helg.";
const reasons =
  "Husstanden din har lav inntekt, og utgiftene til bolig er høye. Da kan du få støtte etter lov om støtte til bolig. Du må si fra til oss hvis inntekten endrer seg. Du finner skjemaet på nettsiden vår.";
const lists = [
  "paragraph: Dette må du sende oss:",
  "list-item 0.0: leiekontrakten din, med navnet på alle som bor i boligen, og med datoen da dere flyttet inn",
  "list-item 0.1: kvittering for husleien",
  "list-item 0.2: opplysninger om lån:",
  "list-item 1.0 depth 2: lånet i banken",
  "list-item 1.1 depth 2: andre lån",
  "paragraph: Slik går du fram når du vil klage:",
  "list-item 2.0 ordered: Skriv hva du er uenig i.",
  "list-item 2.1 ordered: Fortell hvorfor du mener at vi har gjort feil, og send med det som viser det du skriver.",
  "list-item 2.2 ordered: Send klagen til oss innen tre uker.",
];
const end = [
  "paragraph: Med vennlig hilsen",
  "paragraph: Ola Prøve",
  "paragraph: saksbehandler",
  "footnote 0 footnote: Inntekten er regnet ut etter opplysninger fra Skatteetaten for januar 2025, og den blir kontrollert hver måned.",
  "footer 0 paragraph: Eksempel kommune, Rådhusgata 1, 9999 Eksempelby",
  "footer 0 paragraph: Side 1 av 1",
];

describe("a letter without tags", async () => {
  const result = await read(fixture("letter"));
  const { document } = result;

  test("is read by its looks: headings, lists, a note, the footer; a table is read row by row", () => {
    expect(outline(result)).toEqual([
      "paragraph: Kari Eksempel",
      "paragraph: Dato: 3. mars 2025",
      "paragraph: Bakkeveien 12",
      "paragraph: Saksnummer: 25/1234",
      "paragraph: 9999 Eksempelby",
      "heading1: Du får støtte til bolig",
      `paragraph: ${opening}`,
      "heading2: Hvorfor du får støtte",
      `paragraph: ${reasons}`,
      ...lists,
      "heading2: Støtte måned for måned",
      ...[
        "Måned",
        "Støtte",
        "Merknad",
        "Mars",
        "4 500 kroner",
        "Første utbetaling",
        "April",
        "4 500 kroner",
      ].map((cell) => `paragraph: ${cell}`),
      "paragraph: Vi regner ut støtten på nytt når vi får nye opplysninger",
      ...end,
    ]);
  });

  test("tells its title, language, pages, and that they are numbered", () => {
    expect(document).toMatchObject({
      format: "pdf",
      title: "Vedtak om støtte til bolig",
      declaredLanguage: "nb-NO",
      template: false,
      appearance: { medium: "page", pages: 1, pageNumbers: true },
    });
    expect(result.warnings).toEqual([]);
  });

  test("tells how its text looks", () => {
    const heading = document.blocks.find(({ level }) => level === 1)!;
    expect(heading.look!.texts).toEqual([
      { start: 0, end: 23, font: "Liberation Sans", size: 16, bold: true },
    ]);
    const block = document.blocks.find(({ readings }) => readings[0].text === reasons)!;
    const bold = block.look!.texts.filter((text) => text.bold === true);
    expect(bold.map(({ start, end: to }) => reasons.slice(start, to).trim())).toEqual([
      "Du må si fra til oss hvis inntekten endrer seg.",
    ]);
    expect(new Set(block.look!.texts.map(({ size }) => size))).toEqual(new Set([11]));
  });

  test("tells where a link leads", () => {
    const marks = document.blocks.flatMap(({ readings: [{ text, marks }] }) =>
      marks.map((mark) => [text.slice(mark.start, mark.end), mark.kind, mark.href]),
    );
    expect(marks).toEqual([["nettsiden vår.", "link", "https://eksempel.example/skjema"]]);
  });
});

describe("a letter with tags", async () => {
  const result = await read(fixture("letter-tagged"));

  test("is read by its tags: the picture and the table too", () => {
    expect(outline(result)).toEqual([
      "image: Kommunevåpenet til Eksempel kommune",
      "paragraph: Kari Eksempel\tDato: 3. mars 2025",
      "paragraph: Bakkeveien 12\tSaksnummer: 25/1234",
      "paragraph: 9999 Eksempelby",
      "heading1: Du får støtte til bolig",
      `paragraph: ${opening}`,
      "heading2: Hvorfor du får støtte",
      `paragraph: ${reasons}`,
      ...lists,
      "heading2: Støtte måned for måned",
      "table-cell 0.0.0 header: Måned",
      "table-cell 0.0.1 header: Støtte",
      "table-cell 0.0.2 header: Merknad",
      "table-cell 0.1.0: Mars",
      "table-cell 0.1.1: 4 500 kroner",
      "table-cell 0.1.2: Første utbetaling",
      "table-cell 0.2.0: April",
      "table-cell 0.2.1: 4 500 kroner",
      "table-cell 0.2.2: Vi regner ut støtten på nytt når vi får nye opplysninger",
      ...end,
    ]);
  });

  test("tells the tags as styles, and a link without the full stop behind it", () => {
    const { blocks } = result.document;
    expect(blocks.find(({ level }) => level === 2)!.look!.style).toBe("H2");
    expect(blocks[0]!.image).toEqual({ src: "", missingAlt: false, decorative: false });
    const marks = blocks.flatMap(({ readings: [{ text, marks }] }) =>
      marks.map((mark) => text.slice(mark.start, mark.end)),
    );
    expect(marks).toEqual(["nettsiden vår"]);
  });
});

describe.each(["pages", "pages-tagged"])("%s: a letter on two pages", async (name) => {
  const result = await read(fixture(name));

  test("has its header and footer once, outside the text", () => {
    const others = outline(result).filter((line) => !/^(?:heading|paragraph)/.test(line));
    expect(others).toEqual([
      "header 0 paragraph: Eksempel kommune",
      "header 0 paragraph: Saksnummer 25/1234",
      "footer 0 paragraph: Side 1 av 2",
    ]);
    expect(result.document.appearance).toMatchObject({ pages: 2, pageNumbers: true });
  });

  test("has a paragraph in one piece that goes on on the next page", () => {
    const lines = outline(result);
    expect(lines.filter((line) => line.startsWith("heading"))).toHaveLength(6);
    expect(lines.filter((line) => line.startsWith("paragraph"))).toHaveLength(16);
    const across = lines.filter((line) =>
      line.includes("saken din. Først legger vi sammen inntektene til alle"),
    );
    expect(across).toHaveLength(1);
    expect(across[0]).toMatch(/^paragraph: Kommunen har fått .* fra måneden etter\.$/);
  });
});

test("text in two columns is read down one column, then the other", async () => {
  expect(outline(await read(fixture("columns")))).toEqual([
    "heading1: Nytt fra kommunen denne våren",
    "paragraph: Denne meldingen går til alle som bor i kommunen. Den forteller hva som skjer, hvem som er ansvarlig, og hvordan du kan si hva du mener.",
    "heading2: Ny barnehage",
    "paragraph: Vi bygger en ny barnehage på Myra. Den skal stå ferdig i august og får plass til åtti barn. Foreldre kan søke om plass fra 1. mars, og alle som har rett til plass, får svar før påske.",
    "paragraph: Barnehagen får en stor uteplass mot skogen. Der skal barna kunne leke hele året, og det blir et eget hus til å lage mat i.",
    "heading2: Veien til skolen",
    "paragraph: Veien til skolen blir stengt i april og mai. Elever som bor på sørsiden av elva, får buss. Bussen går fra torget klokka kvart på åtte, og den venter ikke på dem som kommer for sent.",
    "paragraph: Har du spørsmål om veien, kan du ringe til teknisk avdeling mellom klokka ti og to.",
    "paragraph: Vi holder et åpent møte på rådhuset torsdag 6. mars klokka atten. Der kan du spørre om alt som står her, og du møter både ordføreren og dem som har planlagt arbeidet.",
  ]);
});

test("words broken at the end of a line are whole, and hyphens that belong to a word stay", async () => {
  expect(outline(await read(fixture("hyphenated")))).toEqual([
    "paragraph: Kommunen har fått samtykke til å hente opplysninger om utgiftene til oppvarming og barnehageplass. Opplysningene brukes til å kontrollere søknaden.",
    "paragraph: Du kan sende oss en e-post, eller bruke tjenestene på nettsidene. Klage- og ankesaker behandles av klagenemnda, og boligstøttesaker av kontoret for boligstøtte.",
    "paragraph: Du får brev i postkassen, og tjenesten sender en e-post til deg. Fylkes- og kommunevalget blir holdt i september. EU-borgere og NAV-kontoret får samme opplysninger.",
  ]);
});

test("a scanned letter says that it holds no text, and what to do", async () => {
  await expect(read(fixture("scanned"))).rejects.toMatchObject({
    name: "DocumentError",
    code: "no-text",
    message:
      "holds no text, only pictures of it or nothing at all. Use the document it was made from, or make it text with text recognition (OCR), and try again.",
  });
});

test("a letter with a password says so", async () => {
  await expect(read(fixture("letter-encrypted"))).rejects.toMatchObject({
    name: "DocumentError",
    code: "encrypted",
    message: "is protected by a password. Take the protection off and try again.",
  });
});
