import { LIX_WORDS, lixBand } from "../../metrics/lix.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Over this the text is hard for most readers, whatever the limit is set to. */
const HARD = 55;

/** Readability of the whole text by Björnsson's index. */
export const liks = defineDocumentRule({
  id: "liks",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lesbarhetsindeks (LIX)", nn: "Lesbarheitsindeks (LIX)" },
    rationale: {
      nb: "LIX regner ut hvor tung en tekst er, av lengden på setningene og andelen ord på mer enn seks bokstaver. Et brev til innbyggere bør ligge under 45. Tallet er en pekepinn og sier ikke om innholdet er klart.",
      nn: "LIX reknar ut kor tung ein tekst er, av lengda på setningane og delen ord på meir enn seks bokstavar. Eit brev til innbyggjarar bør liggje under 45. Talet er ein peikepinn og seier ikkje om innhaldet er klart.",
    },
    sources: ["Björnsson: Läsbarhet (1968)", "Tansa", "NAV"],
  },
  options: {
    maxLix: {
      kind: "number",
      default: 45,
      min: 20,
      max: 80,
      description: { nb: "Høyeste LIX som ikke nevnes.", nn: "Høgaste LIX som ikkje blir nemnd." },
    },
  },
  messages: {
    hard: {
      nb: "Teksten har LIX {lix} ({band}). Kortere setninger og vanlige ord gjør den lettere. Målet er {max} eller lavere.",
      nn: "Teksten har LIX {lix} ({band}). Kortare setningar og vanlege ord gjer han lettare. Målet er {max} eller lågare.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: `⟦${repeated("Kommunestyrets vedtatte reguleringsbestemmelser forutsetter gjennomføring av tilfredsstillende grunnundersøkelser innenfor planområdet før igangsettelse av anleggsvirksomhet.", 9)}⟧`,
      },
      {
        language: "nn",
        text: `⟦${repeated("Kommunestyret sine vedtekne reguleringsføresegner føreset gjennomføring av tilfredsstillande grunnundersøkingar innanfor planområdet før igangsetjing av anleggsverksemd.", 9)}⟧`,
      },
      {
        language: "nb",
        text: `⟦# Høringssvar⟧\n\n${repeated("Kommunestyret oppfordrer departementet til å gjennomføre en helhetlig vurdering av konsekvensene.", 12)}`,
        format: "markdown",
      },
      {
        language: "nn",
        text: `⟦# Høyringssvar⟧\n\n${repeated("Kommunestyret oppmodar departementet om å gjennomføre ei heilskapleg vurdering av konsekvensane.", 12)}`,
        format: "markdown",
      },
    ],
    good: [
      {
        language: "nb",
        text: repeated("Du kan søke om plass i barnehagen nå. Du får svar fra oss før ferien.", 9),
      },
      {
        language: "nb",
        text: "Kommunestyrets reguleringsbestemmelser forutsetter tilfredsstillende grunnundersøkelser.",
      },
      {
        language: "nn",
        text: repeated("Du kan søkje om plass i barnehagen no. Du får svar frå oss før ferien.", 9),
      },
      {
        language: "nn",
        text: "Kommunestyret sine reguleringsføresegner føreset tilfredsstillande grunnundersøkingar.",
      },
      {
        language: "nb",
        text: "- Reguleringsbestemmelser\n- Grunnundersøkelser\n- Anleggsvirksomhet",
        format: "markdown",
      },
      {
        language: "nn",
        text: "- Reguleringsføresegner\n- Grunnundersøkingar\n- Anleggsverksemd",
        format: "markdown",
      },
    ],
  },
  check({ document, metrics, options, report }) {
    if (metrics.words < LIX_WORDS || metrics.lix <= options.maxLix) return;
    const block =
      document.blocks.find(({ kind }) => kind !== "code" && kind !== "image") ?? document.blocks[0];
    if (block === undefined) return;
    const band = lixBand(metrics.lix);
    report({
      block,
      about: "document",
      messageId: "hard",
      data: {
        lix: Math.round(metrics.lix),
        band: band[block.language === "nn" ? "nn" : "nb"],
        max: options.maxLix,
      },
      severity: metrics.lix > HARD ? "warning" : "info",
    });
  },
});

function repeated(text: string, times: number): string {
  return Array.from({ length: times }, () => text).join(" ");
}
