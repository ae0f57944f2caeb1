import type { CatalogText } from "#src/domain/catalog.ts";

export const areas: CatalogText["areas"] = {
  people: "People",
  location: "Location",
  systems: "Systems",
};

export const regions: CatalogText["regions"] = {
  P: {
    name: "People",
    meaning: "The people are missing, though places and systems work.",
  },
  L: {
    name: "Location",
    meaning: "A place cannot be used, though people and systems are there.",
  },
  S: {
    name: "Systems",
    meaning: "A system or a network does not answer, though people and places are there.",
  },
  PL: {
    name: "People and location",
    meaning: "People cannot get to the place that the work needs, or one event hits both.",
  },
  PS: {
    name: "People and systems",
    meaning:
      "A system fails and the people who could run it, replace it or pass on the news are out of reach.",
  },
  LS: {
    name: "Location and systems",
    meaning: "Systems can be reached only from a place or a network, and that place or network is gone.",
  },
  PLS: {
    name: "People, location and systems",
    meaning:
      "People, places and systems are hit at the same time, so that no one of them can stand in for another.",
  },
};

export const answers: CatalogText["answers"] = {
  none: { label: "Nothing in place", meaning: "There is nothing to rely on yet." },
  partial: { label: "Partly in place", meaning: "It covers some of what it should, or it is only informal." },
  documented: {
    label: "Documented",
    meaning: "It covers all it should, is written down and has a named owner.",
  },
  proven: {
    label: "Proven",
    meaning:
      "It is documented, and a test, an exercise or a real incident has shown within 12 months that it works.",
  },
  notApplicable: {
    label: "Does not apply",
    meaning: "The question does not concern this organisation; a reason is required.",
  },
  unknown: { label: "Unknown", meaning: "Somebody has asked, and nobody knows yet." },
};

export const evidenceKinds: CatalogText["evidenceKinds"] = {
  document: "Document",
  test: "Test",
  exercise: "Exercise",
  incident: "Incident",
};

export const responsible: CatalogText["responsible"] = {
  provider: "Provider",
  customer: "Us",
  shared: "Shared",
  unclear: "Unclear",
};
