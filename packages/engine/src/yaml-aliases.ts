export { aliasesIn } from "@klarsprak/core";
