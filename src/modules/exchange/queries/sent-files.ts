/** Files that were sent, and what carrying one out would write. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf, OutputOf } from '../../../shared/endpoint.ts'
import { unitNames } from '../../organization/index.ts'
import { FATES, type SentFile } from '../contract/imports.ts'
import { PAGE_SIZE } from '../contract/packages.ts'
import type { exchange } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'
import { peopleInFile } from './people-in-file.ts'
import { plannedFile } from './planned-file.ts'
import { toldFinding } from './record-check.ts'
import { isUnderWay, newestRun } from './run-of.ts'

const NEWEST = 50

const filesOf = (tx: Tx) =>
  tx
    .selectFrom('exchange.people_import')
    .select(['id', 'file_name', 'sha256', 'people', 'sent_by_name', 'sent_at', 'run_id', 'recording_id'])
    .select([
      'recorded',
      'supplemented',
      'recorded_by_name',
      'recorded_at',
      'undone_by_name',
      'undone_at',
      'undone_because',
    ])

export type HeldFile = Awaited<ReturnType<ReturnType<typeof filesOf>['execute']>>[number]

const toldFile = (row: HeldFile): SentFile => ({
  importId: row.id,
  fileName: row.file_name,
  people: row.people,
  sentByName: row.sent_by_name,
  sentAt: row.sent_at,
  recorded:
    row.recorded === null
      ? null
      : {
          people: row.recorded,
          supplemented: row.supplemented,
          byName: row.recorded_by_name ?? '',
          at: row.recorded_at ?? '',
        },
  undone:
    row.undone_at === null
      ? null
      : { byName: row.undone_by_name ?? '', at: row.undone_at, reason: row.undone_because ?? '' },
})

export async function sentFiles({ tx }: Call) {
  const rows = await filesOf(tx).orderBy('sent_at', 'desc').limit(NEWEST).execute()
  return { imports: rows.map(toldFile) }
}

/** @throws Refusal exchange.no-import */
export const heldFile = async (tx: Tx, importId: string): Promise<HeldFile> =>
  (await filesOf(tx).where('id', '=', importId).executeTakeFirst()) ?? refuse('exchange.no-import')

export async function sentFile(
  call: Call,
  { importId, fate, page }: InputOf<typeof exchange.import>,
): Promise<OutputOf<typeof exchange.import>> {
  const held = await heldFile(call.tx, importId)
  const run = held.run_id === null ? null : await newestRun(call.tx, call.actor, 'exchange.carry-out', held.run_id)
  // Asked again and again while it is carried out: then only how far it is.
  const planned = isUnderWay(run)
    ? []
    : await plannedFile(call, await peopleInFile(call.files, { sha256: held.sha256, name: held.file_name }))
  const chosen = planned
    .map((person, at) => ({ ...person, at: at + 1 }))
    .filter((person) => fate === undefined || person.fate === fate)
  const shown = chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  const names = await unitNames(
    call.tx,
    shown.flatMap(({ unitId }) => unitId ?? []),
    dayIn(call.now),
  )
  const counted = FATES.map((one) => [one, planned.filter((person) => person.fate === one).length])
  return {
    ...toldFile(held),
    counts: Object.fromEntries(counted) as OutputOf<typeof exchange.import>['counts'],
    supplements: {
      missing: planned.filter(({ supplement }) => supplement !== null && supplement.missing.length > 0).length,
      different: planned.filter(({ supplement }) => supplement !== null && supplement.different.length > 0).length,
    },
    run,
    total: chosen.length,
    rows: shown.map(({ at, fullName, unitId, events, papers, fate: one, findings }) => ({
      at,
      fullName,
      unitName: unitId === null ? null : (names.get(unitId) ?? null),
      events: events.length,
      papers: new Set(papers.map(({ sha256 }) => sha256)).size,
      fate: one,
      findings: findings.map(toldFinding),
    })),
  }
}
