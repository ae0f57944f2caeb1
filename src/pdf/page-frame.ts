/** A4 portrait, in points. The margins hold the running lines, which leave the text in peace. */
const millimetre = 72 / 25.4;

export const page = { width: 595.28, height: 841.89 } as const;

const margin = { side: 20 * millimetre, top: 25 * millimetre, bottom: 23 * millimetre };

export const content = {
  left: margin.side,
  right: page.width - margin.side,
  top: margin.top,
  bottom: page.height - margin.bottom,
  width: page.width - 2 * margin.side,
  height: page.height - margin.top - margin.bottom,
} as const;

/** Longer lines of running text are hard to follow. */
export const proseWidth = 440;

export const headerTop = 13 * millimetre;
export const footerTop = page.height - 15 * millimetre;
