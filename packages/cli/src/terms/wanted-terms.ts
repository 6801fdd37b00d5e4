import { type Finding, nearest, type Organisation, type OrganisationTerm } from "@klarsprak/core";
import type { FoundFile, Linter } from "@klarsprak/engine";
import { UsageError } from "../usage-error.js";

/**
 * Whether a finding is about a word that was asked for; all are where none was. Throws a UsageError where no house holds for
 * the files, where it has nothing to avoid, and where a word is none of its.
 */
export function wantedTerms(
  words: readonly string[],
  files: readonly FoundFile[],
  linter: Linter,
): (finding: Finding) => boolean {
  const houses = new Map<string, Organisation>();
  for (const { path } of files) {
    const loaded = linter.organisationOf(path);
    if (loaded !== undefined) houses.set(loaded.file, loaded.organisation);
  }
  if (files.length > 0 && houses.size === 0) throw new UsageError(NO_HOUSE);
  const terms = [...houses.values()].flatMap((house) => house.terms).filter(({ avoid }) => avoid.length > 0);
  if (houses.size > 0 && terms.length === 0)
    throw new UsageError(
      `${[...houses.keys()].join(", ")} names no word to avoid. Add one to it, such as:\nterms:\n  - use: saksbehandler\n    avoid: [konsulent]`,
    );
  if (words.length === 0) return () => true;
  const uses = new Set(words.flatMap((word) => usesOf(word, terms)));
  return ({ suggestions }) => uses.has(suggestions[0]?.text ?? "");
}

function usesOf(word: string, terms: readonly OrganisationTerm[]): readonly string[] {
  const lower = word.toLowerCase();
  const found = terms.filter((term) => wordsOf(term).some((one) => one.toLowerCase() === lower));
  if (found.length > 0) return found.flatMap(({ use }) => [use.nb, use.nn]);
  const all = [...new Set(terms.flatMap(wordsOf))];
  throw new UsageError(
    `--term: "${word}" is none of the words in the organisation file.${nearest(word, all)} It has: ${all.join(", ")}`,
  );
}

function wordsOf({ use, avoid }: OrganisationTerm): readonly string[] {
  return [use.nb, use.nn, ...avoid.map((given) => (typeof given === "string" ? given : given.word))];
}

const NO_HOUSE =
  'no organisation file holds for these files. Name one in klarsprak.config.json ("organisation": "./organisation.yaml"), or write one to start from: klarsprak init --organisation';
