import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyConfig } from "../config/effective-config.js";
import type { PhraseMatcher } from "../dictionary/phrase-matcher.js";
import type { TextFormat } from "../document/document.js";
import { textTypes } from "../text-types/all.js";
import { createAnalyzer } from "./analyzer.js";

const noPhrases: PhraseMatcher = { match: () => [] };

const analyzer = createAnalyzer({
  rules: [],
  textTypes,
  phrases: noPhrases,
  grammarFor: () => undefined,
  lists: {
    knownAbbreviations: new Set(),
    lawNames: [],
    institutions: new Map(),
    commonNouns: new Set(),
  },
  config: emptyConfig,
  today: "2026-03-02",
});

function taken(source: string, format: TextFormat, path: string) {
  const { document, textType } = analyzer.analyze({ source, format, path });
  return { language: document.language, textType };
}

const advertisement = "Arbeidsoppgaver\n\nLek.\n\nVi tilbyr\n\nFast stilling.";
/** Texts whose words leave open what they are: the name, the format and the words of each. */
const letters: readonly (readonly [string, TextFormat, string])[] = [
  ["svar.txt", "text", "Møtet er avlyst."],
  ["svar_nn.txt", "text", "Møtet er avlyst."],
  ["fast.txt", "text", advertisement],
  ["svar.md", "markdown", "# Møtet\n\nMøtet er avlyst.\n\nVennlig hilsen\nKari Nordmann"],
  ["svar.html", "html", "<p>Møtet er avlyst.</p>"],
];

/** Every name that a path can tell a written standard or a text type by. */
const names = [
  ..."nn nno nynorsk nb nob bokmål bokmaal bokmal sms sms1 tekstmelding tekstmeldingar epost e-post e-mail email2".split(
    " ",
  ),
  ..."some facebook instagram linkedin sosiale-medier pressemelding kunngjøring kunngjering".split(" "),
  ..."kommunikasjonsplan kommunikasjonsstrategi kommunikasjonstiltak saksframlegg saksfremlegg web".split(
    " ",
  ),
  ..."nettside intranett ansattportal internnytt krise krisemelding stillingsannonse stillingslysing".split(
    " ",
  ),
];

const character = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
const six = fc.string({ unit: character, minLength: 6, maxLength: 6 });
const between = fc.constantFrom("", "_", "-");

/** The name of a folder as a program makes it, in which one of the names stands by chance. */
const randomFolder = fc
  .tuple(
    fc.constantFrom("", "tmp", "klarsprak-"),
    six,
    fc.nat(6),
    between,
    fc.constantFrom(...names),
    between,
  )
  .map(
    ([start, random, at, before, name, behind]) =>
      `${start}${random.slice(0, at)}${before}${name}${behind}${random.slice(at)}`,
  );

describe.each(letters)("%s as %s", (file, format, source) => {
  const alone = taken(source, format, file);

  test("in a folder with a random name it is taken for what it is alone", () => {
    fc.assert(
      fc.property(randomFolder, (folder) => {
        expect(taken(source, format, `/tmp/${folder}/${file}`)).toEqual(alone);
        expect(taken(source, format, `/tmp/${folder}/arkiv/${file}`)).toEqual(alone);
        expect(taken(source, format, `C:\\Temp\\${folder}\\${file}`)).toEqual(alone);
      }),
      { numRuns: 400 },
    );
  });

  test("without a name in it either", () => {
    fc.assert(
      fc.property(six, (folder) => {
        expect(taken(source, format, `/tmp/${folder}/${file}`)).toEqual(alone);
      }),
    );
  });
});

