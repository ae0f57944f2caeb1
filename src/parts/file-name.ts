/** Long enough to know a plan by, short enough for every file system with a date and an extension behind it. */
const maxTitleBytes = 120;

/** What Windows, macOS or Linux do not allow in a file name, and what nobody can see. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/**
 * A name for a file that is saved: "Harbour office 2026-11-12.pdf". The date keeps older copies apart. Works on
 * every file system and shows nothing that the title does not say.
 *
 * @param date the planner's date, `YYYY-MM-DD`
 * @param extension with its dot
 */
export function createFileName(title: string, date: string, extension: string): string {
  const clean = cutToBytes(title.normalize("NFC").replace(forbidden, " ").replace(/\s+/gu, " ").trim());
  // A leading dot hides a file, a trailing one is dropped by Windows.
  const name = clean.replace(/^[. ]+|[. ]+$/g, "");
  return `${name === "" ? "Holdfast" : name} ${date}${extension}`;
}

/** File systems count bytes, so a title in Greek has room for fewer letters. Cuts between letters only. */
function cutToBytes(text: string): string {
  let cut = "";
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
    bytes += new TextEncoder().encode(segment).length;
    if (bytes > maxTitleBytes) return cut;
    cut += segment;
  }
  return cut;
}
