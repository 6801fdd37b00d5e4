import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  applyEdits,
  createAnalyzer,
  type EffectiveConfig,
  emptyConfig,
  type Finding,
  formatOf,
  type LawTable,
  rules,
  textTypes,
} from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

// Every required part of every good decision in examples/ is taken out in turn: exactly that part must be asked for.

const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../examples");

/** The rules that ask for a part of a decision. */
const PARTS = [
  "klageadgang",
  "klagefrist",
  "klageinstans",
  "klage-fremgangsmaate",
  "innsyn",
  "vedtak-skriftlig",
  "vedtak-begrunnelse",
  "vedtak-hjemmel",
  "vedtak-fakta",
  "vedtak-vurdering",
  "utsettelse",
  "veiledning",
  "sak-behandler",
  "signatur-automatisert",
  "klagerett-vergeinfo",
  "forhaandsvarsel",
] as const;
type Part = (typeof PARTS)[number];

/** What is taken out: a section by its heading, a stretch of text, or a stretch that others come in place of. */
type Cut = string | readonly [text: string, replacement: string];

interface Letter {
  readonly file: string;
  /** The reader gets all that was asked for: the law asks for less, so less is made of what is missing. */
  readonly fullGrant?: true;
  /** What is taken out to remove a part. */
  readonly cuts: Partial<Readonly<Record<Part, readonly Cut[]>>>;
  /** Parts that this decision need not have: without them nothing is asked for. */
  readonly optional?: Partial<Readonly<Record<string, readonly Cut[]>>>;
}

