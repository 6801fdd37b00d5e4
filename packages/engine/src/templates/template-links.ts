import type { TemplateAssembler, TemplatePartials } from "./template-assembler.js";

/** How the templates of a run hang together. Paths are absolute. */
export interface TemplateLinks {
  /** Whether a file is put together from others, put into others, or asks for what cannot be had. */
  isLinked(path: string): boolean;
  /** The templates of the run that a partial is put into, be it by way of others; none of those that stand by themselves. */
  lettersOf(path: string): readonly string[];
  /** The files of the run that a template holds findings for: itself and its partials. */
  filesOf(letter: string): readonly string[];
}

/**
 * Looks which templates of a run are put into which others, without checking them. What no other puts in stands by itself;
 * of those that put each other in the first does.
 */
export function linkTemplates(paths: readonly string[], assembler: TemplateAssembler): TemplateLinks {
  const inRun = new Set(paths.filter((path) => assembler.isTemplate(path)));
  const partials = partialsByFile(inRun, assembler);
  const used = new Set([...partials.values()].flatMap(({ paths: own }) => own));
  const letters = new Map<string, string[]>();
  const files = new Map<string, string[]>();
  const reach = (letter: string): void => {
    const reached = new Set([letter]);
    for (const path of reached) for (const partial of partials.get(path)?.paths ?? []) reached.add(partial);
    files.set(
      letter,
      [...reached].filter((path) => inRun.has(path)),
    );
    reached.delete(letter);
    for (const path of reached) letters.set(path, [...(letters.get(path) ?? []), letter]);
  };
  const linked = new Set([
    ...used,
    ...[...partials].flatMap(([path, own]) => (own.isFaulty || own.paths.length > 0 ? [path] : [])),
  ]);
  for (const path of inRun) if (linked.has(path) && !used.has(path)) reach(path);
  for (const path of inRun) if (used.has(path) && !letters.has(path)) reach(path);
  // One of a circle is reached by the others of it, and checked by itself all the same.
  for (const letter of files.keys()) letters.delete(letter);
  return {
    isLinked: (path) => linked.has(path) && inRun.has(path),
    lettersOf: (path) => letters.get(path) ?? [],
    filesOf: (letter) => files.get(letter) ?? [letter],
  };
}

/** The partials that each template asks for, also those of partials that are not in the run. */
function partialsByFile(
  inRun: ReadonlySet<string>,
  assembler: TemplateAssembler,
): ReadonlyMap<string, TemplatePartials> {
  const partials = new Map<string, TemplatePartials>();
  const waiting = [...inRun].map((path) => ({ path, settings: assembler.settingsOf(path) }));
  for (const { path, settings } of waiting) {
    if (partials.has(path)) continue;
    // What others are made of is kept once it is read, and what stands by itself is not.
    const source = assembler.partials.read(path, !inRun.has(path))?.text;
    const own = source === undefined ? NO_PARTIALS : assembler.partialsOf(path, source, settings);
    partials.set(path, own);
    for (const partial of own.paths) waiting.push({ path: partial, settings });
  }
  return partials;
}

const NO_PARTIALS: TemplatePartials = { paths: [], isFaulty: false };
