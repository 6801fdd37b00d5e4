import type { DefaultTreeAdapterTypes } from "parse5";
import type { Arm } from "../template/branch-tree.js";
import type { MaskedSource } from "../template/masked-source.js";
import { sourceAttribute } from "./attributes.js";

/** Numbers of Thymeleaf's conditions begin here, far behind those of the tags in the text. */
const FIRST_CONDITION = 1_000_000_000;

/** Makes arms of `th:if`, `th:unless`, `th:switch` and `th:case`: the same expression is the same condition. */
export class ThymeleafArms {
  readonly arms: Arm[];
  readonly #conditions = new Map<string, number>();
  readonly #labels = new Map<string, number>();

  /** @param from where the HTML begins in the masked text */
  constructor(
    readonly masked: MaskedSource,
    readonly from: number,
  ) {
    this.arms = [...masked.arms];
  }

  /** Arm that an element stands in; `outer` is that of what it stands in. */
  armOf(element: DefaultTreeAdapterTypes.Element, outer: number | undefined): number | undefined {
    if (element.attrs.length === 0) return outer;
    let arm = outer;
    const shown = sourceAttribute(element, "th:if", this.masked, this.from);
    if (shown !== undefined) arm = this.#add(arm, this.#condition(shown), 1, true);
    const not = sourceAttribute(element, "th:unless", this.masked, this.from);
    if (not !== undefined) arm = this.#add(arm, this.#condition(not), 0, true);
    const label = sourceAttribute(element, "th:case", this.masked, this.from);
    const parent = element.parentNode;
    if (label !== undefined && parent !== null && "tagName" in parent) {
      const choice = sourceAttribute(parent, "th:switch", this.masked, this.from);
      if (choice !== undefined) {
        const condition = this.#condition(`switch ${choice}`);
        const key = `${condition}|${label}`;
        if (!this.#labels.has(key)) this.#labels.set(key, this.#labels.size);
        arm = this.#add(arm, condition, this.#labels.get(key)!, false);
      }
    }
    return arm;
  }

  #condition(expression: string): number {
    const key = expression.replace(/\s+/g, " ").trim();
    const known = this.#conditions.get(key);
    if (known !== undefined) return known;
    const condition = FIRST_CONDITION + this.#conditions.size;
    this.#conditions.set(key, condition);
    return condition;
  }

  #add(parent: number | undefined, condition: number, value: number, isBoolean: boolean): number {
    this.arms.push({ parent: parent ?? -1, condition, value, isBoolean });
    return this.arms.length - 1;
  }
}
