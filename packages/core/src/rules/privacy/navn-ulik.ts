import { personalNames } from "../../document/personal-names.js";
import { sentenceAt } from "../../document/sentence-at.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { PlacedFact } from "../../rule/rule-context.js";

/** Spellings of one sound that are easily mixed up; what is left is compared. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/aa/g, "å"],
  [/ch|ck|c/g, "k"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/th/g, "t"],
  [/ie/g, "i"],
  [/y/g, "i"],
  [/ö/g, "ø"],
  [/ä/g, "æ"],
  [/(\p{L})\1/gu, "$1"],
  [/(?<=\p{L}{2})son$/gu, "sen"],
];
/** Shorter words differ in so few letters that they are as easily two names. */
const SHORTEST = 3;

/** A person whose name is spelled in two ways. */
export const navnUlik = defineDocumentRule<Record<string, never>, Name>({
  id: "navn-ulik",
  // What is about a person is not repeated in a report.
  category: "privacy",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Navn med to skrivemåter", nn: "Namn med to skrivemåtar" },
    rationale: {
      nb: "Et navn som er skrevet feil, virker uhøflig, og det kan skape tvil om hvem saken gjelder. Sjekk hvordan navnet skrives, og skriv det likt overalt.",
      nn: "Eit namn som er feil skrive, verkar uhøfleg, og det kan skape tvil om kven saka gjeld. Sjekk korleis namnet skal skrivast, og skriv det likt overalt.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    other: {
      nb: "Dette navnet ligner på et annet navn i teksten, men er skrevet på en annen måte. Er det samme person, så skriv navnet likt.",
      nn: "Dette namnet liknar på eit anna namn i teksten, men er skrive på ein annan måte. Er det same person, så skriv namnet likt.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Kari Hansen har søkt om plass. Vi har snakket med ⟦Kari Hanssen⟧ om saken.",
        rewrite: "Kari Hansen har søkt om plass. Vi har snakket med Kari Hansen om saken.",
      },
      {
        language: "nb",
        text: "Saksbehandler: Kristian Berg\n\nDu kan ringe oss.\n\nVennlig hilsen\n\n⟦Christian Berg⟧",
        rewrite: "Saksbehandler: Kristian Berg\n\nDu kan ringe oss.\n\nVennlig hilsen\n\nKristian Berg",
      },
      {
        language: "nb",
        text: "- Leder er Anne Vik.\n- Nestleder er Per Dahl.\n- Send svaret til ⟦Anne Wik⟧.",
        format: "markdown",
        rewrite: "- Leder er Anne Vik.\n- Nestleder er Per Dahl.\n- Send svaret til lederen.",
      },
      {
        language: "nn",
        text: "Kari Olsen har søkt om plass. Vi har snakka med ⟦Kari Olson⟧ om saka.",
        rewrite: "Kari Olsen har søkt om plass. Vi har snakka med henne om saka.",
      },
      {
        language: "nn",
        text: "Saksbehandlar: Marte Bakke\n\nDu kan ringje oss.\n\nVenleg helsing\n\n⟦Marthe Bakke⟧",
        rewrite: "Saksbehandlar: Marte Bakke\n\nDu kan ringje oss.\n\nVenleg helsing\n\nMarte Bakke",
      },
      {
        language: "nn",
        text: "- Leiar er Anne Aasen.\n- Send svaret til ⟦Anne Åsen⟧.",
        format: "markdown",
        rewrite: "- Leiar er Anne Aasen.\n- Send svaret til leiaren.",
      },
    ],
    good: [
      { language: "nb", text: "Kari Hansen er saksbehandler. Kari Hansens telefon er stengt." },
      {
        language: "nb",
        text: "Kristian Berg og Kristina Berg er søsken. Per Hansen bor sammen med Pål Hansen.",
      },
      {
        language: "nb",
        text: "Vi har snakket med både Kari Hansen og Kari Hanssen i dag. De er to ulike personer.",
      },
      { language: "nn", text: "Kari Hansen er saksbehandlar. Kari Hansens telefon er stengd." },
      {
        language: "nn",
        text: "Kristian Berg og Kristina Berg er sysken. Per Hansen bur saman med Pål Hansen.",
      },
      {
        language: "nn",
        text: "Vi har snakka med både Kari Hansen og Kari Hanssen i dag. Dei er to ulike personar.",
      },
    ],
  },
  collect({ block, reading }) {
    if (block.kind === "code" || block.quoted === true) return [];
    return personalNames(reading.text).map(({ start, end }) => {
      const name = withoutGenitive(reading.text.slice(start, end));
      return { start, end, value: { name, sound: soundOf(name) } };
    });
  },
  check({ facts, report }) {
    const bySound = new Map<string, Named[]>();
    for (const fact of facts) {
      const alike = bySound.get(fact.value.sound);
      if (alike === undefined) bySound.set(fact.value.sound, [fact]);
      else alike.push(fact);
    }
    for (const alike of bySound.values()) {
      if (alike.every(({ value }) => value.name === alike[0]!.value.name)) continue;
      const usual = usualSpelling(alike);
      for (const named of alike) {
        const isOther =
          named.value.name !== usual.value.name && differsInOneWord(usual.value.name, named.value.name);
        // Whoever names both side by side tells them apart.
        if (!isOther || isSameSentence(named, usual)) continue;
        const { block, reading, start, end } = named;
        report({ block, reading, start, end, messageId: "other" });
      }
    }
  },
});

/** A name without the mark of the genitive, and how it sounds. */
interface Name {
  readonly name: string;
  readonly sound: string;
}

type Named = PlacedFact<Name>;

/** The spelling that is used most, and of those that are used alike the first. */
function usualSpelling(alike: readonly Named[]): Named {
  const counts = new Map<string, number>();
  for (const { value } of alike) counts.set(value.name, (counts.get(value.name) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return alike.find(({ value }) => counts.get(value.name) === most)!;
}

function isSameSentence(a: Named, b: Named): boolean {
  return (
    a.reading === b.reading &&
    sentenceAt(a.reading.sentences, a.start) === sentenceAt(b.reading.sentences, b.start)
  );
}

/** «Hansens» is of Hansen; a name that ends in -s keeps it in both. */
function withoutGenitive(name: string): string {
  return name.replace(/(?<=\p{L}{3}[^s])s$/u, "");
}

function soundOf(name: string): string {
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), name.toLowerCase());
}

function differsInOneWord(one: string, other: string): boolean {
  const [a, b] = [one.split(" "), other.split(" ")];
  const apart = a.filter((word, i) => word.toLowerCase() !== b[i]?.toLowerCase());
  return a.length === b.length && apart.length === 1 && apart[0]!.length >= SHORTEST;
}
