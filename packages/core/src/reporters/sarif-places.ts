import type { ChangeReport, FindingReport, RangeReport } from "./file-report.js";
import { inOneLine } from "./printable.js";
import { sarifText } from "./sarif-text.js";
import { wellFormed } from "./well-formed.js";

/** The place of a finding in a file; without a region the file as a whole. */
export function sarifLocation(path: string, region?: unknown): { readonly physicalLocation: unknown } {
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(path),
      ...(region === undefined ? {} : { region }),
    },
  };
}

/** A stretch of a text; its end is the column after it, as SARIF has it. */
export function sarifRegion({ start, end }: RangeReport): unknown {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** The fix or the suggestions of a finding that can be made in the file, preferred first. */
export function sarifFixes({ fix, suggestions }: FindingReport, path: string): readonly unknown[] {
  return [
    ...(fix === null ? [] : sarifFix("Trygg endring", fix, path)),
    ...suggestions.flatMap((suggestion) => sarifFix("Forslag", suggestion, path)),
  ];
}

function sarifFix(name: string, { text, edits }: ChangeReport, path: string): readonly unknown[] {
  if (edits.length === 0) return [];
  const words = inOneLine(text).trim();
  return [
    {
      description: { text: sarifText(words === "" ? name : `${name}: skriv «${words}»`) },
      artifactChanges: [
        {
          artifactLocation: artifactLocation(path),
          replacements: edits.map((edit) => ({
            deletedRegion: sarifRegion(edit.range),
            insertedContent: { text: edit.text },
          })),
        },
      ],
    },
  ];
}

/** A path is relative to the folder that was checked from, unless it leads out of it. */
function artifactLocation(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const parts = wellFormed(path).split("/").map(encodeURIComponent);
  const uri = parts.join("/");
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  if (uri.startsWith("/")) return { uri: `file://${uri}` };
  return parts.includes("..") ? { uri } : { uri, uriBaseId: "%SRCROOT%" };
}
