import { expect, test } from "vitest";
import { tellingPath } from "./telling-path.js";

test.each([
  ["/home/kari/maler/nn/varsel.txt", "maler/nn/varsel.txt"],
  ["C:\\Brev\\Nynorsk\\varsel.txt", "Brev/Nynorsk/varsel.txt"],
  ["/sak/brev-nn/sms_maler/a.md", "brev-nn/sms_maler/a.md"],
  ["/sak/e-post/nb-NO/a.md", "e-post/nb-NO/a.md"],
  ["/sak/E-post på nynorsk/Maler - sms/a.md", "E-post på nynorsk/Maler - sms/a.md"],
  ["/sak/sosiale-medier/2026-nn/a.md", "sosiale-medier/2026-nn/a.md"],
  ["/sak/bokma\u030Al/a.md", "bokmål/a.md"],
  ["nn/a.md", "nn/a.md"],
  ["a.md", "a.md"],
  ["", ""],
])("%s tells %s", (path, told) => expect(tellingPath(path)).toBe(told));

test.each([
  "tmpab_nn_c",
  "x_sms_1",
  "nn-Xy12ab",
  "klarsprak-nn",
  "__nn__",
  "-sms-",
  "sms_1",
  "e-nn",
  "a-e-post",
  "nn.git",
  "kommunikasjonsplan-skole",
  "krise-4711",
])("the folder %s tells nothing", (folder) => {
  expect(tellingPath(`/tmp/${folder}/brev.txt`)).toBe("brev.txt");
  expect(tellingPath(`/tmp/${folder}/nn/brev.txt`)).toBe("nn/brev.txt");
  expect(tellingPath(`C:\\Temp\\nn\\${folder}\\brev.txt`)).toBe("nn/brev.txt");
});

test("what lies further up than two folders tells nothing", () => {
  expect(tellingPath("/sms/nn/maler/brev/a.md")).toBe("maler/brev/a.md");
});

test("a file name is kept whole", () => {
  expect(tellingPath("/sak/x1/varsel_nn-4711 utkast.hbs")).toBe("varsel_nn-4711 utkast.hbs");
});
