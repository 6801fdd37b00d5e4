import type { ConfigurationFault, WrittenStandard } from "@klarsprak/core";
import type { LoadingFault } from "@klarsprak/engine/browser";
import type { Settings } from "../settings.js";
import { jsonWords } from "./json-words.js";

/** What is wrong in a file that steers klarsprak: in English, and as data where there is more than that. */
export interface FaultyPlace {
  readonly message: string;
  readonly fault?: ConfigurationFault | LoadingFault;
  /** The innermost key it is about. */
  readonly key?: string;
}

type Fault = ConfigurationFault | LoadingFault;

/** For each kind of fault what is there and what to do. What stands in the file, or is to be written there, has straight quotes as it has there. */
type Words = {
  readonly [K in Fault["kind"]]: (fault: Extract<Fault, { readonly kind: K }>, key: string) => string;
};

/** The written standard to speak about a file that steers klarsprak in. */
export function configurationStandard({ language }: Settings): WrittenStandard {
  return language === "nn" ? "nn" : "nb";
}

/** What is wrong, in words for a writer; in English where there is no more than that. */
export function configurationMessage(
  { message, fault, key = "" }: FaultyPlace,
  standard: WrittenStandard,
): string {
  if (fault === undefined) return message;
  const say = WORDS[standard][fault.kind] as (fault: Fault, key: string) => string;
  return say(fault, key);
}

const nb: Words = {
  "no-object": ({ value }, key) =>
    key === ""
      ? "Oppsettet må begynne med { og slutte med }."
      : `Ved "${key}" må det stå noe som begynner med { og slutter med }. Nå står det ${shown(value)}.`,
  "no-list": ({ value }, key) =>
    `Ved "${key}" må det stå noe som begynner med [ og slutter med ]. Nå står det ${shown(value)}.`,
  "no-text": ({ value }, key) =>
    `Ved "${key}" må det stå en tekst i anførselstegn. Nå står det ${shown(value)}.`,
  "not-one-of": ({ choices, value, near }, key) =>
    `Ved "${key}" må det stå ${oneOf(choices)}. Nå står det ${shown(value)}.${meant(near)}`,
  "unknown-key": ({ key, near }) =>
    `Nøkkelen "${key}" er ukjent her.${meant(near) || " Rett navnet, eller fjern nøkkelen."}`,
  "missing-key": ({ key }) => `Nøkkelen "${key}" mangler her. Skriv den inn.`,
  "no-pattern": ({ pattern }) =>
    `${shown(pattern)} er ikke et gyldig søkemønster (regulært uttrykk). Rett det, eller fjern det.`,
  "unknown-rule": ({ rule, near }) =>
    `Det finnes ingen regel som heter "${rule}".${meant(near) || " Rett navnet, eller fjern regelen."}`,
  "no-rule-setting": (_, key) =>
    `Ved "${key}" må det stå hvor viktig regelen er, for eksempel "warning". Har regelen innstillinger, skriver du ["warning", { … }] med innstillingene til slutt.`,
  "unknown-option": ({ option, rule, known, near }) =>
    known.length === 0
      ? `Regelen "${rule}" har ingen innstillinger. Fjern "${option}".`
      : `Regelen "${rule}" har ingen innstilling som heter "${option}".${meant(near) || ` Den har ${allOf(known)}.`}`,
  "no-number": ({ isWhole, min, max, value }, key) =>
    `Ved "${key}" må det stå et ${isWhole ? "heltall" : "tall"} fra ${min} til ${max}, uten anførselstegn. Nå står det ${shown(value)}.`,
  "too-small": ({ min, value }, key) => `Tallet ved "${key}" må være ${min} eller mer. Nå står det ${value}.`,
  "too-large": ({ max, value }, key) =>
    `Tallet ved "${key}" må være ${max} eller mindre. Nå står det ${value}.`,
  "no-boolean": ({ value }, key) =>
    `Ved "${key}" må det stå true (ja) eller false (nei), uten anførselstegn. Nå står det ${shown(value)}.`,
  "not-a-choice": ({ choices, value }, key) =>
    `Ved "${key}" må det stå ${oneOf(choices)}. Nå står det ${shown(value)}.`,
  "no-words": ({ value }, key) =>
    `Ved "${key}" må det stå en liste med ord i anførselstegn, slik: ["ord", "uttrykk"]. Nå står det ${shown(value)}.`,
  unreadable: () => "Filen kan ikke leses. Se at den finnes og kan åpnes.",
  "bad-json": ({ code }) => jsonWords(code).nb,
  circle: ({ files }) =>
    `Filene ved "extends" viser til hverandre i ring: ${files.join(" → ")}. Fjern én av dem.`,
  "unknown-base": ({ name, known }) =>
    `"${name}" finnes ikke. Ved "extends" må det stå ${oneOf(known)}, eller en fil, slik: "./felles.json".`,
  "unreadable-organisation": ({ name, known }) =>
    `Filen "${name}" kan ikke leses. Ved "organisation" må det stå en fil, slik: "./organisation.yaml", eller et innebygd navn: ${oneOf(known)}.`,
  "unreadable-list": () => 'Ordlisten kan ikke leses. Rett navnet på filen ved "lists" i oppsettet.',
};

