/** Doors of lineage: what a unit came from and became, and what an old name is now. */

export const lineage = {}
