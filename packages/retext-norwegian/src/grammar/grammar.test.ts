import fc from "fast-check";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { loadGrammar } from "../node/load-grammar.js";
import { retextNorwegian } from "../parser/index.js";
import { segment } from "../segment/index.js";
import { readParser } from "../syntax/index.js";
import { readTagger } from "../tagger/index.js";
import { markPassives } from "./mark-passives.js";
import { retextNorwegianGrammar } from "./retext-norwegian-grammar.js";

const grammars = { nb: loadGrammar("nb"), nn: loadGrammar("nn") };
type Standard = keyof typeof grammars;

function formsOf(text: string): readonly string[] {
  return segment(text).flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)));
}

function tag(standard: Standard, text: string) {
  return grammars[standard].tagger.tag(formsOf(text));
}

function passives(standard: Standard, text: string): readonly string[] {
  const tagged = tag(standard, text);
  const tree = () => grammars[standard].parser.parse(tagged);
  return markPassives(standard, tagged, tree).flatMap((mark, i) =>
    mark === undefined ? [] : `${tagged.forms[i]} ${mark}`,
  );
}

describe("Tagger", () => {
  it.each([
    ["nb", "Du må sende skjemaet til oss.", "sende", "VERB", { VerbForm: "Inf" }],
    ["nb", "Vi har mottatt søknaden din.", "søknaden", "NOUN", { Definite: "Def", Number: "Sing" }],
    ["nb", "Skjemaet sendes til kommunen.", "sendes", "VERB", { Voice: "Pass" }],
    ["nb", "Ta kontakt med oss.", "Ta", "VERB", { Mood: "Imp" }],
    ["nn", "Du må sende skjemaet til oss.", "sende", "VERB", { VerbForm: "Inf" }],
    ["nn", "Vi har fått søknaden din.", "søknaden", "NOUN", { Definite: "Def", Number: "Sing" }],
    ["nn", "Skjemaet skal sendast til kommunen.", "sendast", "VERB", { VerbForm: "Inf", Voice: "Pass" }],
  ] as const)("%s: %s", (standard, text, form, upos, feats) => {
    const tagged = tag(standard, text);
    const found = tagged.tags[tagged.forms.indexOf(form)]!;
    expect(found.upos).toBe(upos);
    expect(found.feats).toMatchObject(feats);
  });

  it("gives one tag and margin for each form, whatever the forms", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("sendes", "\uFFFC", ".", "§", "KAN")),
        ),
        (forms) => {
          const tagged = grammars.nb.tagger.tag(forms);
          expect(tagged.tags).toHaveLength(forms.length);
          expect(tagged.margins).toHaveLength(forms.length);
          for (const { upos } of tagged.tags) expect(upos).toMatch(/^[A-Z]+$/);
        },
      ),
    );
  });

  it("does not let one sentence tell on the next", () => {
    const before = tag("nb", "Skjemaet sendes til kommunen.");
    tag("nb", "En lang setning om noe helt annet kom mellom, og den hadde mange ord.");
    expect(tag("nb", "Skjemaet sendes til kommunen.")).toEqual(before);
  });

  it.each([
    ["nb", "Kommunen vurderte søknadene.", ["kommune", "vurdere", "søknad", "."]],
    ["nn", "Kommunen vurderte søknadene.", ["kommune", "vurdere", "søknad", "."]],
    ["nb", "Vedtaket ble sendt i går.", ["vedtak", "bli", "sende", "i", "går", "."]],
  ] as const)("knows the lemmas: %s %s", (standard, text, lemmas) => {
    const tagged = tag(standard, text);
    expect(tagged.forms.map((_, i) => grammars[standard].tagger.lemma(tagged, i))).toEqual(lemmas);
  });
});

describe("DependencyParser", () => {
  it("hangs every word under another, but for one, and never in a circle", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              ..."vi har sendt deg et brev som du må lese , fordi saken er viktig . og å".split(" "),
            ),
            fc.string({ unit: "binary" }),
          ),
          { minLength: 1, maxLength: 40 },
        ),
        (forms) => {
          const { tagger, parser } = grammars.nb;
          const { heads, relations, margins } = parser.parse(tagger.tag(forms));
          expect(heads).toHaveLength(forms.length);
          expect(margins).toHaveLength(forms.length);
          expect(relations.every((relation) => relation !== undefined)).toBe(true);
          expect([...heads].filter((head) => head < 0)).toHaveLength(1);
          for (let i = 0; i < forms.length; i++) {
            let steps = 0;
            for (let at = i; at >= 0; at = heads[at]!) expect(steps++).toBeLessThanOrEqual(forms.length);
          }
        },
      ),
    );
  });

  it.each(["nb", "nn"] as const)("finds verb, subject and object: %s", (standard) => {
    const tagged = tag(standard, "Kommunen sender brevet.");
    const { heads, relations } = grammars[standard].parser.parse(tagged);
    expect([...heads]).toEqual([1, -1, 1, 1]);
    expect(relations.slice(0, 3)).toEqual(["SUBJ", "FINV", "DOBJ"]);
  });

  it("gives an empty sentence an empty tree", () => {
    expect([...grammars.nn.parser.parse(grammars.nn.tagger.tag([])).heads]).toEqual([]);
  });
});

