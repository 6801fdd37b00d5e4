import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ABBREVIATIONS } from "./abbreviations.js";
import { segment } from "./segment.js";
import type { WrittenStandard } from "./segmented-sentence.js";

// «·» parts two tokens that have no space between them, « | » two sentences, «|» two sentences without a space.
const plain = (marked: string): string =>
  marked.replaceAll(" | ", " ").replaceAll("|", "").replaceAll("·", "");

function marked(text: string, standard?: WrittenStandard): string {
  let shown = "";
  let end = 0;
  for (const sentence of segment(text, standard === undefined ? {} : { standard })) {
    if (shown !== "") shown += text.slice(end, sentence.start) === "" ? "|" : " | ";
    sentence.tokens.forEach((token, i) => {
      if (i > 0) shown += token.start > end ? " " : "·";
      shown += text.slice(token.start, token.end);
      end = token.end;
    });
  }
  return shown;
}

const kindsOf = (text: string): string =>
  segment(text)
    .flatMap(({ tokens }) => tokens)
    .map(({ kind, start, end }) => `${text.slice(start, end)}=${kind}`)
    .join(" ");

const BOTH = [
  // Times, dates and ordinals
  "Møtet er kl. 09.00·–·15.00 tirsdag 17. mai 2026·. | Velkomen·.",
  "Frist·: 1. mars·. | Ring oss·.",
  "Det gjeld frå 1.1.2026·. | Hugs det·.",
  "Ho kom på 5. plass den 17.·, ikkje før·.",
  "Klokka var 12·. | Han gjekk·.",
  "Datoen er 2026-05-17·. | Kom 02. 03. 2026·.",
  "Møt kl. 13.45·. | Ta med pass·.",
  "Paragrafen har 3. ledd og 2. Ledd òg·.",
  // Amounts and numbers
  "Du må betale 4 500,50 kr innan 14 dagar·. | Det er alt·.",
  "Beløpet er kr 4 500,-·. | Betal no·.",
  "Gebyret er kr. 1.200,-·, pr. 1. juli·.",
  "Ei auke på 2,5 %·. | Det er 50·% meir·.",
  "Ring tlf. 22 00 00 00 eller +47 22 00 00 00·. | Vi svarar·.",
  "Om lag 40·-·45 elevar·, 2007·-·2008·.",
  // Law
  "Sjå LOV-2025-06-20-81 § 27 a·. | Det gjeld·.",
  "Sjå §§ 18 og 19·, §§ 7·-·8 og § 22-15 nr. 2·. | Lova gjeld·.",
  "Jf. Ot.prp. nr. 5 (·2000·-·2001·) og St.meld. nr. 3·. | Sjå pkt. 4.2·.",
  "Det gjeld § 5·. | Klagefristen er sett·.",
  "Eigedomen gnr. 12 bnr. 3·. | Eigar er ukjend·.",
  "Saksnr. 2025/1234-5 gjeld·.",
  "Kapittel II·. | Dette gjeld alle·.",
  "Bokstav B·. | Vedtaket står·.",
  // Names and initials
  "Eigar er A. B. Hansen og Kari J. Nordmann·. | Dei kom·.",
  "Han bur i Storgt. 3·. | Kom dit·.",
  "Dei reiste til Washington D.C. og heim·.",
  "Ho møtte dr. Hansen·, hr. Berg og adv. Olsen·.",
  // Abbreviations that can end a sentence, and those that are words as well
  "Skule·, barnehage mv·. | Alt anna·.",
  "Dette kostar 5 mill. kroner·. | Prisen er 5 mill·. | Han steig·.",
  "Skule mv. og barnehage·.",
  "Han er f. 1980·. | Sjå s. 5·.",
  "Det kostar 500 kr·. | 20 personar kjem·.",
  "Fristen er 1. nov·. | Svar før 1. nov. 2026·.",
  "Det gjeld frå jan. 2026·. | Helsing Jan·. | Vi ses·.",
  "Skriv saksnr·. | Vi svarar på tlf. 22 00 00 00·.",
  "Byen er ein by·. | 20 personar bur der·.",
  "Vinden er frå nord·. | Det regnar·.",
  "Ap. og Sp. vann·. | Frp. tapte·.",
  // Quotation marks, brackets, dialogue
  "«·Kva no·?·» spurde ho·. | «·Ingenting·.·» | Han gjekk·.",
  "(·Sjå vedlegg·.·) | Så kom dei·.",
  '"·Ja·!·" | Ho lo·.',
  "Ja ... | Men ... sa han·. | Nei … | Jo·!",
  "- Nei·! sa ho·. | - Jo·, sa han·.",
  // List markers
  "1. Innleiing",
  "Rådet tilrår·: 1. Planen blir vedteken·.",
  "Talet på rom·: 3·. | Vi spør om meir·.",
  "Skriv til Pb. 24·, 2851 Lena·. | Sjå Rt. 1995 s. 1427·.",
  "Ho arbeider i NRK·. | 20 personar kom·.",
  "2.1. Bakgrunn for saka",
  "e. Søknaden må vere skriftleg·.",
  "a. Søknaden må vere skriftleg·.",
  "§ 5. Klagefrist",
  // A sentence after a number, and what a space is forgotten before
  "Klagefristen er 3 veker·. | 20 personar møtte·.",
  "Dette er vedtaket·.|Du kan klage·.",
  "Sjå sak nr.·3 om skule·.",
  // Compounds
  "Plan- og bygningslova og 1990-åra·, 30-40-åring og 25.-plassen·.",
  "og·/·eller km/t A/S EU·/·EØS R&B 24/7",
  "Paulus' brev og EU's reglar·.",
  "«·Ut i naturen·»·-program er bra·.",
  // Placeholders
  "\uFFFC har fått plass·. | \uFFFC må svare innan \uFFFC·. | Hugs det·.",
  "Det gjeld \uFFFC·s far i \uFFFC·-kommune·, nr. \uFFFC og kl. \uFFFC·.",
  // A small letter never starts a sentence
  "Ho skreiv det 3. gong·. og så·.",
];

