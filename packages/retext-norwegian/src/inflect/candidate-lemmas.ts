import type { Standard, Upos } from "./features.js";

const verbEndings = "r,te,de,dde,t,d,dd,tt,et,a,ede,ete,dde,s,es,ende,nde,ande,ast,ar,er,e,en,ne,tte,".split(
  ",",
);
const nounEndings = "en,et,er,ene,a,ar,ane,e,n,t,r,ne,".split(",");
const adjectiveEndings = "t,tt,e,ere,est,este,st,ste,are,ast,aste,de,".split(",");

/** Words that could be the lemma of a regular form; most are no words, so each must be tried against its paradigm. */
export function candidateLemmas(form: string, upos: Upos, standard: Standard): readonly string[] {
  const endings = upos === "VERB" ? verbEndings : upos === "NOUN" ? nounEndings : adjectiveEndings;
  const stems = endings
    .filter((ending) => form.endsWith(ending))
    .map((e) => form.slice(0, form.length - e.length));
  const participle = upos === "ADJ" && form.endsWith("ede") ? [`${form.slice(0, -2)}t`] : [];
  const lemmas = stems.filter((stem) => stem.length > 1).flatMap((stem) => restored(stem, upos, standard));
  return [...new Set([...participle, ...lemmas])];
}

/** What an ending may have changed: a dropped -e, a single consonant, a contracted vowel, a lost j. */
function restored(stem: string, upos: Upos, standard: Standard): readonly string[] {
  const last = stem.slice(-1);
  if (upos === "VERB") {
    const full = [stem, stem + last];
    const withJ = standard === "nn" ? full.map((s) => `${s}j`) : [];
    return [stem, ...[...full, ...withJ].map((s) => `${s}e`)];
  }
  const expanded = /[lnr]$/.test(stem)
    ? [`${stem.slice(0, -1)}e${last}`, `${stem.slice(0, -1)}${stem.slice(-2, -1)}e${last}`]
    : [];
  const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  const open = upos === "ADJ" && standard === "nn" ? [`${stem}n`, `${stem}en`] : [];
  return [stem, `${stem}e`, stem + last, ...single, ...expanded, ...open];
}
