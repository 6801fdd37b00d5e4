/** The patterns of a configuration for fields; one that is none is left out, for the configuration has told about it. */
export function compilePatterns(sources: readonly string[]): readonly RegExp[] {
  const patterns: RegExp[] = [];
  for (const source of sources) {
    try {
      patterns.push(new RegExp(source, "u"));
    } catch {
      // The configuration has told about it already; the other patterns still count.
    }
  }
  return patterns;
}
