import { describe, expect, test } from "vitest";
import { Expander, readAffixes } from "./affixes.js";
import { Spelling } from "./index.js";
import { WordList, writeWordList } from "./word-list.js";

const spelling = new Spelling();

describe("affixes", () => {
  const expander = new Expander(
    readAffixes(
      "SFX A Y 2\nSFX A   e     a           [^m]e\nSFX A   0     n           e\nPFX b Y 1\nPFX b   0     u           .\n",
    ),
  );
  test("suffixes go by the end of the word, prefixes on top of them", () => {
    expect(expander.formsOf("lykke", "Ab")).toEqual([
      "lykke",
      "lykka",
      "lykken",
      "ulykke",
      "ulykka",
      "ulykken",
    ]);
    expect(expander.formsOf("time", "A")).toEqual(["time", "timen"]);
  });
});

describe("a word list", () => {
  const list = new WordList(writeWordList(["sak", "barn", "å", "saker", "ås", "Oslo"], ["sak", "barn"]));
  test.each(["sak", "barn", "å", "saker", "ås", "Oslo"])("has %s", (word) =>
    expect(list.has(word)).toBe(true));
  test.each(["", "sa", "sake", "barna", "oslo", "z", "åse", "sak\nsaker"])("has no %j", (word) =>
    expect(list.has(word)).toBe(false));
});

describe("words", () => {
  test.each([
    [
      "nb",
      "samboeren datoen fakturaene skjemaet chatte omsøkt vedtaket saksbehandlerne kommunedirektør byggesaksgebyr tilbakebetalingskravet e-post barne- trafikkork barnehageplassens",
    ],
    [
      "nn",
      "innvilgast datoen fakturaen skjemaet chatte omsøkt vedtaket saksbehandlarane kommunedirektør byggjesaksgebyr ikkje søkjarane e-post utsleppsløyve",
    ],
  ] as const)("of %s are known", (standard, words) => {
    expect(words.split(" ").filter((word) => !spelling.isWord(word, standard))).toEqual([]);
  });

  test.each([
    ["nb", "vedtakket saksbehandlng kommunedirektor søkand spilllisten ikkje"],
    ["nn", "datøn skjemæt søknadden ikke søkjarne saksbehandlng"],
  ] as const)("of %s are not known", (standard, words) => {
    expect(words.split(" ").filter((word) => spelling.isWord(word, standard))).toEqual([]);
  });
});

describe("suggestions", () => {
  test.each([
    ["nb", "vedtakket", "vedtaket"],
    ["nb", "søknadden", "søknaden"],
    ["nb", "soknaden", "søknaden"],
    ["nb", "datooen", "datoen"],
    ["nb", "kommunedirektor", "kommunedirektør"],
    ["nb", "gebryet", "gebyret"],
    ["nn", "ikkkje", "ikkje"],
    ["nn", "søknadenn", "søknaden"],
  ] as const)("%s: %s -> %s first", (standard, word, meant) => {
    expect(spelling.suggest(word, standard)[0]).toBe(meant);
  });

  test("nothing is made up for what is far from any word", () => {
    expect(spelling.suggest("xqzzyk", "nb")).toEqual([]);
  });
});
