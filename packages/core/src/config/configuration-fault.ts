import { type OptionFault, optionFaultText } from "../rule/options.js";

/** What is wrong at a place of a configuration, told apart by `kind`: what words in any language are made from. */
export type ConfigurationFault =
  | OptionFault
  | { readonly kind: "no-object"; readonly value: unknown }
  | { readonly kind: "no-list"; readonly value: unknown }
  | { readonly kind: "no-text"; readonly value: unknown }
  | {
      readonly kind: "not-one-of";
      readonly choices: readonly string[];
      readonly value: unknown;
      readonly near: string | undefined;
    }
  | { readonly kind: "unknown-key"; readonly key: string; readonly near: string | undefined }
  | { readonly kind: "missing-key"; readonly key: string }
  | { readonly kind: "no-pattern"; readonly pattern: string; readonly reason: string }
  | { readonly kind: "unknown-rule"; readonly rule: string; readonly near: string | undefined }
  | { readonly kind: "no-rule-setting" }
  | {
      readonly kind: "unknown-option";
      readonly option: string;
      readonly rule: string;
      /** The options that the rule has. */
      readonly known: readonly string[];
      readonly near: string | undefined;
    };

/** What is wrong, in English, to stand after the dotted path: `must be 5 or more, but is "20"`. */
export function configurationFaultText(fault: ConfigurationFault): string {
  switch (fault.kind) {
    case "no-object":
      return `must be an object { ... }, but is ${JSON.stringify(fault.value)}`;
    case "no-list":
      return `must be a list [ ... ], but is ${JSON.stringify(fault.value)}`;
    case "no-text":
      return `must be a text in quotes, but is ${JSON.stringify(fault.value)}`;
    case "not-one-of": {
      const choices = fault.choices.map((choice) => `"${choice}"`).join(", ");
      return `must be one of ${choices}, but is ${JSON.stringify(fault.value)}.${didYouMean(fault.near)}`;
    }
    case "unknown-key":
      return `is not known here.${didYouMean(fault.near)}`;
    case "missing-key":
      return `needs "${fault.key}"`;
    case "no-pattern":
      return `is no regular expression: ${fault.reason}`;
    case "unknown-rule":
      return `is no rule.${didYouMean(fault.near)}`;
    case "no-rule-setting":
      return 'must be a severity, or a list like ["warning", { ... }] with a severity and options';
    case "unknown-option": {
      const known = fault.known.length === 0 ? "none" : fault.known.join(", ");
      return `is no option of ${fault.rule}. It has: ${known}.${didYouMean(fault.near)}`;
    }
    default:
      return optionFaultText(fault);
  }
}

/** « Did you mean "x"?», or nothing when nothing is near. */
export function nearest(word: string, choices: readonly string[]): string {
  return didYouMean(nearestChoice(word, choices));
}

function didYouMean(near: string | undefined): string {
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}

/** The choice that is nearest to a word; undefined when nothing is near. Distance counts changed, added and lost letters. */
export function nearestChoice(word: string, choices: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const choice of choices) {
    const d = distance(word.toLowerCase(), choice.toLowerCase());
    if (d < bestDistance) {
      best = choice;
      bestDistance = d;
    }
  }
  return best;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