const letters: readonly Letter[] = [
  {
    file: "vedtak-avslag-god.md",
    cuts: {
      klageadgang: ["## Du kan klage"],
      klagefrist: [" innen tre uker etter at du fikk dette brevet"],
      klageinstans: [", sender vi klagen til kommunens klagenemnd. Nemnda avgjør saken og skriver til deg"],
      "klage-fremgangsmaate": [
        " Send klagen til barnehage@eksempel.kommune.no eller til Eksempel kommune, Torget 1, 9999 Eksempelstad. Skriv hva du er uenig i, og hvorfor.",
      ],
      innsyn: ["## Du kan se dokumentene i saken", " og innsyn"],
      "vedtak-skriftlig": [
        ["# Du får ikke lavere pris i barnehagen", "# Prisen i barnehagen"],
        "Vi har avslått søknaden din om redusert foreldrebetaling. ",
        "Avslaget gjelder søknaden vi fikk 14. desember 2026.\n\n",
        ["Derfor avslår vi søknaden", "Derfor"],
      ],
      "vedtak-begrunnelse": ["## Derfor avslår vi søknaden"],
      "vedtak-hjemmel": [
        "Vi har gjort vedtaket etter barnehageloven § 16 og forskrift om foreldrebetaling i barnehager § 3. ",
      ],
      "vedtak-fakta": [
        " Inntekten din er høyere enn grensen for å få lavere pris.",
        [
          "- Du hadde 612 000 kroner i inntekt i 2025.\n- Seks prosent av inntekten er 36 720 kroner i året.\n- Full pris i barnehagen er 13 200 kroner i året.",
          "- inntekten\n- prisen",
        ],
        "Du skrev at du skal arbeide mindre i 2027. ",
        " Vi fikk ikke lønnsslipper sammen med søknaden. Derfor har vi brukt inntekten fra 2025.",
      ],
      "vedtak-vurdering": [["Dette har vi lagt vekt på:", "Slik regner vi:"]],
      veiledning: ["## Har du spørsmål?", "Trenger du hjelp til å klage, hjelper vi deg gjerne.\n\n"],
      "sak-behandler": ["\n\nOla Nordmann\\\nrådgiver"],
    },
  },
  {
    file: "vedtak-avslag-god-nn.md",
    cuts: {
      klageadgang: ["## De kan klage"],
      klagefrist: [" innan tre veker etter at de fekk dette brevet"],
      klageinstans: [", sender vi klaga til Statsforvaltaren. Statsforvaltaren avgjer saka"],
      "klage-fremgangsmaate": [
        " Send klaga til postmottak@eksempel.kommune.no eller til Eksempel kommune, Torget 1, 9999 Eksempelstad. Skriv kva de er usamde i, og kvifor.",
      ],
      innsyn: ["## De kan sjå dokumenta i saka"],
      "vedtak-skriftlig": [
        ["# Kafeen får ikkje skjenkeløyve", "# Skjenkeløyve"],
        "Vi har avslått søknaden om løyve til å skjenke øl og vin på Kafé Eksempel. ",
        ["Derfor avslår vi søknaden", "Derfor"],
      ],
      "vedtak-begrunnelse": ["## Derfor avslår vi søknaden", "## De kan søkje om løyve for ein enkelt kveld"],
      "vedtak-hjemmel": ["Vi har gjort vedtaket etter alkohollova § 1-7 a og alkoholplanen til kommunen. "],
      "vedtak-fakta": [
        " Kafeen ligg rett ved barneskulen, og kommunestyret vil ikkje ha nye skjenkestader der.",
        "- Kafeen ligg 40 meter frå skulegarden.\n",
        "- De søkte om å skjenke frå klokka 12, altså i skuletida.\n",
        "- Politiet rår oss til å seie nei, fordi gata er smal og har mykje trafikk.\n",
      ],
      "vedtak-vurdering": [
        ["Formannskapet har lagt vekt på dette:", "Dette er grunnane:"],
        "Vi har vurdert om de kunne få løyve berre om kvelden. ",
        " Derfor kom vi til at omsynet til barna veg tyngst.",
        " Vi vurderer då kva som skjer på skulen same dag.",
      ],
      veiledning: ["## Har de spørsmål?"],
      "sak-behandler": ["\n\nNils Nordmann\\\nnæringsrådgivar"],
    },
  },
  {
    file: "vedtak-innvilget-god.md",
    cuts: {
      klageadgang: ["## Du kan klage"],
      klagefrist: [" innen fire uker etter at du fikk dette brevet"],
      klageinstans: [", sender vi klagen til Statsforvalteren. Statsforvalteren avgjør saken"],
      "klage-fremgangsmaate": [
        " Send klagen til tildeling@eksempel.kommune.no eller til Eksempel kommune, Torget 1, 9999 Eksempelstad. Skriv hva du vil ha endret, og hvorfor. Du kan også ringe oss, så hjelper vi deg med å skrive klagen.",
      ],
      innsyn: ["## Du kan se dokumentene i saken"],
      "vedtak-skriftlig": [
        ["# Du får støttekontakt tre timer i uka", "# Støttekontakt"],
        "Vi har innvilget søknaden din om støttekontakt. ",
        ["Derfor får du støttekontakt", "Derfor"],
      ],
      "vedtak-begrunnelse": ["## Derfor får du støttekontakt"],
      "vedtak-hjemmel": ["Vi har gjort vedtaket etter helse- og omsorgstjenesteloven § 3-2. "],
      "vedtak-fakta": [
        [
          "Du fortalte oss at du vil bli med på tur og konserter, og at du trenger følge. Fastlegen din skriver at du har godt av å komme mer ut. Vi har lagt vekt på dette.",
          "Vi har lagt vekt på behovet ditt.",
        ],
      ],
      "vedtak-vurdering": [
        " Vi har lagt vekt på dette.",
        ["Vi mener at tre timer er nok", "Tre timer er nok"],
      ],
      veiledning: [
        "## Har du spørsmål?",
        "## Si fra hvis noe endrer seg",
        " Du kan også ringe oss, så hjelper vi deg med å skrive klagen.",
      ],
      "sak-behandler": ["\n\nLiv Nordmann\\\nsaksbehandler", ["Ring Liv Nordmann på", "Ring oss på"]],
    },
  },
  {
    file: "vedtak-innvilga-god-nn.md",
    fullGrant: true,
    cuts: {
      klageadgang: ["## De kan klage"],
      klagefrist: [" innan tre veker etter at de fekk dette brevet"],
      klageinstans: [", sender vi klaga til klagenemnda i kommunen. Nemnda avgjer saka"],
      "klage-fremgangsmaate": [
        " Send klaga til kultur@eksempel.kommune.no eller til Eksempel kommune, Torget 1, 9999 Eksempelstad. Skriv kva de er usamde i, og kvifor.",
      ],
      innsyn: ["## De kan sjå dokumenta i saka"],
      "vedtak-skriftlig": [
        ["# Songlaget får 40 000 kroner i tilskot", "# Tilskot til barnekor"],
        "Vi har innvilga søknaden om tilskot til barnekor i 2027. Songlaget får 40 000 kroner, like mykje som de søkte om. ",
        ["Derfor får laget tilskot", "Derfor"],
      ],
      "vedtak-hjemmel": ["## Reglane vi har brukt"],
      veiledning: ["## Har de spørsmål?", " Ring oss så tidleg som råd om planane endrar seg."],
      "sak-behandler": ["\n\nKari Nordmann\\\nkulturkonsulent"],
    },
    // The choir got all it applied for.
    optional: {
      "vedtak-begrunnelse": ["## Derfor får laget tilskot"],
      "vedtak-vurdering": [
        " Vi har også lagt vekt på at det ikkje finst andre kor for barn under tolv år i kommunen.",
      ],
    },
  },
  {
    file: "vedtak-palegg-god.md",
    cuts: {
      klageadgang: ["## Du kan klage"],
      klagefrist: [" innen tre uker etter at du fikk dette brevet"],
      klageinstans: [", sender vi klagen til Statsforvalteren. Statsforvalteren avgjør saken"],
      "klage-fremgangsmaate": [
        " Send klagen til miljo@eksempel.kommune.no eller til Eksempel kommune, Torget 1, 9999 Eksempelstad. Skriv hva du er uenig i, og hvorfor.",
      ],
      innsyn: ["## Du kan se dokumentene i saken", " og innsyn"],
      "vedtak-skriftlig": [
        ["# Du må fjerne bilvrakene på tomta", "# Bilvrakene på tomta"],
        "Du må fjerne de tre bilvrakene fra tomta i Lille vei 1. ",
        ["Derfor må du rydde", "Derfor"],
      ],
      "vedtak-begrunnelse": [
        ["Derfor må du rydde", "Besøket på tomta"],
        "Oljen kan renne ned i bekken. Vi mener at det veier tyngre enn ønsket om å beholde bilene. Derfor må vrakene bort.\n\n",
      ],
      "vedtak-hjemmel": ["Vi har gjort vedtaket etter forurensningsloven § 37. "],
      "vedtak-fakta": [
        "Vi var på befaring 3. november 2026. Da sto det tre biler uten hjul på tomta. Fra en av dem rant det olje ut på bakken.\n\n",
        " Du svarte at du vil reparere bilene.",
      ],
      "vedtak-vurdering": [" Vi mener at det veier tyngre enn ønsket om å beholde bilene."],
      utsettelse: [
        "Du må rydde innen fristen selv om du klager. Du kan be oss vente til klagen er avgjort.\n\n",
      ],
      forhaandsvarsel: ["Vi varslet deg 10. november 2026. "],
      veiledning: ["## Har du spørsmål?"],
      "sak-behandler": ["\n\nOla Nordmann\\\nrådgiver"],
    },
  },
  {
    file: "vedtak-palegg-god-nn.md",
    cuts: {
      klageadgang: ["## Du kan klage"],
      klagefrist: [" innan tre veker etter at du fekk dette brevet"],
      klageinstans: [", sender vi klaga til Statsforvaltaren. Statsforvaltaren avgjer saka"],
      "klage-fremgangsmaate": [
        " Send klaga til byggjesak@eksempel.kommune.no eller til Eksempel kommune, Torget 1, 9999 Eksempelstad. Skriv kva du er usamd i, og kvifor.",
      ],
      innsyn: ["## Du kan sjå dokumenta i saka", " og innsyn"],
      "vedtak-skriftlig": [
        ["# Du må rive terrassen", "# Terrassen på hytta"],
        "Du må rive terrassen på sørsida av hytta i Strandvegen 5. ",
        " Du har ikkje søkt om løyve til å byggje han.",
        ["Derfor må du rive\n", "Derfor\n"],
      ],
      "vedtak-begrunnelse": [
        ["Derfor må du rive\n", "Synfaringa\n"],
        "Folk skal kunne gå langs sjøen. Vi meiner at det veg tyngre enn ønsket om ein stor terrasse. Derfor må du rive han.\n\n",
      ],
      "vedtak-hjemmel": ["Vi har gjort vedtaket etter plan- og bygningslova § 32-3. "],
      "vedtak-fakta": [
        "Vi var på synfaring 3. november 2026 og målte terrassen. Han er 60 kvadratmeter stor og ligg 20 meter frå sjøen. Du har ikkje søkt om løyve til å byggje han.\n\n",
        " Du svara at terrassen ikkje er i vegen for nokon.",
      ],
      "vedtak-vurdering": [" Vi meiner at det veg tyngre enn ønsket om ein stor terrasse."],
      utsettelse: [
        "Du må rive innan fristen sjølv om du klagar. Du kan be oss vente til klaga er avgjord.\n\n",
      ],
      forhaandsvarsel: ["Vi varsla deg 10. november 2026. "],
      veiledning: ["## Har du spørsmål?"],
      "sak-behandler": ["\n\nNils Nordmann\\\nrådgivar"],
    },
  },
  {
    file: "mal-vedtak.hbs",
    cuts: {
      klageadgang: ["## Du kan klage"],
      klagefrist: [" innen {{klage.frist}} etter at du fikk dette brevet"],
      klageinstans: [
        "Endrer vi ikke vedtaket, sender vi klagen til kommunens klagenemnd. Nemnda avgjør saken.",
        "Endrer vi ikke vedtaket, sender vi klagen til Statsforvalteren. Statsforvalteren avgjør saken.",
      ],
      "klage-fremgangsmaate": [
        " Send klagen til {{enhet.epost}} eller til {{enhet.adresse}}. Skriv hva du er uenig i, og hvorfor.",
      ],
      innsyn: ["## Du kan se dokumentene i saken"],
      "vedtak-skriftlig": [
        ["# Du får {{tjeneste.navn}}", "# {{tjeneste.navn}}"],
        ["# Du får ikke {{tjeneste.navn}}", "# Om {{tjeneste.navn}}"],
        "Vi har innvilget søknaden din om {{tjeneste.navn}}. ",
        "Vi har avslått søknaden din om {{tjeneste.navn}}. ",
        ["Derfor har vi bestemt dette", "Derfor"],
      ],
      "vedtak-begrunnelse": ["## Derfor har vi bestemt dette"],
      "vedtak-hjemmel": ["## Reglene vi har brukt"],
      "vedtak-fakta": [["disse opplysningene", "dette"]],
      "vedtak-vurdering": [["Vi har lagt vekt på disse opplysningene", "Disse opplysningene avgjorde saken"]],
      veiledning: ["## Har du spørsmål?"],
      "sak-behandler": [
        "\n\n{{saksbehandler.navn}}\\\n{{saksbehandler.tittel}}",
        ["Ring {{saksbehandler.navn}} på", "Ring oss på"],
      ],
    },
  },
  {
    file: "mal-vedtak-nn.md.njk",
    cuts: {
      klageadgang: ["## Du kan klage"],
      klagefrist: [" innan {{ klage.frist }} etter at du fekk dette brevet"],
      klageinstans: [
        "Endrar vi ikkje vedtaket, sender vi klaga til klagenemnda i kommunen. Nemnda avgjer saka.",
        "Endrar vi ikkje vedtaket, sender vi klaga til Statsforvaltaren. Statsforvaltaren avgjer saka.",
      ],
      "klage-fremgangsmaate": [
        " Send klaga til {{ eining.epost }} eller til {{ eining.adresse }}. Skriv kva du er usamd i, og kvifor.",
      ],
      innsyn: ["## Du kan sjå dokumenta i saka"],
      "vedtak-skriftlig": [
        ["# Du får {{ teneste.namn }}", "# {{ teneste.namn }}"],
        ["# Du får ikkje {{ teneste.namn }}", "# Om {{ teneste.namn }}"],
        "Vi har innvilga søknaden din om {{ teneste.namn }}. ",
        "Vi har avslått søknaden din om {{ teneste.namn }}. ",
        ["Derfor har vi bestemt dette", "Derfor"],
      ],
      "vedtak-begrunnelse": ["## Derfor har vi bestemt dette"],
      "vedtak-hjemmel": ["## Reglane vi har brukt"],
      "vedtak-fakta": [["desse opplysningane", "dette"]],
      "vedtak-vurdering": [["Vi har lagt vekt på desse opplysningane", "Desse opplysningane avgjorde saka"]],
      veiledning: ["## Har du spørsmål?"],
      "sak-behandler": [
        "\n\n{{ saksbehandlar.namn }}\\\n{{ saksbehandlar.tittel }}",
        ["Ring {{ saksbehandlar.namn }} på", "Ring oss på"],
      ],
    },
  },
];

