/** Doors of what else is true of a unit: people, deputies, households, functions in brief, norms. */

export const facts = {}
