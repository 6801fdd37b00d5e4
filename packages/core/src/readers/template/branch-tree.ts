import type { TemplateTag, UnclosedTag } from "./template-tag.js";

/**
 * One alternative of a template branch: it is shown when `condition` has `value`. Arms with the same
 * condition go together, so `{{#if a}}` and `{{#unless a}}` are never both shown.
 */
export interface Arm {
  /** Arm that this one stands in; -1 at the root. */
  readonly parent: number;
  readonly condition: number;
  readonly value: number;
  /** Whether the condition is true or false; a switch shows one of its cases. */
  readonly isBoolean: boolean;
}

/** The branches of a template: the arms, and for each tag the arm that what follows it stands in. */
export interface BranchTree {
  readonly arms: readonly Arm[];
  readonly armAfter: readonly number[];
  /** Tags, by index, where what stands inside has nothing to do with what stands around. */
  readonly cuts: ReadonlySet<number>;
  readonly unclosed: readonly UnclosedTag[];
}

const CONDITION_HELPERS = new Set(
  (
    "if unless eq ne neq and or not nor gt gte ge lt lte le is isnt ^ ifeq ifequal ifequals ifnotequal ifnoteq " +
    "isequal equals compare contains startswith endswith ifcond ifor ifand ifnot has in unlesseq isempty isnotempty"
  ).split(" "),
);
const SCOPES = new Set(["each", "with", "for", "asynceach", "asyncall", "tablerow"]);
const CUTS = new Set(["*inline", ">layout", "macro"]);
/** Blocks deeper than this are read through, without alternatives. */
const DEEPEST = 64;
/** A chain of `else if` longer than this is read through from there. */
const LONGEST_CHAIN = 200;
const TRANSPARENT = -1;

interface OpenArm {
  parent: number;
  condition: number;
  value: number;
  isBoolean: boolean;
}

interface Frame {
  readonly name: string;
  readonly closeName: string;
  readonly tag: TemplateTag;
  readonly index: number;
  readonly outer: number;
  readonly scope: number;
  readonly arms: number[];
  /** Condition of a switch, whose cases are the arms. */
  readonly switchCondition: number;
  /** Arm that stands when no alternative so far did. */
  otherwise: number;
  chain: number;
}

/** Reads how the tags of a source nest. `isStatement` tells a Jinja tag from a mustache. */
export function buildBranchTree(tags: readonly TemplateTag[], source: string): BranchTree {
  return new TreeBuilder(tags, source).build();
}

class TreeBuilder {
  readonly #arms: OpenArm[] = [];
  readonly #stack: Frame[] = [];
  readonly #openNames = new Map<string, number>();
  readonly #conditions = new Map<string, number>();
  readonly #caseValues = new Map<string, number>();
  readonly #sections: { arm: number; key: string }[] = [];
  readonly #unclosed: UnclosedTag[] = [];
  readonly #cuts = new Set<number>();
  #nextCondition = 0;
  #current = -1;

  constructor(
    readonly tags: readonly TemplateTag[],
    readonly source: string,
  ) {}

  build(): BranchTree {
    const armAfter: number[] = [];
    for (const [index, tag] of this.tags.entries()) {
      if (tag.kind === "open") this.#open(tag, index);
      else if (tag.kind === "else") this.#else(tag);
      else if (tag.kind === "close") this.#close(tag, index);
      armAfter.push(this.#current);
    }
    while (this.#stack.length > 0) this.#giveUp(this.#pop());
    for (const { arm, key } of this.#sections) {
      const condition = this.#conditions.get(key);
      const section = this.#arms[arm]!;
      if (condition !== undefined && section.condition === TRANSPARENT) {
        Object.assign(section, { condition, value: 1, isBoolean: true });
      }
    }
    return { ...resolve(this.#arms, armAfter), cuts: this.#cuts, unclosed: this.#unclosed };
  }

  #open(tag: TemplateTag, index: number): void {
    const top = this.#stack.at(-1);
    if (tag.name === "case" && top?.name === "switch" && this.source[tag.start + 1] === "%") {
      this.#case(top, tag.expression);
      return;
    }
    const outer = this.#current;
    const scope = top === undefined ? 0 : SCOPES.has(top.name) ? top.index + 1 : top.scope;
    const isSwitch = tag.name === "switch" || (tag.name === "case" && this.source[tag.start + 1] === "%");
    const frame: Frame = {
      name: isSwitch ? "switch" : tag.name,
      closeName: closeNameOf(tag),
      tag,
      index,
      outer,
      scope,
      arms: [],
      switchCondition: isSwitch ? this.#condition(scope, `switch ${tag.expression}`) : TRANSPARENT,
      otherwise: outer,
      chain: 0,
    };
    this.#stack.push(frame);
    this.#openNames.set(frame.closeName, (this.#openNames.get(frame.closeName) ?? 0) + 1);
    if (CUTS.has(tag.name)) this.#cuts.add(index);
    if (this.#stack.length > DEEPEST || isSwitch) return;
    if ((tag.name === "case" || tag.name === "default") && top?.name === "switch") {
      const value = this.#caseValue(top.switchCondition, tag.name === "default" ? "" : tag.expression);
      this.#current = this.#arm(frame, outer, top.switchCondition, value, false);
    } else if (CONDITION_HELPERS.has(tag.name)) {
      this.#branch(frame, outer, tag.name, tag.expression);
    } else {
      this.#current = this.#arm(frame, outer, TRANSPARENT, 1, true);
      if (tag.expression === "") this.#sections.push({ arm: this.#current, key: `${scope}|${tag.name}` });
    }
  }

  #branch(frame: Frame, parent: number, helper: string, expression: string): void {
    const { key, isNegated } = conditionOf(helper, expression);
    const condition = this.#condition(frame.scope, key);
    this.#current = this.#arm(frame, parent, condition, isNegated ? 0 : 1, true);
    frame.otherwise = this.#arm(frame, parent, condition, isNegated ? 1 : 0, true);
  }

  #else(tag: TemplateTag): void {
    const frame = this.#stack.at(-1);
    if (frame === undefined || this.#stack.length > DEEPEST) return;
    if (frame.name === "switch") {
      this.#case(frame, tag.name === "case" ? tag.expression : "");
      return;
    }
    const first = frame.arms[0];
    if (first === undefined || ++frame.chain > LONGEST_CHAIN) return;
    const arm = this.#arms[first]!;
    if (arm.condition === TRANSPARENT) {
      arm.condition = this.#nextCondition++;
      frame.otherwise = this.#arm(frame, frame.outer, arm.condition, 0, true);
    }
    this.#current = frame.otherwise;
    if (tag.name !== "else") this.#branch(frame, frame.otherwise, tag.name, tag.expression);
  }

  #case(frame: Frame, label: string): void {
    const value = this.#caseValue(frame.switchCondition, label);
    this.#current = this.#arm(frame, frame.outer, frame.switchCondition, value, false);
  }

  #close(tag: TemplateTag, index: number): void {
    if (!this.#openNames.get(tag.name)) {
      this.#unclosed.push({ start: tag.start, end: tag.end });
      return;
    }
    for (;;) {
      const frame = this.#pop();
      if (frame.closeName === tag.name) {
        if (CUTS.has(frame.name)) this.#cuts.add(index);
        return;
      }
      this.#giveUp(frame);
    }
  }

  #pop(): Frame {
    const frame = this.#stack.pop()!;
    this.#openNames.set(frame.closeName, this.#openNames.get(frame.closeName)! - 1);
    this.#current = frame.outer;
    return frame;
  }

