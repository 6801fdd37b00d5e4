import type { WrittenStandard } from "../document/block.js";
import type { Document } from "../document/document.js";
import type { GrammarOf } from "../document/sentence-grammar.js";
import type { DocumentContext, DocumentReport, PlacedFact } from "../rule/rule-context.js";
import type { CommonSurroundings } from "./block-check.js";

/** What a rule about the document gets to see, filled anew for each rule. See {@link DocumentContext}. */
export class WholeContext implements DocumentContext<unknown, unknown> {
  readonly textType: string;
  readonly template: boolean;
  readonly phrases: CommonSurroundings["phrases"];
  readonly lists: CommonSurroundings["lists"];
  readonly accepted: ReadonlySet<string>;
  readonly organisation: CommonSurroundings["organisation"];
  readonly law: CommonSurroundings["law"];
  readonly spelling: CommonSurroundings["spelling"];
  readonly metrics: DocumentContext<unknown, unknown>["metrics"];
  readonly type: DocumentContext<unknown, unknown>["type"];
  readonly textTypes: readonly string[];
  readonly standard: WrittenStandard;
  readonly fragment: boolean;
  readonly counterpart: DocumentContext<unknown, unknown>["counterpart"];
  readonly directives: DocumentContext<unknown, unknown>["directives"];
  options: unknown = undefined;
  #placeFacts: () => readonly PlacedFact<unknown>[] = () => [];
  #facts: readonly PlacedFact<unknown>[] | undefined;
  readonly #today: () => string;
  report: (report: DocumentReport) => void = () => {};

  constructor(
    readonly document: Document,
    readonly grammarOf: GrammarOf,
    surroundings: CommonSurroundings,
    about: Pick<
      DocumentContext<unknown, unknown>,
      "metrics" | "type" | "textTypes" | "standard" | "fragment" | "counterpart" | "directives"
    > & { readonly today: () => string },
  ) {
    this.textType = surroundings.textType;
    this.template = surroundings.template;
    this.phrases = surroundings.phrases;
    this.lists = surroundings.lists;
    this.accepted = surroundings.accepted;
    this.organisation = surroundings.organisation;
    this.law = surroundings.law;
    this.spelling = surroundings.spelling;
    this.metrics = about.metrics;
    this.type = about.type;
    this.textTypes = about.textTypes;
    this.standard = about.standard;
    this.#today = about.today;
    this.fragment = about.fragment;
    this.counterpart = about.counterpart;
    this.directives = about.directives;
  }

  /** Asked for when a rule does, so that it is known of which texts the findings hang on the day. */
  get today(): string {
    return this.#today();
  }

  /** Put to their places when the rule asks: many look first whether the text is any of theirs. */
  get facts(): readonly PlacedFact<unknown>[] {
    this.#facts ??= this.#placeFacts();
    return this.#facts;
  }

  handIn(facts: () => readonly PlacedFact<unknown>[]): void {
    this.#placeFacts = facts;
    this.#facts = undefined;
  }
}
