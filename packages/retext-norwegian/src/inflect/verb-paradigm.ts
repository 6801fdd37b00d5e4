import type { Forms, Standard, VerbSlot } from "./features.js";
import { hasClusterEnd, isPolysyllabic, undouble, withoutFinalE } from "./stem.js";

interface Weak {
  readonly past: string;
  readonly participle: readonly string[];
  readonly common: string;
  readonly plural: readonly string[];
}

/**
 * The forms of a verb from its code in the lexicon. A code is one or more weak classes, the preferred first
 * (`a` kastet, `t` kjøpte, `d` prøvde, `D` bodde), or for all other verbs `present,past,participle[;common,plural]`
 * with `/` between forms that are both allowed and an empty place for a form that does not exist.
 * After either, `!name=form` puts one place right (`!passive=` takes the passive away).
 */
export function verbForms(infinitive: string, code: string, standard: Standard): Forms<VerbSlot> {
  const [main = "", ...overrides] = code.split("!");
  const forms = main.includes(",")
    ? irregular(infinitive, main, standard)
    : weak(infinitive, [...main], standard);
  return withOverrides({ ...forms, ...others(infinitive, standard) }, overrides);
}

function weak(infinitive: string, classes: readonly string[], standard: Standard): Forms<VerbSlot> {
  const kinds = classes.map((kind) => weakForms(infinitive, kind, standard));
  return {
    present:
      standard === "nn"
        ? unique(classes.map((kind) => nynorskPresent(infinitive, kind)))
        : [`${infinitive}r`],
    past: unique(
      kinds.flatMap((k) =>
        standard === "nb" && k.past.endsWith("et") ? [k.past, radicalA(infinitive)] : [k.past],
      ),
    ),
    participle: unique(kinds.flatMap((k) => k.participle)),
    ...(standard === "nn" ? { participleCommon: unique(kinds.map((k) => k.common)) } : {}),
    participlePlural: unique(kinds.flatMap((k) => k.plural)),
    participleDefinite: unique(kinds.flatMap((k) => k.plural)),
  };
}

function weakForms(infinitive: string, kind: string, standard: Standard): Weak {
  const full = withoutFinalE(infinitive);
  if (kind === "D") {
    const dental = standard === "nb" ? [`${full}dd`] : [`${full}dd`, `${full}tt`];
    return { past: `${full}dde`, participle: dental, common: `${full}dd`, plural: [`${full}dde`] };
  }
  if (kind === "a") {
    const a = `${full}a`;
    if (standard === "nn") return { past: a, participle: [a], common: a, plural: [a] };
    return {
      past: `${full}et`,
      participle: [`${full}et`, a],
      common: a,
      plural: [`${full}ede`, `${full}ete`, a],
    };
  }
  // The j of nynorsk byggje and tenkje stands only before a vowel.
  const stem = undouble(standard === "nn" ? full.replace(/(?<=[gk])j$/, "") : full);
  // Nynorsk has no -te after ld, nd and rd: sende, sende, sendt.
  if (kind === "t" && standard === "nn" && /[lnr]d$/.test(stem)) {
    return { past: `${stem}e`, participle: [`${stem}t`, stem], common: stem, plural: [`${stem}e`] };
  }
  if (kind === "t" && standard === "nn" && /[^aeiouyæøå]t$/.test(stem)) {
    return { past: `${stem}e`, participle: [stem], common: stem, plural: [`${stem}e`] };
  }
  if (kind === "t") {
    return { past: `${stem}te`, participle: [`${stem}t`], common: `${stem}t`, plural: [`${stem}te`] };
  }
  const both = /([rmnl]|ng)$/.test(stem) ? [`${stem}t`, `${stem}d`] : [`${stem}d`, `${stem}t`];
  const participle = standard === "nb" ? [`${stem}d`] : both;
  return { past: `${stem}de`, participle, common: `${stem}d`, plural: [`${stem}de`] };
}

