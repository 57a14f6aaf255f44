/** Doors of freeze orders: what may not be done for a time, its exceptions, what was refused. */

export const freezes = {}
