/** How file names and folders name the written standards. */
const STANDARD = /^(?:nb|nn|bokmaal|bokmål|bokmal|nynorsk)$/i;

/**
 * Whether two paths may be the two versions of one text, in bokmål and in nynorsk: they are the same but for a name of a
 * written standard.
 */
export function mayBeCounterparts(one: string, other: string): boolean {
  return one !== other && withoutStandard(one) === withoutStandard(other);
}

function withoutStandard(path: string): string {
  return path
    .normalize("NFC")
    .split(/([-_./\\])/)
    .map((part) => (STANDARD.test(part) ? "*" : part))
    .join("");
}
