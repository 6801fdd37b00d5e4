/** What a character can do in a token. A plain number, since the tokeniser asks for every character. */
export const CharacterClass = {
  space: 0,
  lower: 1,
  upper: 2,
  /** A letter without case, such as ª or a Hebrew letter. */
  letter: 3,
  digit: 4,
  /** A combining mark or an invisible format character: goes on with what stands before it. */
  joiner: 5,
  punctuation: 6,
  symbol: 7,
  placeholder: 8,
} as const;

/** One of the values of `CharacterClass`. */
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

/** U+FFFC, one template field. */
export const PLACEHOLDER = 0xfffc;

// Unicode calls these punctuation; to a reader they are signs that are read aloud or count something.
const SIGNS = new Set("%&*/@#§‰†‡_\\");

function classOfCharacter(character: string): CharacterClass {
  if (character === "\uFFFC") return CharacterClass.placeholder;
  if (/[^\s\p{L}\p{N}\p{M}\p{Cf}\p{P}]/u.test(character)) return CharacterClass.symbol;
  if (/\s/u.test(character)) return CharacterClass.space;
  if (/\p{Ll}/u.test(character)) return CharacterClass.lower;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharacterClass.upper;
  if (/\p{L}/u.test(character)) return CharacterClass.letter;
  if (/\p{N}/u.test(character)) return CharacterClass.digit;
  if (/[\p{M}\p{Cf}]/u.test(character)) return CharacterClass.joiner;
  if (/\p{P}/u.test(character) && !SIGNS.has(character)) return CharacterClass.punctuation;
  return CharacterClass.symbol;
}

const COMMON_LIMIT = 0x2100;
const COMMON: Readonly<Uint8Array> = Uint8Array.from({ length: COMMON_LIMIT }, (_, code) =>
  classOfCharacter(String.fromCharCode(code)),
);

/** The class of the character at `index` of `text`; a surrogate pair is one character, the end is white space. */
export function classAt(text: string, index: number): CharacterClass {
  if (index >= text.length) return CharacterClass.space;
  const unit = text.charCodeAt(index);
  if (unit < COMMON_LIMIT) return COMMON[unit] as CharacterClass;
  return classOfCharacter(String.fromCodePoint(text.codePointAt(index)!));
}

/** How many UTF-16 units the character at `index` takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, index: number): 1 | 2 {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff || index + 1 >= text.length) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Whether the class is a letter of any case. */
export function isLetterClass(kind: CharacterClass): boolean {
  return kind >= CharacterClass.lower && kind <= CharacterClass.letter;
}

/** Whether the class can begin a word or a number. */
export function isWordClass(kind: CharacterClass): boolean {
  return kind >= CharacterClass.lower && kind <= CharacterClass.digit;
}
