import { expect, test } from "vitest";
import { hostOf, isUnder, webAddresses } from "./web-addresses.js";

const written = (text: string) => webAddresses(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Les mer på www.kommunen.no/vann.", ["www.kommunen.no/vann"]],
  ["Se BIT.LY/3xYz eller Kommunen.no.", ["BIT.LY/3xYz", "Kommunen.no"]],
  ["Stengt fra kl.9, f.eks. 4.mai.Se brevet, eller spør dr. Hansen.Se ola.nordmann@kommunen.no.", []],
  ["(https://kommunen.no)", ["https://kommunen.no"]],
])("finds the addresses in %s", (text, expected) => {
  expect(written(text)).toEqual(expected);
});

test("tells the host without www and in lower case", () => {
  expect(webAddresses("WWW.Kommunen.no/Vann")[0]?.host).toBe("kommunen.no");
  expect(hostOf("https://ola@WWW.Kommunen.no:443/Vann")).toBe("kommunen.no");
  expect(hostOf("/skjema")).toBe("");
});

test("knows what stands under a domain, however the domain is written", () => {
  expect(isUnder("innsyn.kommunen.no", ["Kommunen.no"])).toBe(true);
  expect(isUnder("minkommunen.no", ["kommunen.no"])).toBe(false);
});
