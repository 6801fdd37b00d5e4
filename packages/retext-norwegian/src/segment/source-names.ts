const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Endings that make `kommune.no` a domain. Written in small letters in running text. */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = list(
  "no com org net eu dk se fo nu uk info io biz edu gov int",
);

/** Endings that make `brev.docx` a file name. */
export const FILE_EXTENSIONS: ReadonlySet<string> = list(
  `7z bmp conf csv css doc docm docx dot dotx eml epub gif gml hbs html htm ics ini jpeg jpg js json jsonc log md
   mjs mp3 mp4 msg odp ods odt pdf png ppt pptx py rtf sosi svg tif tiff toml ts tsv txt wav xls xlsm xlsx xml
   yaml yml zip`,
);
