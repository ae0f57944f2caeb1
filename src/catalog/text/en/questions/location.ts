import type { FollowUpText, QuestionText } from "#src/domain/catalog.ts";

export const locationText: Readonly<Record<string, QuestionText>> = {
  "location.site-register": {
    title: "Register of sites",
    prompt:
      "Is there a list of every site that carries a critical activity, with the number of workplaces and a responsible person for each?",
    why: "When a site is lost, the first question is what was in it and who needs a seat elsewhere. Finding that out afterwards costs a day.",
    ladder: {
      none: "There is no list that links sites to critical activities.",
      partial:
        "Some sites are listed, or the list has addresses but lacks activities, seats or a responsible person.",
      documented:
        "Every site with a critical activity is listed with address, activities, seats, special equipment and responsible person; storage, server rooms and sites run by partners are included.",
      proven:
        "Documented, and within 12 months the list was walked through on site or used in an exercise or a real event, and was corrected.",
    },
    example:
      "Logistics firm, 6 sites: the Örebro terminal holds dispatch (12 seats, round the clock), the cross-docking hall and the server cabinet for the hand scanners; the terminal manager is responsible. The property coordinator walks through two sites per quarter and signs the sheet. In April 8 seats had become 12.",
    evidence:
      "The register with date and owner; signed walk-through sheets, or an exercise or incident report that used the register.",
  },
  "location.required-presence": {
    title: "Activities tied to a place",
    prompt: "Which critical activities can be done only in a particular physical place, and why there?",
    why: "Many organisations require people to be in a certain place out of habit. Only when the reason is known can it be removed or planned for.",
    ladder: {
      none: "Nobody has gone through which activities need a particular place.",
      partial: "It is known for some activities, or it is known which activities need the place but not why.",
      documented:
        "For every critical activity it is written down whether it needs a given place, for what reason (equipment, law, patients, network, paper), and what happens if the place is closed; each entry has an owner.",
      proven:
        "Documented, and within 12 months a closed-site exercise or a real closure showed that the list was right: nothing else turned out to need the place.",
    },
    example:
      "Law firm: three activities need the Stockholm office. Original wills (fireproof cabinet), wet-ink signing (law) and franking of post (habit, moved to a service in June). All else is done from anywhere. On 14 March the office was closed for a day on purpose; one more item appeared, the scanner for the court bundle.",
    evidence:
      "The list with reasons and owners; the report from a closed-site day, exercise or real closure with what was found.",
  },
  "location.alternate-site": {
    title: "Arranged alternate workplace",
    prompt:
      "If your main site cannot be used tomorrow, where do the activities that need a place go, and is that place arranged in advance?",
    why: "After a fire, rooms are found in days but permits, network and equipment take weeks. Homes do not help those whose work needs a counter, a laboratory or a hall.",
    ladder: {
      none: "No alternate place is arranged.",
      partial:
        "A place is thought of or agreed verbally, or it covers only some of the activities that need one.",
      documented:
        "A written agreement or decision covers every activity that needs a place: seats, equipment, network, access, time until usable, how long it may be used; a named person can activate it day and night.",
      proven:
        "Documented, and within 12 months staff have worked a real shift from the alternate place, and seats and activation time were measured against need.",
    },
    example:
      "Municipality: the contact centre (14 seats needed) moves to the library in the neighbouring district, 10 seats within 3 hours and 14 within 24. Screens and headsets are in a locked cupboard, and the key is with the duty officer. Tried on 8 May with 9 people: first call taken after 2 hours 20 minutes. Agreement runs to the end of 2027.",
    evidence:
      "The agreement or decision with seats and times; the record of a day worked there, with number of people, time until the first work was done and faults found.",
  },
  "location.regional-hazards": {
    title: "Regional hazards and shared zones",
    prompt:
      "For each site, do you know which hazards threaten its area, and which of your sites one and the same event could hit?",
    why: "An alternate site behind the same river, substation or fibre fails together with the first one.",
    ladder: {
      none: "Hazards have not been looked at site by site.",
      partial:
        "Some sites or some hazards are covered, or sites were looked at one by one without asking what they share.",
      documented:
        "For every site in the register the hazards (flood, storm, landslide, fire, neighbours, power, transport) are written down from public maps, sites in one hazard zone are marked, and a named person reviews it yearly.",
      proven:
        "Documented, and within 12 months an exercise or a real event lost all sites of one zone together and the plan was corrected after it.",
    },
    example:
      "Water utility: municipal flood maps show that the office and the spare control room both lie below the 100-year level of the river, 900 metres apart. The spare control room moved to the reservoir building on the hill, fed from another substation. In the April exercise both riverside buildings were lost.",
    evidence:
      "The hazard sheet per site with map source and date; the exercise report or incident log for a whole zone.",
  },
  "location.closure-authority": {
    title: "Who closes and reopens sites",
    prompt:
      "Is it clear at every site who may close and evacuate it at once, and who decides that people may go back in?",
    why: "If closing needs a manager's approval, people stay in danger while somebody is looked for. If reopening has no owner, people drift back in before the building is safe.",
    ladder: {
      none: "It is not settled who may close a site or let people back in.",
      partial:
        "It is settled at some sites, or only for fire alarms, or closing is settled and reopening is not.",
      documented:
        "For every site it is written down who may close it without asking (day, night, weekend), that life safety comes first, who reopens it and what must be checked before; those named have confirmed that they know.",
      proven:
        "Documented, and within 12 months an evacuation drill or a real closure went through both the decision to close and the decision to reopen.",
    },
    example:
      "Manufacturer: the shift leader on duty may stop the lines and evacuate without asking anybody. The factory manager, or in her absence the safety manager, reopens after the rescue service has left and a walk with the checklist (gas, power, escape routes). Drill on 3 October: hall empty in 4 minutes, reopened after 35 minutes with a signed checklist.",
    evidence:
      "The written mandate per site; drill protocols or incident logs with times for closing, empty building and reopening.",
  },
  "location.utilities": {
    title: "Power, cooling and water",
    prompt:
      "For each critical site, what takes over when power, cooling, heating or water fails, how long does it last, and when was it last tested?",
    why: "Batteries that nobody has tested under load last minutes instead of hours. Equipment rooms often overheat before the power comes back.",
    ladder: {
      none: "There is no backup for utilities, or nobody knows what there is.",
      partial:
        "Some sites or some utilities have backup, or it exists but its running time is not known or fuel is not arranged.",
      documented:
        "For every critical site it is written down which utility is backed up by what, what it feeds, how many hours it lasts, how it is refuelled, what has no backup, and who maintains it.",
      proven:
        "Documented, and within 12 months each backup ran under real load for a stated time, or carried a real outage, and the result was recorded.",
    },
    example:
      "Clinic: battery backup feeds vaccine fridges, server cabinet and reception for 40 minutes; a 60 kVA generator starts within 15 seconds and runs 20 hours on its tank, with a refuelling contract within 12 hours. Cooling is on the generator, the lift is not. Load test on 11 September: 2 hours, one battery module replaced.",
    evidence:
      "The overview of backups per site; load-test or service protocols with duration and load; the log of a real outage; the fuel contract.",
  },
  "location.concentration": {
    title: "Critical activities in one site",
    prompt:
      "Have you checked how many of your critical activities would stop together if your most important site were lost, and decided whether you accept that?",
    why: "Merging offices saves rent and quietly puts the activity and its fallback under one roof.",
    ladder: {
      none: "Nobody has counted what would stop if the most important site were lost.",
      partial:
        "It is known roughly that much sits in one site, but there is no count per activity or no decision about it.",
      documented:
        "A written overview shows for every critical activity in which sites it can run; each one that depends on a single site has a decision (split, move, alternate place, or accepted by management) and an owner.",
      proven:
        "Documented, and within 12 months an exercise or a real event took the most important site away and showed that the activities meant to go on elsewhere did.",
    },
    example:
      "Food manufacturer: 5 of 8 critical activities can run only in Linköping. Order intake and production planning were split with Växjö in spring, and 3 people there take orders every Friday. Filling and the laboratory stay; the board accepted this on 20 May, with a contract for outside laboratory tests within 24 hours.",
    evidence:
      "The overview of activities by site; the minuted decision on what is accepted; the report of an exercise or real loss of the site.",
  },
  "location.vital-records": {
    title: "Paper, stamps and special equipment",
    prompt:
      "Do the papers, stamps, keys, security tokens and special equipment that critical activities need exist in a second place?",
    why: "A lost server can be restored from backup. The only signed original, bank token or calibrated instrument cannot.",
    ladder: {
      none: "Nobody has listed which things a critical activity needs and which exist in one place only.",
      partial: "Some are duplicated or scanned, or there is a list but no second place.",
      documented:
        "A list names every such item with its place, its duplicate off site or the supplier and delivery time of a replacement, and a responsible person for each.",
      proven:
        "Documented, and within 12 months work was done with the duplicates alone, or every duplicate was fetched, checked and signed for.",
    },
    example:
      "Law firm: 2,300 original wills are scanned every week, with the originals in a fireproof cabinet rated for 120 minutes. A second bank token and company stamp are in the safe of the Malmö office. In March Malmö made a payment and a filing with its own set. A replacement franking machine takes 5 days, which is accepted.",
    evidence:
      "The list with places and duplicates; a signed check of the duplicates or the record of a day worked with them; delivery times confirmed by suppliers.",
  },
  "location.empty-site-security": {
    title: "Security of an empty site",
    prompt: "If a site has to be left in a hurry or stands empty for weeks, who guards and checks it?",
    why: "An evacuated building has open doors, running machines and papers on desks, and an insurer may refuse damage that nobody watched for.",
    ladder: {
      none: "Nothing is arranged beyond the ordinary alarm.",
      partial: "It is arranged for some sites, or it relies on people who happen to live nearby.",
      documented:
        "For every critical site a written routine says who locks, shuts down and guards it, how often it is checked (water, heat, alarm), who holds keys, and what the insurer demands.",
      proven:
        "Documented, and within 12 months the routine was followed in a drill, a holiday closure or a real event, with the checks signed.",
    },
    example:
      "Housing company: when the office is left, the caretaker on duty follows a one-page shutdown list and the guard company patrols twice a night from the first evening. From day 3 a caretaker checks heat and water daily. It was used over the Christmas closure, 11 days, all checks signed; the insurer's demand is attached.",
    evidence:
      "The routine per site, the guarding contract and the insurer's conditions; signed check sheets from a closure, drill or event.",
  },
  "location.return": {
    title: "Salvage and return to site",
    prompt:
      "Is it planned how you save what can be saved after damage, and in what order activities move back to the site?",
    why: "Wet paper and electronics are lost within about two days. A hurried move back can stop an activity a second time.",
    ladder: {
      none: "There is no plan for salvage or return.",
      partial: "There is a salvage contact or a loose idea of the order, for some sites only.",
      documented:
        "A written plan for every critical site lists what is saved first, the salvage firm and its response time, who declares the site fit for use, the order of return, and who ends the temporary arrangements.",
      proven:
        "Documented, and within 12 months the plan was walked through with the salvage firm or used in a real return, and was corrected.",
    },
    example:
      "Clinic: first out are patient papers, vaccines and the ultrasound machine, marked on the floor plan at the entrance. The salvage firm is on site within 4 hours. Return order: reception and emergency room on day 1, laboratory on day 2, health checks on day 5; the clinic manager signs the building checklist. Walked through with the firm on 22 August.",
    evidence:
      "The salvage and return plan; the salvage contract; the minutes of a walk-through or the log of a real return.",
  },
};

export const locationFollowUps: Readonly<Record<string, FollowUpText>> = {
  "location.required-presence.habit-only": {
    prompt: "Which activities are tied to a place only by habit or policy, and could be freed?",
  },
  "location.alternate-site.seats": {
    prompt: "How many people can work at the alternate place? (seats)",
  },
  "location.alternate-site.activation-hours": {
    prompt: "How long from the decision until the first critical activity works there? (hours)",
  },
  "location.regional-hazards.shared-zone": {
    prompt: "Which sites, alternates included, could be hit by the same event?",
  },
  "location.utilities.backup-power-hours": {
    prompt: "How long does backup power last at the weakest critical site, without refuelling? (hours)",
  },
  "location.utilities.last-load-test": {
    prompt: "When was backup power last run under real load?",
  },
  "location.concentration.largest-share-percent": {
    prompt: "What share of your critical activities depends on the most important site alone? (percent)",
  },
  "location.vital-records.one-place-only": {
    prompt: "Which items that a critical activity needs exist in one place only?",
  },
};
