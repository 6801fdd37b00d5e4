import { describe, expect, test } from "vitest";
import { grammarFor } from "../../test/grammar-for.js";
import { createAnalyzer } from "../analyzer/analyzer.js";
import { emptyConfig } from "../config/effective-config.js";
import type { Finding } from "../finding/finding.js";
import { emptyLaw, type LawRow, type LawTable, lawParts } from "../law/law-table.js";
import { forhaandsvarsel } from "../rules/use/forhaandsvarsel.js";
import { innsyn } from "../rules/use/innsyn.js";
import { innsynsavslag } from "../rules/use/innsynsavslag.js";
import { klageFremgangsmaate } from "../rules/use/klage-fremgangsmaate.js";
import { klageadgang } from "../rules/use/klageadgang.js";
import { klagefrist } from "../rules/use/klagefrist.js";
import { klageinstans } from "../rules/use/klageinstans.js";
import { sakBehandler } from "../rules/use/sak-behandler.js";
import { utsettelse } from "../rules/use/utsettelse.js";
import { vedtakBegrunnelse } from "../rules/use/vedtak-begrunnelse.js";
import { vedtakFakta } from "../rules/use/vedtak-fakta.js";
import { vedtakHjemmel } from "../rules/use/vedtak-hjemmel.js";
import { vedtakVurdering } from "../rules/use/vedtak-vurdering.js";
import { veiledning } from "../rules/use/veiledning.js";
import { textTypes } from "../text-types/all.js";
import { textBlocks } from "./text-blocks.js";

const rules = [
  klageadgang,
  klagefrist,
  klageinstans,
  klageFremgangsmaate,
  innsyn,
  vedtakHjemmel,
  vedtakBegrunnelse,
];
/** The rules about what few letters are wrong without, too. */
const all = [
  ...rules,
  forhaandsvarsel,
  innsynsavslag,
  sakBehandler,
  utsettelse,
  vedtakFakta,
  vedtakVurdering,
  veiledning,
];

/** A law whose every provision was read in the act: until then nothing it asks for is more than information. */
const readLaw: LawTable = {
  ...emptyLaw,
  rows: lawParts.map((part) => ({
    act: { nb: "forvaltningsloven", nn: "forvaltningslova" },
    part,
    source: "test",
    verified: { by: "Kari Jurist", on: "2026-01-15" },
  })),
};

/** What the rules about decisions say of a text. */
function findings(
  source: string,
  path = "brev.md",
  law: LawTable = readLaw,
  asked = rules,
): readonly Finding[] {
  const analyzer = createAnalyzer({
    rules: asked,
    textTypes,
    phrases: { match: () => [] },
    grammarFor,
    lists: { knownAbbreviations: new Set(), lawNames: [], institutions: new Map(), commonNouns: new Set() },
    today: "2026-03-02",
    law,
    config: emptyConfig,
  });
  const analysis = analyzer.analyze({ source, format: "markdown", path });
  expect(analysis.failures).toEqual([]);
  return analysis.findings;
}

const told = (source: string, path?: string): readonly string[] =>
  findings(source, path).map((f) => `${f.severity} ${f.ruleId}/${f.messageId}`);

const DECLARED = "---\ntype: vedtak\n---\n";
const REFUSAL =
  "# Du får ikke bolig\n\nVi har avslått søknaden din fordi du har et sted å bo. Reglene står i boligloven § 3.\n\n";
const FILLING =
  "Vi har lest søknaden din og papirene du sendte oss. Vi har også snakket med deg på telefonen. Der fortalte du om huset du bor i, og om hva du ønsker deg. Vi forstår at du gjerne vil flytte nærmere skolen til barna dine, og vi noterer at du har ventet lenge på svar fra oss i saken.\n\n";

describe("where everything about complaint is missing", () => {
  test("klageadgang speaks alone of it, as an error, in a declared decision", () => {
    expect(told(`${DECLARED}${REFUSAL}Du kan be om innsyn.`)).toEqual(["error klageadgang/missing"]);
  });

  test("one question is asked in a decision that nobody declared", () => {
    expect(told(`${REFUSAL}${FILLING}Vennlig hilsen\n\nBoligkontoret`)).toEqual([
      "info klageadgang/maybeDecision",
    ]);
  });

  test("a full grant gets a warning at most, and no question about reasons", () => {
    const grant = `${DECLARED}# Du får bolig\n\nVi har innvilget søknaden din etter boligloven § 3.`;
    expect(told(grant)).toEqual(["warning innsyn/missing", "warning klageadgang/missing"]);
  });
});