const nn: Words = {
  "no-object": ({ value }, key) =>
    key === ""
      ? "Oppsettet må byrje med { og slutte med }."
      : `Ved "${key}" må det stå noko som byrjar med { og sluttar med }. No står det ${shown(value)}.`,
  "no-list": ({ value }, key) =>
    `Ved "${key}" må det stå noko som byrjar med [ og sluttar med ]. No står det ${shown(value)}.`,
  "no-text": ({ value }, key) =>
    `Ved "${key}" må det stå ein tekst i hermeteikn. No står det ${shown(value)}.`,
  "not-one-of": ({ choices, value, near }, key) =>
    `Ved "${key}" må det stå ${oneOf(choices)}. No står det ${shown(value)}.${meantNn(near)}`,
  "unknown-key": ({ key, near }) =>
    `Nøkkelen "${key}" er ukjend her.${meantNn(near) || " Rett namnet, eller fjern nøkkelen."}`,
  "missing-key": ({ key }) => `Nøkkelen "${key}" manglar her. Skriv han inn.`,
  "no-pattern": ({ pattern }) =>
    `${shown(pattern)} er ikkje eit gyldig søkemønster (regulært uttrykk). Rett det, eller fjern det.`,
  "unknown-rule": ({ rule, near }) =>
    `Det finst ingen regel som heiter "${rule}".${meantNn(near) || " Rett namnet, eller fjern regelen."}`,
  "no-rule-setting": (_, key) =>
    `Ved "${key}" må det stå kor viktig regelen er, til dømes "warning". Har regelen innstillingar, skriv du ["warning", { … }] med innstillingane til slutt.`,
  "unknown-option": ({ option, rule, known, near }) =>
    known.length === 0
      ? `Regelen "${rule}" har ingen innstillingar. Fjern "${option}".`
      : `Regelen "${rule}" har inga innstilling som heiter "${option}".${meantNn(near) || ` Han har ${allOf(known)}.`}`,
  "no-number": ({ isWhole, min, max, value }, key) =>
    `Ved "${key}" må det stå eit ${isWhole ? "heiltal" : "tal"} frå ${min} til ${max}, utan hermeteikn. No står det ${shown(value)}.`,
  "too-small": ({ min, value }, key) => `Talet ved "${key}" må vere ${min} eller meir. No står det ${value}.`,
  "too-large": ({ max, value }, key) =>
    `Talet ved "${key}" må vere ${max} eller mindre. No står det ${value}.`,
  "no-boolean": ({ value }, key) =>
    `Ved "${key}" må det stå true (ja) eller false (nei), utan hermeteikn. No står det ${shown(value)}.`,
  "not-a-choice": ({ choices, value }, key) =>
    `Ved "${key}" må det stå ${oneOf(choices)}. No står det ${shown(value)}.`,
  "no-words": ({ value }, key) =>
    `Ved "${key}" må det stå ei liste med ord i hermeteikn, slik: ["ord", "uttrykk"]. No står det ${shown(value)}.`,
  unreadable: () => "Fila kan ikkje lesast. Sjå til at ho finst og kan opnast.",
  "bad-json": ({ code }) => jsonWords(code).nn,
  circle: ({ files }) =>
    `Filene ved "extends" viser til kvarandre i ring: ${files.join(" → ")}. Fjern éi av dei.`,
  "unknown-base": ({ name, known }) =>
    `"${name}" finst ikkje. Ved "extends" må det stå ${oneOf(known)}, eller ei fil, slik: "./felles.json".`,
  "unreadable-organisation": ({ name, known }) =>
    `Fila "${name}" kan ikkje lesast. Ved "organisation" må det stå ei fil, slik: "./organisation.yaml", eller eit innebygd namn: ${oneOf(known)}.`,
  "unreadable-list": () => 'Ordlista kan ikkje lesast. Rett namnet på fila ved "lists" i oppsettet.',
};

const WORDS: Readonly<Record<WrittenStandard, Words>> = { nb, nn };

/** As much of a value as a reader needs to know it again. In characters. */
const MOST_SHOWN = 60;

/** A value as it stands in the file. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "null";
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} …` : text;
}

function oneOf(choices: readonly string[]): string {
  return listed(choices, "eller");
}

function allOf(names: readonly string[]): string {
  return listed(names, "og");
}

/** The conjunctions are the same in both written standards. */
function listed(words: readonly string[], conjunction: "eller" | "og"): string {
  const quoted = words.map((word) => `"${word}"`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${conjunction} ${last}`;
}

function meant(near: string | undefined): string {
  return near === undefined ? "" : ` Mente du "${near}"?`;
}

function meantNn(near: string | undefined): string {
  return near === undefined ? "" : ` Meinte du "${near}"?`;
}
