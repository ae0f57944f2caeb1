/** The people of the sample plan who own something, as an owner field names them. All are made up. */
export const owners = {
  director: "Åsa Lindqvist, managing director",
  operations: "Jörgen Sjöström, operations manager",
  continuity: "Märta Öberg, continuity manager",
  it: "Håkan Ström, IT manager",
  systems: "Elif Demir, system administrator",
  dispatch: "Linnéa Hägg, dispatch manager",
  terminal: "Björn Åkesson, terminal and property manager",
  staff: "Petra Sandell, HR manager",
  customs: "Amina Yusuf, customs manager",
  lindsjo: "Saara Niemelä, head of the Lindsjö office",
} as const;
