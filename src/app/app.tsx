import { useEffect, useState, type ReactNode } from "react";
import type { StoreApi } from "zustand/vanilla";
import { Shell } from "#src/app/shell.tsx";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { chooseFormatLocale, chooseLocale, type Messages } from "#src/i18n/locales.ts";
import { NotificationsProvider, type Notifications } from "#src/state/notifications.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { SettingsProvider, useSettings } from "#src/state/settings-context.tsx";
import type { SettingsStore } from "#src/state/settings-store.ts";

interface AppProps {
  readonly ports: Ports;
  readonly settings: SettingsStore;
  readonly notifications: StoreApi<Notifications>;
}

export function App({ ports, settings, notifications }: AppProps): ReactNode {
  return (
    <SettingsProvider store={settings}>
      <PortsProvider value={ports}>
        <NotificationsProvider store={notifications}>
          <Localized />
        </NotificationsProvider>
      </PortsProvider>
    </SettingsProvider>
  );
}

/** Applies the language and the look that were chosen on this device. */
function Localized(): ReactNode {
  const wanted = useSettings((state) => state.locale);
  const theme = useSettings((state) => state.theme);
  const [loaded, setLoaded] = useState<{ readonly locale: string; readonly messages: Partial<Messages> }>();

  useEffect(() => {
    let isCurrent = true;
    const locale = chooseLocale([wanted]);
    const show = (messages: Partial<Messages>): void => {
      if (!isCurrent) return;
      document.documentElement.lang = locale.tag;
      setLoaded({ locale: locale.tag, messages });
    };
    void locale.loadFirst().then(async (first) => {
      show(first);
      show(await locale.loadAll());
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted]);

  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);

  if (!loaded) return null;
  return (
    <I18nProvider
      locale={loaded.locale}
      messages={loaded.messages}
      formatLocale={chooseFormatLocale(loaded.locale, navigator.languages)}
    >
      <Shell />
    </I18nProvider>
  );
}
