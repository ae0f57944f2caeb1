import type { FollowUpText, QuestionText } from "#src/domain/catalog.ts";

export const systemsText: Readonly<Record<string, QuestionText>> = {
  "systems.inventory": {
    title: "Systems behind critical activities",
    prompt:
      "Is there a list of every system that a critical activity needs, with an owner in your organisation and a provider for each?",
    why: "In an outage, time goes to finding out whose system it is and whom to call. Small systems that nobody listed often turn out to hold up the big ones.",
    ladder: {
      none: "There is no list of the systems behind the critical activities.",
      partial:
        "Some activities or only the large systems are listed, or entries lack an owner or a provider.",
      documented:
        "For every critical activity all systems are listed, cloud services, integrations, spreadsheets and machine controls included, each with owner, provider, support contact and what it depends on.",
      proven:
        "Documented, and within 12 months the list was used in an exercise or a real outage, or checked against sign-in and network data, and was corrected.",
    },
    example:
      "Manufacturer: 31 systems behind 8 critical activities. Order intake needs the ERP system (owner: sales manager, provider: hosting firm, support number and contract number listed), Exchange Online, the label printers and a price spreadsheet. In the March outage the label server turned out to be missing and was added.",
    evidence:
      "The list with date and owners; the exercise or incident report, or the comparison with sign-in or network data, that it was checked against.",
  },
  "systems.recovery-objectives": {
    title: "Recovery objectives against tested times",
    prompt:
      "Is it decided for each critical system how soon it must work again (RTO) and how much data may be lost (RPO), and has that been compared with what was achieved in a test?",
    why: "A target of four hours means nothing if the last restore took two days. The activity then needs a workaround that nobody has planned.",
    ladder: {
      none: "No recovery objectives are set.",
      partial:
        "Objectives are set for some systems, or by IT alone without the activity's owner, or never compared with test results.",
      documented:
        "Every critical system has an RTO and an RPO agreed with the activity's owner, beside it the time and data loss that a test or a contract supports, and a decision wherever the objective is not met.",
      proven:
        "Documented, and the time and data loss beside each objective come from a test or a real recovery within 12 months.",
    },
    example:
      "Clinic: patient record system RTO 4 hours, RPO 15 minutes; the restore test in May took 3 hours 10 minutes and lost 9 minutes. Appointment booking RTO 2 hours, but the provider promises 8: accepted by the clinic manager, because the day's list is printed at 07:00 and 13:00.",
    evidence:
      "The table of objectives with the owner's approval; dated test or recovery reports with measured times; contract terms.",
  },
  "systems.backup-restore": {
    title: "Backups and tested restore",
    prompt:
      "Are all data and settings that critical activities need backed up, cloud services included, with one copy that your own network cannot reach, and have you restored from it?",
    why: "An attacker who reaches the backups deletes them first. A cloud provider keeps its service running, but may not bring back what you deleted last year.",
    ladder: {
      none: "There are no backups, or nobody knows whether anything could be restored from them.",
      partial:
        "Some systems are backed up, or cloud data or settings are missing, or every copy can be deleted from the ordinary network or with ordinary administrator accounts.",
      documented:
        "Data and configuration of all critical systems and cloud services are backed up on a written schedule, one copy is offline or cannot be changed, failed jobs are followed up, and there is an owner.",
      proven:
        "Documented, and within 12 months each critical system was restored from the separated copy, users checked the content, and the time was recorded.",
    },
    example:
      "Municipality: servers nightly and databases every 15 minutes to a hosting firm with 30 days that cannot be deleted. Exchange, SharePoint and Teams go to a separate backup service. Tenant settings are exported weekly. On 6 May the case system (420 GB) was restored in 5 hours 40 minutes, and two case officers checked 20 cases.",
    evidence:
      "The backup schedule and scope; restore-test reports with system, date, copy used, hours and who checked the content.",
  },
  "systems.wan-loss": {
    title: "Loss of network or internet",
    prompt:
      "What do you do, hour by hour, when your internet connection or the network between your sites is down?",
    why: "Mail, telephony, sign-in and cloud services disappear together with the line, so the usual way to tell people what to do is gone too.",
    ladder: {
      none: "There is no plan; people would wait for the connection to come back.",
      partial:
        "IT knows whom to call, or some sites have a second line or mobile routers, but the activities do not know what to do meanwhile.",
      documented:
        "A written response for every critical site says how the loss is noticed, who calls the operator, what takes over, which activities go first on the reduced line, and when people work by hand or move.",
      proven:
        "Documented, and within 12 months the main connection of a critical site was unplugged or really failed, and critical activities went on as written.",
    },
    example:
      "Logistics firm: the router at each terminal switches to a 5G line from another operator within 2 minutes, enough for scanning and customs but not for video. After 15 minutes the shift leader texts the group; after 2 hours dispatch works from the printed route list. Unplugged at Örebro on 9 April, 10:00 to 12:00: 3 late trucks.",
    evidence:
      "The response sheet per site; operator contract and contact; the test protocol or incident log with start, end and effect on activities.",
  },
  "systems.collaboration-alternative": {
    title: "Another way to collaborate",
    prompt:
      "When mail, chat or meetings are down, is there another tool that the people who must talk already have, know and are allowed to use?",
    why: "People improvise with private apps within minutes, which splits the group and puts customer data where it must not be. A tool that shares the failed sign-in fails with it.",
    ladder: {
      none: "No alternative is chosen.",
      partial:
        "An alternative is chosen or used by some, or it is not cleared for the information in question, or it needs the same sign-in as the main tool.",
      documented:
        "A named alternative for mail, chat and meetings is set up with accounts for everyone with a critical role, cleared for security and privacy, independent of the main tool's sign-in, described on a card, and owned.",
      proven:
        "Documented, and within 12 months the groups that need it have worked in the alternative for at least an hour, in a drill or a real outage, and those who could not get in were helped.",
    },
    example:
      "Law firm on Microsoft 365: the alternate is a Nordic chat and meeting service with its own accounts for 38 people, cleared by the data protection officer for client names but not for documents; these go by encrypted USB stick. The card is in every wallet. Drill on 17 September: 35 of 38 in within 20 minutes.",
    evidence:
      "The decision and clearance; the account list and card; the drill report or outage log with number of people reached and time.",
  },
  "systems.identity-outage": {
    title: "Sign-in or directory down",
    prompt:
      "If nobody can sign in, because the directory, multi-factor sign-in or a sign-in rule has failed, how do your administrators get in and how do critical activities go on?",
    why: "Identity is a shared responsibility: the provider runs the service, you run the accounts and the rules. One wrong rule can lock out every administrator at once.",
    ladder: {
      none: "There are no emergency accounts and no plan for a sign-in outage.",
      partial:
        "There is an emergency account, but it is untested, known to one person, or subject to the same rules and factors as the ordinary ones; or only administrators are provided for.",
      documented:
        "At least two emergency administrator accounts exist outside ordinary sign-in rules and local directory, with keys sealed in two places, every use raises an alarm, and each critical activity has a written way on without sign-in.",
      proven:
        "Documented, and within 12 months each emergency account was used to sign in and change a setting, the alarm arrived, and one critical activity was run without sign-in.",
    },
    example:
      "Energy company: two cloud-only emergency accounts, each with two hardware security keys, in safes in Sundsvall and Umeå, exempt from the location and device rules. The alarm goes by text message to the IT manager and the security officer. Tried on the first Monday of each quarter; last time 11 minutes from safe to admin centre. The control room has local sign-in.",
    evidence:
      "The account and key register (never the secrets); sign-in test records with date, minutes and alarm received; the fallback sheets of the activities.",
  },
  "systems.health-watch": {
    title: "Watching the provider's service health",
    prompt:
      "Does somebody watch the service health page of your cloud tenant, and do its alerts reach at least two addresses, one of them outside that service?",
    why: "The provider publishes an incident on that page, often before users understand what is wrong. An alert sent only to a mailbox in the failed service is read when it is over.",
    ladder: {
      none: "Nobody watches it; you hear of incidents from users.",
      partial:
        "Somebody looks when there is a complaint, or alerts go to one person or only to addresses within the same service.",
      documented:
        "A named role and deputy watch service health, alerts for the services you use go to at least two addresses with one outside the service, cover outside office hours is decided, and the routine is written.",
      proven:
        "Documented, and within 12 months a real incident or a test message reached both addresses, and the log shows when somebody acted on it.",
    },
    example:
      "Municipality on Microsoft 365: alerts for Exchange, Teams, SharePoint and Entra go to the service desk's mailbox and to an address at the duty operator's text-message gateway. The service desk lead watches 07-17, the duty engineer otherwise. On 28 January the text came at 06:12 and the internal notice was out at 06:25.",
    evidence:
      "The routine and a picture of the alert settings; the log of a real incident or test with the time of arrival at each address and the first action.",
  },
  "systems.health-backup-channel": {
    title: "Status channels outside the tenant",
    prompt:
      "Do the people who watch service health know where to look when the admin centre itself is down, such as the provider's public status page and status account?",
    why: "An identity outage shuts you out of the admin centre just when you need it. Those who know the public channels can still tell users within minutes that it is the provider.",
    ladder: {
      none: "Nobody knows other channels than the admin centre.",
      partial:
        "Some know them by heart, but they are not written down where the watch can find them offline.",
      documented:
        "The public status page and status account of every critical provider are on the watch's card, with who checks them and when, and can be opened from a phone on the mobile network without company sign-in.",
      proven:
        "Documented, and within 12 months the watch found a provider's status through these channels alone, in a drill or a real incident, and noted the time.",
    },
    example:
      "Manufacturer on Microsoft 365: the duty card lists status.cloud.microsoft, the account @MSFT365Status on X, the ERP host's status page and the operator's fault line. Drill on 3 June: the service desk, signed out and on mobile data, had the status of all four within 6 minutes. The X account needed a sign-in, so the card now names a phone that has one.",
    evidence:
      "The card with the addresses and date of last check; the drill note or incident log with time and channel.",
  },
  "systems.health-cadence": {
    title: "Overdue provider updates noted",
    prompt:
      "During a provider incident, do you log each update with its time, and notice when the next one is overdue?",
    why: "Microsoft usually updates an incident about once an hour and says so when another time applies. Silence beyond that is a reason to escalate or to start the workaround, but only if somebody counts.",
    ladder: {
      none: "Updates are not logged.",
      partial: "Updates are noted by some or from memory, and nobody looks at when the next one is due.",
      documented:
        "A written routine and log form have the time of each update, the time announced for the next, when it counts as overdue, and what the person in charge then does; the routine has an owner.",
      proven:
        "Documented, and within 12 months the log of a real incident or an exercise shows every update with its time, and the action taken on an overdue one, whether real or played.",
    },
    example:
      "Logistics firm: the incident form has the columns received, next announced, overdue at. Where nothing else is announced, an update counts as overdue after 75 minutes; the service desk lead then checks the public status page, adds to the support case and tells the dispatch manager. In the February incident one update came 40 minutes late, and dispatch went over to telephone.",
    evidence: "The routine and form; a filled-in log of an incident or exercise with times.",
  },
  "systems.health-internal-board": {
    title: "Internal status board for users",
    prompt:
      "Can your users see the current service status on an internal page or screen, so that they need not call the help desk to ask?",
    why: "In an outage most calls ask the same question. A board that answers it keeps the help desk free for those who cannot work around it.",
    ladder: {
      none: "Users have no place to look; they call or wait.",
      partial: "Status is posted now and then, by hand, in a place that not everybody knows.",
      documented:
        "A known board shows provider status from the service communications data or a written manual routine, says who updates it and how often, can be read when mail and chat are down, and has an owner.",
      proven:
        "Documented, and within 12 months the board was used in a real incident or a drill, with the time of the first post, and users were asked or page views or calls counted.",
    },
    example:
      "Clinic group: a small web page at another host reads Microsoft's service communications data every 5 minutes and adds a line in plain words from the service desk. The link is a bookmark on every computer and a QR code at every reception. In the May Teams incident 210 people opened it, and calls were 40 instead of the usual 120.",
    evidence:
      "The board's address and routine; a dated copy of the board in an incident or drill, with views or call numbers.",
  },
  "systems.planned-change": {
    title: "Provider notices of planned change",
    prompt:
      "Does somebody read the provider's notices about coming changes and maintenance, and see to it that what they require is done in time?",
    why: "Some outages are announced months ahead: a sign-in method retired, a port closed, a weekend of maintenance. They hurt only those who did not read the notice.",
    ladder: {
      none: "Nobody reads the notices.",
      partial: "Somebody reads them when there is time, with no record of what was decided.",
      documented:
        "A named role and deputy read the message centre of every critical provider at least weekly, each notice that touches a critical activity gets an owner and a date, and those affected are told; the routine is written.",
      proven:
        "Documented, and the records of the last 12 months show notices handled before their date, with the test or change that was made.",
    },
    example:
      "Law firm on Microsoft 365: the IT coordinator goes through the message centre every Monday, 20 minutes, with the IT partner as deputy. Notices with an action date become tasks in the planning board. Last year 9 notices needed action; the retirement of an old mail protocol would have stopped the scanners, which were changed 5 weeks before.",
    evidence:
      "The routine; the list of notices with decision, owner, due date and date done; test notes for those that changed something critical.",
  },
  "systems.post-incident-review": {
    title: "Provider incident reviews become actions",
    prompt:
      "When a provider publishes a review after a serious incident, does somebody read it and decide what you should change?",
    why: "The review says what was hit, from when to when, why and what comes next. If nobody reads it, the same incident will catch you with the same gaps.",
    ladder: {
      none: "Nobody reads the reviews.",
      partial: "Somebody reads them, but what you should change is not written down.",
      documented:
        "A written routine says who fetches the review of each serious incident, compares it with your own log, and meets with the activity owners within a stated time; actions get an owner and a date.",
      proven:
        "Documented, and within 12 months at least one review was handled in this way and its actions were carried out, or, if no incident hit you, a published one was used as a drill.",
    },
    example:
      "Energy company: after the mail incident in November the IT manager downloaded Microsoft's review 5 working days later and set it beside the company's log. The users had noticed it 50 minutes before the first notice. Two actions: a test mail every 10 minutes (done in December), and outage orders by telephone after 30 minutes (done in January).",
    evidence:
      "The saved review with incident number; minutes of the follow-up; the action list with dates done.",
  },
  "systems.telephony": {
    title: "Voice without the data network",
    prompt:
      "Can critical roles make and take calls when your data network and your cloud telephony are down?",
    why: "Most telephony runs over the same line, power and sign-in as everything else. Customers, patients and emergency services then get no answer on your public number.",
    ladder: {
      none: "All voice depends on the data network, or nobody knows whether it does.",
      partial:
        "Some have mobile phones, but public numbers cannot be diverted, or indoor coverage and a lost operator have not been considered.",
      documented:
        "For every critical role and public number it is written down which phone or radio takes over, who diverts the number and how, and what happens if one operator is down; the equipment is handed out and owned.",
      proven:
        "Documented, and within 12 months public numbers were diverted and critical roles were called on the fallback with the data network disconnected, with the times recorded.",
    },
    example:
      "Municipality: the main number is diverted at the operator by the duty officer with a PIN by phone, 10 minutes. Six crisis phones have SIM cards from a second operator, and two satellite phones are charged monthly. Home care leaders carry a printed number list. Tested on 14 May with the network off: number diverted in 8 minutes, no coverage in the basement archive.",
    evidence:
      "The list of fallback phones and diverted numbers; the operator's procedure; the test record with times and coverage faults.",
  },
  "systems.cyber-recovery": {
    title: "Isolation and clean rebuild",
    prompt:
      "If ransomware or an intruder is in your network, who may disconnect it at once, and how do you rebuild the critical systems in a clean environment?",
    why: "Every minute spent looking for somebody who dares to disconnect costs more machines. Restoring into an environment that is still infected starts the attack again.",
    ladder: {
      none: "It is not settled who may isolate systems, and there is no plan for a rebuild.",
      partial:
        "Either isolation or rebuild is thought through, or only by the IT department, or the plan is stored in the network that would be isolated.",
      documented:
        "A written plan, readable offline, says who may isolate what at any hour, how (networks, accounts, tenant sessions), whom to call, the order and place of the clean rebuild, how copies are checked, and who lets systems back.",
      proven:
        "Documented, and within 12 months isolation was practised with the people on duty, and at least the directory and one critical system were rebuilt from backup in a separate environment, with times recorded.",
    },
    example:
      "Manufacturer: the duty engineer may disconnect the plant, the office and all remote access without asking; the managing director confirms afterwards. The incident firm answers within 30 minutes (contract). Order: clean administrator laptops, directory, ERP, label printing. In June directory and ERP were rebuilt in an isolated cloud network in 31 hours; target 36.",
    evidence:
      "The plan and mandate; the incident-response contract; the exercise report for isolation; the rebuild protocol with hours and how copies were checked.",
  },
  "systems.supplier-continuity": {
    title: "Continuity evidence from suppliers",
    prompt:
      "Have you seen evidence, not just promises, that the suppliers behind your critical systems can keep going or recover in the time you need?",
    why: "An availability promise pays a few per cent back. It does not say what happens when the supplier's own data centre, staff or sub-supplier is gone.",
    ladder: {
      none: "Suppliers have not been asked about continuity.",
      partial:
        "Some have been asked, or contracts promise availability without recovery times, or the answers are older than 12 months.",
      documented:
        "For every critical supplier there is a contract or statement with recovery times, notification time, sub-suppliers and exit terms, compared with your own needs, with an owner and a yearly follow-up.",
      proven:
        "Documented, and within 12 months each critical supplier has shown a dated test or audit result, taken part in your exercise, or recovered from a real incident within the stated time.",
    },
    example:
      "Clinic: four critical suppliers. The record system's host has shown its failover report from March (recovery in 2 hours 15 minutes, need: 4 hours) and a summary of its audit. The small booking firm had no test; the contract now demands one each year and data in open format within 5 days if it closes. Owner: administration manager.",
    evidence:
      "Contract clauses; suppliers' dated test reports, audit summaries or certificates with scope; your comparison with needs; joint exercise records.",
  },
  "systems.domain-certificates": {
    title: "Domains, DNS and certificates",
    prompt:
      "Do you know who owns each of your domain names, DNS zones and certificates, when they expire, and who can change them in an emergency?",
    why: "One expired certificate or unpaid domain stops mail, website and sign-in at once. The invoice often goes to somebody who left years ago.",
    ladder: {
      none: "There is no overview of domains and certificates.",
      partial:
        "There is a list, but incomplete, without expiry dates, or with only one person able to make changes.",
      documented:
        "A register has every domain, DNS zone and certificate behind critical activities with registrar, expiry, renewal, owner and two people with access; reminders go to a shared address at least 30 days before.",
      proven:
        "Documented, and within 12 months the register was checked against what is really in use, and the second person has signed in at registrar and DNS host and made a harmless change.",
    },
    example:
      "Housing company: 6 domains, 2 DNS zones, 14 certificates, of which 11 renew themselves. Owner is the IT coordinator, second is the IT partner, and the registrar account uses a shared mailbox and two security keys. A scan in February found a forgotten certificate on the door-lock server, due in 19 days. The partner made a test entry on 4 March.",
    evidence:
      "The register with expiry dates; the result of a scan or comparison; the note of the second person's change.",
  },
  "systems.surge-capacity": {
    title: "Licences and capacity for peaks",
    prompt:
      "Do licences, lines and systems suffice if everybody works remotely, twice as many customers call, or temporary staff join in one day?",
    why: "The plan works in a drill with ten people and stops at the eleventh, because the licence, the queue or the server was sized for an ordinary day.",
    ladder: {
      none: "Nobody has compared emergency peaks with licences and capacity.",
      partial: "It is known for some systems, or the numbers are estimates that nobody has checked.",
      documented:
        "For every critical system the expected emergency peak is written down beside the limit (licences, sessions, lines, storage), with how to raise it, how fast, at what cost, and who may order it.",
      proven:
        "Documented, and within 12 months a load test, a drill with real numbers or a real peak showed that the limits hold or could be raised within the stated time.",
    },
    example:
      "Municipality: the contact centre normally has 12 agents at once; the peak in a water alarm is 30. The licence agreement lets the service owner add 20 within the hour through the partner's portal, about SEK 9,000 a month. Web form tested at 5,000 visits in ten minutes. On 2 February, boiling-water notice: 27 agents, longest wait 6 minutes.",
    evidence:
      "The peak-against-limit table; licence and capacity terms; the load-test report or figures from a real peak.",
  },
  "systems.plan-available-offline": {
    title: "Plan readable without company systems",
    prompt:
      "Can everybody who needs the plan open a current copy within minutes, with every company system, sign-in and network down?",
    why: "Plans are often stored on the file share that the attacker has just encrypted. A copy from two years ago sends people to phones that nobody answers.",
    ladder: {
      none: "The plan exists only in company systems.",
      partial:
        "Some have a copy, on paper or on a laptop, but nobody knows which version or whether it opens without sign-in.",
      documented:
        "A written list shows who holds which copy (paper, phone, stick), all in the crisis team and their deputies among them; copies are replaced at each new version, protected, and one person owns the list.",
      proven:
        "Documented, and within 12 months every holder was asked without notice to open the copy with company systems out of reach, and version and time were noted.",
    },
    example:
      "Logistics firm: 12 holders have the current PDF on their phones, outside the company's apps, and a pocket card in the wallet. Printed binders lie at the gates of both terminals. On each new version the continuity manager collects 12 confirmations. Spot check on Sunday 10 November: 11 of 12 opened version 7 within 5 minutes in flight mode with Wi-Fi off; one had version 6.",
    evidence:
      "The distribution list with version and date; the spot-check record with holder, version and minutes.",
  },
};

