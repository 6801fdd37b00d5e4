import {
  type AnalyzeInput,
  type AssembledText,
  assembleTemplate,
  fileFormatOf,
  formatOf,
  isTemplatePath,
  partialNames,
} from "@klarsprak/core";
import type { Linter } from "../lint.js";
import { PartialFiles, type PartialSettings } from "./partial-files.js";

/** What a template asks for. */
export interface TemplatePartials {
  /** The absolute paths of the partials that are there. */
  readonly paths: readonly string[];
  /** Whether there is one that cannot be had. */
  readonly isFaulty: boolean;
}

/** Puts the partials of templates in, by the configuration that holds for each. */
export class TemplateAssembler {
  readonly partials: PartialFiles;

  constructor(readonly linter: Linter) {
    this.partials = new PartialFiles(linter.setup.machine.files);
  }

  /** Whether partials of a file are looked for: where its ending or the configuration says that it is a template. */
  isTemplate(path: string): boolean {
    if (fileFormatOf(path) !== undefined) return false;
    if (isTemplatePath(path)) return true;
    // Most runs hold texts that no configuration says anything of, and a million of them shall not be matched with globs.
    const isTold = this.linter
      .chainOf(path)
      .some(({ configuration: { templates, partials } }) => templates.length + partials.length > 0);
    return isTold && this.linter.configurationOf(path).template === true;
  }

  /** The template at an absolute path with its partials in it; undefined where there is nothing to put in. */
  assemble(path: string, source: string): AssembledText | undefined {
    if (partialNames(source).length === 0) return undefined;
    const settings = this.settingsOf(path);
    const format = formatOf(path, source) ?? "text";
    return assembleTemplate({ file: path, source }, format, (name, from) =>
      this.partials.find(name, from, settings),
    );
  }

  /** The absolute paths of the partials that a template asks for, and whether it asks for one that cannot be had. */
  partialsOf(path: string, source: string, settings = this.settingsOf(path)): TemplatePartials {
    const found = partialNames(source).map((name) => this.partials.pathOf(name, path, settings));
    return {
      paths: found.filter((one) => one !== "unknown" && one !== "missing" && one !== "outside"),
      isFaulty: found.some((one) => one === "missing" || one === "outside"),
    };
  }

  /** Where the partials of a file lie: by the strongest configuration that says so. */
  settingsOf(path: string): PartialSettings {
    const { linter } = this;
    const { dirname, resolve } = linter.setup.machine.files.paths;
    const chain = linter.chainOf(path);
    const naming = chain.findLast(({ configuration }) => configuration.partials.length > 0);
    const folder = dirname((naming ?? chain.at(-1))?.file ?? linter.absolute("klarsprak.config.json"));
    return {
      root: folder,
      folders: naming?.configuration.partials.map((partials) => resolve(folder, partials)) ?? [],
    };
  }
}

/** The other version of a text with its partials in it. */
export function withPartials(input: AnalyzeInput, linter: Linter): AnalyzeInput {
  if ("document" in input || input.path === undefined) return input;
  const assembler = new TemplateAssembler(linter);
  if (!assembler.isTemplate(input.path)) return input;
  const assembled = assembler.assemble(input.path, input.source);
  if (assembled === undefined) return input;
  const format = formatOf(input.path, assembled.text) ?? input.format;
  return { ...input, format, source: assembled.text, assembled };
}
