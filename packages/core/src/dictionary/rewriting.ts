import type { CompiledAlternative } from "./compiled-list.js";
import type { Slot } from "./inflection.js";

/** What to put in the place of some tokens; `end` is exclusive. The letter case is still that of the list. */
export interface Rewriting {
  readonly text: string;
  readonly first: number;
  readonly end: number;
}

/** The form of an alternative that fits every one of the places, or undefined where there is none or they differ. */
export function formIn(
  alternative: CompiledAlternative,
  slots: readonly Slot[],
  surface: string,
): string | undefined {
  const fitting = new Set(slots.map((slot) => variantLike(surface, formsIn(alternative, slot))));
  const [form] = fitting;
  return fitting.size === 1 ? form : undefined;
}

function formsIn({ forms = {} }: CompiledAlternative, slot: Slot): readonly string[] {
  const own = forms[slot];
  if (own !== undefined) return own;
  // A verb of one participle for all genders (nn «nytta») says the same in every place of it.
  return slot === "participleCommon" || slot === "participlePlural" ? (forms.participle ?? []) : [];
}

/** Radical forms go with radical forms: «utredninga» -> «undersøkinga», «anmoda» -> «kasta». */
function variantLike(surface: string, forms: readonly string[]): string | undefined {
  const radical = surface.endsWith("a") ? forms.find((form) => form.endsWith("a")) : undefined;
  return radical ?? forms[0];
}
