import { homeEntries, routeKilobytes } from "./route-size.js";

/** The weight of what a route loads, in kB of gzip, held against its budget. */
const budgets = [
  { route: "home", entries: homeEntries, extension: ".js", budget: 150 },
  { route: "home", entries: homeEntries, extension: ".css", budget: 15 },
];

const dist = new URL("../dist/", import.meta.url);

let isOver = false;
for (const { route, entries, extension, budget } of budgets) {
  const { kilobytes, count } = routeKilobytes(dist, entries, extension);
  isOver ||= kilobytes > budget;
  const verdict = kilobytes > budget ? "OVER" : "within";
  console.log(
    `${route} ${extension}: ${kilobytes.toFixed(1)} kB gzip in ${count} files, ${verdict} ${budget} kB`,
  );
}
process.exit(isOver ? 1 : 0);
