import { type Colors, printable } from "@klarsprak/core";
import {
  type TermByHand,
  type TermChange,
  type TermFile,
  type TermReport,
  termSummary,
} from "./term-report.js";
import { TERM_WORDS } from "./term-words.js";

type Words = (typeof TERM_WORDS)["nb" | "nn"];

/** What was found as a person reads it: each file with its twin, its owner and its places before and after. */
export function* termText(report: TermReport, colors: Colors): Generator<string> {
  for (const file of report.files) {
    const words = TERM_WORDS[file.language ?? report.language];
    yield `${[...headLines(file, words, colors), ...placeLines(file, words, colors)].join("\n")}\n\n`;
  }
  yield `${sumLines(report, colors).join("\n")}\n`;
}

function headLines(file: TermFile, words: Words, colors: Colors): readonly string[] {
  const { path, language, twin, upkeep, changes, byHand, error } = file;
  const name = colors.underline(colors.bold(printable(path)));
  const lines = [language === null ? name : `${name}  ${colors.dim(words.standards[language])}`];
  if (error !== null) lines.push(`  ${colors.red("error")}: ${printable(`${path} ${error.message}`)}`);
  if (changes.length + byHand.length === 0) return lines;
  const pair = twin === null ? words.noTwin : `${printable(twin.path)} (${words.places(twin.places)})`;
  lines.push(`  ${words.twin}: ${pair}`);
  const saved = [upkeep.saved?.by, upkeep.saved?.on].filter((part) => part !== null && part !== undefined);
  lines.push(
    [
      `  ${words.owner}: ${printable(upkeep.owner?.value ?? words.unknown)}`,
      `${words.reviewed}: ${printable(upkeep.reviewed?.value ?? words.unknown)}`,
      ...(saved.length === 0 ? [] : [`${words.saved}: ${printable(saved.join(", "))}`]),
    ].join("   "),
  );
  return lines;
}

function placeLines({ format, changes, byHand }: TermFile, words: Words, colors: Colors): readonly string[] {
  const inWords = format === "docx" || format === "odt" || format === "pdf";
  const width = Math.max(...[words.before, words.after, words.byHand].map(({ length }) => length));
  const all = [
    ...changes.map((change) => ({ place: change, lines: changeLines(change, words, width, colors) })),
    ...byHand.map((left) => ({ place: left, lines: leftLines(left, words, colors) })),
  ].sort((a, b) => a.place.range.start.offset - b.place.range.start.offset);
  return all.flatMap(({ place, lines }) => {
    const { line, column } = place.range.start;
    const where = inWords ? place.location : `${line}:${column}`;
    return [`  ${colors.dim(where)}  ${printable(place.message)}`, ...lines];
  });
}

function changeLines(
  { context }: TermChange,
  words: Words,
  width: number,
  colors: Colors,
): readonly string[] {
  return [
    `    ${colors.dim(words.before.padEnd(width))}  ${printable(context.before)}`,
    `    ${colors.green(words.after.padEnd(width))}  ${printable(context.after ?? "")}`,
  ];
}

function leftLines({ context }: TermByHand, words: Words, colors: Colors): readonly string[] {
  return [`    ${colors.yellow(words.byHand)}  ${printable(context.before)}`];
}

function sumLines(report: TermReport, colors: Colors): readonly string[] {
  const words = TERM_WORDS[report.language];
  const { files, hit, changes, byHand, failed } = termSummary(report);
  const done = report.files.reduce((sum, file) => sum + (file.applied ? file.changes.length : 0), 0);
  const tail = failed === 0 ? [] : [words.failed(failed)];
  if (hit === 0) return [colors.green(words.none(files)), ...tail.map((text) => `${text}.`)];
  const said = [
    report.apply ? words.done(done) : words.changes(changes),
    ...(byHand === 0 ? [] : [words.left(byHand)]),
    ...tail,
  ];
  const sum = colors.bold(`${words.hit(hit, files)}: ${said.join(", ")}.`);
  return report.apply || changes === 0 ? [sum] : [sum, words.preview];
}
