import {
  type AssembledText,
  applySettings,
  type Finding,
  type FoundBy,
  findingsByFile,
  formatOf,
  isTextFormat,
  locatedIn,
  mergeFindings,
  toldAlone,
} from "@klarsprak/core";
import type { DecodedText } from "../decode.js";
import type { FoundFile } from "../find-files.js";
import { type CheckedFile, FIX_ROUNDS, type LintedFile, type Linter, withSafeFixes } from "../lint.js";
import { TemplateAssembler } from "./template-assembler.js";
import { linkTemplates, type TemplateLinks } from "./template-links.js";

/** A template that was checked with its partials in it. */
interface CheckedLetter {
  readonly linted: LintedFile;
  readonly found: ReadonlyMap<string, FoundBy>;
}

/** What is kept of a letter until all its partials are told of. */
interface KeptLetter {
  readonly checked: CheckedFile;
  readonly found: ReadonlyMap<string, FoundBy>;
  /** The files of the run that have not been told of yet. */
  readonly waiting: Set<string>;
}

const NO_LINKS: TemplateLinks = { isLinked: () => false, lettersOf: () => [], filesOf: (letter) => [letter] };

/**
 * Checks the templates of a run as the letters that they make: each with its partials put in, and what is found given back to
 * the file that it stands in. A partial has what all letters found in it, each finding once. Files may be asked for in any
 * order; a letter is checked once, and forgotten when it and its partials have been told of.
 */
export class LetterChecker {
  readonly #assembler: TemplateAssembler;
  readonly #letters = new Map<string, KeptLetter>();
  /** The paths of the linked files of the run as they are shown, by absolute path. */
  #shown: ReadonlyMap<string, string> = new Map();
  /** What is told of partials by themselves; of most nothing. */
  readonly #alone = new Map<string, readonly Finding[]>();
  /** What letters found in partials that are not in the run. */
  readonly #unshown = new Map<string, Set<string>>();
  #links = NO_LINKS;

  /** @param keep what is kept of a file that was checked */
  constructor(
    readonly linter: Linter,
    readonly keep: (file: LintedFile) => CheckedFile,
  ) {
    this.#assembler = new TemplateAssembler(linter);
  }

