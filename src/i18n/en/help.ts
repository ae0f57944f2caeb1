/** What the product is, how its numbers come about, the keyboard, privacy. */
export const helpMessages = {
  "help.title": "Help",
  "help.lead": "What Holdfast does, how each number comes about, and what it does not claim.",
  "help.what": "What it is for",
  "help.whatText":
    "You answer questions about people, places and systems, and about what your cloud provider does and what stays with you. Holdfast shows where the answers leave a gap, above all where two or three of these areas fail together, and turns the plan into a document that works on paper.",
  "help.numbers": "How the numbers come about",
  "help.number1":
    "Each answer stands on one ladder: nothing in place 0, partly a third, documented two thirds, proven one.",
  "help.number2":
    "Proven needs a dated test, exercise or incident of the last 12 months. Without it, it counts as documented.",
  "help.number3": "Critical questions weigh 3, important ones 2, useful ones 1.",
  "help.number4": "Readiness is the weighted sum over what applies. The gap is what is missing to 100%.",
  "help.number5": "What is unknown or not answered may turn out either way, so it makes a range.",
  "help.number6": "Below 60% known, a region is “not rated yet”.",
  "help.number7":
    "One question in each region is a knock-out: answered “nothing in place”, it holds the region at 50% at most.",
  "help.number8":
    "In the responsibility matrix, your part counts by the control that you have. Without a named owner it counts as partly in place at most.",
  "help.number9":
    "What you leave to the provider against the template counts as nothing, unless you record a reason and a dated contract.",
  "help.number10":
    "Areas and the whole plan add up the weights of their regions. No percentages are averaged.",
  "help.notClaimed":
    "A number here is not a probability and not a statement of compliance. It says how much of what should be in place is in place, according to your own answers.",
  "help.keyboard": "Keyboard",
  "help.keyDigits": "choose an answer, while the answers have the focus",
  "help.keyArrows":
    "move between answers; nothing is recorded until you stay for a moment, leave, or press Enter",
  "help.keyUndo": "undo",
  "help.keyRedo": "redo",
  "help.privacy": "Privacy",
  "help.privacyText":
    "Everything stays in this browser. Holdfast sends nothing anywhere and asks nothing of any other server; its security policy makes the browser refuse it. Files leave this device only when you save or share them.",
  "help.safety": "Keeping plans safe",
  "help.safetyText":
    "Every change is saved as you make it, and the header says so only when it is true. A browser can lose its data, so save each plan as a file when you have worked on it, and keep the file elsewhere. The PDF is for people without the app.",
  "help.glossary": "Words",
  "help.readiness": "Readiness",
  "help.readinessText": "How much of what should be in place is in place.",
  "help.coverage": "Known",
  "help.coverageText":
    "How much of the weight has an answer other than “unknown”, your tasks in the responsibility matrix included. It says how much to trust the range.",
  "help.region": "Region",
  "help.regionText": "One of the seven overlaps of people, location and systems.",
  "help.knockOut": "Knock-out",
  "help.knockOutText": "The one question of a region without which the rest helps little.",
  "help.control": "Control",
  "help.controlText": "What you do for your part of a shared responsibility.",
} as const;
