import { useState, type ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { createPendingFiles, PendingFilesProvider, usePendingFiles } from "#src/state/pending-files.tsx";
import { FileDrop } from "#src/ui/file-drop.tsx";

/** Around every page: a file that is dropped on it goes to the list of plans, which opens it. */
export function DroppedFiles({ children }: { readonly children: ReactNode }): ReactNode {
  const [store] = useState(createPendingFiles);
  return (
    <PendingFilesProvider store={store}>
      <DropOnPage />
      {children}
    </PendingFilesProvider>
  );
}

function DropOnPage(): ReactNode {
  const { t } = useI18n();
  const { add } = usePendingFiles();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const take = (files: readonly File[]): void => {
    add(files);
    if (pathname !== "/") void navigate("/");
  };
  return <FileDrop label={t("plans.dropFiles")} onFiles={take} />;
}
