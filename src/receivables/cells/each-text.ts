/** Hands over the texts of some columns one by one, without a list of them. */
export type EachText = (take: (text: string) => void) => void;
