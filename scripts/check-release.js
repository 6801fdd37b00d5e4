// Tells whether a tag can be released from a repository, before anything is built. Run by the release workflow:
// TAG=v0.1.0 REPOSITORY=https://github.com/OWNER/klarsprak node scripts/check-release.js
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { TAG: tag, REPOSITORY: repository } = process.env;
const read = (path) => readFileSync(join(root, path), "utf8");

const problems = [];
if (!tag || !repository)
  problems.push("TAG and REPOSITORY must be set: the tag that is released, and the address it is in.");
else {
  const version = tag.replace(/^v/, "");
  for (const folder of [
    "dictionaries",
    ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`),
  ]) {
    const path = `${folder}/package.json`;
    const { name, version: own, private: isPrivate, repository: given } = JSON.parse(read(path));
    if (own !== version)
      problems.push(`${path}: version must be ${version}, as the tag ${tag} says, but is ${own}.`);
    if (isPrivate || folder === "packages/vscode") continue;
    const address = typeof given === "string" ? given : given?.url;
    if (address?.replace(/^git\+/, "").replace(/\.git$/, "") !== repository)
      problems.push(
        `${path}: repository.url of ${name} must be git+${repository}.git, where npm checks that it was built, but is ${address ?? "missing"}.`,
      );
  }
  for (const path of ["action.yml", "templates/klarsprak.yml"])
    if (!read(path).includes(`default: ${version}\n`))
      problems.push(`${path}: the default of version must be ${version}.`);
  if (!read("packages/cli/README.md").includes(`klarsprak@${version}]`))
    problems.push(`packages/cli/README.md: the hook of pre-commit must install klarsprak@${version}.`);
  if (!read("CHANGELOG.md").includes(`\n## ${version}\n`))
    problems.push(`CHANGELOG.md: there is no section "## ${version}".`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0)
  console.error("Nothing is published. docs/releasing.md tells how a release is made.");
process.exitCode = problems.length > 0 ? 1 : 0;
