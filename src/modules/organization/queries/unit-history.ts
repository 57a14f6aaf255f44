/** The life of one unit: its versions, the events it took part in, who came before and after. */
import type { Tx } from '../../../platform/http/call.ts'
import { refuse } from '../refusals.vi.ts'
import { unitNames } from './units-on.ts'

export async function unitHistory(tx: Tx, unitId: number) {
  const versions = await tx
    .selectFrom('organization.unit_version')
    .select([
      'code',
      'level',
      'kind',
      'full_name as fullName',
      'parent_id as parentId',
      'valid_from as validFrom',
      'valid_to as validTo',
      'legal_basis as legalBasis',
      'confidence',
    ])
    .where('unit_id', '=', unitId)
    .where('recorded_to', '=', 'infinity')
    .orderBy('valid_from')
    .execute()
  if (versions.length === 0) return refuse('organization.no-unit')
  const events = await tx
    .selectFrom('organization.unit_event as e')
    .innerJoin('organization.unit_event_party as own', 'own.event_id', 'e.id')
    .innerJoin('organization.unit_event_party as other', 'other.event_id', 'e.id')
    .select([
      'e.id',
      'e.day',
      'e.kind',
      'e.legal_basis as legalBasis',
      'e.note',
      'other.side',
      'other.unit_id as unitId',
    ])
    .where('own.unit_id', '=', unitId)
    .distinct()
    .orderBy('e.day')
    .execute()
  const names = await unitNames(
    tx,
    [...events.map((event) => event.unitId), ...versions.flatMap((version) => version.parentId ?? [])],
    '9999-12-31',
  )
  const named = (id: number) => ({ unitId: id, fullName: names.get(id) ?? '' })
  return {
    unitId,
    versions: versions.map(({ parentId, ...version }) => ({
      ...version,
      parent: parentId === null ? null : named(parentId),
    })),
    events: [...Map.groupBy(events, (event) => event.id).values()].map((rows) => {
      const [{ id, day, kind, legalBasis, note }] = rows as [(typeof rows)[number]]
      const side = (wanted: 'before' | 'after') =>
        rows.filter((row) => row.side === wanted).map((row) => named(row.unitId))
      return { id, day, kind, legalBasis, note, before: side('before'), after: side('after') }
    }),
  }
}
