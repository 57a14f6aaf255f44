/** Doors of lists of units brought in: read, repaired, tried, recorded as one, taken back. */

export const imports = {}