describe("markPassives", () => {
  it.each([
    ["nb", "Skjemaet sendes til oss, og klagen må fremsettes skriftlig.", ["sendes s", "fremsettes s"]],
    ["nb", "Saken blir ikke behandlet før i juni.", ["behandlet bli"]],
    ["nb", "Det finnes tre skoler, og vi møtes der, synes jeg.", []],
    ["nb", "Barnet ble sykt, og det blir kaldt.", []],
    ["nn", "Skjemaet skal sendast til oss.", ["sendast s"]],
    ["nn", "Saka vart ikkje handsama før i juni.", ["handsama bli"]],
    ["nn", "Det finst tre skular, og vi møtest der.", []],
  ] as const)("%s: %s", (standard, text, wanted) => {
    expect(passives(standard, text)).toEqual(wanted);
  });
});

describe("retextNorwegianGrammar", () => {
  it("annotates every token of a text in its own written standard", () => {
    const processor = unified()
      .use(retextNorwegian)
      .use(retextNorwegianGrammar, { grammar: (s) => grammars[s] });
    const tree = processor.runSync(processor.parse("Eg veit ikkje kva dei seier. Skjemaet skal sendast."));
    const words = JSON.stringify(tree).match(/"upos":"[A-Z]+"/g);
    expect(words).toHaveLength(11);
    expect(JSON.stringify(tree)).toContain('"Voice":"Pass"');
    expect(JSON.stringify(tree)).toContain('"relation":"SUBJ"');
  });

  it("asks for a model once, however many texts it annotates", () => {
    let asked = 0;
    const processor = unified()
      .use(retextNorwegian)
      .use(retextNorwegianGrammar, {
        standard: "nb",
        grammar: (standard) => {
          asked++;
          return grammars[standard];
        },
      });
    for (const text of ["Vi har sendt brevet.", "Du må svare."]) processor.runSync(processor.parse(text));
    expect(asked).toBe(1);
  });

  it("leaves English alone and can do without syntax", () => {
    const processor = unified()
      .use(retextNorwegian)
      .use(retextNorwegianGrammar, {
        grammar: (s) => grammars[s],
        syntax: false,
      });
    const english = processor.runSync(processor.parse("This is what they said about the matter."));
    expect(JSON.stringify(english)).not.toContain("upos");
    const norwegian = JSON.stringify(processor.runSync(processor.parse("Vi har sendt deg et brev.")));
    expect(norwegian).toContain("upos");
    expect(norwegian).not.toContain("relation");
  });
});

describe("a grammar that is read in steps", () => {
  it("is the one that is read at once, and is read once", () => {
    const stepwise = loadGrammar("nb");
    const steps = [...stepwise.preparing!()].length;
    expect(steps).toBeGreaterThan(4);
    expect([...stepwise.preparing!()]).toEqual([]);
    const { tagger, parser } = stepwise;
    const forms = formsOf("Skjemaet sendes til kommunen innen tre uker.");
    const [one, other] = [tagger.tag(forms), grammars.nb.tagger.tag(forms)];
    expect(one.tags).toEqual(other.tags);
    expect(parser.parse(one)).toEqual(grammars.nb.parser.parse(other));
  });

  it("is not in the way of who asks meanwhile", () => {
    const grammar = loadGrammar("nb");
    const steps = grammar.preparing!();
    steps.next();
    const { tagger } = grammar;
    while (steps.next().done !== true);
    expect(grammar.tagger).toBe(tagger);
  });

  it("says what is wrong with its files", () => {
    const grammar = loadGrammar("nb", new URL("./nowhere/", import.meta.url));
    expect(() => [...grammar.preparing!()]).toThrow(/nb\.tagger\.gz.*Install/);
  });
});

describe("damaged models", () => {
  it("say what is wrong", () => {
    expect(() => readTagger(new Uint8Array([31, 139, 8]))).toThrow("tagger");
    expect(() => readParser(new Uint8Array(0))).toThrow("parser");
    expect(() => loadGrammar("nb", new URL("./nowhere/", import.meta.url)).tagger).toThrow(
      /nb\.tagger\.gz.*Install/,
    );
  });
});