test("the parts speak once the right is stated", () => {
  expect(told(`${DECLARED}${REFUSAL}Du kan klage på vedtaket, og du kan be om innsyn.`)).toEqual([
    "warning klage-fremgangsmaate/missing",
    "warning klagefrist/missing",
    "warning klageinstans/missing",
  ]);
});

test("no more than info about a decision that is only guessed", () => {
  const severities = findings(`${REFUSAL}${FILLING}Du kan klage på vedtaket.`).map((f) => f.severity);
  expect(severities.length).toBeGreaterThan(0);
  expect(new Set(severities)).toEqual(new Set(["info"]));
});

test("the law of the decision may stand last, under the heading about complaint", () => {
  const refusal = `${DECLARED}# Du får ikke bolig\n\nVi har avslått søknaden din fordi du har et sted å bo.\n\n`;
  const complaint =
    "## Du kan klage\n\nDu kan klage innen tre uker fra du fikk brevet. Send klagen til oss. Klageinstans er Statsforvalteren. Du kan be om innsyn.\n\n";
  expect(told(`${refusal}${complaint}Vedtaket er gjort etter boligloven § 3.`)).toEqual([]);
  expect(told(`${refusal}${complaint}Reglene om klage står i klageloven § 3.`)).toEqual([
    "warning vedtak-hjemmel/missing",
  ]);
});

describe("templates", () => {
  const rest = "Du kan be om innsyn.\n\n";
  const complaint =
    "Du kan klage innen tre uker fra du fikk brevet. Send klagen til oss. Klageinstans er Statsforvalteren.";

  test("a part may stand in any branch", () => {
    const text = `${DECLARED}${REFUSAL}${FILLING}${FILLING}${rest}{{#if avslag}}\n${complaint}\n{{else}}\nVelkommen.\n{{/if}}\n`;
    expect(told(text, "brev.hbs")).toEqual([]);
    expect(told(text.replace(complaint, "Kom inn."), "brev.hbs")).toEqual(["error klageadgang/missing"]);
  });

  test("a part may stand in another file", () => {
    expect(told(`${DECLARED}${REFUSAL}${FILLING}${FILLING}{{> klage}}\n`, "brev.hbs")).toEqual([]);
  });
});

describe.each([
  ["a final decision", "# Klagen din\n\nVi har avslått klagen. Vedtaket er endelig."],
  ["an advance notice", "# Varsel om gebyr\n\nVi vurderer å kreve gebyr. Svar innen 1. mai 2026."],
  ["a forwarded case", "# Vi har sendt søknaden videre\n\nVi har sendt søknaden din til fylkeskommunen."],
  ["a preliminary answer", "# Førebels svar\n\nVi har fått søknaden din, og saka er til behandling."],
  ["an offer of work", "# Tilbod om stilling\n\nVi tilbyr deg stilling som lærar."],
  ["an agreement", "# Leieavtale\n\nDu leier huset i tre år."],
])("%s", (_, text) => {
  test("is left alone", () => expect(told(DECLARED + text)).toEqual([]));
});

test("no message names a paragraph, a number of weeks or a body", () => {
  for (const rule of rules) {
    for (const message of Object.values(rule.messages).flatMap(({ nb, nn }) => [nb, nn])) {
      expect(message).not.toMatch(/§|\d|uker|veker|tatsforvalt|!/);
    }
  }
});

describe("a decision that nobody declared", () => {
  const letter = `${REFUSAL}${FILLING}`;

  test("is asked what it is before it is asked for anything that few letters are wrong without", () => {
    const found = findings(`${letter}Vennlig hilsen\n\nBoligkontoret`, "brev.md", emptyLaw, all);
    expect(found.map((f) => `${f.severity} ${f.ruleId}/${f.messageId}`)).toEqual([
      "info klageadgang/maybeDecision",
    ]);
  });

  test("is asked for the rest when it leaves no doubt", () => {
    const complaint =
      "Du kan klage innen tre uker fra du fikk brevet. Send klagen til oss. Klageinstans er Statsforvalteren. Du kan be om innsyn.";
    const found = findings(
      `${letter}${complaint}\n\nVennlig hilsen\n\nBoligkontoret`,
      "brev.md",
      emptyLaw,
      all,
    );
    expect(found.map((f) => `${f.severity} ${f.ruleId}`)).toEqual([
      "info sak-behandler",
      "info vedtak-vurdering",
      "info veiledning",
    ]);
  });
});

