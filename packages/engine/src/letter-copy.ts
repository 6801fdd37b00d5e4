import type { Finding, WrittenStandard } from "@klarsprak/core";
import type { CopyKind } from "./copy-name.js";
import { preferredChanges } from "./preferred-changes.js";

/** A document of Word that was checked, and what is put into a copy of it. */
export interface CopiedLetter {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
  readonly language: WrittenStandard;
}

/** The copy of a document of Word with comments or tracked changes; undefined where nothing would be in it. Throws a DocumentError. */
export async function letterCopy(
  kind: CopyKind,
  { path, bytes, findings, language }: CopiedLetter,
): Promise<Uint8Array | undefined> {
  const { annotateDocx, suggestDocx } = await import("@klarsprak/documents");
  if (kind === "arbeidskopi")
    return findings.length === 0 ? undefined : annotateDocx(bytes, findings, { path, language }).bytes;
  const copy = suggestDocx(bytes, preferredChanges(findings), { path });
  return copy.applied === 0 ? undefined : copy.bytes;
}
