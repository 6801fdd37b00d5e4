import {
  createAnalyzer,
  emptyConfig,
  emptyOrganisation,
  type HouseNorm,
  rules,
  textTypes,
} from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

// Nynorsk lets a house choose. A letter that holds to any choice is left alone, and one form that strays is found once.
const NORM_RULES = ["aa-bli-verte", "infinitivsendelse", "husnorm"];

/** A letter with the choices open: `@` ends an infinitive, and words in braces are bli or verte. */
const LETTER = `Svar på søknaden om barnehageplass

Du har søkt om plass til barnet ditt i Furulia barnehage. Søknaden {blei} behandla i dag, og vi kan gje barnet plass frå august.

Slik tek du imot plassen

Du må svar@ oss innan 15. mai. Du kan send@ svaret på nettsida vår, eller du kan lever@ det på rådhuset. Svarar du ikkje innan fristen, {blir} plassen gitt til eit anna barn. Har det {blitt} feil i opplysningane om barnet, ber vi deg om å meld@ frå til oss.

Slik betalar du

Du skal betal@ for plassen kvar månad, òg når barnet har ferie. Du kan søk@ om å betal@ mindre dersom inntekta di er låg. Vi treng då å vit@ kva du og den du bur saman med tener. Prisen kan {bli} endra når kommunen vedtek nytt budsjett, og du {blir} varsla i god tid.

Ønskjer du å klag@?

Du har rett til å klag@ på vedtaket. Klaga må vere hos oss innan tre veker frå du fekk brevet. Du må skriv@ kva vedtak du klagar på, og kva du vil end@ på. Vi kan hjelp@ deg med å skriv@ klaga. Har du spørsmål, kan du ring@ til oss.`.replace(
  "end@ på",
  "ha endra",
);

type Auxiliary = NonNullable<HouseNorm["auxiliary"]>;
type Infinitive = NonNullable<HouseNorm["infinitive"]>;

function letterIn(auxiliary: Auxiliary, infinitive: Infinitive): string {
  const forms: Readonly<Record<string, string>> =
    auxiliary === "bli" ? {} : { bli: `vert${infinitive}`, blir: "vert", blei: "vart", blitt: "vorte" };
  return LETTER.replace("må vere", `må ver${infinitive}`)
    .replaceAll("@", infinitive)
    .replace(/\{(\p{L}+)\}/gu, (_, form: string) => forms[form] ?? form);
}

function findingsIn(source: string, norm?: Omit<HouseNorm, "choices">): readonly string[] {
  const analyzer = createAnalyzer({
    rules: rules.filter(({ id }) => NORM_RULES.includes(id)),
    textTypes,
    ...loadBuiltDictionaries(),
    grammarFor,
    today: "2026-03-02",
    config: {
      ...emptyConfig,
      ...(norm === undefined
        ? {}
        : { organisation: { ...emptyOrganisation, norm: { choices: [], ...norm } } }),
    },
  });
  const { document, findings, failures } = analyzer.analyze({ source, format: "text" });
  expect(failures).toEqual([]);
  expect(document.language).toBe("nn");
  return findings.map(({ ruleId, actual }) => `${ruleId}: ${actual}`);
}

const norms = (["bli", "verte"] as const).flatMap((auxiliary) =>
  (["a", "e"] as const).map((infinitive): [Auxiliary, Infinitive] => [auxiliary, infinitive]),
);

describe.each(norms)("a letter in %s and infinitives in -%s", (auxiliary, infinitive) => {
  const letter = letterIn(auxiliary, infinitive);
  const strays: readonly (readonly [string, string, string])[] = [
    [
      "aa-bli-verte",
      auxiliary === "bli" ? "du blir varsla" : "du vert varsla",
      auxiliary === "bli" ? "du vert varsla" : "du blir varsla",
    ],
    ["infinitivsendelse", `ring${infinitive} til`, `ring${infinitive === "a" ? "e" : "a"} til`],
    ["husnorm", "vi kan gje barnet plass", "vi gir og kan gje barnet plass"],
  ];

  test("is long enough to count", () => {
    expect(letter.split(/\s+/).length).toBeGreaterThan(150);
    expect(letter).not.toMatch(/[@{}]/);
  });

  test("is left alone, with and without a house that has chosen the same", () => {
    expect(findingsIn(letter)).toEqual([]);
    expect(findingsIn(letter, { auxiliary, infinitive })).toEqual([]);
  });

  test.each(strays)("%s finds one form that strays, once", (ruleId, right, stray) => {
    expect(letter).toContain(right);
    const found = findingsIn(letter.replace(right, stray));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${ruleId}: `);
  });

  test("is found in every form by a house that has chosen otherwise", () => {
    const other = {
      auxiliary: auxiliary === "bli" ? "verte" : "bli",
      infinitive: infinitive === "a" ? "e" : "a",
    } as const;
    const found = findingsIn(letter, other);
    expect(found.filter((one) => one.startsWith("aa-bli-verte")).length).toBe(5);
    expect(found.filter((one) => one.startsWith("infinitivsendelse")).length).toBeGreaterThan(10);
  });
});