describe("the law", () => {
  const row: LawRow = {
    act: { nb: "prøveloven", nn: "prøvelova" },
    general: true,
    part: "innsyn",
    provision: "§ 9",
    source: "test",
  };
  const verified: LawRow = { ...row, verified: { by: "Kari Nordmann", on: "2026-01-02" } };
  const messageBy = (rows: readonly LawRow[], source = `${DECLARED}${REFUSAL}`): string =>
    findings(source, "brev.md", { rows, replaced: [] }).find((f) => f.ruleId === "innsyn")!.message;

  test("is named where somebody has read it, in the standard of the text", () => {
    expect(messageBy([verified])).toMatch(/ Kravet står i prøveloven § 9\.$/);
    const nynorsk = `${DECLARED}# Du får ikkje bustad\n\nVi har avslege søknaden din fordi du har ein stad å bu.\n`;
    expect(messageBy([verified], nynorsk)).toMatch(/ Kravet står i prøvelova § 9\.$/);
  });

  test.each([
    ["nobody has read it", row],
    ["it is not in force yet", { ...verified, validFrom: "2027-01-01" }],
    ["it is in force no more", { ...verified, validTo: "2025-12-31" }],
    ["it is not known to be in force", { ...verified, pending: true as const }],
    ["it is about other acts", { ...row, general: undefined } as unknown as LawRow],
    ["it is about another part", { ...verified, part: "klagefrist" as const }],
  ])("is not named where %s", (_, other) => {
    expect(messageBy([other])).not.toMatch(/§|lov/);
  });

  test("about access is named in the standard of the title, which is that of the text block", () => {
    const law: LawTable = { rows: [{ ...verified, part: "innsynsavslag" }], replaced: [] };
    const [found] = findings(
      "---\ntype: innsynsavslag\nlang: nb\n---\n# De får ikkje innsyn i rapporten frå skulen, fordi han berre er ei intern vurdering vi ikkje har gjort ferdig enno\n\nRapporten er laget av kommunen selv, og den inneholder bare interne vurderinger.\n",
      "brev.md",
      law,
      [innsynsavslag],
    );
    expect(found?.language).toBe("nn");
    expect(found?.message).toMatch(/ Kravet står i prøvelova § 9\.$/);
    expect(found?.suggestions[0]?.text).toBe(textBlocks["innsynsavslag-provision"].nn);
  });

  test("about access makes a warning of what is else information", () => {
    const refusal = "---\ntype: innsynsavslag\n---\n# Du får ikke innsyn\n\nRapporten er intern.\n";
    const severities = (rows: readonly LawRow[], source = refusal): readonly string[] =>
      findings(source, "brev.md", { rows, replaced: [] }, [innsynsavslag]).map((f) => f.severity);
    const of: LawRow = { ...row, part: "innsynsavslag" };
    expect(severities([of])).toEqual(["info", "info", "info"]);
    expect(severities([{ ...of, verified: verified.verified! }])).toEqual(["warning", "warning", "warning"]);
    const detected = refusal.replace("---\ntype: innsynsavslag\n---\n", "") + FILLING;
    expect(new Set(severities([{ ...of, verified: verified.verified! }], detected))).toEqual(
      new Set(["info"]),
    );
  });
});

describe("a full grant", () => {
  const rest =
    "Du kan klage innen tre uker fra du fikk brevet. Send klagen til oss. Klageinstans er Statsforvalteren. Du har rett til innsyn. Ring oss på 61 00 00 00.\n\nVennlig hilsen\n\nOla Nordmann";
  const told = (source: string): readonly string[] =>
    findings(`${DECLARED}${source}\n\n${rest}`, "brev.md", emptyLaw, all).map((f) => f.ruleId);

  test("needs no reasons, also where it says what happens later", () => {
    expect(told("# Laget får støtte\n\nVi har innvilget søknaden etter lagsloven § 3.")).toEqual([]);
    expect(
      told(
        "# Laget får støtte\n\nVi har innvilget søknaden etter lagsloven § 3. Blir det ikke noe av turen, må dere betale tilbake pengene.",
      ),
    ).toEqual([]);
  });

  test("is not what a burden is, though the reader has a right to access", () => {
    expect(told("# Du må rive terrassen\n\nDu må rive terrassen etter byggeloven § 3.")).toEqual([
      "forhaandsvarsel",
      "utsettelse",
      "vedtak-begrunnelse",
    ]);
  });
});
