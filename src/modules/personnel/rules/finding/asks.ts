/** The ways a field of the record may be asked: there is one, there is none, it is one of these, lies between, contains words. */
export const ASKS = ['any', 'none', 'is', 'between', 'says'] as const
export type Ask = (typeof ASKS)[number]
