import { textTypes, type WrittenStandard } from "@klarsprak/core";

/** What the writer has set in the editor. */
export interface Settings {
  readonly enable: boolean;
  /** Id of a text type, or `auto` to find out. */
  readonly textType: string;
  readonly language: WrittenStandard | "auto";
}

export const defaultSettings: Settings = { enable: true, textType: "auto", language: "auto" };

/** Settings from what a client sent; whatever cannot be used counts as not set. */
export function readSettings(value: unknown): Settings {
  if (typeof value !== "object" || value === null) return defaultSettings;
  const { enable, textType, language } = value as Record<string, unknown>;
  return {
    enable: enable !== false,
    textType: textTypes.find((type) => type.id === textType)?.id ?? "auto",
    language: language === "nb" || language === "nn" ? language : "auto",
  };
}
