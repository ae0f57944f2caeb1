/**
 * Stands in for the standard fonts of pdf-lib (see vite.config.ts), which would weigh 100 kB: Holdfast adds a file
 * to a PDF that has its fonts, and draws nothing with pdf-lib.
 */
export const Encodings = {};
export const Font = {};
export const FontNames = {};
