/** Text where each half of a pair without the other half is U+FFFD: what can be encoded. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}
