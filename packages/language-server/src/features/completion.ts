import { rules } from "@klarsprak/core";
import { MarkupKind } from "vscode-languageserver";
import { yamlCompletions } from "./configuration-completion.js";
import { configurationServices } from "./configuration-service.js";
import type { Feature } from "./feature.js";
import { escapeMarkdown } from "./markdown-text.js";
import { textCompletions, writingPlace } from "./text-completion.js";

/** What can be written for klarsprak to read: comments, front matter, configuration. */
export const completionFeature: Feature = {
  // A list of rules comes after a space, and Markdown shows no list while one writes letters.
  capabilities: () => ({
    completionProvider: { triggerCharacters: ["-", " ", '"'], resolveProvider: true },
  }),
  listen: ({ connection, texts, client }) => {
    const serviceFor = configurationServices(client);
    connection.onCompletion(async ({ textDocument: { uri }, position }) => {
      const document = texts.document(uri);
      if (document === undefined) return null;
      const offset = document.offsetAt(position);
      const configuration = texts.configuration(uri);
      if (configuration?.kind === "configuration")
        return serviceFor("configuration").complete(document, position);
      if (configuration !== undefined) return yamlCompletions(document, offset, serviceFor("organisation"));
      // Most that is written is no matter of ours, so the text is not checked before it is.
      const place = writingPlace(document.getText(), offset);
      const checked = place === undefined ? undefined : await texts.checked(uri);
      if (place === undefined || checked === undefined) return null;
      return [...textCompletions(checked, offset, place)];
    });
    connection.onCompletionResolve((item) => {
      const { ruleId, standard } = (item.data ?? {}) as { ruleId?: string; standard?: "nb" | "nn" };
      const rule = rules.find(({ id }) => id === ruleId);
      if (rule === undefined) return item;
      const about = rule.docs.rationale[standard === "nn" ? "nn" : "nb"];
      const formats = client().capabilities.textDocument?.completion?.completionItem?.documentationFormat;
      const documentation =
        formats?.includes(MarkupKind.Markdown) === true
          ? { kind: MarkupKind.Markdown, value: escapeMarkdown(about) }
          : about;
      return { ...item, documentation };
    });
  },
};