const dictionaries = loadBuiltDictionaries();

function findingsOf(
  source: string,
  file: string,
  declared: boolean,
  law: LawTable = dictionaries.law,
): readonly Finding[] {
  const config: EffectiveConfig = declared
    ? { ...emptyConfig, textType: { type: "vedtak", origin: "option", reason: "test" } }
    : emptyConfig;
  const analyzer = createAnalyzer({
    rules,
    textTypes,
    ...dictionaries,
    law,
    grammarFor,
    config,
    today: "2027-01-10",
  });
  const format = formatOf(file, source);
  const analysis = analyzer.analyze({ source, format: format!, path: file });
  expect(analysis.failures).toEqual([]);
  return analysis.findings.filter(({ ruleId }) => (PARTS as readonly string[]).includes(ruleId));
}

const asked = (source: string, file: string, declared = true): readonly string[] =>
  findingsOf(source, file, declared).map(({ ruleId, severity }) => `${severity} ${ruleId}`);

/** The source without what is cut. A cut that is not there fails the test: the table must be kept with the letters. */
function without(source: string, cuts: readonly Cut[]): string {
  let text = source;
  for (const cut of cuts) {
    const [wanted, replacement] = typeof cut === "string" ? [cut, ""] : cut;
    expect(text).toContain(wanted);
    text = wanted.startsWith("## ")
      ? withoutSection(text, wanted)
      : text.replaceAll(wanted, () => replacement);
  }
  return text;
}