export const systemsFollowUps: Readonly<Record<string, FollowUpText>> = {
  "systems.inventory.without-owner": {
    prompt: "Which systems that a critical activity needs have no owner or no known provider?",
  },
  "systems.recovery-objectives.systems-too-slow": {
    prompt:
      "For which systems is the tested or promised recovery slower than the objective, and by how much?",
  },
  "systems.backup-restore.not-covered": {
    prompt: "Which data or settings have no backup, or no copy out of reach of your own network?",
  },
  "systems.backup-restore.measured-restore-hours": {
    prompt:
      "How long did the last restore of your most important system take, until users could work? (hours)",
  },
  "systems.wan-loss.first-substitute": {
    prompt: "What do critical activities turn to first when the main connection is down?",
    options: {
      "second-line": "A second fixed line",
      "mobile-data": "Mobile data (router or phones)",
      "work-from-elsewhere": "Work from another place or from home",
      "work-by-hand": "Work by hand, on paper or by telephone",
      wait: "They wait",
    },
  },
  "systems.wan-loss.tolerable-hours": {
    prompt: "How long can your most urgent activity do without network and internet? (hours)",
  },
  "systems.collaboration-alternative.shared-sign-in": {
    prompt: "Does the alternative work when sign-in to the main tool is down?",
    options: {
      "own-sign-in": "Yes, it has a sign-in of its own",
      "same-sign-in": "No, it uses the same sign-in",
      "not-checked": "Not checked",
    },
  },
  "systems.collaboration-alternative.people-set-up-percent": {
    prompt: "What share of the people with a critical role can use the alternative today? (percent)",
  },
  "systems.identity-outage.emergency-accounts": {
    prompt: "How many emergency administrator accounts are there? (number)",
  },
  "systems.identity-outage.last-tried": {
    prompt: "When did somebody last sign in with an emergency account, as a test or for real?",
  },
  "systems.health-watch.alert-addresses": {
    prompt: "How many addresses outside the watched service do the alerts reach? (number)",
  },
  "systems.health-watch.outside-hours": {
    prompt: "Who sees an alert at night and at weekends?",
  },
  "systems.health-cadence.overdue-minutes": {
    prompt: "After how long without news do you count an update as overdue? (minutes)",
  },
  "systems.health-internal-board.readable-in-outage": {
    prompt: "Can the board be read when the service it reports on is down?",
    options: {
      yes: "Yes, it runs elsewhere with another sign-in or none",
      no: "No, it runs in the same service or needs the same sign-in",
      "not-checked": "Not checked",
    },
  },
  "systems.telephony.fallback-carrier": {
    prompt: "What carries the fallback voice?",
    options: {
      "mobile-one-operator": "Mobile phones, one operator",
      "mobile-two-operators": "Mobile phones, two operators or more",
      satellite: "Satellite phones",
      radio: "Radio",
      "fixed-line": "A fixed telephone line apart from the data network",
    },
  },
  "systems.cyber-recovery.isolation-decider": {
    prompt: "Who may order isolation at three o'clock on a Sunday morning?",
  },
  "systems.cyber-recovery.rebuild-hours": {
    prompt:
      "How long does a clean rebuild of the directory and your most important system take, tested or estimated? (hours)",
  },
  "systems.supplier-continuity.no-evidence-yet": {
    prompt: "Which critical suppliers have shown no evidence yet?",
  },
  "systems.domain-certificates.next-expiry": {
    prompt: "When does the next critical domain or certificate that does not renew itself expire?",
  },
  "systems.plan-available-offline.form": {
    prompt: "In what form do people hold the copy?",
    options: {
      paper: "On paper",
      "device-copy": "On their own phone or computer, readable without sign-in to company systems",
      "removable-media": "On a memory stick",
      several: "In several of these forms",
    },
  },
};
