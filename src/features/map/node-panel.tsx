import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { Link } from "react-router";
import type { MapNode } from "#src/domain/registers/map/dependency-graph.ts";
import { reachOf, type MapDirection } from "#src/domain/registers/map/reach.ts";
import { needSentence } from "#src/domain/registers/need-sentence.ts";
import { needsOf } from "#src/domain/registers/need-views.ts";
import type { PlanGraph } from "#src/features/map/use-map-graph.ts";
import { kindOfNode, markOfNode, nameOfNode } from "#src/features/map/use-map-words.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { Badge } from "#src/ui/badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";

interface NodePanelProps {
  readonly planGraph: PlanGraph;
  readonly node: MapNode;
  readonly isInDeadlock: boolean;
  /** It was opened by the keyboard: reading goes on here. */
  readonly takesFocus: boolean;
  readonly onSelect: (id: string) => void;
  readonly onShow: (start: string, direction: MapDirection) => void;
  readonly onClose: () => void;
}

/** All about the chosen node: its needs in words, what needs it, and the ways on. */
export function NodePanel(props: NodePanelProps): ReactNode {
  const { planGraph, node, isInDeadlock, takesFocus, onSelect, onShow, onClose } = props;
  const { t } = useI18n();
  const panel = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const closeByKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  });
  useEffect(() => {
    const element = panel.current;
    const listen = (event: KeyboardEvent): void => closeByKey(event);
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, []);
  const { plan, lists } = planGraph;
  const mark = markOfNode(node, isInDeadlock, t);
  const reach = (direction: MapDirection): number => reachOf(lists, node.id, direction).size - 1;
  return (
    <aside ref={panel} className="panel map-panel stack stack-tight" aria-labelledby="map-panel-title">
      <div className="map-panel-head">
        <h3 id="map-panel-title" ref={title} tabIndex={-1}>
          {nameOfNode(node, t)}
        </h3>
        <Button variant="quiet" size="small" icon="cross" hideLabel onClick={onClose}>
          {t("map.panel.close")}
        </Button>
      </div>
      <p className="cluster">
        <Badge>{kindOfNode(node, t)}</Badge>
        {mark !== undefined && <Badge tone="attention">{mark}</Badge>}
      </p>
      {node.presence !== "there" && (
        <p>{t(node.presence === "deleted" ? "map.panel.deleted" : "map.panel.unknown")}</p>
      )}
      <Needs plan={plan} node={node} />
      <Users planGraph={planGraph} id={node.id} onSelect={onSelect} />
      <p className="muted small">{t("map.panel.reach", { needs: reach("needs"), users: reach("users") })}</p>
      <div className="map-panel-actions">
        {node.kind !== undefined && (
          <Link
            className={buttonClass("secondary", "small")}
            to={planPath(plan.id, "registers", node.kind, node.id)}
          >
            {t("map.panel.open")}
          </Link>
        )}
        <Button size="small" onClick={() => onShow(node.id, "needs")}>
          {t("map.panel.showNeeds")}
        </Button>
        <Button size="small" onClick={() => onShow(node.id, "users")}>
          {t("map.panel.showUsers")}
        </Button>
      </div>
    </aside>
  );
}

function Needs({ plan, node }: { readonly plan: PlanGraph["plan"]; readonly node: MapNode }): ReactNode {
  const { t } = useI18n();
  const { words, formats } = useWording();
  const { kind } = node;
  if (kind === undefined || node.presence !== "there") return null;
  const needs = needsOf(plan, node.id);
  return (
    <section aria-labelledby="map-panel-needs">
      <h4 id="map-panel-needs">{t("map.panel.needs")}</h4>
      {needs.length === 0 ? (
        <p className="muted">{t("map.panel.noNeeds")}</p>
      ) : (
        <ul className="map-panel-list">
          {needs.map((need) => (
            <li key={need.id}>{needSentence(need, kind, words.needs, formats.locale)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface UsersProps {
  readonly planGraph: PlanGraph;
  readonly id: string;
  readonly onSelect: (id: string) => void;
}

function Users({ planGraph, id, onSelect }: UsersProps): ReactNode {
  const { t } = useI18n();
  const users = planGraph.lists.usersOf(id).flatMap(({ from, as }) => {
    const node = planGraph.nodes.get(from);
    return node ? [{ node, as }] : [];
  });
  return (
    <section aria-labelledby="map-panel-users">
      <h4 id="map-panel-users">{t("map.panel.users")}</h4>
      {users.length === 0 ? (
        <p className="muted">{t("map.panel.noUsers")}</p>
      ) : (
        <ul className="map-panel-list map-panel-users">
          {users.map(({ node, as }) => (
            <li key={node.id}>
              <button type="button" className="map-link" onClick={() => onSelect(node.id)}>
                {nameOfNode(node, t)}
              </button>
              {as === "fallback" && <span className="muted small"> {t("used.fallback")}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
