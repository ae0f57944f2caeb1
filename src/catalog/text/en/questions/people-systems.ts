import type { FollowUpText, QuestionText } from "#src/domain/catalog.ts";

export const peopleSystemsText: Readonly<Record<string, QuestionText>> = {
  "people-systems.admin-redundancy": {
    title: "More than one administrator",
    prompt: "Can at least two people each run and restore every critical system without the other?",
    why: "Outages happen on holidays and sick days too. If one person holds the rights or the knowledge, the recovery time is as long as that person is away.",
    ladder: {
      none: "At least one critical system depends on a single person and nobody has a plan for that.",
      partial:
        "Most systems have a second administrator, but some lack the rights, the training or the instructions to work alone.",
      documented:
        "For every critical system two or more people are named, each with their own rights and a written run book that can be read when the system is down.",
      proven:
        "Documented, and within 12 months the second person restarted or restored each critical system alone, by the run book, and the result was noted.",
    },
    example:
      "Municipality, 900 staff: each of the 14 critical systems has two named administrators with their own accounts; four systems use a supplier's engineer on a contract with a 2-hour response as the second. Every spring the second administrator restores a test copy from the run book while the first only watches. Two run books were corrected last time.",
    evidence:
      "The list of systems with two names and their rights, and the record of a restart or restore done by the second person.",
  },
  "people-systems.emergency-access": {
    title: "Emergency sign-in within reach",
    prompt:
      "Can a deputy get at the emergency credentials for each critical system when that system, or the person who normally holds them, is out of reach?",
    why: "A password vault behind the failed sign-in is no use. Credentials in one person's head or one locked office are gone with that person or that office.",
    ladder: {
      none: "There are no emergency credentials, or only one person could reach them.",
      partial:
        "They exist for some systems, or are stored in a place that needs the very systems or building that may be down.",
      documented:
        "For every critical system it is written where the credentials lie, in two places apart from the systems they open, who may fetch them, how use is recorded and when they are changed.",
      proven:
        "Documented, and within 12 months a deputy fetched and used the credentials without the usual holder, the time was measured, and they were changed afterwards.",
    },
    example:
      "Logistics company, 400 staff: two emergency administrator accounts for Microsoft 365, each with a hardware key, lie in sealed envelopes in the safe at head office and in a bank box. The IT manager, the deputy and the finance director may each open one and sign for it. In April the deputy was signed in 35 minutes after the call.",
    evidence:
      "The storage record with places and authorised roles (never the credentials themselves), and the dated test with the time it took.",
  },
  "people-systems.manual-workaround": {
    title: "Going on by hand",
    prompt: "Can staff carry on each critical activity by hand while its systems are down?",
    why: "Between the failure and the repair the only thing that keeps customers served is what people can do without the system. Forms and habits that nobody has tried cost more time than they save.",
    ladder: {
      none: "When the systems are down, the work stops and everybody waits.",
      partial:
        "Experienced staff would improvise, or forms exist for some activities, but they are out of date or others would not know how.",
      documented:
        "Each critical activity has a written workaround with forms, reference lists that are printed or kept offline, the hours it can be kept up, and how the records are entered afterwards.",
      proven:
        "Documented, and within 12 months the people on duty worked by hand for at least two hours for each critical activity, and the records were entered afterwards without loss.",
    },
    example:
      "Clinic group, 260 staff: each reception has a red folder with 50 intake forms, the day's appointments printed at 06:45 and the phone list of the laboratory. Two receptionists can register 12 patients an hour by hand for up to 8 hours; entry afterwards takes one person 3 hours. Tried at all four clinics on a Tuesday in September.",
    evidence:
      "The forms and instructions with their date, and the report of a session by hand with the number of cases handled and entered afterwards.",
  },
  "people-systems.known-fallback-channel": {
    title: "Where to turn when chat fails",
    prompt:
      "Do all users know, before it happens, where to look and how to reach each other when the main channel is down?",
    why: "A notice about the fallback cannot be sent through the channel that has just failed. People then start private groups, and decisions and customer data end up where nobody finds them.",
    ladder: {
      none: "Nobody has told users what to use instead of mail, chat or meetings.",
      partial:
        "A fallback exists, but only IT or managers know of it, or users would have to find it on the intranet that may be down.",
      documented:
        "One named fallback for looking and one for talking are written down, told to every new employee, and carried by all on a card or on their phones.",
      proven:
        "Documented, and within 12 months an unannounced test or a real outage showed that at least 80 % of users turned to the right place within an hour.",
    },
    example:
      "Law firm, 95 staff: everybody carries a card with the status page on another provider, an information line and the second meeting service. New colleagues try all three in their first week. In a test at 10:00 on 6 June chat was declared down; 83 of 91 present had reported on the fallback by 10:40.",
    evidence:
      "The card or notice users have, the introduction checklist, and the result of a test with the share of users who found the fallback.",
  },
  "people-systems.independent-alerting": {
    title: "Alerting that stands alone",
    prompt: "Can you call people together without using any system that may itself have failed?",
    why: "If the alert about a mail outage is sent by mail, nobody comes. Every minute until the right people are reached is added to the outage.",
    ladder: {
      none: "Alerts go out by the same mail, chat or sign-in that they would have to warn about.",
      partial:
        "There is another way, such as private phones, but the numbers lie in the failed system, are incomplete, or it works only in office hours.",
      documented:
        "A way that shares no sign-in, network or provider with the main systems is set up; who sends, the wording, the numbers and the order of calls are kept outside those systems.",
      proven:
        "Documented, and within 12 months a test outside office hours, with the main systems taken as down, reached at least 90 % of those called within the set time.",
    },
    example:
      "Food producer, 350 staff: an SMS service with its own sign-in reaches 46 people in three groups; the duty manager sends it from a phone, and the printed call list is the second way. Numbers are exported on the first of each month. The test on a Sunday at 19:00 in October had 43 of 46 answers within 15 minutes.",
    evidence:
      "The description of the alerting way and what it depends on, the date of the last number export, and the log of an alert test.",
  },
  "people-systems.help-desk": {
    title: "Keeping the help desk free",
    prompt: "Can you tell users about an outage so early that they do not all call the help desk?",
    why: "In a large outage the same question arrives hundreds of times and blocks those who have something new to report. A clear notice within minutes keeps the line open and lets people get on.",
    ladder: {
      none: "Users learn about an outage by calling the help desk.",
      partial:
        "Notices are sent sometimes, by whoever has time, or through a channel that is often down with the rest.",
      documented:
        "It is written who tells users, by which channels, within how many minutes and how often after that; templates and a recorded phone message are ready.",
      proven:
        "Documented, and within 12 months, in an exercise or a real outage, the first notice went out within the set time, and the calls received were counted.",
    },
    example:
      "School operator, 1,100 staff: the service desk lead posts on the status page and sends an SMS to all schools within 15 minutes of a confirmed fault, then every hour; the phone line plays a recorded notice. At the sign-in fault in May the first notice took 11 minutes, and 34 calls came instead of the 210 of the year before.",
    evidence:
      "The routine with templates, and the log of a notice with its time and the number of calls during the event.",
  },
  "people-systems.provider-escalation": {
    title: "Who may call the provider",
    prompt: "For each critical provider, can named people open and escalate a support case at any hour?",
    why: "Providers answer only people who are registered on the contract. With the one registered person on leave, or the case portal behind the failed sign-in, hours pass before anybody listens.",
    ladder: {
      none: "Nobody knows who is registered with the providers or what the contracts promise.",
      partial:
        "One person per provider has access, or several do, but the contract number, the phone line or the escalation step is not at hand outside the systems.",
      documented:
        "For each critical provider at least two people are registered; contract number, phone line, response times and next escalation step are written and can be read with the systems down.",
      proven:
        "Documented, and within 12 months a deputy opened and escalated a real or test case by phone with each critical provider, and the response time was noted.",
    },
    example:
      "Online retailer, 120 staff: the IT manager, the operations lead and the managed-service partner are registered with Microsoft, the web shop host and the payment provider. Phone lines and contract numbers are on one printed page. In March the operations lead opened a top-severity case at 22:10 and had an engineer after 48 minutes.",
    evidence:
      "The page with names, contract references and lines, and the case number and times of a case opened by a deputy.",
  },
  "people-systems.admin-app": {
    title: "Admin app on phones",
    prompt:
      "Do your administrators have the provider's admin app on their phones, signed in and with notifications on?",
    why: "Service news reaches an administrator who is away from the desk only if the app is already set up. Installing it during a sign-in outage does not work.",
    ladder: {
      none: "No administrator has the app on a phone.",
      partial: "Some have it, but not those on duty, or notifications are off or the sign-in has run out.",
      documented:
        "All administrators on the duty list have the app installed and signed in, notifications are on for the services in use, and somebody checks this when the duty list changes.",
      proven:
        "Documented, and within 12 months a real service notice reached the administrators on duty through the app, or a check of every phone confirmed it.",
    },
    example:
      "Property company, 140 staff: the four administrators have the Microsoft 365 Admin app, with notifications for mail, Teams and sign-in. Each opens it on the first Monday of the month, which also keeps the sign-in fresh. On 3 April two of them saw an advisory on Exchange 25 minutes before the first user called.",
    evidence: "The monthly check with names and dates, or a notice received on the phone with its time.",
  },
  "people-systems.targeted-impact": {
    title: "Who an incident touches",
    prompt:
      "Can you tell within an hour which of your users and activities a given service incident touches?",
    why: "The provider's notice says which service and which customers are hit, not what that stops in your organisation. Without that step everybody is alarmed, or the one team that must act is not.",
    ladder: {
      none: "When a notice arrives, nobody can say which activities or users it concerns.",
      partial:
        "Experienced people can usually guess, but there is no list that ties services to activities and user groups, or it is out of date.",
      documented:
        "A list ties each cloud service and feature to the activities and user groups that need it, can be read offline, and names who makes the assessment and by when.",
      proven:
        "Documented, and within 12 months, in a real incident or an exercise with a real notice, the users and activities touched were named within an hour and this proved right.",
    },
    example:
      "Regional water utility, 190 staff: a two-page table lists 11 services and the activities that use each. When a notice about mail delivery came at 08:20, the duty engineer told dispatch and billing by 08:50 that alarm mails were late and to use the alarm panel; 22 users were touched, the other 168 were left in peace.",
    evidence:
      "The table of services, activities and user groups with its date, and the log of an incident with notice time and assessment time.",
  },
};

