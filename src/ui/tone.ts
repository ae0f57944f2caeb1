export type Tone = "neutral" | "info" | "good" | "attention" | "bad";
