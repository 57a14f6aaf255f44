/** A document hung on criteria of a sheet that is open to its unit. */
import { sql } from 'kysely'
import type { Call, Tx } from '../../../../platform/http/call.ts'
import { countPages } from '../../../documents/index.ts'
import { evidenceOf, type HungItem } from '../../queries/evidence/evidence-of.ts'
import { leafOfSheet, type OpenedSheet, openedSheet } from '../../queries/sheets/opened-sheet.ts'
import { nothingSaid } from '../../queries/sheets/sheet-states.ts'
import { refuse, refuseIf } from '../../refusals.vi.ts'
import { type Hand, whyNotHang, whyNotHangOn } from '../../rules/evidence/hanging.ts'
import { keptPages, whyNotPages } from '../../rules/evidence/pages.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import type { LeafState } from '../../rules/sheets/sheet-figures.ts'

/** The sheet is open to the unit's hand and each of the criteria takes evidence. */
export async function sheetForEvidence(
  { tx, now }: Call,
  assessmentId: string,
  criterionIds: readonly string[],
  hand: Hand,
): Promise<OpenedSheet> {
  const sheet = await openedSheet(tx, assessmentId, 'share')
  refuseIf(whyNotHang(hand, sheet.open, now))
  for (const criterionId of criterionIds) {
    const leaf = leafOfSheet(sheet, criterionId)
    if (!isScoredByUnit(leaf)) refuse('par.evidence-not-self', { code: leaf.code })
    if (sheet.rowsOf(criterionId)?.exemption != null) refuse('par.exempt', { code: leaf.code })
    refuseIf(whyNotHangOn(hand, leaf, (sheet.rowsOf(criterionId) ?? nothingSaid()) as LeafState))
  }
  return sheet
}

/** @throws Refusal when the text names no pages. */
export function pagesToKeep(text: string): string {
  const kept = keptPages(text)
  if ('problem' in kept) refuseIf(kept.problem)
  return 'pages' in kept ? kept.pages : ''
}

/** A page that the paper does not have proves nothing. */
export async function refuseBeyond(
  call: Call,
  paper: { documentId: string; version: number; title: string },
  pages: string,
) {
  if (pages === '') return
  refuseIf(whyNotPages(pages, await countPages(call, paper.documentId, paper.version), paper.title))
}

interface Hanging {
  criterionIds: readonly string[]
  documentId: string
  version: number
  pages: string
  hand: Hand
}

/** What hangs already with the other hand, in this very version, proves nothing more. */
async function refuseTwice(tx: Tx, sheet: OpenedSheet, { criterionIds, documentId, version, hand }: Hanging) {
  const twice = await tx
    .selectFrom('par.evidence')
    .select('criterion_id')
    .where('assessment_id', '=', sheet.row.id)
    .where('criterion_id', 'in', criterionIds)
    .where('document_id', '=', documentId)
    .where('document_version', '=', version)
    .where('hand', '!=', hand)
    .executeTakeFirst()
  if (twice) refuse('par.evidence-hangs', { code: leafOfSheet(sheet, twice.criterion_id).code })
}

/** The same document hung twice on a criterion stays one piece of evidence: in the newer version, with the newer pages. */
export async function hangEvidence(call: Call, sheet: OpenedSheet, hanging: Hanging): Promise<HungItem[]> {
  const { tx, actor, now } = call
  const { criterionIds, documentId, version, pages, hand } = hanging
  const assessmentId = sheet.row.id
  await refuseTwice(tx, sheet, hanging)
  const by = { added_by_name: actor.fullName, added_at: now.toISOString() }
  const kept = pages === '' ? sql<string>`evidence.pages` : sql<string>`excluded.pages`
  await tx
    .insertInto('par.evidence')
    .values(
      [...new Set(criterionIds)].map((criterionId) => ({
        assessment_id: assessmentId,
        criterion_id: criterionId,
        document_id: documentId,
        document_version: version,
        pages,
        hand,
        ...by,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['assessment_id', 'criterion_id', 'document_id', 'hand'])
        .doUpdateSet({ document_version: version, pages: kept, ...by })
        .where(
          sql<boolean>`(evidence.document_version, evidence.pages) is distinct from (excluded.document_version, ${kept})`,
        ),
    )
    .execute()
  const items = await evidenceOf(tx, { assessmentId, documentId })
  return items.filter((item) => item.hand === hand && criterionIds.includes(item.criterionId))
}
