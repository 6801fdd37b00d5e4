import { expect, test } from "vitest";
import { canBePassive } from "./can-be-passive.js";

test("a word that can be no passive is known by its letters", () => {
  for (const word of ["sendes", "fås", "sendast", "vart", "blir"])
    expect(canBePassive(word), word).toBe(true);
  for (const word of ["du", "kommunen", "hus", "sender"]) expect(canBePassive(word), word).toBe(false);
});
