import {
  isInForce,
  isVerified,
  type LawDeadline,
  type LawRow,
  type LawTable,
  lawPartTitles,
  printable,
  type ReplacedName,
  type Verification,
} from "@klarsprak/core";
import stringWidth from "string-width";
import { version } from "./version.js";

/** A place in a file that cites what is replaced. */
export interface Citation {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly message: string;
}

/** The law as of a day, and what cites what is replaced by then. */
export interface LawReport {
  readonly law: LawTable;
  readonly today: string;
  /** Undefined where no file was asked about. */
  readonly files: readonly { readonly path: string; readonly citations: readonly Citation[] }[] | undefined;
}

type Standard = "nb" | "nn";

/** Whether a row or name holds on the day. */
type State = "inForce" | "ended" | "coming" | "pending";

const WORDS = {
  nb: {
    title: "Lovtabellen per",
    rows: "Det vedtak og svar blir holdt opp mot",
    replaced: "Erstattede lover og navn",
    files: "Filer som viser til noe som er erstattet",
    headings: [
      "Lov",
      "Nummer",
      "Paragraf",
      "Gjelder",
      "Frist",
      "I kraft fra",
      "I kraft til",
      "Status",
      "Kontrollert",
      "Kilde",
    ],
    names: ["Navn", "Nummer", "Gjaldt fra", "Gjaldt til", "Status", "Erstattet av", "Kontrollert", "Kilde"],
    states: {
      inForce: "gjelder",
      ended: "gjelder ikke lenger",
      coming: "gjelder ikke ennå",
      pending: "vedtatt, dato ikke kjent",
    },
    replacedStates: { gone: "erstattet", here: "gjelder" },
    unknown: "ikke kjent",
    unverified: "ikke kontrollert",
    units: { day: ["dag", "dager"], week: ["uke", "uker"], month: ["måned", "måneder"] },
    from: {
      receipt: "fra mottak",
      knowledge: "fra leseren vet nok til å klage",
      publication: "fra kunngjøring",
    },
    none: (files: number) =>
      files === 1
        ? "Filen viser ikke til noe som er erstattet."
        : `Ingen av ${files} filer viser til noe som er erstattet.`,
    warning: (count: number, all: number) =>
      `${count} av ${all} rader er ikke kontrollert mot loven. For dem skriver klarsprak ikke paragraf.`,
  },
  nn: {
    title: "Lovtabellen per",
    rows: "Det vedtak og svar blir haldne opp mot",
    replaced: "Lover og namn som er erstatta",
    files: "Filer som viser til noko som er erstatta",
    headings: [
      "Lov",
      "Nummer",
      "Paragraf",
      "Gjeld",
      "Frist",
      "I kraft frå",
      "I kraft til",
      "Status",
      "Kontrollert",
      "Kjelde",
    ],
    names: ["Namn", "Nummer", "Gjaldt frå", "Gjaldt til", "Status", "Erstatta av", "Kontrollert", "Kjelde"],
    states: {
      inForce: "gjeld",
      ended: "gjeld ikkje lenger",
      coming: "gjeld ikkje enno",
      pending: "vedteken, dato ikkje kjend",
    },
    replacedStates: { gone: "erstatta", here: "gjeld" },
    unknown: "ikkje kjend",
    unverified: "ikkje kontrollert",
    units: { day: ["dag", "dagar"], week: ["veke", "veker"], month: ["månad", "månader"] },
    from: {
      receipt: "frå mottak",
      knowledge: "frå lesaren veit nok til å klage",
      publication: "frå kunngjering",
    },
    none: (files: number) =>
      files === 1
        ? "Fila viser ikkje til noko som er erstatta."
        : `Ingen av ${files} filer viser til noko som er erstatta.`,
    warning: (count: number, all: number) =>
      `${count} av ${all} rader er ikkje kontrollerte mot lova. For dei skriv klarsprak ikkje paragraf.`,
  },
} as const;

