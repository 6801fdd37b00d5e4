import type { Language } from "../document/block.js";
import type { Category, Localized, Severity } from "../finding/finding.js";
import type { Organisation } from "../organisation/organisation.js";
import type { ExampleLooks } from "./example-looks.js";
import type { OptionSchemas, OptionValues } from "./options.js";
import type { BlockContext, DocumentContext, Fact, FactContext, SentenceContext } from "./rule-context.js";

/**
 * An example that the tests run and the docs show. `⟦` and `⟧` mark what is flagged; several marks may follow
 * each other. A mark around nothing is a finding with an empty span.
 */
export interface BadExample {
  readonly language: "nb" | "nn" | "en";
  readonly text: string;
  /** The text after the fix, or else the first suggestion, of every finding. Required where the rule offers any. */
  readonly better?: string;
  /** How a person would write it, where no change can be offered. Shown, and run: nothing of this rule is found in it. */
  readonly rewrite?: string;
  readonly format?: "text" | "markdown" | "html";
  readonly textType?: string;
  /** The text type counts as declared by the writer. Default: true when `textType` is given. */
  readonly declared?: boolean;
  readonly template?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What is laid down by the house whose text it is, over an empty house. */
  readonly organisation?: Partial<Organisation>;
  /** What counts as today, as YYYY-MM-DD. */
  readonly today?: string;
  /** The other version of the text, in the other written standard. */
  readonly counterpart?: string;
  /**
   * How the text looks, which makes it a document of Word, OpenDocument or PDF, or a web page with its styles. It holds
   * for `better` and `rewrite` too: a rule that looks are wrong for shows what is right among its good examples.
   */
  readonly looks?: ExampleLooks;
}

/** A text where the rule is silent. */
export type GoodExample = Omit<BadExample, "better" | "rewrite">;

interface RuleBase<S extends OptionSchemas> {
  /** Norwegian, kebab-case ASCII, for ever. */
  readonly id: string;
  readonly category: Category;
  /** Default severity; `off` is on only where a text type or the configuration says so. */
  readonly severity: Severity | "off";
  /** Languages of the blocks it reads. */
  readonly languages: readonly Language[];
  /** Rules whose finding at the same place makes this one's superfluous. */
  readonly yieldsTo?: readonly string[];
  /** It is silent about words that the configuration or the house accepts. */
  readonly heedsAccepted?: true;
  readonly docs: {
    readonly title: Localized;
    /** Why it matters to the reader, and what to do, in two to four plain sentences. */
    readonly rationale: Localized;
    /** Who recommends it: names and works, no invented links. */
    readonly sources: readonly string[];
  };
  readonly options: S;
  readonly messages: Readonly<Record<string, Localized>>;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly GoodExample[] };
}

/** A rule over one sentence at a time. Its findings are kept as long as the block stays the same. */
export interface SentenceRule<S extends OptionSchemas = OptionSchemas> extends RuleBase<S> {
  readonly scope: "sentence";
  check(context: SentenceContext<OptionValues<S>>): void;
}

/** A rule over one block at a time. Its findings are kept as long as the block stays the same. */
export interface BlockRule<S extends OptionSchemas = OptionSchemas> extends RuleBase<S> {
  readonly scope: "block";
  check(context: BlockContext<OptionValues<S>>): void;
}

/**
 * A rule over the document. `collect` leaves facts of one block (kept as long as the block stays the same);
 * `check` looks at the facts of all, and at the blocks, and reports. Rules without options that share one function
 * `collect` share its facts. Only `check` may ask how a block looks and where it stands: what is kept of a block goes by
 * its text.
 */
export interface DocumentRule<S extends OptionSchemas = OptionSchemas, F = unknown> extends RuleBase<S> {
  readonly scope: "document";
  /** Takes facts from one reading of a block; in steps, where that takes its time. */
  collect?(context: FactContext<OptionValues<S>>): readonly Fact<F>[] | Generator<void, readonly Fact<F>[]>;
  check(context: DocumentContext<OptionValues<S>, F>): void;
}

export type Rule = SentenceRule | BlockRule | DocumentRule;

/** Checks the types of a rule where it is written; gives it back as one of {@link Rule}. */
export function defineSentenceRule<const S extends OptionSchemas>(
  rule: Omit<SentenceRule<S>, "scope">,
): Rule {
  return { ...rule, scope: "sentence" } as unknown as Rule;
}

/** See {@link defineSentenceRule}. */
export function defineBlockRule<const S extends OptionSchemas>(rule: Omit<BlockRule<S>, "scope">): Rule {
  return { ...rule, scope: "block" } as unknown as Rule;
}

/** See {@link defineSentenceRule}. */
export function defineDocumentRule<const S extends OptionSchemas, F = never>(
  rule: Omit<DocumentRule<S, F>, "scope">,
): Rule {
  return { ...rule, scope: "document" } as unknown as Rule;
}
