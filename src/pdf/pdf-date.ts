/**
 * An instant as a PDF writes it, in UTC. As a string: from a Date object jsPDF writes the time zone of the machine. It
 * knows the years 1970 to 2037.
 */
export function pdfDate(instant: string): string {
  const date = new Date(instant);
  const year = Math.min(2037, Math.max(1970, date.getUTCFullYear()));
  const rest = [
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ];
  return `D:${year}${rest.map((part) => String(part).padStart(2, "0")).join("")}+00'00'`;
}
