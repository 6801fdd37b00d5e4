import { describe, expect, test } from "vitest";
import { grammarFor } from "../../test/grammar-for.js";
import { createAnalyzer } from "../analyzer/analyzer.js";
import { emptyConfig } from "../config/effective-config.js";
import type { Finding } from "../finding/finding.js";
import { innsyn } from "../rules/use/innsyn.js";
import { klageFremgangsmaate } from "../rules/use/klage-fremgangsmaate.js";
import { klageadgang } from "../rules/use/klageadgang.js";
import { klagefrist } from "../rules/use/klagefrist.js";
import { klageinstans } from "../rules/use/klageinstans.js";
import { vedtakBegrunnelse } from "../rules/use/vedtak-begrunnelse.js";
import { vedtakHjemmel } from "../rules/use/vedtak-hjemmel.js";
import { textTypes } from "../text-types/all.js";

const rules = [
  klageadgang,
  klagefrist,
  klageinstans,
  klageFremgangsmaate,
  innsyn,
  vedtakHjemmel,
  vedtakBegrunnelse,
];

/** What the rules about decisions say of a text, as «severity rule/message». */
function findings(source: string, path = "brev.md"): readonly Finding[] {
  const analyzer = createAnalyzer({
    rules,
    textTypes,
    phrases: { match: () => [] },
    grammarFor,
    lists: { knownAbbreviations: new Set(), lawNames: [], commonNouns: new Set() },
    today: "2026-03-02",
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
