/** Every box of the map is as large as any other, in px at a size of 100 %. */
export const boxWidth = 224;
export const boxHeight = 58;
/** Where its text begins, and how wide that may be. */
export const textLeft = 46;
export const textWidth = boxWidth - textLeft - 16;
export const nameFontSize = 13;
