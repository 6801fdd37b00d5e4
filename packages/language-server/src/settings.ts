import { textTypes, type WrittenStandard } from "@klarsprak/core";

/** What the writer has set in the editor. */
export interface Settings {
  readonly enable: boolean;
  /** Id of a text type, or `auto` to find out. */
  readonly textType: string;
  readonly language: WrittenStandard | "auto";
  /** The findings that are told while one writes. */
  readonly show: "all" | "warnings" | "errors";
  /** Whether LIX stands above each section. */
  readonly codeLens: boolean;
}

export const defaultSettings: Settings = {
  enable: true,
  textType: "auto",
  language: "auto",
  codeLens: false,
  show: "all",
};

/** Settings from what a client sent; whatever cannot be used counts as not set. */
export function readSettings(value: unknown): Settings {
  if (typeof value !== "object" || value === null) return defaultSettings;
  const { enable, textType, language, codeLens, show } = value as Record<string, unknown>;
  return {
    enable: enable !== false,
    textType: textTypes.find((type) => type.id === textType)?.id ?? "auto",
    language: language === "nb" || language === "nn" ? language : "auto",
    codeLens: codeLens === true,
    show: show === "warnings" || show === "errors" ? show : "all",
  };
}

/** Languages of the editor that a client wants read as plain text: `languages` in its `initializationOptions`. */
export function furtherLanguages({ languages }: Readonly<Record<string, unknown>>): readonly string[] {
  if (!Array.isArray(languages)) return [];
  return languages.filter((language): language is string => typeof language === "string");
}
