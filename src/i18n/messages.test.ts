import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { messages } from "#src/i18n/en/messages.ts";
import { chooseFormatLocale, chooseLocale, locales } from "#src/i18n/locales.ts";
import { formatMessage, type Message } from "#src/i18n/message.ts";
import { pseudoMessages } from "#src/i18n/pseudo.ts";

const all: Readonly<Record<string, Message>> = messages;

function textsOf(message: Message): string[] {
  return typeof message === "string" ? [message] : Object.values(message);
}

function placeholdersOf(message: Message): string[] {
  return [...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
}

/** All that the app is made of, apart from the messages themselves and the tests. */
function readSource(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .filter((entry) => !entry.parentPath.includes("/i18n/en"))
    .map((entry) => readFileSync(resolve(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

describe("a message", () => {
  test("gets its parameters, numbers the way the locale writes them", () => {
    expect(formatMessage("en", "{name} has {count}", { name: "Åsa", count: 12_345 })).toBe("Åsa has 12,345");
    expect(formatMessage("sv", "{count}", { count: 12_345 })).toBe("12\u00a0345");
  });

  test("takes the plural form that the locale wants for the count", () => {
    const plans = { one: "{count} plan", other: "{count} plans" };
    expect(formatMessage("en", plans, { count: 1 })).toBe("1 plan");
    expect(formatMessage("en", plans, { count: 0 })).toBe("0 plans");
    expect(formatMessage("pl", { one: "a", few: "b", many: "c", other: "d" }, { count: 3 })).toBe("b");
  });

  test("keeps a placeholder that nobody filled in, so that the fault is seen", () => {
    expect(formatMessage("en", "{missing}")).toBe("{missing}");
  });
});

describe("the English catalogue", () => {
  test("holds no empty message, no stray space and no exclamation", () => {
    const wrong = Object.entries(all).filter(([, message]) =>
      textsOf(message).some((text) => text.trim() === "" || text !== text.trim() || /!|\s{2}/.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  test("holds no message that nothing asks for", () => {
    const source = readSource(resolve(import.meta.dirname, ".."));
    // `depth.${depth}Text` asks for "depth.startText" where "start" is a word of the source.
    const templates = [...source.matchAll(/`(\w+\.[\w.]*)\$\{[^}`]+\}([\w.]*)`/g)];
    const words = new Set(source.match(/(?<=")[\w-]+(?=")|\w+(?=:)|\d+/g));
    const isMade = (key: string): boolean =>
      templates.some(
        ([, start = "", end = ""]) =>
          key.startsWith(start) &&
          key.endsWith(end) &&
          words.has(key.slice(start.length, key.length - end.length)),
      );
    const unused = Object.keys(all).filter((key) => !source.includes(`"${key}"`) && !isMade(key));
    expect(unused).toEqual([]);
  });
});

describe("every locale", () => {
  test.each(locales.map(({ tag }) => tag))("%s has the keys and the parameters of English", async (tag) => {
    const translated: Readonly<Record<string, Message>> = await chooseLocale([tag]).loadAll();
    expect(Object.keys(translated).sort()).toEqual(Object.keys(all).sort());
    for (const [key, message] of Object.entries(all)) {
      expect(placeholdersOf(translated[key] ?? ""), key).toEqual(placeholdersOf(message));
    }
  });

  test("is found by its language, and English where nothing fits", () => {
    expect(chooseLocale(["en-GB"]).tag).toBe("en");
    expect(chooseLocale(["xx", "en-US"]).tag).toBe("en");
    expect(chooseLocale(["xx"]).tag).toBe("en");
    expect(chooseLocale(["en-XA"]).tag).toBe("en-XA");
  });

  test("is written with dates and numbers of the person's own country where the language is the same", () => {
    expect(chooseFormatLocale("en", ["sv-SE", "en-GB"])).toBe("en-GB");
    expect(chooseFormatLocale("en", ["sv-SE"])).toBe("en");
  });
});

test("the pseudo-locale marks every text and keeps every placeholder", () => {
  const pseudo: Readonly<Record<string, Message>> = pseudoMessages(messages);
  for (const [key, message] of Object.entries(pseudo)) {
    expect(textsOf(message).every((text) => text.startsWith("[") && text.endsWith("]"))).toBe(true);
    expect(placeholdersOf(message), key).toEqual(placeholdersOf(all[key] ?? ""));
  }
});
