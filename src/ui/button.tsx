import type { ComponentProps, MouseEvent } from "react";
import { buttonClass, type ButtonSize, type ButtonVariant } from "#src/ui/button-class.ts";
import { classNames } from "#src/ui/class-names.ts";
import { Icon, type IconName } from "#src/ui/icon.tsx";

interface ButtonProps extends ComponentProps<"button"> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName | undefined;
  /** Shows the icon alone; the children are still the button's name. */
  hideLabel?: boolean;
  /** Work is under way: the button keeps its focus and ignores presses. */
  loading?: boolean;
}

export function Button({
  variant = "secondary",
  size = "medium",
  icon,
  hideLabel = false,
  loading = false,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A disabled button would drop the focus, so a busy one is only marked, and must not submit its form.
    if (loading) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      title={hideLabel && typeof children === "string" ? children : undefined}
      {...rest}
      type={type}
      className={classNames(buttonClass(variant, size), hideLabel && "button-square", className)}
      onClick={press}
      {...(loading && { "aria-disabled": true, "aria-busy": true })}
    >
      {loading ? <span className="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {hideLabel ? <span className="visually-hidden">{children}</span> : children}
    </button>
  );
}
