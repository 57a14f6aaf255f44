/** One decision: its paper, everybody it is about, what it says of each, and when that was recorded. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { unitNames } from '../../../organization/index.ts'
import type { Decision } from '../../contract.ts'
import { refuse } from '../../refusals.vi.ts'
import { isForm, saidBy } from '../../rules/events/said-by.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import { effectInWords } from '../../rules/in-words.ts'
import type { Values } from '../../rules/parts.ts'
import { fileOf } from './file-of.ts'

export async function oneDecision(
  { tx, now }: Pick<Call, 'tx' | 'now'>,
  { decisionId }: { decisionId: string },
): Promise<Decision> {
  const row = await rowOf(tx, decisionId)
  if (!row) return refuse('personnel.no-decision')
  const { documentId, signer, ...decision } = row
  const file = documentId === null ? null : await fileOf(tx, decisionId)
  const events = await eventsOfDecision(tx, decisionId)
  const units = events.flatMap(({ unitId, effects }) => [unitId, ...unitsIn(effects)])
  const names = await unitNames(tx, [...new Set([row.unitId, ...units])], dayIn(now))
  const nameOf = (unitId: number) => names.get(unitId) ?? `#${unitId}`
  return {
    ...decision,
    signer: signer ?? '',
    unitName: nameOf(row.unitId),
    file: file && { title: file.title, mediaType: file.media_type },
    fileIsElsewhere: documentId !== null && file === null,
    events: events.map(({ unitId, effects, recordingId, ...event }) => ({
      ...event,
      unitName: nameOf(unitId),
      recordingId: Number(recordingId),
      says: effects.map((effect) => effectInWords(effect, nameOf)),
    })),
    recordings: await recordingsOf(tx, decisionId),
  }
}

const rowOf = (tx: Tx, decisionId: string) =>
  tx
    .selectFrom('personnel.decision as d')
    .select([
      ...(['d.id', 'd.version', 'd.unit_id as unitId', 'd.number', 'd.decided_on as decidedOn', 'd.issuer'] as const),
      ...(['d.signer', 'd.about', 'd.sensitivity', 'd.document_id as documentId'] as const),
    ])
    .where('d.id', '=', decisionId)
    .executeTakeFirst()

async function eventsOfDecision(tx: Tx, decisionId: string) {
  const rows = await tx
    .selectFrom('personnel.event as e')
    .innerJoin('personnel.record as r', 'r.id', 'e.record_id')
    .select([
      ...([
        'e.event_id as eventId',
        'e.record_id as recordId',
        'r.full_name as fullName',
        'r.unit_id as unitId',
      ] as const),
      ...(['e.kind', 'e.effective_on as effectiveOn', 'e.effects', 'e.said', 'e.note', 'e.page'] as const),
      'e.recorded_by as recordingId',
    ])
    .where('e.decision_id', '=', decisionId)
    .where('e.recorded_to', '=', 'infinity')
    .orderBy('r.given_name')
    .orderBy('r.full_name')
    .orderBy('e.effective_on')
    .orderBy('e.id')
    .execute()
  const told = new Set(rows.flatMap((row) => (row.said === null ? [] : [formOf(row)])))
  return rows.map((row) => {
    const effects = row.effects as unknown as Effect[]
    if (row.said !== null) return { ...row, effects, said: row.said as unknown as Values, amends: 'form' as const }
    if (told.has(formOf(row))) return { ...row, effects, said: null, amends: 'follows' as const }
    return isForm(row.kind)
      ? { ...row, effects, said: saidBy(row.kind, effects), amends: 'form' as const }
      : { ...row, effects, said: null, amends: 'no-form' as const }
  })
}

/** One form wrote what was recorded of one person at one time. */
const formOf = ({ recordId, recordingId }: { recordId: string; recordingId: unknown }) => `${recordId} ${recordingId}`

export const unitsIn = (effects: readonly Effect[]): number[] =>
  effects.flatMap((effect) =>
    effect.op === 'set' && typeof effect.values.unitId === 'number' ? [effect.values.unitId] : [],
  )

async function recordingsOf(tx: Tx, decisionId: string) {
  const rows = await tx
    .selectFrom('personnel.recording as r')
    .leftJoin('personnel.recording as undo', 'undo.undoes', 'r.id')
    .innerJoin(
      (q) =>
        q
          .selectFrom('personnel.event')
          .select(['recorded_by', sql<number>`count(distinct record_id)::int`.as('people')])
          .where('decision_id', '=', decisionId)
          .groupBy('recorded_by')
          .as('told'),
      (join) => join.onRef('told.recorded_by', '=', 'r.id'),
    )
    .select(['r.id', 'r.at', 'r.account_name as byName', 'r.kind', 'r.note', 'told.people', 'undo.id as undoneBy'])
    .where('r.kind', '<>', 'undo')
    .orderBy('r.id')
    .execute()
  return rows.map(({ undoneBy, ...row }) => ({
    ...row,
    id: Number(row.id),
    at: new Date(row.at).toISOString(),
    undone: undoneBy !== null,
  }))
}
