/** Where a figure comes from: the rule in words, the inputs, who entered and who corrected, when, on what evidence. */
import type { Tx } from '../../../../platform/http/call.ts'
import { formatDay, formatInstant } from '../../../../shared/dates.ts'
import { points } from '../../../../shared/points.ts'
import type { ImportedValue } from '../../contract.ts'
import { paperInWords } from '../../rules/evidence/papers.ts'
import { plain } from '../../rules/scoring/plain.ts'
import { ruleInWords, workingOf } from '../../rules/scoring/working.ts'
import { wordInForce } from '../../rules/sheets/hands.ts'
import { exemptionInWords } from '../../rules/sheets/not-applicable.ts'
import {
  handInWords,
  lapsedInWords,
  outcomeInWords,
  type Said,
  type SpokenHands,
  saidHands,
} from '../../rules/sheets/said-hands.ts'
import { isScoredByUnit, type Leaf } from '../../rules/sheets/self-assessment.ts'
import { type LeafState, leafValue } from '../../rules/sheets/sheet-figures.ts'
import { evidenceOf } from '../evidence/evidence-of.ts'
import { leafOfSheet, openedSheet } from './opened-sheet.ts'
import { nothingSaid } from './sheet-states.ts'

/** Who and when, how it comes to its points, why, and whether it still stands. */
function handText(leaf: Leaf, { hand, byName, at, inputs, words, decisionNumber, hasLapsed }: Said): string {
  const working = inputs === null ? '' : `: ${workingOf(leaf.scoring, leaf.maxPoints, inputs)}`
  return [
    `${byName}, ${formatInstant(at)}${working}`,
    decisionNumber === null ? '' : `quyết định số ${decisionNumber}`,
    words,
    hasLapsed ? lapsedInWords(hand) : '',
  ]
    .filter((part) => part !== '')
    .join(' — ')
}

/** Where a value came from: the source, the raw figure where there was one, why a person entered it, who and when. */
function valueInWords({ source, percent, raw, reason, asOf, importedByName, importedAt }: ImportedValue): string {
  const figure = raw === null ? `${plain(percent)} %` : `${plain(raw.value)}/${plain(raw.of)} = ${plain(percent)} %`
  const day = asOf === null ? '' : `, số liệu đến ${formatDay(asOf)}`
  return `${source}: ${figure}${day} (${importedByName}, ${formatInstant(importedAt)})${reason === '' ? '' : ` — ${reason}`}`
}

export async function figureWorking(tx: Tx, assessmentId: string, criterionId: string) {
  const sheet = await openedSheet(tx, assessmentId)
  const leaf = leafOfSheet(sheet, criterionId)
  const rows = sheet.rowsOf(criterionId) ?? nothingSaid()
  const { imported, exemption } = rows
  const state = rows as LeafState
  const value = leafValue(leaf, state, 'appraised')
  const evidence = (await evidenceOf(tx, { assessmentId })).filter((item) => item.criterionId === criterionId)
  const inputs = isScoredByUnit(leaf)
    ? (wordInForce(state, 'appraised')?.inputs ?? null)
    : imported &&
      ({ type: leaf.scoring.type === 'external' ? 'external' : 'survey', percent: imported.percent } as const)
  const lines = [
    ...(exemption ? [{ label: 'Không áp dụng', text: exemptionInWords(exemption) }] : []),
    ...saidHands(leaf, rows as unknown as SpokenHands).map((said) => ({
      label: said.hand === 'self' ? handInWords.self : `${handInWords[said.hand]}: ${outcomeInWords[said.outcome]}`,
      text: handText(leaf, said),
    })),
    ...(imported
      ? [
          {
            label: 'Nguồn số liệu',
            text: valueInWords(imported),
          },
        ]
      : []),
    ...evidence.map((item) => ({
      label: 'Tài liệu kiểm chứng',
      text: paperInWords(item),
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
