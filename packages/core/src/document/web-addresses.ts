/** An address on the web as it stands in a text; offsets are in the text. */
export interface WebAddress {
  readonly start: number;
  readonly end: number;
  /** In lower case, without «www.». */
  readonly host: string;
}

const WRITTEN =
  /(?<![\p{L}\d@._/-])(?:https?:\/\/)?(?:www\.)?([a-z0-9æøå-]+(?:\.[a-z0-9æøå-]+)+)(?:\/[^\s)»]*)?/giu;

/** Endings of addresses, so that «kl.9» and «f.eks» are none. */
const ENDING = /\.(?:no|com|org|net|eu|io|info|se|dk|example|ly|co|gl|cc|me|at|in|gd|gy|id|is)$/;

/** A new sentence behind a full stop without a space: «stengt.Se brevet». */
const SENTENCE = /\.\p{Lu}\p{Ll}+$/u;

/** The addresses on the web in a text, also those without a protocol. Takes time linear in the text. */
export function webAddresses(text: string): readonly WebAddress[] {
  const found: WebAddress[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const [whole, written = ""] = match;
    const host = written.toLowerCase();
    if (!ENDING.test(host) || SENTENCE.test(written)) continue;
    const { length } = whole.replace(/(?<![.,:;!?])[.,:;!?]+$/, "");
    found.push({ start: match.index, end: match.index + length, host });
  }
  return found;
}

const HOST = /^(?:https?:\/\/)?(?:[^\s/@]*@)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?=[/:?#]|$)/iu;

/** The host of an address as it is written in a link or a text, in lower case and without «www.»; empty where there is none. */
export function hostOf(address: string): string {
  return (HOST.exec(address)?.[1] ?? "").toLowerCase().replace(/^www\./, "");
}

/** Whether a host in lower case is one of some domains or stands under one of them. */
export function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => {
    const own = domain.toLowerCase();
    return host === own || host.endsWith(`.${own}`);
  });
}
