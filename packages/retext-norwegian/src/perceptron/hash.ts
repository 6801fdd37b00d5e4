/* 32-bit hashes of features. Two features that share a hash share their weights; with some hundred thousand of them that hardly ever happens. */

/** FNV-1a over the UTF-16 units of a piece of text. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}

/** The hash of a feature: the number of its template and one value. Never 0, which stands for an empty place. */
export function feature1(template: number, a: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash === 0 ? 1 : hash;
}

/** The hash of a feature of two values. */
export function feature2(template: number, a: number, b: number): number {
  return feature1(template, Math.imul(a, 0x27d4eb2f) ^ ((b << 15) | (b >>> 17)) ^ b);
}

/** The hash of a feature of three values. */
export function feature3(template: number, a: number, b: number, c: number): number {
  return feature2(template, Math.imul(a ^ (c >>> 3), 0x165667b1) ^ c, b);
}
