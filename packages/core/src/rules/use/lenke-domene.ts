import { isForeign } from "../../document/quotation.js";
import { hostOf, isUnder } from "../../document/web-addresses.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Text types whose links are the house's own doing. Links in an SMS are looked at by a rule of their own. */
const TYPES: ReadonlySet<string> = new Set(["e-post", "nettside"]);

/** Links to domains that the house has not said it uses. */
export const lenkeDomene = defineDocumentRule<Record<string, never>, { readonly host: string }>({
  id: "lenke-domene",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: {
      nb: "Lenke til et nettsted dere ikke har ført opp",
      nn: "Lenkje til ein nettstad de ikkje har ført opp",
    },
    rationale: {
      nb: "Leseren må kunne stole på lenkene i en tekst fra kommunen. Sjekk at lenken går til riktig nettsted. Før opp nettsteder dere bruker, i filen om organisasjonen. Regelen er stille når ingen er ført opp.",
      nn: "Lesaren må kunne lite på lenkjene i ein tekst frå kommunen. Sjekk at lenkja går til rett nettstad. Før opp nettstader de bruker, i fila om organisasjonen. Regelen er stille når ingen er førte opp.",
    },
    sources: ["Nasjonal sikkerhetsmyndighet", "Uutilsynet"],
  },
  options: {},
  messages: {
    outside: {
      nb: "Lenken går til «{host}», som dere ikke har ført opp. Sjekk at det er riktig nettsted.",
      nn: "Lenkja går til «{host}», som de ikkje har ført opp. Sjekk at det er rett nettstad.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Les om [⟦barnehageplass⟧](https://barnehage-soknad.com/plass) før du søker.",
        format: "markdown",
        textType: "nettside",
        organisation: { domains: ["ototen.no"] },
      },
      {
        language: "nb",
        text: "Hei. Skjemaet ligger på ⟦www.skjemasvar.net/toten⟧. Hilsen Kari",
        textType: "e-post",
        organisation: { domains: ["ototen.no"] },
      },
      {
        language: "nn",
        text: "Skjemaet ligg på ⟦www.skjemasvar.net/toten⟧. Sjå også www.skjemasvar.net/hjelp.",
        textType: "e-post",
        organisation: { domains: ["ototen.no"] },
      },
      {
        language: "nn",
        text: "Les om [⟦barnehageplass⟧](http://ototen.no.svar.example/plass) før du søkjer.",
        format: "markdown",
        textType: "nettside",
        organisation: { domains: ["ototen.no"] },
      },
    ],
    good: [
      { language: "nb", text: "Skjemaet ligger på www.skjemasvar.net.", textType: "e-post" },
      {
        language: "nb",
        text: "Les [reglene](https://www.ototen.no/regler) eller [skjemaet](/skjema), eller skriv til [oss](mailto:post@annet.no).",
        format: "markdown",
        textType: "nettside",
        organisation: { domains: ["ototen.no"] },
      },
      {
        language: "nb",
        text: "Se www.skjemasvar.net.",
        textType: "vedtak",
        organisation: { domains: ["ototen.no"] },
      },
      { language: "nn", text: "Skjemaet ligg på www.skjemasvar.net.", textType: "e-post" },
      {
        language: "nn",
        text: "Les [reglane](https://innsyn.ototen.no/reglar), eller skriv til post@anna.no.",
        format: "markdown",
        textType: "nettside",
        organisation: { domains: ["ototen.no"] },
      },
    ],
  },
  collect({ block, reading, textType, organisation }) {
    const domains = organisation?.domains ?? [];
    if (domains.length === 0 || !TYPES.has(textType) || block.kind === "code") return [];
    const links = reading.marks
      .filter(({ kind }) => kind === "link")
      .map(({ start, end, href = "" }) => ({ start, end, host: /^https?:/i.test(href) ? hostOf(href) : "" }));
    const written = reading.sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, text, start, end }) => {
        const isLinked = links.some((link) => link.start < end && start < link.end);
        const isAddress = kind === "source" && /^(?:https?:|www\.)/i.test(text);
        return isAddress && !isLinked ? [{ start, end, host: hostOf(text) }] : [];
      }),
    );
    return [...links, ...written]
      .filter(({ host, start }) => host !== "" && !isUnder(host, domains) && !isForeign(reading, start))
      .map(({ host, ...place }) => ({ ...place, value: { host } }));
  },
  check({ facts, report }) {
    const told = new Set<string>();
    for (const { block, reading, start, end, value } of facts) {
      if (told.has(value.host)) continue;
      told.add(value.host);
      report({ block, reading, start, end, messageId: "outside", data: { host: value.host } });
    }
  },
});
