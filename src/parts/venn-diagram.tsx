import { useId, type KeyboardEvent, type ReactNode } from "react";
import { areas, type Area, type RegionId } from "#src/domain/catalog.ts";
import { gapStep, type GapStep } from "#src/domain/report/gap-steps.ts";
import type { VennRegion } from "#src/domain/report/report-document.ts";
import {
  pathToSvg,
  vennAreaLabels,
  vennCircles,
  vennRegions,
  type VennOutline,
} from "#src/domain/report/venn-geometry.ts";
import "#src/parts/venn-diagram.css";

interface VennDiagramProps {
  readonly regions: readonly VennRegion[];
  readonly areaNames: Readonly<Record<Area, string>>;
  /** The whole figure in a sentence or two, for those who cannot see it. */
  readonly label: string;
  readonly selected?: RegionId | undefined;
  /** With it each region is a button; without it the figure is a picture. */
  readonly onSelect?: (region: RegionId) => void;
}

const size = 400;
const outlines = vennRegions();

/** The patterns that lie over the shade, by how large the gap is: distance of the lines, and crossed or not. */
const patterns: readonly { readonly step: GapStep; readonly gap: number; readonly isCrossed: boolean }[] = [
  { step: "medium", gap: 10, isCrossed: false },
  { step: "large", gap: 6, isCrossed: false },
  { step: "veryLarge", gap: 6, isCrossed: true },
];

/** The three areas and their seven overlaps: fixed circles, shade, pattern and number. */
export function VennDiagram({ regions, areaNames, label, selected, onSelect }: VennDiagramProps): ReactNode {
  const id = useId();
  return (
    <svg
      className="venn"
      viewBox={`0 0 ${size} ${size}`}
      role={onSelect ? "group" : "img"}
      aria-label={label}
    >
      <defs>
        {patterns.map(({ step, gap, isCrossed }) => (
          <pattern
            key={step}
            id={`${id}-${step}`}
            width={gap}
            height={gap}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="venn-hatch" d={isCrossed ? `M0 0H${gap}M0 0V${gap}` : `M0 0V${gap}`} />
          </pattern>
        ))}
      </defs>
      {outlines.map((outline) => {
        const region = regions.find((one) => one.region === outline.region);
        if (!region) return null;
        return (
          <VennPart
            key={outline.region}
            outline={outline}
            region={region}
            patternId={`${id}-${gapStep(region)}`}
            isSelected={selected === outline.region}
            onSelect={onSelect}
          />
        );
      })}
      {areas.map((area) => (
        <circle
          key={area}
          className="venn-circle"
          cx={vennCircles[area].x * size}
          cy={vennCircles[area].y * size}
          r={vennCircles[area].radius * size}
        />
      ))}
      {areas.map((area) => (
        <text
          key={area}
          className="venn-area"
          x={vennAreaLabels[area].x * size}
          y={vennAreaLabels[area].y * size}
          aria-hidden={onSelect ? true : undefined}
        >
          {areaNames[area]}
        </text>
      ))}
    </svg>
  );
}

interface VennPartProps {
  readonly outline: VennOutline;
  readonly region: VennRegion;
  readonly patternId: string;
  readonly isSelected: boolean;
  readonly onSelect: ((region: RegionId) => void) | undefined;
}

function VennPart({ outline, region, patternId, isSelected, onSelect }: VennPartProps): ReactNode {
  const step = gapStep(region);
  const path = pathToSvg(outline.path, size);
  const hasPattern = patterns.some((pattern) => pattern.step === step);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onSelect?.(outline.region);
  };
  const button = onSelect && {
    role: "button",
    tabIndex: 0,
    "aria-pressed": isSelected,
    "aria-label": `${region.name}: ${region.label}`,
    onClick: () => onSelect(outline.region),
    onKeyDown: press,
  };
  return (
    <g className="venn-region" data-step={step} data-selected={isSelected || undefined} {...button}>
      <path className="venn-shade" d={path} />
      {hasPattern && <path d={path} fill={`url(#${patternId})`} />}
      <VennLabel outline={outline} text={region.label} />
    </g>
  );
}

/** The number on a plate of its own, so that shade and pattern never make it hard to read. */
function VennLabel({ outline, text }: { readonly outline: VennOutline; readonly text: string }): ReactNode {
  const lines = text.length > 9 ? splitInTwo(text) : [text];
  const width = Math.max(...lines.map((line) => line.length)) * 7 + 10;
  const height = lines.length * 15 + 5;
  const x = outline.label.x * size;
  const y = outline.label.y * size;
  return (
    <>
      <rect
        className="venn-plate"
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx="4"
      />
      {lines.map((line, index) => (
        <text key={line} className="venn-number" x={x} y={y + (index - (lines.length - 1) / 2) * 15}>
          {line}
        </text>
      ))}
    </>
  );
}

/** Breaks a label at the space nearest its middle. */
function splitInTwo(text: string): readonly string[] {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  if (spaces.length === 0) return [text];
  const middle = text.length / 2;
  const at = spaces.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));
  return [text.slice(0, at), text.slice(at + 1)];
}
