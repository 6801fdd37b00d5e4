import type { TextLook } from "@klarsprak/core";

/** Adds how a stretch looks to those before it; one that looks the same goes on. */
export function addLook(looks: TextLook[], look: TextLook): void {
  const last = looks.at(-1);
  const goesOn =
    last !== undefined &&
    last.end === look.start &&
    last.font === look.font &&
    last.size === look.size &&
    last.colour === look.colour &&
    last.background === look.background &&
    last.bold === look.bold;
  if (goesOn) looks[looks.length - 1] = { ...last, end: look.end };
  else looks.push(look);
}