export const peopleSystemsFollowUps: Readonly<Record<string, FollowUpText>> = {
  "people-systems.admin-redundancy.single-admin-systems": {
    prompt: "Which critical systems can only one person run or restore?",
  },
  "people-systems.emergency-access.places": {
    prompt: "In which places are the emergency credentials kept? Name the places, never the credentials.",
  },
  "people-systems.emergency-access.minutes": {
    prompt: "How long did it take in the last test until the deputy was signed in? (minutes)",
  },
  "people-systems.manual-workaround.sustain-hours": {
    prompt: "How long can the shortest-lived of the workarounds be kept up? (hours)",
  },
  "people-systems.known-fallback-channel.first-channel": {
    prompt: "Where should users look first when the main channel is down?",
    options: {
      sms: "Text message to their phones",
      "chat-outside": "Chat or meeting service of another provider",
      "mail-outside": "Mail service of another provider",
      "phone-line": "Recorded information line",
      "status-page": "Status page outside the company's systems",
      other: "Something else",
    },
  },
  "people-systems.independent-alerting.means": {
    prompt: "What is the first means of alerting?",
    options: {
      "sms-service": "SMS service with its own sign-in",
      "alerting-service": "Alerting service that calls and texts",
      "phone-tree": "Phone calls from a printed list",
      other: "Something else",
    },
  },
  "people-systems.independent-alerting.percent-reached": {
    prompt: "How many of those called were reached within the set time in the last test? (percent)",
  },
  "people-systems.help-desk.first-notice-minutes": {
    prompt: "How soon after an outage is confirmed do users get the first notice? (minutes)",
  },
  "people-systems.targeted-impact.minutes": {
    prompt: "How long did it take last time from the notice to the list of those touched? (minutes)",
  },
};
