import type { SampleContent } from "#src/domain/sample/sample-content.ts";

/** One line per locale. Loaded on demand: most people never open the sample, or open it once. */
const loaders: ReadonlyMap<string, () => Promise<SampleContent>> = new Map([
  ["en", async () => (await import("#src/catalog/sample/en.ts")).sampleContent],
]);

/** The locales that the sample plan is written in. */
export const sampleLocales: readonly string[] = [...loaders.keys()];

/**
 * The content of the sample plan for a locale ("sv", "en-GB"): the locale itself, else its language, else
 * English. The content says which one it is.
 */
export async function loadSampleContent(locale: string): Promise<SampleContent> {
  const load = loaders.get(locale) ?? loaders.get(locale.replace(/-.*/u, "")) ?? loaders.get("en");
  if (load === undefined) throw new Error("The sample plan has no English text");
  return load();
}