  /** Looks how the files of a run hang together. Throws a ConfigurationError. */
  plan(files: readonly FoundFile[]): void {
    const paths = files.map(({ path }) => this.linter.absolute(path));
    this.#links = linkTemplates(paths, this.#assembler);
    this.#shown = new Map(
      paths.flatMap((path, i) => (this.#links.isLinked(path) ? [[path, files[i]!.path]] : [])),
    );
  }

  /** Whether a file of the run is put together from others or put into others, so that `check` knows what to do with it. */
  isLinked({ path }: FoundFile): boolean {
    return this.#links.isLinked(this.linter.absolute(path));
  }

  /** How many findings from warning up letters have in partials that are not in the run, by absolute path. */
  unshown(): ReadonlyMap<string, number> {
    return new Map([...this.#unshown].map(([file, findings]) => [file, findings.size]));
  }

  /** Checks a file that is put together from others or put into others; undefined of one that stands alone. */
  async check({ path }: FoundFile): Promise<CheckedFile | undefined> {
    const file = this.linter.absolute(path);
    if (!this.#links.isLinked(file)) return undefined;
    const decoded = this.#assembler.partials.read(file, false);
    if (decoded === undefined) return undefined;
    const letters = this.#links.lettersOf(file);
    if (letters.length === 0) {
      const { checked } = await this.#letter(file, decoded);
      this.#told(file, [file]);
      return checked;
    }
    const alone = await this.#linted(path, decoded);
    const found: FoundBy[] = [];
    const dependencies = new Set(letters);
    for (const letter of letters) {
      const text = this.#assembler.partials.read(letter, false);
      if (text === undefined) continue;
      const checked = await this.#letter(letter, text);
      found.push(checked.found.get(file) ?? NOTHING);
      for (const other of checked.found.keys()) if (other !== file) dependencies.add(other);
    }
    this.#told(file, letters);
    return this.keep(this.#partial(alone, [...dependencies], found));
  }

  /** The text with all safe fixes, made until none is left, and the result for it, as the letters that it is part of see it. */
  fix(path: string, decoded: DecodedText): LintedFile {
    const file = this.linter.absolute(path);
    if (!this.#links.isLinked(file)) return this.linter.fix(path, decoded);
    let current = this.#checkNow(path, file, decoded);
    for (let round = 0; round < FIX_ROUNDS; round++) {
      const fixed = withSafeFixes(current);
      if (fixed === undefined) break;
      current = this.#checkNow(path, file, { ...decoded, text: fixed });
    }
    return current;
  }

  /** The letter at an absolute path. */
  async #letter(file: string, decoded: DecodedText): Promise<KeptLetter> {
    const known = this.#letters.get(file);
    if (known !== undefined) return known;
    const { linted, found } = await this.#checkedLetter(this.#shown.get(file) ?? file, file, decoded);
    const letter = { checked: this.keep(linted), found, waiting: new Set(this.#links.filesOf(file)) };
    this.#letters.set(file, letter);
    for (const [partial, { findings }] of found)
      if (!this.#shown.has(partial)) this.#isUnshown(partial, findings);
    return letter;
  }

  #isUnshown(partial: string, findings: readonly Finding[]): void {
    const loud = findings.filter(({ severity }) => severity !== "info");
    if (loud.length === 0) return;
    const known = this.#unshown.get(partial) ?? new Set<string>();
    for (const { ruleId, messageId, span } of loud)
      known.add(`${ruleId} ${messageId} ${span.start} ${span.end}`);
    this.#unshown.set(partial, known);
  }

  /** A file has been told of: letters that wait for no other are forgotten. */
  #told(file: string, letters: readonly string[]): void {
    for (const letter of letters) {
      const kept = this.#letters.get(letter);
      kept?.waiting.delete(file);
      if (kept?.waiting.size === 0) this.#letters.delete(letter);
    }
  }

  async #checkedLetter(path: string, file: string, decoded: DecodedText): Promise<CheckedLetter> {
    const assembled = this.#assembler.assemble(file, decoded.text);
    const format = formatOf(path, assembled?.text ?? decoded.text);
    if (format !== undefined) await this.linter.loadLooks(format);
    return this.#letterOf(this.linter.lintDecoded(path, decoded, assembled), file, assembled);
  }

  async #linted(path: string, decoded: DecodedText): Promise<LintedFile> {
    const format = formatOf(path, decoded.text);
    if (format !== undefined && isTextFormat(format)) await this.linter.loadLooks(format);
    return this.linter.lintDecoded(path, decoded);
  }

  /** The findings of a letter, by the file that they stand in. */
  #letterOf(linted: LintedFile, file: string, assembled: AssembledText | undefined): CheckedLetter {
    const { analysis } = linted;
    if (analysis === undefined || assembled === undefined)
      return { linted, found: new Map([[file, { findings: analysis?.findings ?? [], times: 1 }]]) };
    const { layers } = this.linter.configurationOf(file);
    const found = new Map<string, FoundBy>();
    const isToldAlone = (partial: string, { messageId, span }: Finding): boolean =>
      this.#toldAlone(partial).some(
        (told) =>
          told.messageId === messageId && told.span.start === span.start && told.span.end === span.end,
      );
    for (const [own, findings] of findingsByFile(analysis.findings, assembled, isToldAlone)) {
      const settled =
        own === file ? findings : applySettings(findings, layers, this.linter.configurationOf(own).layers);
      found.set(own, { findings: settled, times: assembled.timesOf(own) });
    }
    for (const partial of assembled.files)
      if (!found.has(partial)) found.set(partial, { findings: [], times: assembled.timesOf(partial) });
    const findings: readonly Finding[] = mergeFindings([found.get(file) ?? NOTHING]);
    return {
      linted: { ...linted, analysis: { ...analysis, findings }, dependencies: assembled.files },
      found,
    };
  }

  /** What is told of a partial by itself, whatever letters it is put into. */
  #toldAlone(partial: string): readonly Finding[] {
    const known = this.#alone.get(partial);
    if (known !== undefined) return known;
    const decoded = this.#assembler.partials.read(partial);
    const analysis = decoded === undefined ? undefined : this.linter.lintDecoded(partial, decoded).analysis;
    const told = toldAlone(analysis?.findings ?? []);
    this.#alone.set(partial, told);
    return told;
  }

  /** A partial with what the letters found in it. */
  #partial(alone: LintedFile, dependencies: readonly string[], found: readonly FoundBy[]): LintedFile {
    const { analysis } = alone;
    if (analysis === undefined) return alone;
    const own = { findings: toldAlone(analysis.findings), times: 0 };
    const findings = locatedIn(mergeFindings([...found, own]), analysis.document);
    return { ...alone, analysis: { ...analysis, findings }, dependencies };
  }

  /** Checks a file that says something else than on disk; how pages look is known from when it was first checked. */
  #checkNow(path: string, file: string, decoded: DecodedText): LintedFile {
    const letters = this.#links.lettersOf(file);
    if (letters.length === 0) {
      const assembled = this.#assembler.assemble(file, decoded.text);
      return this.#letterOf(this.linter.lintDecoded(path, decoded, assembled), file, assembled).linted;
    }
    this.#assembler.partials.replace(file, decoded);
    const found = letters.flatMap((letter): FoundBy[] => {
      const text = this.#assembler.partials.read(letter, false);
      if (text === undefined) return [];
      const assembled = this.#assembler.assemble(letter, text.text);
      const linted = this.linter.lintDecoded(letter, text, assembled);
      return [this.#letterOf(linted, letter, assembled).found.get(file) ?? NOTHING];
    });
    return this.#partial(this.linter.lintDecoded(path, decoded), letters, found);
  }
}

const NOTHING: FoundBy = { findings: [], times: 1 };
