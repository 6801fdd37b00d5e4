import type {
  Appearance,
  BlockLook,
  FileFormat,
  Leftover,
  PagePlace,
  PictureSize,
  SourceDocument,
} from "@klarsprak/core";
import {
  type BlockShape,
  DocumentBuilder,
  type TextPiece,
} from "../../packages/documents/src/document-builder.js";

/** How a letter looks that nobody has anything to say of; each test changes what it is about. */
export interface LetterLooks {
  readonly format?: FileFormat;
  readonly language?: "nb" | "nn";
  /** Looks of paragraphs and list items. */
  readonly body?: TextPiece["look"];
  /** Looks of headings. */
  readonly heading?: TextPiece["look"];
  readonly block?: Omit<BlockLook, "texts">;
  /** Level of the headings of the parts. */
  readonly partLevel?: number;
  readonly logo?: PictureSize | "none";
  readonly appearance?: Partial<Appearance>;
  readonly title?: string | undefined;
  readonly declaredLanguage?: string | undefined;
  readonly template?: boolean;
  readonly leftovers?: readonly Leftover[];
  /** What the greeting holds in place of a name. */
  readonly field?: string;
  /** Written behind the last paragraph. */
  readonly more?: (builder: DocumentBuilder) => void;
}

const WORDS = {
  nb: {
    title: "Vi har sendt klagen om støy videre til Statsforvalteren",
    sender: "Eksempel kommune",
    date: "19. januar 2027",
    hello: ["Hei, ", "Kari"],
    opening:
      "Takk for at du skrev til oss 5. januar 2027 om støy fra steinknuseverket på Eksempelmoen. Det er Statsforvalteren som kontrollerer støy fra slike anlegg. Derfor har vi sendt brevet ditt dit i dag.",
    next: "Dette skjer nå",
    nextText:
      "Statsforvalteren går gjennom saken og skriver til deg. Statsforvalteren kan også be bedriften om å måle støyen. Du trenger ikke å sende noe på nytt.",
    you: "Dette kan du gjøre",
    youText:
      "Skriv ned dato og klokkeslett når du hører støy. Da blir det enklere for Statsforvalteren å finne ut av saken.",
    questions: "Har du spørsmål?",
    contact:
      "Ring meg på 61 00 00 00 mellom klokka 9 og 15, eller skriv til teknisk@eksempel.kommune.no. Du kan også komme til oss på rådhuset.",
    greeting: "Vennlig hilsen",
    name: "Nils Nordmann",
    footer: "Postadresse: Storgata 1, 9999 Eksempelstad. Telefon: 61 00 00 00",
    logo: "Eksempel kommune",
  },
  nn: {
    title: "Vi har sendt klaga om støy vidare til Statsforvaltaren",
    sender: "Eksempel kommune",
    date: "19. januar 2027",
    hello: ["Hei, ", "Kari"],
    opening:
      "Takk for at du skreiv til oss 5. januar 2027 om støy frå steinknuseverket på Eksempelmoen. Det er Statsforvaltaren som kontrollerer støy frå slike anlegg. Derfor har vi sendt brevet ditt dit i dag.",
    next: "Dette skjer no",
    nextText:
      "Statsforvaltaren går gjennom saka og skriv til deg. Statsforvaltaren kan også be bedrifta om å måle støyen. Du treng ikkje å sende noko på nytt.",
    you: "Dette kan du gjere",
    youText:
      "Skriv ned dato og klokkeslett når du høyrer støy. Då blir det enklare for Statsforvaltaren å finne ut av saka.",
    questions: "Har du spørsmål?",
    contact:
      "Ring meg på 61 00 00 00 mellom klokka 9 og 15, eller skriv til teknisk@eksempel.kommune.no. Du kan også kome til oss på rådhuset.",
    greeting: "Venleg helsing",
    name: "Nils Nordmann",
    footer: "Postadresse: Storgata 1, 9999 Eksempelstad. Telefon: 61 00 00 00",
    logo: "Eksempel kommune",
  },
} as const;

/** Own size of the logo, in pixels; it is shown half as high as wide. */
export const LOGO = { width: 400, height: 200 };

/** A letter of Word as a reader of files gives it, with the looks that are wanted. */
export function writtenLetter(looks: LetterLooks = {}): SourceDocument {
  const { language = "nb", format = "docx", partLevel = 2 } = looks;
  const words = WORDS[language];
  const builder = new DocumentBuilder();
  const body = { font: "Calibri", size: 11, ...looks.body };
  const heading = { font: "Calibri", size: 14, bold: true, ...looks.heading };
  const block = { alignment: "left", lineSpacing: 1, ...looks.block } as const;
  const place = (part: PagePlace["part"]): PagePlace => ({ part, number: 0 });
  const shape = (kind: BlockShape["kind"], style: string): BlockShape => ({
    kind,
    place: place("body"),
    look: { style, ...block },
  });
  const paragraph = (...pieces: readonly TextPiece[]): void => {
    builder.addBlock(
      shape("paragraph", "Normal"),
      pieces.map((piece) => ({ look: body, ...piece })),
    );
  };
  const headingOf = (text: string, level: number): void => {
    builder.addBlock({ ...shape("heading", `Overskrift ${level}`), level }, [{ text, look: heading }]);
  };
  paragraph({ text: words.sender });
  paragraph({ text: words.date });
  headingOf(words.title, 1);
  const field: TextPiece =
    looks.field === undefined ? { text: words.hello[1] } : { text: looks.field, isPlaceholder: true };
  paragraph({ text: words.hello[0] }, field);
  paragraph({ text: words.opening });
  headingOf(words.next, partLevel);
  paragraph({ text: words.nextText });
  headingOf(words.you, partLevel);
  paragraph({ text: words.youText });
  headingOf(words.questions, partLevel);
  paragraph({ text: words.contact });
  looks.more?.(builder);
  paragraph({ text: words.greeting });
  paragraph({ text: words.name });
  const { logo = { own: LOGO, shown: { width: 100, height: 50 } } } = looks;
  if (logo !== "none") {
    const image = { src: "word/media/image1.png", missingAlt: false, decorative: false, size: logo };
    builder.addBlock({ kind: "image", place: place("header"), image }, [{ text: words.logo }]);
  }
  builder.addBlock({ ...shape("paragraph", "Bunntekst"), place: place("footer") }, [
    { text: words.footer, look: { ...body, size: 8 } },
  ]);
  for (const leftover of looks.leftovers ?? []) builder.addLeftover(leftover);
  const { title = words.title, declaredLanguage = `${language}-NO` } = looks;
  return builder.build(format, {
    metadata: {},
    template: looks.template ?? false,
    ...("title" in looks && looks.title === undefined ? {} : { title }),
    ...("declaredLanguage" in looks && looks.declaredLanguage === undefined ? {} : { declaredLanguage }),
    appearance: {
      medium: "page",
      margins: [{ top: 25, right: 25, bottom: 25, left: 25 }],
      pageNumbers: false,
      ...looks.appearance,
    },
  });
}
