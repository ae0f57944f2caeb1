/** Words that the columns of other people's tables have for the fields of a register, in small letters. */
export interface ImportWords {
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}
