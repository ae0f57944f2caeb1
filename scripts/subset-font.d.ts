/** The package brings no types; these are the parts that `make-pdf-fonts.js` uses. */
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: "truetype";
      readonly keepFeatures: readonly string[];
      readonly dropTables: readonly string[];
      readonly preserveNameIds: readonly number[];
    },
  ): Promise<Uint8Array>;
}