  /** A block that does not close is read as if its tags were not there. */
  #giveUp(frame: Frame): void {
    for (const arm of frame.arms) this.#arms[arm]!.condition = TRANSPARENT;
    this.#unclosed.push({ start: frame.tag.start, end: frame.tag.end });
  }

  #arm(frame: Frame, parent: number, condition: number, value: number, isBoolean: boolean): number {
    this.#arms.push({ parent, condition, value, isBoolean });
    frame.arms.push(this.#arms.length - 1);
    return this.#arms.length - 1;
  }

  #condition(scope: number, key: string): number {
    const scoped = `${key.includes("@root") || key.includes("../") ? 0 : scope}|${key}`;
    const known = this.#conditions.get(scoped);
    if (known !== undefined) return known;
    this.#conditions.set(scoped, this.#nextCondition);
    return this.#nextCondition++;
  }

  #caseValue(condition: number, label: string): number {
    const key = `${condition}|${label}`;
    const known = this.#caseValues.get(key);
    if (known !== undefined) return known;
    this.#caseValues.set(key, this.#caseValues.size);
    return this.#caseValues.size - 1;
  }
}

/** Takes the arms without a condition out of the tree. */
function resolve(
  arms: readonly OpenArm[],
  armAfter: readonly number[],
): { readonly arms: readonly Arm[]; readonly armAfter: readonly number[] } {
  const shown: number[] = [];
  for (const [id, arm] of arms.entries()) {
    const parent = arm.parent === -1 ? -1 : shown[arm.parent]!;
    arm.parent = parent;
    shown.push(arm.condition === TRANSPARENT ? parent : id);
  }
  return { arms, armAfter: armAfter.map((arm) => (arm === -1 ? -1 : shown[arm]!)) };
}

/** The name that closes a block. */
export function closeNameOf(tag: TemplateTag): string {
  if (tag.name === "^") return /^[^\s(]*/.exec(tag.expression)![0].toLowerCase();
  if (tag.name === ">layout") return tag.expression.toLowerCase();
  if (tag.name === "asynceach") return "each";
  if (tag.name === "asyncall") return "all";
  return tag.name.startsWith("*") ? tag.name.slice(1) : tag.name;
}

/** Says a condition in one way: `unless a`, `if (not a)` and `^a` are all «not a». */
function conditionOf(
  helper: string,
  expression: string,
): { readonly key: string; readonly isNegated: boolean } {
  let isNegated = false;
  let key = expression.trim();
  if (helper === "unless" || helper === "^" || helper === "not") isNegated = true;
  else if (helper === "ne" || helper === "neq" || helper === "isnt") {
    isNegated = true;
    key = `eq ${key}`;
  } else if (helper !== "if") key = `${helper} ${key}`;
  for (let round = 0; round < 8; round++) {
    const inner = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(key);
    if (inner !== null) key = inner[1]!.trim();
    const negation = /^(?:not\s+|!\s*)(?![=])([^\s].*)$/s.exec(key);
    if (negation !== null && !/\s(?:and|or|&&|\|\|)\s/.test(key)) {
      isNegated = !isNegated;
      key = negation[1]!;
    }
    const unequal = /^(?:ne|neq|isnt)\s+(.*)$/s.exec(key);
    if (unequal !== null) {
      isNegated = !isNegated;
      key = `eq ${unequal[1]!}`;
    }
    if (inner === null && negation === null && unequal === null) break;
  }
  return { key, isNegated };
}
