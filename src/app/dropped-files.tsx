import { useState, type ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { createDropTargets, DropTargetProvider, useCurrentDropTarget } from "#src/state/drop-target.tsx";
import { createHandedFiles, HandedFilesProvider } from "#src/state/handed-files.tsx";
import { createPendingFiles, PendingFilesProvider, usePendingFiles } from "#src/state/pending-files.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { FileDrop } from "#src/ui/file-drop.tsx";

/**
 * Around every page: a file that is dropped on it goes to the list of plans, which opens it, unless the page wants
 * it for itself; and a file that one page has read can be handed to another.
 */
export function DroppedFiles({ children }: { readonly children: ReactNode }): ReactNode {
  const { newId } = usePorts();
  const [store] = useState(createPendingFiles);
  const [targets] = useState(createDropTargets);
  const [handed] = useState(() => createHandedFiles(newId));
  return (
    <PendingFilesProvider store={store}>
      <HandedFilesProvider value={handed}>
        <DropTargetProvider store={targets}>
          <DropOnPage />
          {children}
        </DropTargetProvider>
      </HandedFilesProvider>
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
  const target = useCurrentDropTarget() ?? { label: t("plans.dropFiles"), take };
  return <FileDrop label={target.label} onFiles={target.take} />;
}
