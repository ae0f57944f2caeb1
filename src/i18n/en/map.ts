/** The dependency map: what leans on what, drawn and as a table. */
export const mapMessages = {
  "map.title": "Dependency map",
  "map.link": "Map",
  "map.lead": "From left to right: activities, what they need, and what that needs in turn.",
  "map.emptyTitle": "No needs yet",
  "map.empty":
    "The map draws what the registers say. Open an activity and say what it cannot work without: a place, a role, a system.",
  "map.toActivities": "To the activities",

  "map.views": "Views",
  "map.view.map": "Map",
  "map.view.table": "Table",

  "map.start": "Show",
  "map.all": "The whole plan",
  "map.startFound": { one: "{count} to choose from", other: "{count} to choose from" },
  "map.startLeft": {
    one: "{count} more: type to narrow it down",
    other: "{count} more: type to narrow it down",
  },
  "map.startNone": "Nothing in the registers has this name.",
  "map.direction": "Which way",
  "map.direction.needs": "What it leans on",
  "map.direction.users": "What leans on it",
  "map.direction.both": "Both ways",
  "map.depth": "How far",
  "map.depth.all": "All steps",
  "map.depth.steps": { one: "{count} step", other: "{count} steps" },
  "map.search": "Search",
  "map.found": { one: "{count} found", other: "{count} found" },
  "map.foundOnMap": {
    one: "{count} found: Enter goes there",
    other: "{count} found: Enter goes to the first",
  },
  "map.noneFound": "Nothing shown here has this name.",

  "map.heading.all": "The whole plan",
  "map.heading.needs": "What {name} leans on",
  "map.heading.users": "What leans on {name}",
  "map.heading.both": "What {name} leans on, and what leans on it",
  "map.count": "{shown} of {total} records, {links} links between them",

  "map.zoom": "Size of the map",
  "map.zoomIn": "Larger",
  "map.zoomOut": "Smaller",
  "map.fit": "Fit",
  "map.actualSize": "Actual size",
  "map.region": "{heading}: drawing",
  "map.describe":
    "Arrow right goes to what is needed, arrow left to what needs it, up and down within a column. Enter opens the details. The same is in the table view.",
  "map.drawing": "Drawing the map",
  "map.stop": "Stop",
  "map.stoppedTitle": "This map was not drawn",
  "map.stopped": "Show one activity, or fewer steps, to see less at once. The table lists everything.",
  "map.again": "Draw it again",
  "map.alone": "On their own: they need nothing, and nothing needs them",

  "map.node": "{name}, {kind}. {needs} {users}",
  "map.nodeMarked": "{name}, {kind}, {mark}. {needs} {users}",
  "map.nodeNeeds": { one: "Needs {count}.", other: "Needs {count}." },
  "map.nodeUsers": { one: "Needed by {count}.", other: "Needed by {count}." },
  "map.kindMarked": "{kind}, {mark}",
  "map.mark.deleted": "deleted",
  "map.mark.missing": "missing",
  "map.mark.deadlock": "deadlock",
  "map.unknownName": "Not in this plan",
  "map.unknownKind": "Record",

  "map.howTo": "How to read it",
  "map.line.primary": "Needs it: the primary option",
  "map.line.fallback": "Could fall back on it",
  "map.line.deadlock": "Deadlock: they cannot start without each other",
  "map.keys":
    "With the keyboard: arrow right goes to what is needed, arrow left to what needs it, up and down within a column. Enter opens the details, Escape closes them, plus and minus change the size.",
  "map.pointer": "With a mouse: drag to move, hold Ctrl and turn the wheel to change the size.",

  "map.deadlock":
    "Deadlock: {names} cannot start without each other. They keep running together, but once all are down none can start first. A fallback for any of them breaks this.",
  "map.deadlockAlone": "Deadlock: {name} needs itself. Once it is down, it cannot start by its own means.",

  "map.panel.close": "Close the details",
  "map.panel.open": "Open in the registers",
  "map.panel.showNeeds": "Show only what it leans on",
  "map.panel.showUsers": "Show only what leans on it",
  "map.panel.needs": "Needs",
  "map.panel.noNeeds": "It needs nothing else, as far as the plan says.",
  "map.panel.users": "Needed by",
  "map.panel.noUsers": "Nothing needs it.",
  "map.panel.reach": "In all steps together it leans on {needs}, and {users} lean on it.",
  "map.panel.deleted":
    "It was deleted, and what needs it shows it as missing. Its page in the registers can bring it back.",
  "map.panel.unknown":
    "A need names something that is not in this plan. Open what needs it, and choose another option.",

  "map.table.caption": "{heading}: every need in words",
  "map.table.name": "Name",
  "map.table.kind": "Kind",
  "map.table.needs": "Needs",
  "map.table.users": "Needed by",
  "map.table.none": "–",
} as const;
