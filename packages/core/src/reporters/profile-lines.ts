import type { WrittenStandard } from "../document/block.js";
import { formatNumber } from "../finding/message.js";
import type { LixDriver, TextProfile } from "../finding/text-profile.js";
import { lixBand } from "../metrics/lix.js";

const LABELS = {
  nb: {
    title: "Om teksten",
    time: "Lesetid",
    lix: "LIX",
    passive: "Passiv",
    address: "Tiltale",
    reader: "«du» eller «dere»",
    terms: "Fagord",
    roles: "Roller",
    findings: "Funn",
    none: "ingen",
    minute: "under ett minutt",
    minutes: "minutter",
    oneMinute: "1 minutt",
    sentences: "av setningene",
    explained: "forklart",
    unexplained: "ikke forklart",
    find: "finne",
    understand: "forstå",
    use: "bruke",
    other: "annet",
    times: (n: number) => (n === 1 ? "1 gang" : `${n} ganger`),
    drivers: {
      sentences: "mest på grunn av lange setninger",
      words: "mest på grunn av lange ord",
      both: "på grunn av både lange setninger og lange ord",
      neither: "med setninger og ord av vanlig lengde",
    } satisfies Record<LixDriver, string>,
  },
  nn: {
    title: "Om teksten",
    time: "Lesetid",
    lix: "LIX",
    passive: "Passiv",
    address: "Tiltale",
    reader: "«du» eller «dykk»",
    terms: "Fagord",
    roles: "Roller",
    findings: "Funn",
    none: "ingen",
    minute: "under eitt minutt",
    minutes: "minutt",
    oneMinute: "1 minutt",
    sentences: "av setningane",
    explained: "forklart",
    unexplained: "ikkje forklart",
    find: "finne",
    understand: "forstå",
    use: "bruke",
    other: "anna",
    times: (n: number) => (n === 1 ? "1 gong" : `${n} gonger`),
    drivers: {
      sentences: "mest på grunn av lange setningar",
      words: "mest på grunn av lange ord",
      both: "på grunn av både lange setningar og lange ord",
      neither: "med setningar og ord av vanleg lengd",
    } satisfies Record<LixDriver, string>,
  },
} as const;

/** How many terms or roles a line names. */
const NAMED = 8;

/** What a text is like, as a person reads it: a title, and a label and what holds on each line after. */
export function profileLines(profile: TextProfile, standard: WrittenStandard): readonly string[] {
  const label = LABELS[standard];
  const { address, terms, roles, questions, lix } = profile;
  const rows: [string, string][] = [
    [label.time, readingTime(profile.readingMinutes, standard)],
    ...(lix === undefined
      ? []
      : [
          [
            label.lix,
            `${formatNumber(Math.round(lix.value))} (${lixBand(lix.value)[standard]}), ${label.drivers[lix.driver]}`,
          ] satisfies [string, string],
        ]),
    [label.passive, `${Math.round(profile.passiveShare * 100)} % ${label.sentences}`],
    [label.address, `${label.reader} ${label.times(address.reader)}, «vi» ${label.times(address.sender)}`],
    [label.terms, termsText(terms, label)],
    [label.roles, roles.length === 0 ? label.none : named(roles)],
    [
      label.findings,
      `${label.find} ${questions.find}, ${label.understand} ${questions.understand}, ${label.use} ${questions.use}, ${label.other} ${profile.otherFindings}`,
    ],
  ];
  return [label.title, ...rows.map(([name, text]) => `  ${name.padEnd(8)} ${text}`)];
}

function readingTime(minutes: number, standard: WrittenStandard): string {
  const label = LABELS[standard];
  const whole = Math.round(minutes);
  if (whole < 1) return label.minute;
  return whole === 1 ? label.oneMinute : `${formatNumber(whole)} ${label.minutes}`;
}

function termsText(
  { explained, unexplained }: TextProfile["terms"],
  label: { readonly explained: string; readonly unexplained: string; readonly none: string },
): string {
  if (explained.length + unexplained.length === 0) return label.none;
  return [
    ...(explained.length === 0 ? [] : [`${label.explained}: ${named(explained)}`]),
    ...(unexplained.length === 0 ? [] : [`${label.unexplained}: ${named(unexplained)}`]),
  ].join("; ");
}

function named(words: readonly string[]): string {
  const rest = words.length - NAMED;
  return `${words.slice(0, NAMED).join(", ")}${rest > 0 ? ` +${rest}` : ""}`;
}
