import { lazy, useState, type ComponentType, type ReactNode } from "react";
import { useAttempt } from "#src/app/error-boundary.tsx";

export type PageOnDemand = ComponentType & { readonly preload: () => Promise<unknown> };

/**
 * Every page below a plan is a chunk of its own. A page that has been loaded before it is shown is shown at
 * once: React shows the fallback of a lazy component for 300 ms at least. What failed to load is asked for again
 * when the error boundary tries again, and not before: React would ask for it without end.
 */
export function lazyPage<Name extends string>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
): PageOnDemand {
  let loaded: ComponentType | undefined;
  const preload = async (): Promise<ComponentType> => (loaded = (await load())[name]);

  const startLoading = (attempt: object) => {
    const loading = {
      attempt,
      hasFailed: false,
      Lazy: lazy(async () => {
        try {
          return { default: await preload() };
        } catch (error) {
          loading.hasFailed = true;
          throw error;
        }
      }),
    };
    return loading;
  };
  let last: ReturnType<typeof startLoading> | undefined;
  const lazyIn = (attempt: object): ComponentType => {
    if (!last || (last.hasFailed && last.attempt !== attempt)) last = startLoading(attempt);
    return last.Lazy;
  };

  function Page(): ReactNode {
    const attempt = useAttempt();
    const [Shown] = useState<ComponentType>(() => loaded ?? lazyIn(attempt));
    return <Shown />;
  }
  return Object.assign(Page, { preload });
}
