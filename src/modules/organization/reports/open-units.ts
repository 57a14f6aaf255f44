/** The units of a day for other programs: JSON and CSV say the same. */
import type { Tx } from '../../../platform/http/call.ts'
import type { Download } from '../../../shared/call.ts'
import { csvOf } from '../../../shared/csv.ts'
import type { OpenUnit } from '../contract.ts'
import { onDay } from '../queries/units-on.ts'
import { EVER, STILL } from '../rules/days.ts'
import { inTreeOrder } from '../rules/in-tree-order.ts'

interface Asked {
  asOf: string
  knownAt?: string | undefined
}

/** In the order of the tree. */
export async function openUnits(tx: Tx, { asOf, knownAt }: Asked): Promise<OpenUnit[]> {
  const units = await onDay(tx, asOf, knownAt)
    .select(['valid_from as validFrom', 'valid_to as validTo', 'legal_basis as legalBasis'])
    .where('is_reference', '=', false)
    .orderBy('name')
    .orderBy('unit_id')
    .execute()
  const names = new Map(units.map((unit) => [unit.unitId, unit.fullName]))
  return inTreeOrder(units).map(
    ({ unitId, code, fullName, level, kind, parentId, validFrom, validTo, legalBasis }) => ({
      unitId,
      code,
      name: fullName,
      level,
      kind,
      parentId,
      parentName: parentId === null ? null : (names.get(parentId) ?? null),
      validFrom: validFrom === EVER ? null : validFrom,
      validTo: validTo === STILL ? null : validTo,
      legalBasis,
    }),
  )
}

const HEADINGS = [
  ...['ma_don_vi', 'ma', 'ten', 'cap', 'loai', 'ma_don_vi_cap_tren', 'don_vi_cap_tren'],
  ...['hieu_luc_tu', 'het_hieu_luc_tu', 'can_cu'],
]

export async function unitsCsv({ tx }: { tx: Tx }, asked: Asked): Promise<Download> {
  const units = await openUnits(tx, asked)
  const rows = units.map((unit) => [
    ...[unit.unitId, unit.code, unit.name, unit.level, unit.kind, unit.parentId, unit.parentName],
    ...[unit.validFrom, unit.validTo, unit.legalBasis],
  ])
  return {
    name: `Don vi ngay ${asked.asOf}.csv`,
    mediaType: 'text/csv',
    content: { make: async () => csvOf([HEADINGS, ...rows]) },
  }
}
