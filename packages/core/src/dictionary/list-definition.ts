import { handWrittenSlots } from "./inflection.js";

/** What a key of a list may hold. Validation and the JSON Schema are both made from these. */
export type KeyKind =
  | { readonly kind: "text" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "integer"; readonly min: number; readonly max: number }
  | { readonly kind: "texts" }
  | { readonly kind: "forms" }
  | { readonly kind: "alternatives" };

export type KeyDefinition = KeyKind & { readonly required?: true; readonly description: string };

const inflections = ["verb", "noun", "adjective", "none"];

/** Names that `forms:` may hold. */
export const formNames: readonly string[] = [
  ...new Set([...Object.values(handWrittenSlots).flatMap((slots) => Object.keys(slots)), "gender"]),
];

/** Keys of an alternative that is written as a mapping. */
export const alternativeKeys: Readonly<Record<string, KeyDefinition>> = {
  text: { kind: "text", required: true, description: "What to write instead, in base form." },
  inflect: {
    kind: "choice",
    choices: inflections,
    description: "How it is inflected, where not like the term.",
  },
  head: { kind: "integer", min: 1, max: 12, description: "Number of the word that is inflected, from 1." },
  forms: { kind: "forms", description: "Forms that cannot be worked out." },
};

/** Keys of an entry. */
export const entryKeys: Readonly<Record<string, KeyDefinition>> = {
  term: {
    kind: "text",
    required: true,
    description: "The word or phrase as the reader meets it, in base form.",
  },
  inflect: {
    kind: "choice",
    choices: inflections,
    description: "Word class of the word that is inflected: the first of a verb phrase, the last of others.",
  },
  head: { kind: "integer", min: 1, max: 12, description: "Number of the word that is inflected, from 1." },
  forms: { kind: "forms", description: "Forms that cannot be worked out." },
  alternatives: {
    kind: "alternatives",
    required: true,
    description: "What to write instead, preferred first.",
  },
  severity: {
    kind: "choice",
    choices: ["info", "warning", "off"],
    description: "Replaces the default severity of the rule.",
  },
  gap: { kind: "integer", min: 0, max: 6, description: "How many words may stand inside a verb phrase." },
  notBefore: {
    kind: "texts",
    description: "No finding when one of these follows right after. A trailing * is a prefix.",
  },
  notAfter: {
    kind: "texts",
    description: "No finding when one of these stands right before. A trailing * is a prefix.",
  },
  notIn: { kind: "texts", description: "Text types where the entry is silent." },
  onlyIn: { kind: "texts", description: "The only text types where the entry speaks." },
  position: {
    kind: "choice",
    choices: ["any", "start"],
    description: "start: only as first words of a sentence.",
  },
  case: {
    kind: "choice",
    choices: ["any", "exact"],
    description: "exact: only in exactly this letter case.",
  },
  advice: { kind: "text", description: "What the writer should do. Required when alternatives is empty." },
  example: { kind: "text", description: "A sentence as the term is used." },
  note: { kind: "text", description: "For those who maintain the list; not shown." },
  source: {
    kind: "text",
    required: true,
    description: "Who recommends it, or `own` where nobody else has said it.",
  },
};
