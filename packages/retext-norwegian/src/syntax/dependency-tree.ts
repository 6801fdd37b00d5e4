/**
 * The relations of the Norwegian Dependency Treebank (Solberg et al. 2014), which the parser uses: the finite verb is
 * the head of its clause, the conjunction of a subordinate clause (SBU) hangs under that verb, and an infinitive or
 * participle (INFV) under the auxiliary.
 */
export type Relation =
  | "ADV"
  | "APP"
  | "ATR"
  | "DET"
  | "DOBJ"
  | "FINV"
  | "FLAT"
  | "FOBJ"
  | "FOPRED"
  | "FRAG"
  | "FSPRED"
  | "FSUBJ"
  | "IK"
  | "INFV"
  | "INTERJ"
  | "IOBJ"
  | "IP"
  | "KONJ"
  | "KOORD"
  | "KOORD-ELL"
  | "OPRED"
  | "PAR"
  | "POBJ"
  | "PSUBJ"
  | "PUTFYLL"
  | "SBU"
  | "SPRED"
  | "SUBJ"
  | "UKJENT";

/** Who depends on whom in a sentence. Every word but one hangs under another; there are no circles. */
export interface DependencyTree {
  /** The index of each word's head from 0; -1 for the one that hangs under none. */
  readonly heads: Int32Array;
  readonly relations: readonly Relation[];
  /**
   * How far ahead of the runner-up the step was that gave each word its head, in the model's own unit. Near 0 it is a
   * guess.
   */
  readonly margins: Float32Array;
}
