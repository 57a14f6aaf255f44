/** Doors of the ten per cent cut: base, targets, and what events have done so far. */

export const cutPlans = {}
