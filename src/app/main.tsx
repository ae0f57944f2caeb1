import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "#src/app/styles.css";
import { App } from "#src/app/app.tsx";
import { createPorts } from "#src/app/ports.ts";
import { purgeOldPlans } from "#src/app/purge-old-plans.ts";
import { chooseLocale } from "#src/i18n/locales.ts";
import { createNotifications } from "#src/state/notifications.tsx";
import { createSettingsStore, followOtherTabs } from "#src/state/settings-store.ts";

const ports = createPorts();
const settings = createSettingsStore({
  getStorage: () => window.localStorage,
  locale: chooseLocale(navigator.languages).tag,
});
followOtherTabs(settings, window);

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no element with the id root");
createRoot(container).render(
  <StrictMode>
    <App ports={ports} settings={settings} notifications={createNotifications()} />
  </StrictMode>,
);
void purgeOldPlans(ports);
