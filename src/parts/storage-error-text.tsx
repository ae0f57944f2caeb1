import type { ReactNode } from "react";
import type { StorageError } from "#src/domain/ports.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";

/** What is wrong with the storage, what is safe, and what to do: one sentence for each kind of error. */
export function StorageErrorText({ error }: { readonly error: StorageError }): ReactNode {
  const { t } = useI18n();
  switch (error.type) {
    case "quotaExceeded":
      return t("save.quotaExceeded");
    case "blocked":
      return t("save.blocked");
    case "newerDatabase":
      return t("save.newerDatabase");
    case "unavailable":
      return t("save.unavailable");
    case "failed":
      return t("save.failedOther", { message: error.message });
  }
}
