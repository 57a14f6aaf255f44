/** The units' part of the year: shared out, filled in, approved, sent. */
import { drawnEntries } from '../../src/app/demo/draw-sheet.ts'
import { randomFrom } from '../../src/app/demo/random.ts'
import { type AssessmentSheet, type AssessmentSummary, par } from '../../src/modules/par/contract.ts'
import { aPdf, ownLeaves, toApprove } from '../../src/modules/par/fixtures.ts'
import type { Leaf } from '../../src/modules/par/rules/sheets/self-assessment.ts'
import type { Client } from '../support/house.ts'
import type { Book } from './pencil.ts'
import { type Province, personOf } from './province.ts'

/** As in an office: the head shares the work out, the scorer enters it and hangs the year's report on it, the head approves and sends. */
export async function fillAndSend(province: Province, { id: assessmentId, unitId }: AssessmentSummary, book: Book) {
  const [scorer, head] = [personOf(province.scorers, unitId), personOf(province.heads, unitId)]
  const before = await scorer.call(par.assessmentSheet, { assessmentId })
  const exempt = new Set(before.leaves.filter(({ exemption }) => exemption).map(({ criterionId }) => criterionId))
  const random = randomFrom(unitId)
  const leaves = ownLeaves(before).filter(({ id }) => !exempt.has(id))
  await head.call(par.assignCriteria, {
    assessmentId,
    criterionIds: leaves.map(({ id }) => id),
    accountId: scorer.accountId,
  })
  const drawn = drawnEntries(leaves, 0.6 + random.next() * 0.38, 1, random)
  book.set(assessmentId, new Map(drawn.map((entry) => [entry.leaf.id, { ...entry, entry }])))
  for (const { leaf, inputs, notApplicable, notApplicableReason } of drawn)
    await scorer.call(par.saveEntry, {
      assessmentId,
      criterionId: leaf.id,
      version: 0,
      inputs: inputs as never,
      notApplicable,
      notApplicableReason,
    })
  await hangReport(scorer, assessmentId, leaves)
  await approveAndSend(head, assessmentId)
}

async function hangReport(scorer: Client, assessmentId: string, leaves: readonly Leaf[]): Promise<void> {
  const [first, ...rest] = leaves.filter(({ evidenceRequired }) => evidenceRequired).map(({ id }) => id)
  if (first === undefined) return
  const { documentId } = await scorer.upload(
    par.uploadEvidence,
    { assessmentId, criterionId: first, title: 'Báo cáo cải cách hành chính năm 2024', issuedOn: '2024-12-10' },
    { name: 'bao-cao.pdf', bytes: aPdf(assessmentId), mediaType: 'application/pdf' },
  )
  if (rest.length > 0)
    await scorer.call(par.linkEvidence, { assessmentId, criterionIds: rest, documentId, pages: 'trang 3' })
}

export async function approveAndSend(head: Client, assessmentId: string): Promise<void> {
  const sheet: AssessmentSheet = await head.call(par.assessmentSheet, { assessmentId })
  const leaves = toApprove(sheet).filter(({ entryVersion }) => entryVersion > 0)
  await head.call(par.approveRemaining, { assessmentId, leaves })
  await head.call(par.submitAssessment, { assessmentId })
}
