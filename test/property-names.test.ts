import { createAnalyzer, emptyConfig, rules, textTypes } from "@klarsprak/core";
import { SpellingLoader } from "@klarsprak/engine";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

/** Names of what every JavaScript object has: a table of words must not take them for its own. */
const names = [
  "constructor",
  "toString",
  "toLocaleString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "__proto__",
] as const;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The word where rules look words up: first and last, as noun, verb and adjective, before marks, in headings and closings. */
const texts = {
  nb: (word: string) => `# ${capital(word)} ${word}

${capital(word)} og søknaden din kan du sende til oss innen fredag.

${capital(word)} du vil klage på vedtaket må du gjøre det innen tre uker. Du må ${word} skjemaet, ${word} det og sende det ${word} til oss.

Det ${word} ikke at du har en ${word} søknad, et ${word} vedtak og mange ${word}. Det blir ${word} til søknaden. Søknaden blir ${word} av kommunen i mai.

Kommunen, ${word} som har fått mange søknader ${word}, kan ikke gi deg ${word} plass. Vi foretar ${word} vurdering av ${word} og ${word} etter ${word} § 5.

- ${word}
- Du har ikke ${word}, uten ${word} og ${word}.

Søker ${word} bes ${word}. Når vi ${word} søknaden din, får du ${word}. Les mer om [${word}](https://example.no/fil.${word}).

Med vennlig ${word}

${capital(word)} ${capital(word)}
${word}`,
  nn: (word: string) => `# ${capital(word)} ${word}

${capital(word)} og søknaden din kan du sende til oss innan fredag.

${capital(word)} du vil klage på vedtaket må du gjere det innan tre veker. Du må ${word} skjemaet, ${word} det og sende det ${word} til oss.

Det ${word} ikkje at du har ein ${word} søknad, eit ${word} vedtak og mange ${word}. Det vert ${word} til søknaden. Søknaden blir ${word} av kommunen i mai.

Kommunen, ${word} som har fått mange søknader ${word}, kan ikkje gi deg ${word} plass. Vi gjer ${word} vurdering av ${word} og ${word} etter ${word} § 5.

- ${word}
- Du har ikkje ${word}, utan ${word} og ${word}.

Søkjar ${word} må ${word}. Når vi ${word} søknaden din, får du ${word}. Les meir om [${word}](https://example.no/fil.${word}).

Med venleg ${word}

${capital(word)} ${capital(word)}
${word}`,
} as const;

const { spelling } = new SpellingLoader();

describe.each(["nb", "nn"] as const)("%s", (language) => {
  describe.each(["brev", "vedtak", "sms"])("in %s", (type) => {
    const analyzer = createAnalyzer({
      rules,
      textTypes,
      ...loadBuiltDictionaries(),
      grammarFor,
      spelling,
      today: "2026-11-01",
      config: {
        ...emptyConfig,
        language,
        textType: { type, origin: "option", reason: "test" },
        layers: [
          {
            origin: "test",
            rules: Object.fromEntries(rules.map(({ id }) => [id, { severity: "warning" as const }])),
          },
        ],
      },
    });
    test.each(names)("«%s» is a word like others", (name) => {
      const { failures, findings } = analyzer.analyze({ source: texts[language](name), format: "markdown" });
      expect(failures).toEqual([]);
      const said = findings.map(({ message, suggestions }) => [
        message,
        ...suggestions.map((one) => one.text),
      ]);
      expect(said.flat().filter((text) => /native code|undefined|\[object/.test(text))).toEqual([]);
    });
  });
});
