/** Where a figure comes from: the rule in words, the inputs, who entered and who corrected, when, on what evidence. */
import type { Tx } from '../../../../platform/http/call.ts'
import { formatInstant } from '../../../../shared/dates.ts'
import { points } from '../../../../shared/points.ts'
import { plain, ruleInWords, workingOf } from '../../rules/scoring/working.ts'
import { wordInForce } from '../../rules/sheets/hands.ts'
import { exemptionInWords } from '../../rules/sheets/not-applicable.ts'
import { isScoredByUnit } from '../../rules/sheets/self-assessment.ts'
import { type LeafState, leafValue } from '../../rules/sheets/sheet-figures.ts'
import { evidenceOf } from '../evidence/evidence-of.ts'
import { leafOfSheet, openedSheet } from './opened-sheet.ts'
import { nothingSaid } from './sheet-states.ts'

export async function figureWorking(tx: Tx, assessmentId: string, criterionId: string) {
  const sheet = await openedSheet(tx, assessmentId)
  const leaf = leafOfSheet(sheet, criterionId)
  const rows = sheet.rowsOf(criterionId) ?? nothingSaid()
  const { entry, appraisal, imported, exemption } = rows
  const state = rows as LeafState
  const value = leafValue(leaf, state, 'appraised')
  const evidence = (await evidenceOf(tx, { assessmentId })).filter((item) => item.criterionId === criterionId)
  const inputs = isScoredByUnit(leaf)
    ? (wordInForce(state, 'appraised')?.inputs ?? null)
    : imported &&
      ({ type: leaf.scoring.type === 'external' ? 'external' : 'survey', percent: imported.percent } as const)
  const lines = [
    ...(exemption ? [{ label: 'Không áp dụng', text: exemptionInWords(exemption) }] : []),
    ...(entry
      ? [
          {
            label: 'Đơn vị tự chấm',
            text: `${entry.updatedByName}, ${formatInstant(entry.updatedAt)}${entry.inputs ? `: ${workingOf(leaf.scoring, leaf.maxPoints, entry.inputs)}` : ''}`,
          },
        ]
      : []),
    ...(entry?.notApplicable ? [{ label: 'Đề nghị không áp dụng', text: entry.notApplicableReason }] : []),
    ...(entry?.note ? [{ label: 'Ghi chú', text: entry.note }] : []),
    ...(appraisal
      ? [
          {
            label: appraisal.outcome === 'agreed' ? 'Thẩm định đồng ý' : 'Thẩm định điều chỉnh',
            text: `${appraisal.appraisedByName}, ${formatInstant(appraisal.appraisedAt)}${appraisal.reason ? ` — ${appraisal.reason}` : ''}`,
          },
        ]
      : []),
    ...(imported
      ? [
          {
            label: 'Nguồn số liệu',
            text: `${imported.source}: ${plain(imported.percent)} % (${imported.importedByName}, ${formatInstant(imported.importedAt)})`,
          },
        ]
      : []),
    ...evidence.map((item) => ({
      label: 'Tài liệu kiểm chứng',
      text: [item.number, item.title, item.pages].filter(Boolean).join(' — '),
    })),
  ]
  return {
    rule: ruleInWords(leaf.scoring, leaf.maxPoints),
    working: inputs && !exemption ? workingOf(leaf.scoring, leaf.maxPoints, inputs) : '',
    points: value < 0 ? null : points(value),
    maxPoints: leaf.maxPoints,
    lines,
  }
}
