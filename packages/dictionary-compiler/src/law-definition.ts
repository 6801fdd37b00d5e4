import { deadlineStarts, deadlineUnits, lawParts, sectionForms } from "@klarsprak/core";

/** What a key of a law list may hold. The check and the JSON Schema are both made from these. */
export type LawKeyKind =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "true" }
  | { readonly kind: "boolean" }
  | { readonly kind: "count" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "sections" }
  | { readonly kind: "mapping"; readonly keys: LawKeys }
  | { readonly kind: "mappings"; readonly keys: LawKeys };

export type LawKey = LawKeyKind & { readonly required?: true; readonly description: string };

export type LawKeys = Readonly<Record<string, LawKey>>;

const name: LawKeys = {
  nb: { kind: "text", required: true, description: "In bokmål." },
  nn: { kind: "text", required: true, description: "In nynorsk." },
};

const validity: LawKeys = {
  validFrom: { kind: "date", description: "First day in force; left out where it is not known." },
  validTo: { kind: "date", description: "Last day in force; left out while it is in force." },
};

const origin: LawKeys = {
  source: { kind: "text", required: true, description: "Where this was found." },
  verified: {
    kind: "mapping",
    keys: {
      by: {
        kind: "text",
        required: true,
        description: "The person who read the provision in the act itself.",
      },
      on: { kind: "date", required: true, description: "The day it was read." },
    },
    description: "Who read it in the act itself, and when; left out where nobody did.",
  },
};

/** Keys of a row: a part of a decision, and the provision that asks for it. */
export const lawRowKeys: LawKeys = {
  act: { kind: "mapping", keys: name, required: true, description: "Short name of the act." },
  number: { kind: "text", description: "Number in Norsk Lovtidend: LOV-1967-02-10." },
  provision: { kind: "text", description: "The section: § 27." },
  part: { kind: "choice", choices: lawParts, required: true, description: "What the row is about." },
  general: { kind: "true", description: "Holds for decisions after any act without a row of its own." },
  deadline: {
    kind: "mapping",
    keys: {
      count: { kind: "count", required: true, description: "How many." },
      unit: { kind: "choice", choices: deadlineUnits, required: true, description: "Of what." },
      from: { kind: "choice", choices: deadlineStarts, required: true, description: "Counted from when." },
    },
    description: "A deadline that the provision gives.",
  },
  ...validity,
  pending: { kind: "true", description: "Adopted, but not known to be in force: listed, never gone by." },
  ...origin,
};

/** Keys of what has got a successor: an act, a body or a term. */
export const replacedNameKeys: LawKeys = {
  kind: { kind: "choice", choices: ["act", "body", "term"], required: true, description: "What it is." },
  name: { kind: "mapping", keys: name, required: true, description: "What it was called." },
  also: {
    kind: "mappings",
    keys: {
      name: { kind: "text", required: true, description: "A further form or name people write." },
      successor: { kind: "mapping", keys: name, description: "What stands in its place, where it differs." },
    },
    description: "Further forms and names.",
  },
  number: { kind: "text", description: "Number in Norsk Lovtidend of a replaced act." },
  sameName: { kind: "mapping", keys: name, description: "What both the act and its successor are called." },
  sections: {
    kind: "sections",
    description:
      "Sections the old act alone can have: plain, chaptered, or a list of how their numbers begin.",
  },
  successor: { kind: "mapping", keys: name, required: true, description: "What came in its place." },
  sameUse: {
    kind: "boolean",
    required: true,
    description: "Whether the successor can be put where the old name stands.",
  },
  ...validity,
  validTo: { kind: "date", required: true, description: "Last day it held." },
  ...origin,
};

/** The two lists a file may hold. */
export const lawLists: Readonly<Record<"rows" | "replaced", LawKeys>> = {
  rows: lawRowKeys,
  replaced: replacedNameKeys,
};

/** What `sections:` may say in one word. */
export const sectionWords: readonly string[] = sectionForms;
