import { USUAL_SIZE } from "./css-length.js";

/** The window a page is looked at in: that of an ordinary computer, in pixels. */
const WIDTH = 1280;
const HEIGHT = 800;

/** Whether what is meant for these media holds for a page on a screen. What is not known here does not hold. */
export function holdsOnScreen(media: string): boolean {
  const text = media.trim().toLowerCase();
  return text === "" || text.split(",").some((query) => holds(query.trim()));
}

function holds(query: string): boolean {
  const negated = /^not\s+/.test(query);
  const conditions = query.replace(/^(?:not|only)\s+/, "").split(/\s+and\s+/);
  return negated !== conditions.every(holdsOne);
}

function holdsOne(condition: string): boolean {
  if (condition === "screen" || condition === "all") return true;
  const match = /^\(\s*(min|max)-(width|height)\s*:\s*([\d.]+)(px|em|rem)\s*\)$/.exec(condition);
  if (match === null)
    return /^\(\s*(?:prefers-color-scheme\s*:\s*light|hover\s*:\s*hover|orientation\s*:\s*landscape)\s*\)$/.test(
      condition,
    );
  const wanted = Number(match[3]) * (match[4] === "px" ? 1 : USUAL_SIZE);
  const own = match[2] === "width" ? WIDTH : HEIGHT;
  return match[1] === "min" ? own >= wanted : own <= wanted;
}
