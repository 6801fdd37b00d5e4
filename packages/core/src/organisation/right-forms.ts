import type { WrittenStandard } from "../document/block.js";
import type { HouseChoice, HouseNorm } from "./organisation.js";

/** Two ways to write one word, both right. Forms at the same place stand for each other. */
export interface FormPair {
  readonly standard: WrittenStandard;
  readonly sides: readonly [readonly string[], readonly string[]];
}

/** Pairs that a careful writer does not mix in one text. Forms that both sides have (gav) are left out. */
const PAIRS: readonly FormPair[] = (
  [
    ["nn", "difor", "derfor"],
    ["nn", "hjå", "hos"],
    ["nn", "gje gjev gjevast", "gi gir givast"],
    ["nn", "me", "vi"],
    ["nn", "sjølv sjølve", "sjøl sjøle"],
    ["nn", "fyrst fyrste", "først første"],
    ["nn", "båe", "begge"],
    ["nb", "fram framover", "frem fremover"],
    ["nb", "framtid framtiden framtidig framtidige", "fremtid fremtiden fremtidig fremtidige"],
    ["nb", "sju", "syv"],
    ["nb", "tjue", "tyve"],
  ] as const
).map(([standard, one, other]) => ({ standard, sides: [one.split(" "), other.split(" ")] }));

/** A word that may be written otherwise. */
export interface RightForm {
  /** Number of the choice it belongs to. */
  readonly choice: number;
  /** The way of writing it is part of, and what the other way has for it. */
  readonly side: string;
  readonly other: string;
}

/** The choices that a text in one standard is held to. */
export interface FormChoices {
  /** Words of every choice, in lower case. */
  readonly forms: ReadonlyMap<string, RightForm>;
  /** The side that the house has laid down, by the number of the choice. */
  readonly wanted: ReadonlyMap<number, string>;
  /** Most words that one of the forms has. */
  readonly longest: number;
}

/** What holds where no house has chosen. */
const WITHOUT_HOUSE: Readonly<Record<WrittenStandard, FormChoices>> = {
  nb: choicesOf("nb", []),
  nn: choicesOf("nn", []),
};

/** The pairs of a standard, and what the house has laid down over them. */
export function formChoices(standard: WrittenStandard, norm: HouseNorm | undefined): FormChoices {
  const own = norm?.choices.filter((choice) => choice.standard === standard) ?? [];
  return own.length === 0 ? WITHOUT_HOUSE[standard] : choicesOf(standard, own);
}

function choicesOf(standard: WrittenStandard, own: readonly HouseChoice[]): FormChoices {
  const forms = new Map<string, RightForm>();
  const wanted = new Map<number, string>();
  for (const [choice, { sides }] of PAIRS.entries()) {
    if (PAIRS[choice]!.standard !== standard) continue;
    for (const [side, words] of sides.entries()) {
      const others = sides[1 - side]!;
      for (const [i, word] of words.entries())
        forms.set(word, { choice, side: words[0]!, other: others[i]! });
    }
  }
  for (const [i, { use, not }] of own.entries()) {
    const known = forms.get(use.toLowerCase());
    if (known !== undefined) {
      wanted.set(known.choice, known.side);
      continue;
    }
    const choice = PAIRS.length + i;
    wanted.set(choice, use);
    for (const word of not) forms.set(word.toLowerCase(), { choice, side: word, other: use });
  }
  const longest = Math.max(...[...forms.keys()].map((form) => form.split(" ").length));
  return { forms, wanted, longest };
}