describe("folders that people name after a written standard", () => {
  test.each([
    ["nn", "nn"],
    ["NN", "nn"],
    ["nno", "nn"],
    ["Nynorsk", "nn"],
    ["nn-NO", "nn"],
    ["nn_NO", "nn"],
    ["maler-nn", "nn"],
    ["brev-nn", "nn"],
    ["nynorsk_brev", "nn"],
    ["vedtak.nn", "nn"],
    ["Maler nynorsk", "nn"],
    ["Brev - nynorsk", "nn"],
    ["Brev på nynorsk 2026", "nn"],
    ["nb", "nb"],
    ["bokmål", "nb"],
    ["nn-nb", "nb"],
  ])("%s: %s", (folder, language) => {
    for (const path of [`/sak/${folder}/svar.txt`, `C:\\sak\\${folder}\\a1\\svar.txt`, `${folder}/svar.txt`])
      expect(taken("Møtet er avlyst.", "text", path).language).toBe(language);
  });

  test.each([
    "nb",
    "nob",
    "bokmål",
    "bokma\u030Al",
    "bokmaal",
    "bokmal",
    "nb-NO",
    "brev-nb",
    "Maler bokmål",
  ])("%s outweighs a file name in nynorsk", (folder) => {
    expect(taken("Møtet er avlyst.", "text", "/sak/svar_nn.txt").language).toBe("nn");
    expect(taken("Møtet er avlyst.", "text", `/sak/${folder}/svar_nn.txt`).language).toBe("nb");
  });
});

describe("folders that people name after a text type", () => {
  test.each([
    ["sms", "sms"],
    ["SMS", "sms"],
    ["sms-maler", "sms"],
    ["sms_nn", "sms"],
    ["Maler for SMS", "sms"],
    ["2026-sms", "sms"],
    ["tekstmeldinger", "sms"],
    ["tekstmeldingar", "sms"],
    ["e-post", "e-post"],
    ["epost", "e-post"],
    ["e-mail", "e-post"],
    ["e-post-maler", "e-post"],
    ["maler_e-post", "e-post"],
    ["some", "sosiale-medier"],
    ["facebook", "sosiale-medier"],
    ["Facebook-innlegg", "sosiale-medier"],
    ["sosiale medier", "sosiale-medier"],
    ["sosiale-medium", "sosiale-medier"],
    ["kunngjøringer", "kunngjoring"],
    ["kunngjoring", "kunngjoring"],
    ["kunngjeringar", "kunngjoring"],
    ["kommunikasjonsplaner", "kommunikasjonsplan"],
    ["kommunikasjonsplanar", "kommunikasjonsplan"],
    ["kommunikasjonstiltak", "kommunikasjonsplan"],
    ["saksframlegg", "saksframlegg"],
    ["saksfremlegg", "saksframlegg"],
    ["intranett", "intranett"],
    ["Intranett-nyheter", "intranett"],
    ["ansattportalen", "intranett"],
    ["internnytt", "intranett"],
    ["krise", "krise"],
    ["krisemelding", "krise"],
    ["maler-krise", "krise"],
    ["stillingsannonser", "stillingsannonse"],
    ["stillingslysingar", "stillingsannonse"],
  ])("%s: %s", (folder, type) => {
    for (const path of [`/sak/${folder}/svar.txt`, `C:\\sak\\${folder}\\a1\\svar.txt`, `${folder}/svar.txt`])
      expect(taken(advertisement, "text", path).textType).toMatchObject({ type, origin: "detected" });
  });

  test.each(["web", "nettsider", "web-nn"])("%s: nettside", (folder) => {
    const decision = taken("<p>Møtet er avlyst.</p>", "html", `/sak/${folder}/svar.html`).textType;
    expect(decision).toMatchObject({ type: "nettside", origin: "detected" });
  });
});

test("a file name counts by its parts, in a random folder too", () => {
  for (const folder of ["/tmp/tmpab_nb_c", "C:\\Temp\\x_some_1"]) {
    const separator = folder.includes("\\") ? "\\" : "/";
    const at = (file: string) => taken("Møtet er avlyst.", "text", `${folder}${separator}${file}`);
    expect(at("varsel_nn-4711.hbs").language).toBe("nn");
    expect(at("sms-paaminnelse.txt").textType.type).toBe("sms");
    expect(at("svar.eml").textType.type).toBe("e-post");
    expect(at("ny-pressemelding-2.txt").textType.type).toBe("pressemelding");
  }
});

test("what a folder says is told as what the file or the folder says", () => {
  expect(taken("Møtet er avlyst.", "text", "/sak/sms/svar.txt").textType.reason).toBe(
    "Navnet på filen eller mappen sier SMS.",
  );
  expect(taken("Møtet er avlyst.", "text", "/nn/sms/svar.txt").textType.reason).toBe(
    "Namnet på fila eller mappa seier SMS.",
  );
});