const NB = [
  "Det gjelder bl.a. Oslo·, f.eks. Bærum·, dvs. Viken·. | Takk·.",
  "Skole·, buss osv·. | Det er alt·.",
  "Vi viser til forvaltningsloven § 17·, jf. § 18·. | Vedtaket gjelder ifm. Plan 3 og iht. Lov om skole·.",
  "Prop. 12 L (·2025·–·2026·) er lagt frem·.",
];

const NN = [
  "Det gjeld m.a. Bergen·, t.d. Voss·, dvs. Vestland·. | Takk·.",
  "Skule·, buss osb·. | Det er alt·.",
  "Skule·, buss o.fl·. | Det er alt·.",
  "Vi viser til forvaltningslova § 17·, jf. § 18·. | Eg kjem·, sa eg·. | Det er sant·.",
];

describe("segment", () => {
  it.each(BOTH)("cuts in both standards: %s", (expected) => {
    expect(marked(plain(expected), "nb")).toBe(expected);
    expect(marked(plain(expected), "nn")).toBe(expected);
    expect(marked(plain(expected))).toBe(expected);
  });

  it.each(NB)("cuts bokmål: %s", (expected) => {
    expect(marked(plain(expected), "nb")).toBe(expected);
    expect(marked(plain(expected))).toBe(expected);
  });

  it.each(NN)("cuts nynorsk: %s", (expected) => {
    expect(marked(plain(expected), "nn")).toBe(expected);
    expect(marked(plain(expected))).toBe(expected);
  });

  it("tells what each token is", () => {
    expect(kindsOf("Betal 500,- (50 %) til \uFFFC, § 27a.")).toBe(
      "Betal=word 500,-=number (=punctuation 50=number %=symbol )=punctuation til=word \uFFFC=placeholder ,=punctuation §=symbol 27a=number .=punctuation",
    );
  });

  it.each([
    ["Les https://www.kommune.no/vedtak?id=3&x=(1).", "https://www.kommune.no/vedtak?id=3&x=(1)"],
    ["Sjå (https://nav.no/klage), takk.", "https://nav.no/klage"],
    ["Skriv til postmottak@kommune.no.", "postmottak@kommune.no"],
    ["Sjå www.nav.no, takk.", "www.nav.no"],
    ["Bruk kommune.no/klage.", "kommune.no/klage"],
    ["Filen C:\\brev\\vedtak.docx er ny.", "C:\\brev\\vedtak.docx"],
    ["Sjå maler/brev.hbs.", "maler/brev.hbs"],
    ["I /etc/hosts står det.", "/etc/hosts"],
    ["Bruk #valg og ver venleg.", "#valg"],
    ["Følg @kommunen i dag.", "@kommunen"],
  ])("keeps what is not language whole: %s", (text, source) => {
    const found = segment(text).flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === "source"));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([source]);
  });

  it("ends a sentence at a blank line, not at a line break", () => {
    const text = "Overskrift uten punktum\n\nFørste linje\nog andre linje.\r\n\r\nNeste";
    expect(segment(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Overskrift uten punktum",
      "Første linje\nog andre linje.",
      "Neste",
    ]);
  });

  it("ends a sentence at a blank line after an abbreviation too", () => {
    expect(segment("Skole m.m.\n\nNeste").map(({ tokens }) => tokens.length)).toEqual([3, 1]);
  });

  it("uses the abbreviations of the standard it is told", () => {
    expect(marked("Det gjeld m.a. Voss.", "nn")).toBe("Det gjeld m.a. Voss·.");
    expect(marked("Det gjeld m.a. Voss.", "nb")).toBe("Det gjeld m.a·. | Voss·.");
  });

  it("lists every abbreviation once for a standard", () => {
    for (const standard of ["nb", "nn"]) {
      const forms = ABBREVIATIONS.filter((entry) => entry.standard === standard || entry.standard === "both");
      expect(new Set(forms.map(({ form }) => form)).size).toBe(forms.length);
    }
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ..."aBæ1. \n\r\t.!?…\"'«»()-–/:,@#§%&_\uFFFC\u0301\u00AD\u00A0\uD83D\uDE00".split(""),
        "kl.",
        "f.eks.",
        "https://",
        "www.",
        ".no",
        ".docx",
        "Det ",
        "😀",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

function checkCover(text: string): void {
  const sentences = segment(text);
  const covered = new Uint8Array(text.length);
  let end = 0;
  for (const sentence of sentences) {
    expect(sentence.start).toBe(sentence.tokens[0]?.start);
    expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
    for (const token of sentence.tokens) {
      if (token.start < end || token.end <= token.start)
        throw new Error(`not in order: ${token.start}-${token.end}`);
      end = token.end;
      covered.fill(1, token.start, token.end);
      if (token.kind === "placeholder" && token.end - token.start !== 1)
        throw new Error("a wide placeholder");
    }
  }
  expect(end).toBeLessThanOrEqual(text.length);
  for (let i = 0; i < text.length; i++) {
    const isSpace = /\s/.test(text[i]!);
    if (isSpace === (covered[i] === 1)) throw new Error(`offset ${i} is ${isSpace ? "" : "not "}in a token`);
  }
}

describe("segment on any text", () => {
  it("puts every character that is not white space in one token, in order", () => {
    fc.assert(fc.property(anyText, checkCover), { numRuns: 1000 });
  });

  it("makes every U+FFFC a token of its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = segment(text).flatMap(({ tokens }) =>
          tokens.filter(({ kind }) => kind === "placeholder"),
        );
        expect(found.length).toBe(text.split("\uFFFC").length - 1);
      }),
    );
  });

  it("reads two paragraphs as it reads each of them", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const gap = "\n\n";
        const moved = segment(second).map(({ start, end, tokens }) => ({
          start: start + first.length + gap.length,
          end: end + first.length + gap.length,
          tokens: tokens.map((token) => ({
            ...token,
            start: token.start + first.length + gap.length,
            end: token.end + first.length + gap.length,
          })),
        }));
        expect(segment(first + gap + second)).toEqual([...segment(first), ...moved]);
      }),
    );
  });

  it.each([
    ["a line of 3 MB", "Kommunen har vurdert søknaden, jf. § 3. ".repeat(75_000)],
    ["100 000 full stops", ".".repeat(100_000)],
    ["100 000 full stops with spaces", ". ".repeat(100_000)],
    ["100 000 quotation marks", '"'.repeat(100_000)],
    ["100 000 closing marks after a stop", `Slutt.${"»".repeat(100_000)} Neste`],
    ["300 000 lone surrogates", "\uD800".repeat(300_000)],
    ["a 3 MB abbreviation", "a.".repeat(1_500_000)],
    ["a 3 MB address", "http://".repeat(400_000)],
    ["a 3 MB run of mail signs", "a@".repeat(1_500_000)],
    ["a 3 MB path", "a/".repeat(1_500_000)],
    ["a 3 MB number", "1-".repeat(1_500_000)],
    ["3 MB of domains", "x.no ".repeat(600_000)],
  ])("survives %s", (_, text) => {
    const sentences = segment(text);
    const length = sentences.reduce(
      (sum, { tokens }) => sum + tokens.reduce((all, t) => all + t.end - t.start, 0),
      0,
    );
    expect(length).toBe(text.replaceAll(/\s/g, "").length);
  });
});
