import type { EventWords } from "#src/domain/report/event-words.ts";

export const eventWords: EventWords = {
  elements: {
    node: "{name}",
    oneHolder: "one holder of {name}",
    absence: "many people",
    hazardZone: "everything in {name}",
    provider: "everything from {name}",
  },
  fails: {
    one: "If {first} fails",
    two: "If {first} and {second} fail together",
    three: "If {first}, {second} and {third} fail together",
  },
  isOut: {
    one: "If {first} is away",
    two: "If {first} and {second} are out together",
    three: "If {first}, {second} and {third} are out together",
  },
  absenceAlone: "If many people are away at once",
  stops: "{cause}, {activity} stops for {outage}; its limit is {limit}.",
  notRestored: "{cause}, {activity} is not restored within {horizon}; its limit is {limit}.",
  eitherAlone: "Either alone it survives.",
  anyTwo: "Any two of them it survives.",
  withComma: "“{name}”",
  unknown: "something that is not in the plan",
};
