import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Organisation, readOrganisation } from "@klarsprak/core";
import { ConfigurationError, type LoadedConfiguration, shownPath } from "./load-configuration.js";
import { aliasesIn } from "./yaml-aliases.js";

/** Name of an organisation file in a folder, and of what `init --organisation` writes. */
export const ORGANISATION_FILE = "organisation.yaml";

/** A house and the file it is read from. */
export interface LoadedOrganisation {
  readonly file: string;
  readonly organisation: Organisation;
}

/**
 * Reads the house that a configuration names: one of those in `builtIn`, or a file relative to the configuration.
 * Throws a {@link ConfigurationError} that names all that is wrong.
 */
export function loadOrganisation(naming: LoadedConfiguration, builtIn: string): LoadedOrganisation {
  const name = naming.configuration.organisation ?? "";
  const file = pathOf(name, naming.file, builtIn);
  let source: string;
  try {
    source = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
    const message = `organisation "${name}" cannot be read (${code}). Give the path of an organisation file relative to this file, or a built-in name: ${builtInOrganisations(builtIn).join(", ")}.`;
    throw new ConfigurationError([
      { file: shownPath(naming.file), ...naming.placeOf(["organisation"]), message },
    ]);
  }
  const shown = shownPath(file);
  const aliases = aliasesIn(source, shown);
  const { organisation, problems } =
    aliases.length > 0 ? { organisation: undefined, problems: aliases } : readOrganisation(source, shown);
  if (organisation === undefined)
    throw new ConfigurationError(problems.map((problem) => ({ ...problem, column: 1 })));
  return { file, organisation };
}

/** A bare name is one of those built in; all else is a path. */
function pathOf(name: string, configuration: string, builtIn: string): string {
  const isBare = /^[a-z0-9-]+$/.test(name);
  const own = join(builtIn, name, ORGANISATION_FILE);
  return isBare && existsSync(own) ? own : resolve(dirname(configuration), name);
}

/** The names of the houses that are built in. */
export function builtInOrganisations(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, ORGANISATION_FILE)));
}