function nynorskPresent(infinitive: string, kind: string): string {
  if (kind === "a") return `${withoutFinalE(infinitive)}ar`;
  return `${infinitive}r`;
}

function radicalA(infinitive: string): string {
  return `${withoutFinalE(infinitive)}a`;
}

function irregular(infinitive: string, code: string, standard: Standard): Forms<VerbSlot> {
  const [finite = "", adjectival = ""] = code.split(";");
  const [present = "", past = "", participle = ""] = finite.split(",");
  const [common = "", plural = ""] = adjectival.split(",");
  const supines = split(participle);
  const plurals = plural === "" ? supines.slice(0, 1).flatMap((p) => adjectivalPlural(p)) : split(plural);
  const commons =
    common === "" ? supines.slice(0, 1).map((p) => (p.endsWith("e") ? `${p}n` : p)) : split(common);
  return {
    present: present === "=" ? [`${infinitive}r`] : split(present),
    past: split(past),
    participle: supines,
    ...(standard === "nn" ? { participleCommon: commons.filter((f) => f !== "-") } : {}),
    participlePlural: plurals.filter((f) => f !== "-"),
    participleDefinite: plurals.filter((f) => f !== "-"),
  };
}

/** «skrevet», «skrive» -> «skrevne», «skrivne»; «funnet» -> «funne»; «solgt» -> «solgte»; «kasta» -> «kasta». */
function adjectivalPlural(participle: string): readonly string[] {
  if (participle.endsWith("a")) return [participle];
  const strong = /^(.*?)(et|e)$/.exec(participle);
  if (strong === null) return [`${participle}e`];
  return [`${undouble(strong[1] ?? "")}ne`];
}

function others(infinitive: string, standard: Standard): Forms<VerbSlot> {
  const stem = withoutFinalE(infinitive);
  const long = stem !== infinitive;
  if (standard === "nb") {
    const passive = [`${infinitive}s`];
    return {
      infinitive: [infinitive],
      imperative: long ? imperatives(stem, [`${stem}e`]) : [infinitive],
      passiveInfinitive: passive,
      passivePresent: passive,
      presentParticiple: [long ? `${stem}ende` : `${infinitive}ende`],
    };
  }
  return {
    infinitive: long ? [infinitive, `${stem}a`] : [infinitive],
    imperative: long
      ? imperatives(stem.replace(/(?<=[gklv])j$/, ""), [`${stem}e`, `${stem}a`])
      : [infinitive],
    passiveInfinitive: [`${stem}ast`],
    presentParticiple: [`${stem}ande`],
  };
}

function imperatives(stem: string, withVowel: readonly string[]): readonly string[] {
  // Only m is written single at the end of a word: glem, kom, but kall, legg.
  const bare = stem.endsWith("mm") ? stem.slice(0, -1) : stem;
  if (!isPolysyllabic(bare) && !/[aeiouyæøå]/.test(bare)) return withVowel;
  return hasClusterEnd(bare) ? [...withVowel.slice(0, 1), bare, ...withVowel.slice(1)] : [bare];
}

const overrideSlots: Readonly<Record<string, readonly VerbSlot[]>> = {
  passive: ["passiveInfinitive", "passivePresent"],
  imperative: ["imperative"],
  ing: ["presentParticiple"],
  infinitive: ["infinitive"],
};

function withOverrides(forms: Forms<VerbSlot>, overrides: readonly string[]): Forms<VerbSlot> {
  const changed: Partial<Record<VerbSlot, readonly string[]>> = { ...forms };
  for (const override of overrides) {
    const [name = "", value = ""] = override.split("=");
    for (const slot of overrideSlots[name] ?? []) {
      if (slot in forms) changed[slot] = split(value);
    }
  }
  return changed;
}

function split(forms: string): readonly string[] {
  return forms === "" || forms === "-" ? [] : forms.split("/");
}

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)];
}
