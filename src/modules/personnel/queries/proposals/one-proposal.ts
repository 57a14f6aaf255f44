/** One proposal with its lines beside what stands, its papers and its steps; who sees which lines the door's permission decides. */
import type { Call, Tx } from '../../../../platform/http/call.ts'
import type { Download } from '../../../../shared/call.ts'
import { dayIn } from '../../../../shared/dates.ts'
import { unitNames } from '../../../organization/index.ts'
import type { OwnProposal, Proposal, Stated } from '../../contract/proposal-shapes.ts'
import { refuse } from '../../refusals.vi.ts'
import type { Effect } from '../../rules/fold/effect.ts'
import { partOf } from '../../rules/parts.ts'
import type { StoredEvent } from '../../rules/proposals/applying.ts'
import { authorityOf } from '../../rules/proposals/authority.ts'
import { type Basis, basisOf, hasLapsed } from '../../rules/proposals/basis.ts'
import type { Change } from '../../rules/proposals/change.ts'
import { storedEventsOf } from './stored-events.ts'

interface One {
  proposalId: string
}

export async function oneProposal(call: Call, one: One): Promise<Proposal> {
  return (await seen(call, one)).proposal
}

export async function ownProposal(call: Call, one: One): Promise<OwnProposal> {
  const { proposal, events } = await seen(call, one)
  return { ...proposal, stated: statedBy(events, dayIn(call.now)) }
}

async function seen({ tx, now }: Call, { proposalId }: One) {
  const row = await tx
    .selectFrom('personnel.proposal as p')
    .innerJoin('personnel.record as r', 'r.id', 'p.record_id')
    .select(['p.id', 'p.version', 'p.status', 'p.note', 'p.record_id as recordId', 'p.submitted_at as submittedAt'])
    .select(['r.full_name as fullName', 'r.unit_id as unitId'])
    .where('p.id', '=', proposalId)
    .executeTakeFirst()
  if (!row) return refuse('personnel.proposal-not-found')
  const events = await storedEventsOf(tx, row.recordId)
  const items = await itemsSeen(tx, proposalId, events)
  const said = [...items.map(({ change }) => change), ...events.flatMap(({ effects }) => effects)]
  const spoken = [...new Set([row.unitId, ...said.flatMap(unitsIn)])]
  const names = await unitNames(tx, spoken, dayIn(now))
  const proposal: Proposal = {
    ...row,
    unitName: names.get(row.unitId) ?? '',
    items,
    papers: await papersOf(tx, proposalId),
    steps: await stepsOf(tx, proposalId),
    names: [...names].map(([unitId, fullName]) => ({ unitId, fullName })),
  }
  return { proposal, events }
}

/** Units that the values name. */
const unitsIn = (said: Effect | Change): number[] => {
  if (!('values' in said)) return []
  const units = partOf(said.part).fields.filter(({ type }) => type === 'unit')
  return units.flatMap(({ key }) => (typeof said.values[key] === 'number' ? [said.values[key]] : []))
}

/** Of a line not yet sent the basis is what stands now; of one sent, what stood then. */
async function itemsSeen(tx: Tx, proposalId: string, events: readonly StoredEvent[]) {
  const rows = await tx
    .selectFrom('personnel.proposal_item')
    .select([
      ...(['id', 'key', 'change', 'basis', 'paper_id as paperId', 'page', 'authority', 'verdict', 'reason'] as const),
      ...(['checked_by_name as checkedByName', 'checked_at as checkedAt'] as const),
      ...(['decided_by_name as decidedByName', 'decided_at as decidedAt'] as const),
    ])
    .where('proposal_id', '=', proposalId)
    .orderBy('key')
    .execute()
  return rows.map((row) => {
    const change = row.change as unknown as Change
    const now = basisOf(change, events)
    const named = row.basis as unknown as Basis | null
    const waits = row.verdict === 'pending' || row.verdict === 'checked'
    return { ...row, change, basis: named ?? now, isStale: waits && named !== null && hasLapsed(named, now) }
  })
}

const papersOf = async (tx: Tx, proposalId: string) =>
  (
    await tx
      .selectFrom('personnel.proposal_paper')
      .select(['id', 'file_name as name', 'media_type as mediaType', 'size'])
      .where('proposal_id', '=', proposalId)
      .orderBy('added_at')
      .orderBy('id')
      .execute()
  ).map((paper) => ({ ...paper, size: Number(paper.size) }))

const stepsOf = (tx: Tx, proposalId: string) =>
  tx
    .selectFrom('personnel.proposal_step')
    .select(['step', 'taken_at as takenAt', 'taken_by_name as takenByName', 'reason'])
    .where('proposal_id', '=', proposalId)
    .orderBy('id')
    .execute()

/** What a person may propose to change: facts of parts that somebody approves proposals of. */
const statedBy = (events: readonly StoredEvent[], today: string): Stated[] =>
  events
    .flatMap(({ eventId, standing, effects }) =>
      effects.flatMap((effect) =>
        effect.op === 'set' && authorityOf(effect.part, today) !== null
          ? [{ ...effect, eventId, isVerified: standing === 'verified' }]
          : [],
      ),
    )
    .map(({ eventId, part, slot, from, to, values, isVerified }) => ({
      eventId,
      part,
      slot,
      from,
      to,
      values,
      isVerified,
    }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))

interface WantedPaper {
  proposalId: string
  paperId: string
  download: boolean
}

export async function proposalPaper({ tx }: Call, { proposalId, paperId, download }: WantedPaper): Promise<Download> {
  const paper = await tx
    .selectFrom('personnel.proposal_paper')
    .select(['file_name', 'media_type', 'sha256'])
    .where('id', '=', paperId)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst()
  if (!paper) return refuse('personnel.no-proposal-paper')
  return {
    name: paper.file_name,
    mediaType: paper.media_type,
    inline: !download,
    content: { sha256: paper.sha256 },
  }
}
