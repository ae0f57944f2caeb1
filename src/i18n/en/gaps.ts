/** The seven regions and their gaps. */
export const gapsMessages = {
  "gaps.title": "Gaps",
  "gaps.regions": "The seven regions",
  "gaps.vennLabel":
    "Three overlapping circles for people, location and systems. Each of the seven regions is a button with its gap; the table below says the same.",
  "gaps.barsLegend":
    "Gap by region, worst first: wide as the answers say, thin as the registers imply. Solid is missing, hatched is not known yet.",
  "gaps.shown": "Shown: {region}",
  "gaps.selectRegion": "Select a region to see what it is made of.",
  "gaps.wholePlan": "Whole plan",

  "gaps.scoresFrom": "Where these numbers come from",
  "gaps.rollUp":
    "Readiness is what is in place divided by the weight. “Proven” counts only what is fully proven.",
  "gaps.rollUpTable": "Sums of the regions, of the areas and of the whole plan",
  "gaps.inPlace": "In place",

  "gaps.worstOfPlan": "What costs the whole plan most",
  "gaps.costsMost": "What costs most here",
  "gaps.nothingKnown": "No gap among what is known here.",
  "gaps.stillOpen": "Still open here",
  "gaps.stillOpenLead": "Not known to be a gap. An answer settles what the number is.",
  "gaps.worstLead": "What each answer would add if it became proven, in points of readiness.",
  "gaps.toRegion": "Region: {points}",
  "gaps.toPlan": "Plan: {points}",
  "gaps.showAll": { one: "Show all {count}", other: "Show all {count}" },
  "gaps.makeAction": "Make an action",
  "gaps.makeActionFor": "Make an action: {title}",
  "gaps.hasAction": "Action: {status}",
  "gaps.findOut": "Find out: {title}",
  "gaps.putInPlace": "Put in place: {title}",
  "gaps.prove": "Show that it works: {title}",

  "gaps.numbersNone": "Nothing that was asked here applies, so there is no number.",
  "gaps.numbersExact": "{low} of what counts here is in place. The gap is {gap}.",
  "gaps.numbersRange":
    "Between {low} and {high} of what counts here is in place, depending on what is still open. The gap is {gap}.",
  "gaps.numbersCoverage": "{coverage} is known, {evidenced} is proven.",
  "gaps.numbersNotRated": "Not rated yet: a region is rated once {threshold} of it is known.",

  "gaps.modelledBar": "Modelled: {gap}",
  "gaps.headline": "Headline: {headline}.",
  "gaps.modelledRunning": "Working out what the registers imply",
  "gaps.modelledAgain": "The plan has changed. Working out again what the registers imply",
  "gaps.modelledCancelled": "Stopped",
  "gaps.modelledFailed": "What the registers imply could not be worked out",
  "gaps.modelledOld": "What is shown is from before the last change. Your plan is saved and unchanged.",
  "gaps.modelledNone": "The answers are shown without it. Your plan is saved and unchanged.",
  "gaps.modelledRetry": "Work it out",
  "gaps.moreEvents": { one: "Show {count} more event", other: "Show {count} more events" },
  "gaps.moreFindings": { one: "Show {count} more check", other: "Show {count} more checks" },
  "gaps.worstOfEach": "{title}, the worst one of each activity first:",
  "gaps.tryEvent": "Try it",
  "gaps.tryEventOf": "Try it: {event}",
  "gaps.toRegisters": "Go to the registers",
  "gaps.usually": "Empty: {value}, as the method has it",
  "gaps.useMethod": "Use the method's own values",
  "gaps.inPercent": "{label}, in percent",
  "gaps.invalidPercent": "Type a whole number from 0 to 100. It is not saved.",

  "gaps.knockOutStrikes": "Knock-out: nothing is in place for “{title}”",
  "gaps.knockOutOpen": "Knock-out still open: “{title}”",
  "gaps.knockOutStrikesText":
    "Without it the rest of this region helps little, so its readiness is capped at 50%.",
  "gaps.knockOutOpenText": "Until it is answered, the low end of this region's readiness is capped at 50%.",
  "gaps.knockOutIdle": "The cap changes nothing today: the number is not above it.",
  "gaps.openQuestion": "Open the question",

  "gaps.scenarios": "Scenarios in this region",
  "gaps.noScenarios": "No scenario of this plan lies here.",
  "gaps.toScenarios": "Go to the scenarios",
  "gaps.mayBeHere": "may be here",

  "gaps.sumOpen": "Where the number comes from",
  "gaps.sumLead":
    "In place is weight times credit. Credit is 0 for nothing, 1/3 partly, 2/3 documented, 1 proven, and anything from 0 to 1 while it is open.",
  "gaps.sumTable": "Every question and task of this region, with its weight and credit",
  "gaps.credit": "Credit",
  "gaps.why": "Why",
  "gaps.sum": "Sum",
  "gaps.sumIs": "In place divided by weight: {range}.",
  "gaps.sumCapped": "In place divided by weight, capped by the knock-out: {range}.",
} as const;
