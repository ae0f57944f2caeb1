import type { FeasibilityWords } from "#src/domain/report/feasibility-words.ts";

export const feasibilityWords: FeasibilityWords = {
  title: "Feasibility checks",
  lead: "What cannot work as it is recorded, and what nobody has shown to work within 12 months. What is not recorded is not checked.",
  none: "No check found anything.",
  noneHere: "No check found anything here.",
  count: { one: "{count} finding", other: "{count} findings" },
  whatToDo: "What to do",
  finding: "Finding",
  findings: {
    "mtpd-missing": "{first} has no MTPD, so nobody can say when an outage becomes intolerable.",
    "rto-above-mtpd":
      "{first} shall be back within {outage} (RTO), but its harm is intolerable after {limit} (MTPD).",
    "recovery-above-rto":
      "If {second} fails, {first} is out for {outage}; it shall be back within {limit} (RTO).",
    "workaround-below-recovery":
      "The workaround of {first} lasts {limit}; if {second} fails, it is needed for {outage}.",
    "backup-above-rpo":
      "{second} is backed up every {outage}, but {first} may lose {limit} of work at most (RPO).",
    deadlock: "{all} need each other: once all of them are down, none starts again.",
    "sole-holder": "Only one person can do the work of {first}.",
    "deputy-at-same-site": "Every deputy for {first} works at {second}, like somebody they stand in for.",
    "seats-below-minimum": "{first} seats {seats}; {minimum} have to work there at least.",
    "alternate-in-same-zone":
      "{third} stands in for {second}, which {first} needs, and lies in the same hazard zone: {zone}.",
    "fallback-from-same-provider":
      "{third} stands in for {second}, which {first} needs, and comes from the same provider: {provider}.",
    "contact-without-outside-channel": "{first} can only be reached through the organisation's own systems.",
    "plan-past-review": "The plan should have been reviewed by {date}.",
    "exercise-too-old": "{first}: the last test, exercise or incident that shows it works is from {date}.",
    "evidence-too-old": "{first}: the newest document is from {date}, and no test shows that it works.",
  },
  steps: {
    "mtpd-missing": "Judge the impact over time, and set the MTPD that follows from it.",
    "rto-above-mtpd": "Shorten the RTO, or check the MTPD.",
    "recovery-above-rto": "Add a fallback that is there in time, or a recovery that is tested to be shorter.",
    "workaround-below-recovery": "Extend the workaround, or shorten the recovery.",
    "backup-above-rpo": "Back up more often, or accept a longer RPO.",
    deadlock: "Give one of them a way to start without the others, and try it.",
    "sole-holder": "Train a second person, and give them the rights and keys.",
    "deputy-at-same-site": "Name a deputy who works elsewhere.",
    "seats-below-minimum": "Find more seats, or another place for some of them.",
    "alternate-in-same-zone": "Choose a place outside the zone.",
    "fallback-from-same-provider": "Choose a fallback from another provider.",
    "contact-without-outside-channel":
      "Record a private number or another channel that works on the worst day.",
    "plan-past-review": "Review the plan, and set the next date.",
    "exercise-too-old": "Test it again, and record the date.",
    "evidence-too-old": "Check that the document still holds, and test what it says.",
  },
  moreThan: "more than {duration}",
  notCheckedTitle: "Not checked",
  notChecked: {
    "channel-needs-what-it-announces":
      "Whether an alert channel depends on the very thing whose outage it announces: alert channels are not records of a plan.",
    "failed-exercise-not-repeated":
      "Whether a failed exercise was repeated within six months: the outcome of an exercise is not recorded.",
  },
};
