import { expect, test } from "vitest";
import { canBePassive } from "./may-hold-passive.js";

test("a word that can be no passive is known by its letters", () => {
  for (const word of ["behandles", "gis", "slås", "sendast", "blir", "vart"])
    expect(canBePassive(word), word).toBe(true);
  for (const word of ["du", "kommunen", "finnes", "hus", "hvis", "først"])
    expect(canBePassive(word), word).toBe(false);
});
