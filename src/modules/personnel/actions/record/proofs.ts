/** What is named as the proof of a typed line, as its event keeps it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { LineProof } from '../../contract/declaring.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { partOf, type Sensitivity } from '../../rules/parts.ts'
import { type Fact, implausible, type When } from '../../rules/plausible.ts'
import { whyNotProve } from '../../rules/proving.ts'
import { decisionOf } from '../decision-of.ts'

export interface Proven {
  decisionId: string | null
  documentId: string | null
  paperId: string | null
  page: number | null
}

export const UNPROVEN: Proven = { decisionId: null, documentId: null, paperId: null, page: null }

interface Named {
  recordId: string
  unitId: number
  part: string
  known: readonly Fact[]
  when: When
  proof: LineProof
  /** Where the form shows what is wrong with it. */
  at: string
}

export async function provenBy(call: Call, named: Named): Promise<Proven> {
  switch (named.proof.by) {
    case 'paper':
      return byPaper(call, named, named.proof)
    case 'fact':
      return likeFact(call, named, named.proof)
    case 'decision':
      return byDecision(call, named, named.proof)
  }
}

type Of<By extends LineProof['by']> = Extract<LineProof, { by: By }>

async function byPaper({ tx }: Call, { recordId, part, at }: Named, { paperId, page }: Of<'paper'>): Promise<Proven> {
  const paper = await tx
    .selectFrom('personnel.paper')
    .select(['sensitivity', 'page_from'])
    .where('id', '=', paperId)
    .where('record_id', '=', recordId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (!paper) return refuse('personnel.proof-gone', { part: partOf(part).label }, at)
  refuseHidden(part, paper.sensitivity, at)
  return { ...UNPROVEN, paperId, page: page ?? paper.page_from }
}

/** The same paper as another fact of the record rests on. */
async function likeFact({ tx }: Call, { recordId, part, at }: Named, { eventId, page }: Of<'fact'>): Promise<Proven> {
  const event = await tx
    .selectFrom('personnel.event')
    .select(['decision_id', 'document_id', 'paper_id', 'page', 'sensitivity'])
    .where('event_id', '=', eventId)
    .where('record_id', '=', recordId)
    .where('recorded_to', '=', 'infinity')
    .executeTakeFirst()
  if (!event || (event.decision_id ?? event.document_id ?? event.paper_id) === null)
    return refuse('personnel.proof-gone', { part: partOf(part).label }, at)
  refuseHidden(part, event.sensitivity, at)
  const { decision_id: decisionId, document_id: documentId, paper_id: paperId } = event
  return { decisionId, documentId, paperId, page: page ?? event.page }
}

async function byDecision(
  call: Call,
  { unitId, part, known, when, at }: Named,
  { by: _, page, ...said }: Of<'decision'>,
): Promise<Proven> {
  const wrong = implausible(known, [], { ...when, decidedOn: said.decidedOn })
  refuseIf(wrong.map((reason) => ({ ...reason, at })))
  const decisionId = await decisionOf(call.tx, unitId, { ...said, sensitivity: partOf(part).sensitivity })
  return { ...UNPROVEN, decisionId, page }
}

const refuseHidden = (part: string, sensitivity: string, at: string) => {
  const why = whyNotProve(part, sensitivity as Sensitivity)
  if (why) refuseIf({ ...why, at })
}
