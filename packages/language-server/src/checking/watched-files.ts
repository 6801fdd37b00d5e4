const CONFIGURATION_FILE = "klarsprak.config.json";

/** The files whose changes matter: configuration, word lists and files of houses (YAML of any name), and texts, for their other version. */
export const watchedFiles: readonly string[] = [
  `**/${CONFIGURATION_FILE}`,
  "**/*.{yaml,yml}",
  "**/*.{txt,text,md,markdown,html,htm,xhtml,hbs,handlebars,mustache,njk,jinja,jinja2,j2,liquid}",
];

/** Whether a file may hold settings or words; else it is a text. A name without an ending may be that of a folder. */
export function mayHoldSettings(uri: string): boolean {
  return /\.(?:json|ya?ml)$/i.test(uri) || !/\.[^/.]+$/.test(uri);
}
