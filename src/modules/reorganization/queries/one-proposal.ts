/** One proposal with everything written in it, the names it speaks of, and the steps it took. */
import type { Call, Tx } from '../../../platform/http/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import { contentOf } from '../../documents/index.ts'
import { unitNames } from '../../organization/index.ts'
import { Draft, type Proposal } from '../contract.ts'
import { refuse } from '../refusals.vi.ts'

const rowOf = (tx: Tx, proposalId: string) =>
  tx
    .selectFrom('reorganization.proposal as p')
    .leftJoin('documents.version as v', (join) =>
      join.onRef('v.document_id', '=', 'p.document_id').onRef('v.ordinal', '=', 'p.document_version'),
    )
    .select([
      ...(['p.id', 'p.version', 'p.status', 'p.unit_id as unitId', 'p.unit_name as unitName', 'p.title'] as const),
      ...(['p.kind', 'p.day', 'p.draft', 'p.note', 'p.issuer', 'p.legal_basis as legalBasis', 'p.begun'] as const),
      ...(['p.decided_on as decidedOn', 'p.drafted_by as draftedBy', 'p.submitted_by as submittedBy'] as const),
      ...(['p.event_id as eventId', 'p.saved_at as savedAt', 'p.taken_over_at as takenOverAt'] as const),
      ...(['p.document_id as documentId', 'v.title as paperTitle', 'v.number', 'v.media_type as mediaType'] as const),
    ])
    .where('p.id', '=', proposalId)
    .executeTakeFirst()

const stepsOf = (tx: Tx, proposalId: string) =>
  tx
    .selectFrom('reorganization.proposal_step')
    .select(['step', 'taken_at as takenAt', 'taken_by_name as takenByName', 'reason'])
    .where('proposal_id', '=', proposalId)
    .orderBy('id')
    .execute()

/** Every unit that is there already; those that begin are named in the draft itself. */
const spokenOf = ({ before, after, children, succession, keepers }: Draft) =>
  [
    ...before,
    ...after.flatMap(({ unitId, parentId }) => [unitId, ...(parentId === null ? [] : [parentId])]),
    ...children.flatMap(({ unitId, parentId }) => [unitId, parentId]),
    ...(succession ?? []).flatMap(({ fromId, toId }) => [fromId, toId]),
    ...keepers.flatMap(({ unitId, keeperId }) => [unitId, keeperId]),
  ].filter((unitId) => unitId > 0)

export async function oneProposal({ tx, now }: Call, { proposalId }: { proposalId: string }): Promise<Proposal> {
  const row = await rowOf(tx, proposalId)
  if (!row) return refuse('reorganization.not-found')
  const { documentId, paperTitle, number, mediaType, begun, ...proposal } = row
  const draft = Draft.parse(row.draft)
  const ids = [...spokenOf(draft), ...Object.values(begun as Record<string, number>)]
  const names = await unitNames(tx, [...new Set(ids)], row.day ?? dayIn(now))
  return {
    ...proposal,
    draft,
    begun: begun as Record<string, number>,
    paper:
      documentId === null
        ? null
        : { documentId, title: paperTitle ?? '', number: number ?? null, mediaType: mediaType ?? '' },
    steps: await stepsOf(tx, proposalId),
    names: [...names].map(([unitId, fullName]) => ({ unitId, fullName })),
  }
}

export async function decisionFile(call: Call, { proposalId, download }: { proposalId: string; download: boolean }) {
  const row = await call.tx
    .selectFrom('reorganization.proposal')
    .select(['document_id as documentId', 'document_version as ordinal'])
    .where('id', '=', proposalId)
    .executeTakeFirst()
  if (!row) return refuse('reorganization.not-found')
  const { documentId, ordinal } = row
  if (documentId === null || ordinal === null) return refuse('reorganization.no-paper')
  return contentOf(call, { documentId, ordinal, download })
}
