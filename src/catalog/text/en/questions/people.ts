import type { FollowUpText, QuestionText } from "#src/domain/catalog.ts";

export const peopleText: Readonly<Record<string, QuestionText>> = {
  "people.critical-roles": {
    title: "Critical roles and minimum staffing",
    prompt:
      "Which roles does each critical activity depend on, and how few people can each of those roles run on?",
    why: "Without a minimum, nobody can say on a bad morning whether today's absence is an inconvenience or a stop.",
    ladder: {
      none: "Nobody has listed the roles behind the critical activities.",
      partial: "Some critical activities have their roles listed, or the roles are listed without a minimum.",
      documented:
        "Every critical activity has a written list of its roles with the normal and the minimum number of people; the activity's owner has agreed to it and one named person keeps it current.",
      proven:
        "Documented, and within 12 months an exercise or a real absence has shown that the critical activities can run at the written minimum.",
    },
    example:
      "Municipal home care, evening shift: 14 care workers normally, 9 at minimum; 1 nurse on call, minimum 1. Below 9, cleaning and shopping stop while medicine and meal visits go on. The head of home care owns the list and reviews it each September. In February the shift ran for three days on 9.",
    evidence:
      "The list of roles with date and owner; a duty roster from a real absence, or an exercise report, that shows the activity running at its minimum.",
  },
  "people.deputies": {
    title: "Trained deputies for critical roles",
    prompt:
      "Does every critical role have a named deputy who could take over tomorrow without help from the person who usually does the work?",
    why: "Work stops on the first day of an absence when the deputy exists only on paper and lacks the training, the sign-in or the keys.",
    ladder: {
      none: "No critical role has a named deputy.",
      partial:
        "Some critical roles have a deputy, or the deputies are named but not trained or not given access.",
      documented:
        "A written list names at least one deputy for every critical role and shows training, access rights and keys as in place; one named person owns the list.",
      proven:
        "Documented, and within 12 months every deputy has carried the role alone for at least one working day, during leave, a real absence or an exercise.",
    },
    example:
      "Manufacturer, 240 staff: the financial controller is deputy for the payroll officer and has her own sign-in to the payroll system and the bank. She ran the July payroll alone while the payroll officer was on holiday. Production planning and dispatch each have two deputies, who take over one week per quarter.",
    evidence:
      "The deputy list with training and access ticked off; a leave roster, exercise report or log entry that shows the deputy doing the work alone.",
  },
  "people.mass-absence": {
    title: "Large share of staff absent",
    prompt:
      "If a pandemic or a natural disaster took a large share of your people away at once, say 40 % for two weeks, what would go on, what would stop, and how would you manage?",
    why: "Cover for one or two absent people does not stretch to a third of the workforce. Without an agreed order, whoever shouts loudest gets the people who are left.",
    ladder: {
      none: "Nobody has worked out what would happen if a large share of the staff were away.",
      partial:
        "Some units know what they would stop, or managers have talked it through, but no order of priority is agreed for the whole organisation.",
      documented:
        "A written and approved plan says, for a stated share and length of absence, which activities go on, which stop and in what order, who may be moved where, and who decides.",
      proven:
        "Documented, and tried within 12 months: an exercise or a real wave of absence followed the plan at the stated share of absent staff, and the plan was corrected afterwards.",
    },
    example:
      "Primary care clinic, 60 staff, planned for 40 % absent for two weeks: emergency appointments, wound care and prescriptions go on; health checks and vaccination drop-ins stop at 25 % absence. Four administrators are trained for the phone queue. The clinic manager decides at 07:30 from the day's roster. Table-top exercise in November.",
    evidence:
      "The approved priority order with its absence levels; the report of an exercise, or the log and rosters of a real wave of absence.",
  },
  "people.wide-distribution": {
    title: "Hidden concentrations of people",
    prompt:
      "If you count on your people being spread out, have you checked where many of them still share one weak point: a town, a shift, a commuter line, an outsourcing partner?",
    why: '"It cannot hit us all" is the reason this risk is usually skipped. It often turns out that most holders of one critical role live within the same flood, storm or infection.',
    ladder: {
      none: "It is assumed that the workforce is too spread out to be hit together; nobody has checked.",
      partial:
        "Headcount per site is known, but critical roles have not been checked for shared towns, shifts, transport or partners.",
      documented:
        "For every critical role it is written down what share of its holders one event could take away, the largest concentrations are listed with a decision on each, and the list has an owner.",
      proven:
        "Documented, and within 12 months the list was checked against current staff data and an exercise or a real event took the largest concentration away.",
    },
    example:
      "Logistics firm with 11 depots: mapping critical roles by postcode in March showed that 7 of 9 customs agents live around Helsingborg and 5 use the same commuter line. Two agents now work from Gothenburg; the aim is no more than half of a critical role in one town by December. The HR manager repeats the mapping each March.",
    evidence:
      "The mapping of critical roles by place, shift and partner, with its date; an exercise report or incident log in which the largest concentration was missing.",
  },
  "people.cross-training": {
    title: "Skills matrix and cross-training",
    prompt:
      "Is there a skills matrix that shows who can do each critical task, and do people regularly practise each other's tasks?",
    why: "A matrix shows in minutes whom to move where. Skills that nobody practises fade within months.",
    ladder: {
      none: "There is no overview of who can do what beyond their own job.",
      partial:
        "Some teams keep a matrix or rotate tasks, or the matrix exists but is more than 12 months old.",
      documented:
        "A current matrix covers every critical task with at least two able people each, gaps have a training date, and a named person keeps it up to date.",
      proven:
        "Documented, and within 12 months people have done the critical tasks they are listed for as second or third person, with the date noted in the matrix.",
    },
    example:
      "Food manufacturer: the matrix lists 38 tasks on the packing lines and in the laboratory, three levels per person. Each operator works at least two shifts per half-year on another line. The shift manager updates the matrix monthly; in May two tasks still had one person only, and training was booked for June.",
    evidence:
      "The dated matrix; rotation rosters or shift records that show people doing their second task; training records.",
  },
  "people.single-holder": {
    title: "Knowledge only one person holds",
    prompt:
      "Is the knowledge that only one person holds written down well enough for a colleague to do the work from the text?",
    why: "When the only person who knows how the interface is restarted falls ill, the outage lasts as long as the illness.",
    ladder: {
      none: "It is not known which knowledge only one person holds, or it is known and nothing is written.",
      partial: "Some of it is written down, or there are notes that only their author can follow.",
      documented:
        "A list names all knowledge that critical activities need and only one person holds; each item has step-by-step instructions in a shared place, an owner and a review date.",
      proven:
        "Documented, and within 12 months a colleague has done each of these tasks from the instructions, without asking the author, and the text was corrected.",
    },
    example:
      "Law firm: only the office manager knew how court filings are sent when the portal is down and how client money is released. Both now have two-page instructions with screenshots, in print in the safe and in the shared library. In April a paralegal made a filing from the text alone; two steps were added.",
    evidence:
      "The list of such knowledge and the instructions with review dates; a note of who tried each instruction, when, and what was changed.",
  },
  "people.contact-data": {
    title: "Private contact data, held outside",
    prompt:
      "Can you reach every person in a critical role through a private channel, using a contact list that is held outside your own systems?",
    why: "When mail and directory are down, so are the address book and everybody's work account. A call list in the failed system reaches nobody.",
    ladder: {
      none: "Contact data are only in company systems, or private channels have not been collected.",
      partial:
        "Private numbers exist for some of the people, or the list is outside but has not been verified within 12 months.",
      documented:
        "Every person in a critical role and in the crisis team has a private phone number or address on a verified list, kept outside company systems, with privacy rules and an owner.",
      proven:
        "Documented, and within 12 months a test call using only that list reached at least nine in ten of the people, and the wrong entries were corrected.",
    },
    example:
      "Energy company: 46 people with private mobile number and one relative's number. The list is printed in the sealed crisis folders at two sites and held by the alarm-call provider, outside Microsoft 365. The HR officer verifies it each March and September. Test call on 12 September, 19:00: 44 of 46 answered within 30 minutes.",
    evidence:
      "The verification date and the place of the list (not the private data themselves); the result of a test call with date, number called, number reached and time taken.",
  },
  "people.succession": {
    title: "Who decides in whose absence",
    prompt:
      "Is it settled who decides when the usual decision maker cannot be reached, and how far that person may go?",
    why: "Hours are lost when nobody dares to close a site, disconnect a system or spend money without a manager who is on a plane.",
    ladder: {
      none: "It is not settled; decisions wait for the usual person.",
      partial: "A successor is understood for some decisions, or is named without stated limits.",
      documented:
        "A signed order of succession names at least two successors for each crisis decision (site, systems, spending, statements), when they step in, and their limits.",
      proven:
        "Documented, and within 12 months a successor has taken these decisions alone in an exercise or a real event, and the limits were sufficient.",
    },
    example:
      'Municipality: if the chief executive does not answer two calls within 15 minutes, the head of technical services decides, then the head of social services. Each may close buildings, order isolation of the network and spend up to SEK 500,000. Signed in January. In the October exercise the chief executive was "unreachable" from the start.',
    evidence:
      "The signed delegation with limits and date; an exercise report or incident log in which a successor decided.",
  },
  "people.welfare": {
    title: "Safety check-in and staff care",
    prompt:
      "After a serious event, how do you find out that your people are safe, and how do you look after them and their families?",
    why: "People who worry about their children do not come to work, and people who are not relieved after twelve hours make dangerous mistakes.",
    ladder: {
      none: "There is no agreed way to ask people whether they are safe, and no support is arranged.",
      partial:
        "Managers would ring round, or support such as occupational health exists, but no routine covers everybody.",
      documented:
        "A written routine says who asks whom, through which channel and within how long, how missing people are followed up, when shifts are relieved, and which support staff and families get; it has an owner.",
      proven:
        "Documented, and within 12 months a check-in drill or a real event measured how many answered and how long it took, and the support contacts were confirmed to answer.",
    },
    example:
      "Housing company, 85 staff: a text message asks everybody to answer 1 (safe) or 2 (need help); team leaders ring those who are silent after 30 minutes. Crisis shifts end after 8 hours with transport home. Occupational health takes calls from staff and families around the clock. Drill in May: 81 of 85 answered within 30 minutes, all within 70.",
    evidence:
      "The check-in routine; the result of a drill or real check-in with number asked, number answered and time; the support contract or confirmation.",
  },
  "people.training": {
    title: "Continuity roles trained yearly",
    prompt:
      "Has everybody with a role in the plan been trained for it and taken part in an exercise within 12 months?",
    why: "People who open the plan for the first time during the event spend the first hour reading instead of acting.",
    ladder: {
      none: "People with a role in the plan have had no training for it.",
      partial: "Some have been trained, or training was given once with no exercise since.",
      documented:
        "A written yearly programme covers every role in the plan, deputies included, says which training and exercise each takes, keeps attendance, and has an owner.",
      proven:
        "Documented, and within 12 months every role holder and deputy has been trained and has taken part in an exercise, with attendance and lessons recorded.",
    },
    example:
      "Logistics firm: 22 people have roles. New holders get a two-hour introduction within 30 days. Every October there is a half-day exercise, and deputies lead every second one. This year 21 of 22 took part; the twenty-second did a make-up session in November. Six lessons became actions with owners.",
    evidence:
      "The yearly programme; attendance lists for training and exercises; the exercise report with its lessons.",
  },
  "people.extra-staff": {
    title: "Temporary staff and mutual aid",
    prompt:
      "Do you have agreements that bring in extra people in an emergency, and do you know how soon they could be useful?",
    why: "When a whole region is short of staff, agencies serve the customers that already have a contract, and newcomers without sign-in or induction only cost time.",
    ladder: {
      none: "No agreement and no list of people who could be called in.",
      partial:
        "There are informal contacts or an ordinary agency contract, without lead times for an emergency.",
      documented:
        "Written agreements (agency, neighbour, retired staff) state skills, numbers, lead time and cost, an induction and access package is ready, and a named person may call them in.",
      proven:
        "Documented, and within 12 months extra people were called in, for real or as a test, and did useful work within the stated lead time.",
    },
    example:
      "Clinic: the agency supplies two nurses within 24 hours, and a neighbouring clinic lends one receptionist for up to two weeks. Eight retired nurses have said yes for this year. A two-hour induction and five prepared guest accounts are ready. In January two agency nurses were at work 20 hours after the call.",
    evidence:
      "The agreements with lead times; the induction package; a record of a real or test call-in with times.",
  },
  "people.outsourced-staff": {
    title: "Continuity of outsourced teams",
    prompt:
      "Where another company's people do part of a critical activity, do you know how they keep working when their own staff, site or systems are hit?",
    why: "Your minimum staffing is worth nothing if the payroll bureau, the cleaning firm or the outsourced service desk is missing. You cannot move their people yourself.",
    ladder: {
      none: "It is not known how the outsourced teams would keep working.",
      partial:
        "It is known for some of these teams, or there are verbal promises that nobody has asked to see in writing.",
      documented:
        "For every outsourced team behind a critical activity, the contract or a written plan states minimum staffing, alternate place, notification time and our contact; a named person follows it up yearly.",
      proven:
        "Documented, and within 12 months each of these teams has taken part in an exercise with you or shown a dated test result or a real event that it handled.",
    },
    example:
      'Manufacturer: the outsourced service desk in Riga (18 agents) must answer within 15 minutes with at least 7 agents, from home if the office is closed, and report a disruption within 30 minutes. The IT manager sees the test report each April. In the June exercise the Riga office was "closed" and calls were answered from homes after 40 minutes.',
    evidence:
      "Contract clauses or the supplier's plan; its dated test report; the record of a joint exercise or real event.",
  },
};

