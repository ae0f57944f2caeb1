import { Component, type ErrorInfo, type ReactNode } from "react";
import { useLocation } from "react-router";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";

interface BoundaryProps {
  /** Changes when the person goes to another page: the boundary then tries again. */
  readonly place: string;
  /** More ways out, for example a copy of the plan as a file. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | undefined;
  readonly place: string;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: undefined, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return props.place === state.place ? null : { error: undefined, place: props.place };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    // oxlint-disable-next-line no-console -- the only trace of a bug that a person can send us
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Failure error={error} actions={this.props.actions} /> : this.props.children;
  }
}

/** Catches a bug on a page: says what is safe, and offers a way on. */
export function ErrorBoundary(props: Omit<BoundaryProps, "place">): ReactNode {
  const { key } = useLocation();
  return <Boundary {...props} place={key} />;
}

function Failure({ error, actions }: { readonly error: Error; readonly actions: ReactNode }): ReactNode {
  const { t } = useI18n();
  return (
    <div className="page">
      <Callout
        tone="bad"
        role="alert"
        title={t("error.title")}
        actions={
          <>
            {actions}
            <Button onClick={() => window.location.reload()}>{t("save.reload")}</Button>
          </>
        }
      >
        <p>{t("error.safe")}</p>
        <Disclosure summary={t("error.details")}>
          <pre className="error-details">{error.stack ?? error.message}</pre>
        </Disclosure>
      </Callout>
    </div>
  );
}
