import type { WrittenStandard } from "../document/block.js";
import type { Localized } from "./finding.js";

/** What fills the holes of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** Picks the standard and fills holes of the form `{name}`. A hole without a value is a mistake in the rule. */
export function formatMessage(message: Localized, standard: WrittenStandard, data: MessageData = {}): string {
  return message[standard].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`message has no value for {${name}}`);
    return typeof value === "number" ? formatNumber(value) : value;
  });
}

/** A number as Norwegian writes it: decimal comma, a space in thousands from 10 000 up. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  const [whole = "0", decimals] = String(Math.abs(rounded)).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0") : whole;
  return `${rounded < 0 ? "−" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** «a», «b» eller «c», for a list of alternatives. */
export function joinAlternatives(words: readonly string[]): string {
  const quoted = words.map((word) => `«${word}»`);
  if (quoted.length < 2) return quoted.join("");
  return `${quoted.slice(0, -1).join(", ")} eller ${quoted.at(-1)}`;
}
