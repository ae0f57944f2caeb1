import type { NeedWords } from "#src/domain/registers/need-words.ts";

export const needWords: NeedWords = {
  primary: {
    activities: "Needs {primary}",
    roles: "Needs {primary}",
    locations: "Works at {primary}",
    systems: "Needs {primary}",
    suppliers: "Needs {primary}",
    utilities: "Needs {primary}",
  },
  placeNeeded: "Needs {primary}",
  fallback: {
    activities: "or {when} with {name} {howLong}",
    roles: "or {when} with {name} {howLong}",
    locations: "or {when} from {name} {howLong}",
    systems: "or {when} with {name} {howLong}",
    suppliers: "or {when} with {name} {howLong}",
    utilities: "or {when} with {name} {howLong}",
  },
  atOnce: "at once",
  after: "after {duration}",
  asLongAsNeeded: "for as long as needed",
  upTo: "for up to {duration}",
  withFallbacks: "{primary}, {fallbacks}.",
  between: ", ",
  alone: "{primary}. Nothing can take over.",
  nothingChosen: "Nothing is chosen yet.",
  deleted: "{name} (deleted)",
  unknown: "something that is not in the plan",
};
