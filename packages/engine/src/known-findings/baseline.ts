/** How many findings of each kind are known in a file. A kind is a rule and a fingerprint: `passiv 0123456789abcdef`. */
export type KnownCounts = ReadonlyMap<string, number>;

/** Known findings by file; its name is relative to the folder of the baseline, with slashes. */
export type KnownFiles = ReadonlyMap<string, KnownCounts>;

/** Why a baseline cannot be used, told by what was wrong with it. */
export interface BaselineFault {
  /** `foreign` is a file of somebody else; the others are ours. */
  readonly kind: "damaged" | "newer" | "foreign";
  readonly reason: string;
}

const KIND = "klarsprak-baseline";
const VERSION = 1;

/** The text of a baseline: sorted, and one kind of finding a line, so that Git shows and merges what changed. */
export function formatBaseline(files: KnownFiles): string {
  const parts = sorted(files)
    .filter(([, counts]) => counts.size > 0)
    .map(([name, counts]) => {
      const lines = sorted(counts).map(([kind, count]) => `      ${JSON.stringify(kind)}: ${count}`);
      return `    ${JSON.stringify(name)}: {\n${lines.join(",\n")}\n    }`;
    });
  const body = parts.length === 0 ? "{}" : `{\n${parts.join(",\n")}\n  }`;
  return `{\n  "kind": "${KIND}",\n  "version": ${VERSION},\n  "files": ${body}\n}\n`;
}

/** Reads the text of a baseline. */
export function parseBaseline(text: string): KnownFiles | BaselineFault {
  // Nothing is lost with an empty file, as `touch` or a run that was cut off leaves it.
  if (text.trim() === "") return { kind: "damaged", reason: "it is empty" };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const isOurs = text.slice(0, 500).includes(`"${KIND}"`);
    if (!isOurs) return { kind: "foreign", reason: "it is no JSON" };
    const isConflict = /^(?:<{7}|={7}|>{7})/m.test(text);
    return {
      kind: "damaged",
      reason: isConflict ? "it holds the marks of a merge conflict" : "it is cut off or no JSON",
    };
  }
  if (!isRecord(data) || data.kind !== KIND)
    return { kind: "foreign", reason: `it has no "kind": "${KIND}"` };
  const { version, files } = data;
  if (typeof version === "number" && version > VERSION)
    return {
      kind: "newer",
      reason: `its format has version ${version}, and this klarsprak knows ${VERSION}`,
    };
  if (version !== VERSION) return { kind: "damaged", reason: `it has no "version": ${VERSION}` };
  return knownFiles(files);
}

/** Whether reading gave a fault. */
export function isBaselineFault(reading: KnownFiles | BaselineFault): reading is BaselineFault {
  return "kind" in reading;
}

function knownFiles(files: unknown): KnownFiles | BaselineFault {
  if (!isRecord(files)) return { kind: "damaged", reason: 'it has no "files"' };
  const known = new Map<string, KnownCounts>();
  for (const [name, counts] of Object.entries(files)) {
    if (!isRecord(counts))
      return { kind: "damaged", reason: `what it has under ${JSON.stringify(name)} is no object` };
    const entries = Object.entries(counts);
    const wrong = entries.find(([kind, count]) => !isKind(kind) || !isCount(count));
    if (wrong !== undefined) {
      const [kind, count] = wrong;
      const entry = `${JSON.stringify(kind)}: ${JSON.stringify(count)}`;
      return { kind: "damaged", reason: `under ${JSON.stringify(name)} it has ${entry.slice(0, 80)}` };
    }
    known.set(name, new Map(entries as [string, number][]));
  }
  return known;
}

function isKind(text: string): boolean {
  return /^[a-z0-9-]+ [0-9a-f]{16}$/.test(text);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** By code units, whatever the language of the machine. */
function sorted<V>(map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
