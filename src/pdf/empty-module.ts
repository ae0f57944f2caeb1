/** Stands in for the optional parts of jsPDF that Holdfast never calls (see vite.config.ts). */
export default undefined;
