/** The life of one unit: its versions, the events it took part in, who came before and after. */
import type { Tx } from '../../../platform/http/call.ts'
import type { UnitHistory } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { isFirstKnown, type NameOn, namesOverTime } from './units-on.ts'

const versionsOf = (tx: Tx, unitId: number, knownAt?: string) => {
  const query = tx
    .selectFrom('organization.unit_version')
    .select([
      'code',
      'level',
      'kind',
      'name',
      'seat',
      'full_name as fullName',
      'parent_id as parentId',
      'valid_from as validFrom',
      'valid_to as validTo',
      'legal_basis as legalBasis',
      'source',
      'confidence',
    ])
    .select(isFirstKnown)
    .where('unit_id', '=', unitId)
    .orderBy('valid_from')
  return knownAt === undefined
    ? query.where('recorded_to', '=', 'infinity').execute()
    : query.where('recorded_from', '<=', knownAt).where('recorded_to', '>', knownAt).execute()
}

/** One row per event and party, the asked unit among them. */
const partiesOf = (tx: Tx, unitId: number, knownAt?: string) => {
  const query = tx
    .selectFrom('organization.unit_event as e')
    .innerJoin('organization.recording as r', 'r.id', 'e.recorded_by')
    .leftJoin('organization.recording as undone', 'undone.id', 'e.undone_by')
    .innerJoin('organization.unit_event_party as party', 'party.event_id', 'e.id')
    .select([
      'e.id',
      'e.day',
      'e.kind',
      'e.legal_basis as legalBasis',
      'e.source',
      'e.note',
      'party.side',
      'party.unit_id as unitId',
    ])
    .where('e.id', 'in', (own) =>
      own.selectFrom('organization.unit_event_party').select('event_id').where('unit_id', '=', unitId),
    )
    .orderBy('e.day')
    .orderBy('e.id')
  return knownAt === undefined
    ? query.where('e.undone_by', 'is', null).execute()
    : query
        .where('r.at', '<=', knownAt)
        .where((eb) => eb.or([eb('e.undone_by', 'is', null), eb('undone.at', '>', knownAt)]))
        .execute()
}

function eventOf(rows: Awaited<ReturnType<typeof partiesOf>>, nameOn: NameOn): UnitHistory['events'][number] {
  const [{ id, day, kind, legalBasis, source, note }] = rows as [(typeof rows)[number]]
  const side = (wanted: 'before' | 'after') =>
    rows
      .filter((row) => row.side === wanted)
      .map((row) => ({ unitId: row.unitId, fullName: nameOn(row.unitId, day, wanted) }))
  return { id, day, kind, legalBasis, source, note, before: side('before'), after: side('after') }
}

/** Units of an event bear the names they had on its eve and from its day; parents those of the version's first day. */
export async function unitHistory(
  tx: Tx,
  { unitId, knownAt }: { unitId: number; knownAt?: string | undefined },
): Promise<UnitHistory> {
  const versions = await versionsOf(tx, unitId, knownAt)
  // Not known then is no mistake: the unit is there, and nothing had been written of it.
  if (versions.length === 0 && knownAt === undefined) return refuse('organization.no-unit')
  const parties = await partiesOf(tx, unitId, knownAt)
  const nameOn = await namesOverTime(tx, [
    ...parties.map((party) => party.unitId),
    ...versions.flatMap((version) => version.parentId ?? []),
  ])
  return {
    unitId,
    versions: versions.map(({ parentId, ...version }) => ({
      ...version,
      parent: parentId === null ? null : { unitId: parentId, fullName: nameOn(parentId, version.validFrom) },
    })),
    events: [...Map.groupBy(parties, (party) => party.id).values()].map((rows) => eventOf(rows, nameOn)),
  }
}
