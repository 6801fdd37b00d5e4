/** «det» and passive, and the same said by the sender. */
const REWRITES: Readonly<Record<"nb" | "nn", Readonly<Record<string, string>>>> = {
  nb: {
    "det vises": "vi viser",
    "vises det": "viser vi",
    "det henvises": "vi viser",
    "henvises det": "viser vi",
    "det bes": "vi ber",
    "det anmodes": "vi ber",
    "det anbefales": "vi anbefaler",
    "anbefales det": "anbefaler vi",
    "det antas": "vi regner med",
    "det forutsettes": "vi forutsetter",
    "det presiseres": "vi presiserer",
    "det understrekes": "vi understreker",
    "det påpekes": "vi påpeker",
    "det blir vist": "vi viser",
    "det beklages": "vi beklager",
  },
  nn: {
    "det blir vist": "vi viser",
    "det vert vist": "vi viser",
    "blir det vist": "viser vi",
    "vert det vist": "viser vi",
    "det blir bede": "vi ber",
    "det vert bede": "vi ber",
    "det blir bedt": "vi ber",
    "det vert bedt": "vi ber",
    "det blir tilrådd": "vi rår til",
    "det vert tilrådd": "vi rår til",
    "det blir understreka": "vi understrekar",
    "det vert understreka": "vi understrekar",
    "det blir presisert": "vi presiserer",
    "det vert presisert": "vi presiserer",
  },
};

/** What the sender could write for an impersonal passive, where one rewrite fits every sentence; else undefined. */
export function impersonalRewrite(words: string, language: string): string | undefined {
  const rewrite =
    language === "nn" || language === "nb" ? REWRITES[language][words.toLowerCase()] : undefined;
  if (rewrite === undefined) return undefined;
  return /^\p{Lu}/u.test(words) ? rewrite[0]!.toUpperCase() + rewrite.slice(1) : rewrite;
}
