import { Component, createContext, use, type ErrorInfo, type ReactNode } from "react";
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
  readonly attempt: object;
}

const AttemptContext = createContext<object>({});

/** Another object each time that the error boundary above tries again, so that what failed can be asked for anew. */
export function useAttempt(): object {
  return use(AttemptContext);
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: undefined, place: this.props.place, attempt: {} };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    if (props.place === state.place) return null;
    return { error: undefined, place: props.place, attempt: state.error ? {} : state.attempt };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    // oxlint-disable-next-line no-console -- the only trace of a bug that a person can send us
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return <AttemptContext value={this.state.attempt}>{this.props.children}</AttemptContext>;
    const tryAgain = (): void => this.setState({ error: undefined, attempt: {} });
    return <Failure error={error} onTryAgain={tryAgain} actions={this.props.actions} />;
  }
}

/** Catches a bug on a page: says what is safe, and offers a way on. */
export function ErrorBoundary(props: Omit<BoundaryProps, "place">): ReactNode {
  const { key } = useLocation();
  return <Boundary {...props} place={key} />;
}

interface FailureProps {
  readonly error: Error;
  readonly onTryAgain: () => void;
  readonly actions: ReactNode;
}

function Failure({ error, onTryAgain, actions }: FailureProps): ReactNode {
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
            <Button onClick={onTryAgain}>{t("save.retry")}</Button>
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
