/** Acts about people that an order may stop: organization keeps the orders, personnel says which of its events amount to which. */

/** No word of them is one of an event of units: `receive` is a unit received, `take-in` a person. */
export const PERSONNEL_ACTS = [
  ...(['recruit', 'take-in', 'move', 'rotate', 'second', 'appoint', 'reappoint', 'raise-rank', 'band'] as const),
] as const
export type PersonnelAct = (typeof PERSONNEL_ACTS)[number]

export const WORKERS = [
  ...(['cadre', 'civil-servant', 'public-employee', 'contract', 'part-time', 'commune-staff'] as const),
] as const
export type Worker = (typeof WORKERS)[number]