function withoutSection(text: string, heading: string): string {
  const start = text.indexOf(`${heading}\n`);
  const rest = text.slice(start + heading.length);
  const next = /\n(?:#+ |V[ea]nnl?[ie]g h[ie]l|Venleg helsing|Vennlig hilsen)/.exec(rest);
  return text.slice(0, start) + (next === null ? "" : rest.slice(next.index + 1));
}

/** How loud a part is asked for once its provision has been read in the act; until then it is information. */
const severityOf: Readonly<Partial<Record<Part, string>>> = {
  klageadgang: "error",
  innsyn: "error",
  "vedtak-skriftlig": "info",
  "vedtak-fakta": "info",
  "vedtak-vurdering": "info",
  utsettelse: "info",
  veiledning: "info",
  forhaandsvarsel: "info",
};

/** What no act asks for. */
const OUTSIDE_LAW: ReadonlySet<Part> = new Set(["sak-behandler"]);

const readLaw: LawTable = {
  ...dictionaries.law,
  rows: dictionaries.law.rows.map((row) => ({ ...row, verified: { by: "Kari Jurist", on: "2026-01-15" } })),
};

describe.each(letters)("examples/$file", ({ file, fullGrant, cuts, optional = {} }) => {
  const source = readFileSync(join(folder, file), "utf8");

  test("has every part", () => expect(asked(source, file)).toEqual([]));

  test.each(
    Object.entries(cuts) as [Part, readonly Cut[]][],
  )("without %s is asked for it alone", (part, list) => {
    const cut = without(source, list);
    expect(asked(cut, file)).toEqual([`${OUTSIDE_LAW.has(part) ? "warning" : "info"} ${part}`]);
    const wanted =
      fullGrant === true && severityOf[part] === "error" ? "warning" : (severityOf[part] ?? "warning");
    const found = findingsOf(cut, file, true, readLaw);
    expect(found.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([`${wanted} ${part}`]);
  });

  test.each(
    Object.entries(cuts) as [Part, readonly Cut[]][],
  )("gets %s back by the change that is offered", (part, list) => {
    const cut = without(source, list);
    const [finding] = findingsOf(cut, file, true);
    const change = finding!.suggestions[0]!;
    expect(change.edits).toHaveLength(1);
    const mended = applyEdits(cut, change.edits);
    expect(asked(mended, file).filter((found) => found.endsWith(` ${part}`))).toEqual([]);
    expect(mended).toContain(change.text);
    const [edit] = change.edits;
    expect(edit!.span.start).toBe(edit!.span.end);
    expect(mended.replace(edit!.text, () => "")).toBe(cut);
  });

  test.each(Object.entries(optional))("need not have %s", (_, list) =>
    expect(asked(without(source, list!), file)).toEqual([]));
});

test("a decision that nobody declared is never asked for more than is asked for with info", () => {
  for (const { file, cuts } of letters) {
    const source = readFileSync(join(folder, file), "utf8").replace(/^---\ntype: vedtak\n---\n/, "");
    for (const [part, list] of Object.entries(cuts) as [Part, readonly Cut[]][]) {
      const found = findingsOf(without(source, list), file, false);
      expect(
        found.filter(({ severity }) => severity !== "info"),
        `${file} ${part}`,
      ).toEqual([]);
    }
  }
});