export const peopleFollowUps: Readonly<Record<string, FollowUpText>> = {
  "people.critical-roles.tightest-role": {
    prompt:
      "Which role is closest to its minimum today, and how many people stand between normal and minimum?",
  },
  "people.deputies.roles-without": {
    prompt: "Which critical roles have no trained deputy, and which of them comes first?",
  },
  "people.deputies.handover-hours": {
    prompt: "How long does it take until a deputy is fully at work, at worst? (hours)",
  },
  "people.mass-absence.planned-percent": {
    prompt: "What share of absent staff is the plan made for? (percent)",
  },
  "people.mass-absence.planned-weeks": {
    prompt: "For how long does the plan hold at that share? (weeks)",
  },
  "people.wide-distribution.largest-concentration": {
    prompt:
      "Where is the largest concentration: which role, what do its holders share, and how many are they?",
  },
  "people.single-holder.still-held": {
    prompt: "Which knowledge does only one person hold today?",
  },
  "people.contact-data.where-held": {
    prompt: "Where is the copy that can be reached when every company system is down?",
    options: {
      paper: "On paper",
      "staff-phones": "On private or work phones, readable without sign-in to company systems",
      "separate-service": "With a separate service, such as an alarm-call provider",
      "company-systems-only": "Nowhere: only in company systems",
    },
  },
  "people.contact-data.last-verified": {
    prompt: "When was the whole list last verified with the people on it?",
  },
  "people.succession.spending-limit": {
    prompt: "How much may a successor spend without asking? (amount and currency)",
  },
  "people.welfare.check-in-minutes": {
    prompt: "Within how long should everybody have answered the check-in? (minutes)",
  },
  "people.training.not-yet-trained": {
    prompt: "Which roles in the plan have not been trained or exercised within 12 months?",
  },
  "people.extra-staff.lead-time-hours": {
    prompt: "How long from the call until the first extra person does useful work? (hours)",
  },
};
