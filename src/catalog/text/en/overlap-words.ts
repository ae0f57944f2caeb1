import type { OverlapWords } from "#src/domain/report/overlap-words.ts";

export const overlapWords: OverlapWords = {
  title: "What the recorded dependencies imply",
  lead: "The answers say what people believe. The registers say what each activity needs. From them follows, exactly, which events stop an activity for longer than its limit. Both views stand side by side; the worse one is the headline.",
  nothingModelled:
    "Nothing is modelled yet. Record an activity with its MTPD, and what it needs, to see which events stop it.",
  takeAway: "By the recorded dependencies, the weakest region is {region}, with a gap of {gap}.",
  views: "Stated and modelled gap of the seven regions",
  stated: "Stated",
  modelled: "Modelled",
  headline: "Headline",
  withinReach: "Activities within reach",
  headlines: {
    stated: "Stated",
    modelled: "Modelled",
    onlyStated: "Stated (nothing is modelled yet)",
    onlyModelled: "Modelled (the answers are not rated yet)",
    none: "Not rated yet",
  },
  notModelledYet: "Not modelled yet",
  modelledGap: "Modelled gap: {gap} of the weight of all activities with an MTPD.",
  events: {
    single: "Events in this area that stop an activity for longer than its limit",
    together: "Gaps that show only when these areas fail together",
  },
  noEvents: {
    single: "No single event in this area stops an activity for longer than its limit.",
    together: "These areas together add no gap that one of them alone, or two, does not show.",
  },
  moreEvents: {
    one: "{count} more event is in the plan, under Gaps.",
    other: "{count} more events are in the plan, under Gaps.",
  },
  reach:
    "Stopped for longer than their limit by some event of this region, or of a part of it: {activities}.",
  nobodyInReach: "No event of this region, or of a part of it, stops an activity for longer than its limit.",
  disagreements: {
    modelled:
      "The two views disagree: the answers give a gap of {stated}, the plan as recorded one of {modelled}.",
    stated:
      "The two views disagree: the plan as recorded gives a gap of {modelled}, the answers one of {stated}.",
  },
  disagreementSteps: {
    modelled:
      "Either something that helps is missing in the registers, or the answers promise more than the plan can hold. Look at the events below first.",
    stated:
      "Either the registers leave out something that can fail, or more is in place than the answers say. Check the needs of the activities first.",
  },
  notModelled:
    "Not modelled, because they do not say what they need: {activities}. They could be in any gap, so every modelled gap is a range.",
  unknownRoles:
    "Roles without headcount or minimum: {roles}. No event takes their people away until both are known.",
  assumptions: {
    title: "What the model assumes",
    lead: "Used where the registers say nothing else. They are part of the plan and of every sealed version.",
    name: "Assumption",
    value: "Value",
    byMethod: "{value}, as the method has it",
    changed: "{value}; the method has {usual}",
  },
};
