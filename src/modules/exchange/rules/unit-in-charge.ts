/** The unit that what somebody makes or sends is kept under. */

interface InCharge {
  actor: { unitId: number | null }
  scope: { everywhere: boolean; units: readonly number[] }
}

/** His own where he is in charge of it, else the first he is in charge of; null: none. */
export const unitInCharge = ({ actor, scope }: InCharge): number | null =>
  actor.unitId !== null && (scope.everywhere || scope.units.includes(actor.unitId))
    ? actor.unitId
    : (scope.units[0] ?? null)
