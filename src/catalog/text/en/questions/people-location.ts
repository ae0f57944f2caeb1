import type { FollowUpText, QuestionText } from "#src/domain/catalog.ts";

export const peopleLocationText: Readonly<Record<string, QuestionText>> = {
  "people-location.travel-stop": {
    title: "Work when travel stops",
    prompt: "Can your critical activities go on for at least two days when nobody can travel to the office?",
    why: "A snowstorm or a transport stop empties every office at once. A computer left on a desk or a sign-in that works only at the office cannot be put right on the day.",
    ladder: {
      none: "Nobody has decided what happens on a day when the offices cannot be reached.",
      partial:
        "Some teams would manage from home out of habit, but nothing is agreed in writing or some critical activities are left out.",
      documented:
        "For every critical activity it is written who works from where, with what equipment and for how many days, and what stops meanwhile; one person owns the arrangement.",
      proven:
        "Documented, and within 12 months every critical activity was run for a full working day with the offices empty, in an exercise or a real travel stop, and the faults found are listed.",
    },
    example:
      "Housing association, 240 staff: the duty manager decides by 05:30 and texts everyone. Rent payments and tenant support run from home with 38 of 52 people; the caretaker living nearest each estate takes urgent faults on foot; key hand-overs stop for up to two days. Tried on 14 January with the office closed.",
    evidence:
      "The written arrangement, and the report of a closed-office day or the log of a real travel stop, with its date and the activities that ran.",
  },
  "people-location.site-bound-roles": {
    title: "Roles that must be on site",
    prompt:
      "For each role that must be on site, is it settled what happens when its holders cannot get there?",
    why: "Some work cannot move: machines, reception, laboratory, cash. If the people cannot reach it, either somebody closer steps in or the work stops, and that choice is better made beforehand.",
    ladder: {
      none: "Nobody has listed the roles that must be on site.",
      partial:
        "The roles are known, but for some of them there is no stand-in, no rule for stopping safely, or only a spoken understanding.",
      documented:
        "Each such role has a written line: how long it may stay empty, who lives or works close enough to step in, or how the work is stopped safely; an owner is named.",
      proven:
        "Documented, and within 12 months a stand-in was called in or the work was stopped and restarted by the written steps, in an exercise or for real, and the times were noted.",
    },
    example:
      "Dairy, 180 staff: the pasteuriser needs two operators on site. Four operators live within 5 km and have agreed to be called; the shift leader rings them in a fixed order. If two are not there within 3 hours, the line is emptied and cleaned by the stop card, which takes 90 minutes. The card was used in a November storm.",
    evidence:
      "The list of site-bound roles with stand-ins and stop rules, and the report of a call-in or a planned stop.",
  },
  "people-location.remote-policy": {
    title: "Rules for working elsewhere",
    prompt:
      "Is it settled who may work from where, and are law, insurance and equipment covered for those places?",
    why: "In an emergency people go where they can: home, a relative, another country. Tax, insurance, data protection or a missing screen can then stop work that was technically possible.",
    ladder: {
      none: "There are no rules; each manager decides when somebody asks.",
      partial:
        "There are rules for ordinary remote work, but emergencies, other countries, insurance or equipment are not covered, or some staff groups are left out.",
      documented:
        "A written policy says which roles may work from which places, including in an emergency, what is insured, what equipment the employer provides, and who may grant exceptions.",
      proven:
        "Documented, and within 12 months the policy was used or rehearsed at scale, exceptions were decided within the set time, and law and insurance cover were checked.",
    },
    example:
      "Insurance broker, 130 staff: claims and underwriting may work from any address in the country and for 30 days a year from the EU; payments only from home or office. Accident insurance covers registered home workplaces. In an emergency the HR manager grants exceptions by phone within 4 hours. Checked with the insurer in March.",
    evidence:
      "The policy with its date, the insurer's or lawyer's confirmation, and the record of exceptions granted in an event or exercise.",
  },
  "people-location.split-teams": {
    title: "Holders at different sites",
    prompt:
      "Does every critical role have trained holders who work at different sites, so that no one site holds them all?",
    why: "A fire, an infection or a blocked road at one address then takes the whole role away, deputies included. A deputy at the next desk does not help.",
    ladder: {
      none: "Nobody has compared where the holders of each critical role work.",
      partial:
        "Some critical roles are spread over two sites or home, but at least one sits in one place, or the spread is chance.",
      documented:
        "For every critical role the holders and their usual places are listed, no role has all of them at one site on the same day, and somebody checks this when people move.",
      proven:
        "Documented, and within 12 months each critical role was carried for a day without the people of its main site, in an exercise or a real event.",
    },
    example:
      "Wholesaler, 320 staff: order release has six trained people, four in the central warehouse and two in the branch 60 km away. Payroll has three, one of whom works from home on fixed days, so they never share an office. The operations manager checks the list each quarter. On 9 May the branch alone released all orders.",
    evidence:
      "The list of roles, holders and places with its last check, and the report of a day run without the main site.",
  },
  "people-location.accounting-for-people": {
    title: "Knowing who is safe",
    prompt: "After an event at a site, can you find out quickly who was there and who is safe?",
    why: "The first question after an evacuation is who is missing. Rescue services need an answer in minutes, and staff cannot turn to other work before they know.",
    ladder: {
      none: "There is no way to tell who is at a site, and no roll call is arranged.",
      partial:
        "There is an assembly point or an entry log, but visitors, shifts, travellers or people working at home are not covered.",
      documented:
        "Each site has an assembly point, a named person who counts, a list or log that can be read outside the building, and a written way to reach those who are away; visitors are included.",
      proven:
        "Documented, and within 12 months a drill or a real event accounted for everybody within the set time, and the time was written down.",
    },
    example:
      "Engineering company, 210 staff at two sites: the reception log and the shift plan are copied to the evacuation leader's phone every hour. Leaders count at the assembly point; people away answer a text with 1 (safe) or 2 (need help); those who do not are rung after 20 minutes. The October drill accounted for 164 people in 17 minutes.",
    evidence:
      "The evacuation instruction with names, and the drill report with the time until everybody was accounted for.",
  },
  "people-location.homes-hit-too": {
    title: "Event that hits homes too",
    prompt:
      "Do you have an arrangement for an event that hits the offices and your people's homes at the same time?",
    why: "Working from home is the usual answer to a closed office. A flood, a blackout or an evacuation of the whole area takes both, and staff first look after their families.",
    ladder: {
      none: "The plan takes for granted that homes work when offices do not.",
      partial:
        "It is known which staff live in the same hazard area, or there is an idea of moving work elsewhere, but it is not agreed for every critical activity.",
      documented:
        "It is written which critical activities move to people or partners outside the area, within what time, what stops, and how much absence is reckoned with; an owner is named.",
      proven:
        "Documented, and within 12 months the work was handed to people outside the area for at least some hours, in an exercise or a real event, and taken back without loss.",
    },
    example:
      "Savings bank, 150 staff in a river valley: 70 % of staff live in the flood zone. Card blocking and payments go to a partner bank 120 km away within 2 hours under a signed agreement; loans stop for up to five days. The plan reckons with 60 % absence. The hand-over was exercised for three hours in February.",
    evidence:
      "The map or list of homes and hazard areas (in outline, without addresses), the agreement with the partner, and the hand-over report.",
  },
};

export const peopleLocationFollowUps: Readonly<Record<string, FollowUpText>> = {
  "people-location.travel-stop.sustain-days": {
    prompt: "How long can the critical activities go on with nobody travelling? (days)",
  },
  "people-location.site-bound-roles.roles": {
    prompt: "Which roles must be on site, and where?",
  },
  "people-location.site-bound-roles.hours-unstaffed": {
    prompt: "How long may the most urgent of these roles stay empty? (hours)",
  },
  "people-location.split-teams.same-site-roles": {
    prompt: "Which critical roles have all their holders at one site?",
  },
  "people-location.accounting-for-people.minutes": {
    prompt: "How long did it take in the last drill or event until everybody was accounted for? (minutes)",
  },
};
