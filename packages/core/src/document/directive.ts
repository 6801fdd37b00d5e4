import type { Span } from "../text/span.js";

/** What a comment in the text tells klarsprak to leave alone. */
export interface Directive {
  readonly kind: "disable" | "enable" | "disable-next-line" | "disable-file";
  /** Ids of rules; empty for all. */
  readonly ruleIds: readonly string[];
  /** What the writer gave as the reason, after `--`. */
  readonly reason: string | undefined;
  readonly span: Span;
}

/** A directive and what came of it. */
export interface AppliedDirective extends Directive {
  /** Ids that no rule has. */
  readonly unknown: readonly string[];
  /** Whether it hid a finding. An `enable` counts as used. */
  readonly used: boolean;
}
