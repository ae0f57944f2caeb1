import type { FollowUpText, QuestionText } from "#src/domain/catalog.ts";

export const allText: Readonly<Record<string, QuestionText>> = {
  "all.laptops-at-home": {
    title: "Company computer at home",
    prompt:
      "Is there a policy that everybody who must be able to connect has their company computer at home when the working day ends?",
    why: "Storms and closures come overnight. If the road is blocked and the computer stands in the office, neither the VPN nor the cloud can help.",
    ladder: {
      none: "There is no rule; computers stay where people leave them.",
      partial:
        "Most people take their computers home, but it is not a rule, or some who must connect have only a desktop computer in the office.",
      documented:
        "A written policy names the roles that must have their company computer (and what else they need, such as a key or a phone) at home each night, and managers go through it once a year.",
      proven:
        "Documented, and within 12 months an unannounced check, or a real closure, showed how many of those roles could connect from home the same morning; the share reached the target.",
    },
    example:
      "Electricity retailer, 170 staff: 62 people in customer service, trading and IT take laptop, headset and sign-in key home every day; the rule is part of the introduction and of the storm checklist. At an unannounced check on a Wednesday at 06:30 in January, 59 of 62 connected within 45 minutes. The target is 90 %.",
    evidence:
      "The policy with the roles it covers, and the result of a check or a real closure with the share that connected.",
  },
  "all.remote-recovery": {
    title: "Recovery without going in",
    prompt:
      "Can your engineers restore the critical systems without reaching the office or its network in person?",
    why: "The event that stops the systems may also close the building and block the roads. If recovery needs a hand on a switch or a seat in the office network, it waits until travel is possible.",
    ladder: {
      none: "Recovery takes for granted that somebody is on site or on the office network.",
      partial:
        "Some systems can be restored from afar, but the way in depends on the network that may be down, or some need hands on site and nobody is arranged.",
      documented:
        "For each critical system it is written how engineers get in when office and network are gone, what needs hands on site and who close by lends them, and where the instructions are kept.",
      proven:
        "Documented, and within 12 months engineers at home restored a critical system with the office network taken as down, and the time was compared with the recovery time.",
    },
    example:
      "Hotel group, 230 staff: engineers reach the management network through a 4G router that is independent of the office line. Servers and switches can be powered off and on remotely; the caretaker next door has a key and a two-page instruction. In March two engineers at home restored the booking database in 3 h 20 min; the limit is 6 hours.",
    evidence:
      "The description of the way in and of what needs hands on site, and the report of a recovery done from outside.",
  },
  "all.home-capability": {
    title: "Homes fit for the work",
    prompt:
      "Do the homes of those who must work from there have the line, power and equipment that the work needs?",
    why: "A laptop alone does not make a workplace. A weak line, a shared screen or a blackout in the suburb stops the person who was counted on.",
    ladder: {
      none: "Nobody has asked or measured what people have at home.",
      partial:
        "Some were asked, or a pool of equipment exists, but the needs of each critical role are not written or gaps are not closed.",
      documented:
        "For each critical role it is written what line, screen, phone and hours of power are needed; each holder has confirmed or been equipped, and there is an alternative for those who cannot.",
      proven:
        "Documented, and within 12 months the holders worked from home for a full day at normal load, and lines and equipment were checked, including a mobile connection as second line.",
    },
    example:
      "Emergency call centre for lifts, 60 staff: operators need 10 Mbit/s, two screens and a headset. 34 of 40 homes met this in the yearly check; three got a 5G router, three have a place in the branch 10 minutes away. Each has a power bank that carries laptop and router for 4 hours. The whole night shift of 8 October worked from home.",
    evidence:
      "The requirements per role, the result of the yearly check, and the report of a full day at home.",
  },
  "all.crisis-team": {
    title: "A crisis team that can meet",
    prompt:
      "Can the crisis team meet and decide without the main site, without the main systems and with a third of its members missing?",
    why: "The team is needed exactly when the usual room, the usual meeting service and some of the people are gone. If it cannot meet, nobody decides and nobody speaks for the organisation.",
    ladder: {
      none: "There is no named crisis team, or it has no other way to meet than the usual one.",
      partial:
        "The team is named, but a second meeting place, a meeting way on another provider or a deputy for some seats is missing.",
      documented:
        "Each seat has a deputy; a first and a second meeting place and a call-in way on another provider are written; the number needed to decide is set; each member holds plan and numbers offline.",
      proven:
        "Documented, and within 12 months the team met by the second way, with a third of the seats taken out by lot, and took its first decision within the set time.",
    },
    example:
      "Pharmaceutical wholesaler, 300 staff: nine seats, two deputies each, four are enough to decide. First place is head office, second the depot at the ring road; the call-in bridge is with a phone operator. Each member has the pocket plan on paper. In September, with three seats drawn out, the team met on the bridge after 26 minutes and decided after 50.",
    evidence:
      "The list of seats and deputies with both places and the call-in way, and the minutes of an exercise by the second way.",
  },
  "all.activation": {
    title: "Who declares and stands down",
    prompt: "Is it settled who declares a crisis, on what criteria, and who ends it?",
    why: "Time is lost while people wait for somebody to call it a crisis. And without an agreed end, workarounds and emergency powers live on by themselves.",
    ladder: {
      none: "Nobody is named to activate the plan.",
      partial: "It is understood who would decide, but criteria, deputies or the stand-down are not written.",
      documented:
        "Written criteria with numbers say when the plan is activated and at what level; the people who may declare, with deputies reachable at any hour, and who stands down and how, are named.",
      proven:
        "Documented, and within 12 months the plan was activated and ended by the written criteria, in an exercise or for real, and the times from first report to declaration were noted.",
    },
    example:
      "Transport company, 500 staff: level 2 is declared when a mission-critical activity is down for 60 minutes or more than 20 % of a shift is absent. The traffic manager on duty declares, without asking; deputies are the next two on the duty list. The managing director stands down in writing. In the June exercise: report 13:02, declared 13:20.",
    evidence:
      "The page with criteria, names and levels, and the log of an activation with times of report, declaration and stand-down.",
  },
  "all.combined-exercise": {
    title: "Exercise of the combined loss",
    prompt: "Do you hold an exercise each year that takes away people, a site and systems at the same time?",
    why: "Plans for a single loss lean on each other: lose the office and work from home; lose the network and go to the office. Only an exercise that takes all three shows where the plan goes in a circle.",
    ladder: {
      none: "No exercise has combined the three losses.",
      partial:
        "There have been exercises, but with one loss at a time, or only as talk within IT, or longer ago than a year without a next date.",
      documented:
        "A yearly combined exercise is planned with scenario, goals, participants, an observer and a date, and it is written how findings become actions with owners.",
      proven:
        "Documented, and within 12 months one was held with people, a site and systems taken out at once; goals were measured, and the findings have owners and dates.",
    },
    example:
      "Regional hospital supplier, 270 staff: on 15 October, 08:00 to 13:00, 40 % of names were drawn as absent, the head office was closed and sign-in was taken as down. Goals: first delivery released by 10:00 (reached 10:35), crisis team met within 45 minutes (31). Eleven findings, all with an owner, eight closed by the end of November.",
    evidence:
      "The exercise plan, and the report with date, goals against results, and the list of findings with owners.",
  },
  "all.stakeholders": {
    title: "Telling customers and authorities",
    prompt:
      "Can you tell customers, authorities and partners in time, by another way than the usual, when an event stops you?",
    why: "Those who are told early plan around you; those who find out by themselves leave or ask for damages. Some reports have legal time limits of a day or less, and those hold with mail down too.",
    ladder: {
      none: "Nobody has listed whom to tell, or addresses lie only in systems that may be down.",
      partial:
        "The main customers would be called, but time limits, authorities, wording or a second way are missing for some.",
      documented:
        "For each group it is written who tells them, by when (legal limits included), by which usual and which other way, with contact data and draft texts kept outside the systems.",
      proven:
        "Documented, and within 12 months the drafts were sent or rehearsed by the other way within the limits, and contact data was checked.",
    },
    example:
      "Payment service firm, 110 staff: the compliance lead reports a major incident to the authority by its portal, or by phone if that fails; the 24-hour limit is on the card. The 40 largest customers are phoned by six account managers within 3 hours from a printed list, others read the outside status page. Rehearsed on 4 March in 2 h 30 min.",
    evidence:
      "The list of groups with limits, ways and drafts, and the log of a rehearsal or a real notification with times.",
  },
  "all.external-integration": {
    title: "Ties to the outside",
    prompt: "Does each point where the outside depends on you, or you on it, have an alternative?",
    why: "Orders, payments, deliveries and reports cross your border through a few fixed points. If one fails on either side, work stops although everything inside is well.",
    ladder: {
      none: "The points where work crosses to or from others are not listed.",
      partial:
        "Some are listed or have an alternative, but not all that critical activities need, or the other party does not know of it.",
      documented:
        "Each point that a critical activity needs is listed with both parties, owner, the longest tolerable break and an alternative that the other party has agreed to.",
      proven:
        "Documented, and within 12 months the alternatives for the critical points were used together with the other party, in a test or for real.",
    },
    example:
      "Grocery wholesaler, 340 staff: 23 points are listed. Orders normally arrive by electronic messages; after 2 hours the 30 largest customers send a spreadsheet to a mailbox of another provider, which they have done once each. Bank files can be entered in the bank's portal by two people. The carrier takes pick lists by phone. Tried with 12 customers in May.",
    evidence:
      "The list of points with alternatives and agreements, and the record of a test with the other party.",
  },
  "all.maintenance": {
    title: "Keeping the plan current",
    prompt: "Is the plan reviewed every year, and after each incident, exercise and larger change?",
    why: "People, numbers and systems change every month. A plan that is a year behind sends people to those who have left and to systems that are gone.",
    ladder: {
      none: "There is no review date, or the last one has passed unnoticed.",
      partial:
        "The plan is reviewed when somebody thinks of it, or yearly but not after incidents, exercises and changes.",
      documented:
        "An owner, a yearly date and the occasions that call for a review are written; new systems, sites and reorganisations include a check of the plan, and changes are recorded with a reason.",
      proven:
        "Documented, and within 12 months a review was carried out and approved, and every incident and exercise in that time led to a recorded review with actions followed up.",
    },
    example:
      "Housing and care provider, 450 staff: the plan owner reviews in March and management approves in April. The project checklist asks about the plan before a system goes live. Since the last approval two incidents and one exercise led to 17 changes, each with a reason; the phone numbers were called through in February and 6 of 84 corrected.",
    evidence:
      "The approved version with its date, the list of changes with reasons, and the reviews after incidents and exercises.",
  },
};

export const allFollowUps: Readonly<Record<string, FollowUpText>> = {
  "all.laptops-at-home.percent-at-home": {
    prompt: "How many of those who must connect have their company computer at home overnight? (percent)",
  },
  "all.remote-recovery.hands-on-systems": {
    prompt: "Which critical systems can be restored only with somebody on site?",
  },
  "all.crisis-team.gather-minutes": {
    prompt: "How long did it take last time until enough members to decide had met? (minutes)",
  },
  "all.activation.who-declares": {
    prompt: "Which roles may declare a crisis, in order?",
  },
  "all.combined-exercise.last-held": {
    prompt: "When was the last exercise that took away people, a site and systems together? (date)",
  },
  "all.combined-exercise.next-planned": {
    prompt: "When is the next one? (date)",
  },
  "all.external-integration.points-without-alternative": {
    prompt: "Which points to the outside have no alternative?",
  },
  "all.maintenance.next-review": {
    prompt: "When is the next review due? (date)",
  },
};