/** The tables for a person to read. */
export function lawText({ law, today, files }: LawReport, standard: Standard): string {
  const words = WORDS[standard];
  const unread = law.rows.filter((row) => !isVerified(row)).length;
  const lines = [
    `${words.title} ${shownDay(today)}`,
    "",
    words.rows,
    "",
    ...table([words.headings, ...law.rows.map((row) => rowCells(row, today, standard))]),
    ...(unread === 0 ? [] : ["", words.warning(unread, law.rows.length)]),
    "",
    words.replaced,
    "",
    ...table([words.names, ...law.replaced.map((entry) => nameCells(entry, today, standard))]),
  ];
  if (files !== undefined) lines.push("", ...citationLines(files, standard));
  return `${lines.join("\n")}\n`;
}

function citationLines(files: NonNullable<LawReport["files"]>, standard: Standard): readonly string[] {
  const words = WORDS[standard];
  const citing = files.filter(({ citations }) => citations.length > 0);
  if (citing.length === 0) return [words.none(files.length)];
  return [
    words.files,
    ...citing.flatMap(({ path, citations }) => [
      "",
      printable(path),
      ...table(citations.map(({ line, column, message }) => [`  ${line}:${column}`, printable(message)])),
    ]),
  ];
}

function rowCells(row: LawRow, today: string, standard: Standard): readonly string[] {
  const words = WORDS[standard];
  return [
    row.act[standard],
    row.number ?? "",
    row.provision ?? "",
    lawPartTitles[row.part][standard],
    row.deadline === undefined ? "" : deadlineText(row.deadline, standard),
    row.validFrom === undefined ? words.unknown : shownDay(row.validFrom),
    row.validTo === undefined ? "" : shownDay(row.validTo),
    words.states[stateOf(row, today)],
    verifiedText(row, standard),
    row.source,
  ];
}

function nameCells(entry: ReplacedName, today: string, standard: Standard): readonly string[] {
  const words = WORDS[standard];
  return [
    entry.name[standard],
    entry.number ?? "",
    entry.validFrom === undefined ? words.unknown : shownDay(entry.validFrom),
    shownDay(entry.validTo),
    words.replacedStates[isGone(entry, today) ? "gone" : "here"],
    entry.successor[standard],
    verifiedText(entry, standard),
    entry.source,
  ];
}

function deadlineText({ count, unit, from }: LawDeadline, standard: Standard): string {
  const { units, from: starts } = WORDS[standard];
  return `${count} ${units[unit][count === 1 ? 0 : 1]} ${starts[from]}`;
}

function verifiedText(row: { readonly verified?: Verification }, standard: Standard): string {
  const { verified } = row;
  if (verified === undefined || !isVerified(row)) return WORDS[standard].unverified;
  return `${verified.by}, ${shownDay(verified.on)}`;
}

function stateOf(row: LawRow, today: string): State {
  if (row.pending === true) return "pending";
  if (isInForce(row, today)) return "inForce";
  return row.validTo !== undefined && row.validTo < today ? "ended" : "coming";
}

function isGone({ validTo }: ReplacedName, today: string): boolean {
  return validTo < today;
}

/** «01.07.2009»: days stand under each other. */
function shownDay(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}.${month}.${year}`;
}

/** Rows with their columns under each other. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = (rows[0] ?? []).map((_, column) => column);
  const width = (column: number): number => Math.max(...rows.map((row) => stringWidth(row[column] ?? "")));
  const widths = columns.map(width);
  return rows.map((row) =>
    columns
      .map((column) => {
        const cell = row[column] ?? "";
        return cell + " ".repeat(widths[column]! - stringWidth(cell));
      })
      .join("  ")
      .trimEnd(),
  );
}

/** The same for programs. */
export function lawJson({ law, today, files }: LawReport): string {
  const report = {
    version,
    today,
    rows: law.rows.map((row) => ({
      act: row.act,
      number: row.number ?? null,
      provision: row.provision ?? null,
      part: row.part,
      general: row.general === true,
      deadline: row.deadline ?? null,
      validFrom: row.validFrom ?? null,
      validTo: row.validTo ?? null,
      pending: row.pending === true,
      inForce: isInForce(row, today),
      source: row.source,
      verified: row.verified ?? null,
    })),
    replaced: law.replaced.map((entry) => ({
      kind: entry.kind,
      name: entry.name,
      number: entry.number ?? null,
      successor: entry.successor,
      validFrom: entry.validFrom ?? null,
      validTo: entry.validTo,
      replaced: isGone(entry, today),
      source: entry.source,
      verified: entry.verified ?? null,
    })),
    files: files ?? [],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
