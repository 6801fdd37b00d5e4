import type { WrittenStandard } from "../document/block.js";
import type { TextTypeDecision } from "../finding/analysis.js";
import type { Organisation } from "../organisation/organisation.js";
import type { SettingsLayer } from "./settings.js";

/** All that is set for one text, whoever set it. Everything is already checked. */
export interface EffectiveConfig {
  /** Written standard of the text, or `auto` to find out. */
  readonly language: WrittenStandard | "auto";
  /** The text type where option or configuration names one; front matter comes between the two. */
  readonly textType?: TextTypeDecision;
  /** Settings of rules above the text type, weakest first. */
  readonly layers: readonly SettingsLayer[];
  /** Words and names that no rule about words flags. */
  readonly accept: readonly string[];
  /** Whose text it is, where the configuration names a house. */
  readonly organisation?: Organisation;
  /** Patterns of template fields beside the usual ones (sources of regular expressions). */
  readonly placeholders: readonly string[];
  /** House mark of a heading in plain text, such as `_`. */
  readonly headingPrefix?: string;
  /** Whether the text is a template, where the configuration says so. */
  readonly template?: boolean;
  /** Base address of the pages about rules; the id of the rule is appended. */
  readonly helpBase?: string;
}

/** What holds where nothing is configured. */
export const emptyConfig: EffectiveConfig = { language: "auto", layers: [], accept: [], placeholders: [] };
