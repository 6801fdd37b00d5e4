/** Characters of the GSM-7 default alphabet that take one septet (3GPP TS 23.038); Norwegian letters are among them. */
const BASIC: ReadonlySet<string> = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);

/** Characters of its extension table, which take two. */
const EXTENDED: ReadonlySet<string> = new Set("\f^{}\\[~]|€");

/** What a text message takes: its length in the units it is sent in, and how many parts that makes. */
export interface MessageSize {
  readonly encoding: "GSM-7" | "UCS-2";
  /** Septets, or UTF-16 units where one character does not fit GSM-7. */
  readonly units: number;
  readonly parts: number;
  /** Offset of the first character outside GSM-7. */
  readonly foreign?: number;
}

/** 160 septets go in one message and 153 in each of several; 70 and 67 where a character is outside GSM-7. */
const LIMITS = { "GSM-7": { one: 160, each: 153 }, "UCS-2": { one: 70, each: 67 } } as const;

/** The size of a text as a text message. Takes time linear in the text. */
export function messageSize(text: string): MessageSize {
  let septets = 0;
  let foreign: number | undefined;
  let at = 0;
  for (const char of text) {
    if (BASIC.has(char)) septets++;
    else if (EXTENDED.has(char)) septets += 2;
    else foreign ??= at;
    at += char.length;
  }
  const encoding = foreign === undefined ? "GSM-7" : "UCS-2";
  const units = foreign === undefined ? septets : text.length;
  const { one, each } = LIMITS[encoding];
  const parts = units <= one ? 1 : Math.ceil(units / each);
  return { encoding, units, parts, ...(foreign === undefined ? {} : { foreign }) };
}
