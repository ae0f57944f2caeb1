export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "medium" | "large";

/** For links that look like buttons: routes are followed by links, so that they can be opened in a new tab. */
export function buttonClass(variant: ButtonVariant = "secondary", size: ButtonSize = "medium"): string {
  return `button button-${variant}${size === "medium" ? "" : ` button-${size}`}`;
}
