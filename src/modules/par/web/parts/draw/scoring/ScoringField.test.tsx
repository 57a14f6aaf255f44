// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { points } from '../../../../../../shared/points.ts'
import { show } from '../../../../../../ui/for-tests.tsx'
import type { Scoring, ScoringType } from '../../../../rules/scoring/scoring.ts'
import { whyNotIssue } from '../../../../rules/sets/criteria-set.ts'
import { blankNode } from '../../../../rules/sets/growing.ts'
import { NO_ADJUSTMENTS } from '../../../../rules/sets/set-node.ts'
import type { DraftNode } from '../../../../rules/sets/tree.ts'
import { ruleWords } from '../../../text.vi.ts'
import { blankScoring } from './blank-scoring.ts'
import { ScoringField } from './ScoringField.tsx'

const most = points(20_000)
vi.setConfig({ testTimeout: 20_000 })
let drawn: DraftNode

function Drawn({ scoring }: { scoring: Scoring | null }) {
  const [node, setNode] = useState<DraftNode>({ ...blankNode('n'), code: '1.1', maxPoints: most, scoring })
  drawn = node
  return <ScoringField node={node} onChange={(part) => setNode({ ...node, ...part })} />
}

async function field(scoring: Scoring | null) {
  await show(() => <Drawn scoring={scoring} />)
  const user = userEvent.setup()
  const type = async (label: string | RegExp, text: string) => {
    const input = screen.getByLabelText(label)
    await user.clear(input)
    await user.paste(text)
  }
  const tryOut = () => within(screen.getByRole('group', { name: ruleWords.tryOut }))
  return { user, type, tryOut }
}

test('a ratio with a floor: the sentence follows the fields, and b/a is tried out at once', async () => {
  const { user, type, tryOut } = await field(null)
  await user.selectOptions(screen.getByLabelText(ruleWords.ruleKind), 'ratio')
  await type(ruleWords.ratioA, 'tổng hồ sơ')
  await type(ruleWords.ratioB, 'hồ sơ đúng hạn')
  await user.click(screen.getByLabelText(ruleWords.withFloor))
  await type(ruleWords.floorBelow, '90')
  await user.selectOptions(screen.getByLabelText(ruleWords.whenNone), 'full')
  expect(document.body.textContent).toContain(
    '(hồ sơ đúng hạn ÷ tổng hồ sơ) × 2 điểm; dưới 90 %: 0 điểm; không phát sinh: đủ điểm',
  )
  await user.type(tryOut().getByLabelText('Tổng hồ sơ'), '20')
  await user.type(tryOut().getByLabelText('Hồ sơ đúng hạn'), '19')
  expect(tryOut().getByText('19 ÷ 20 = 95 % ≥ 90 % → 19/20 × 2 = 1,9 điểm')).toBeTruthy()
})

test('ends of a band are open, closed or not there; a point does for a comma', async () => {
  const { user, type, tryOut } = await field(blankScoring('bands', most))
  await user.selectOptions(screen.getByLabelText(ruleWords.lowEnd(1)), 'gt')
  await type(ruleWords.lowValue(1), '79.5')
  await user.selectOptions(screen.getByLabelText(ruleWords.highEnd(2)), 'lte')
  await type(ruleWords.highValue(2), '79,5')
  expect(drawn.scoring).toEqual({
    type: 'bands',
    input: 'tỷ lệ (%)',
    bands: [
      { gt: 795_000, points: 20_000 },
      { lte: 795_000, points: 0 },
    ],
  })
  expect(document.body.textContent).toContain('trên 79,5: 2; đến 79,5: 0')
  await user.type(tryOut().getByLabelText(/tỷ lệ/), '79,6')
  expect(tryOut().getByText('2,00')).toBeTruthy()
  await user.selectOptions(screen.getByLabelText(ruleWords.lowEnd(1)), 'none')
  expect(drawn.scoring?.type === 'bands' && drawn.scoring.bands[0]).toEqual({ points: 20_000 })
})

test('levels are added, worded and taken away', async () => {
  const { user, type } = await field(blankScoring('steps', most))
  await user.click(screen.getByRole('button', { name: ruleWords.addOption }))
  await type(ruleWords.option(3), 'Chậm')
  await type(ruleWords.pointsOf(3), '1,25')
  await user.click(screen.getByRole('button', { name: ruleWords.removeRow(2) }))
  expect(drawn.scoring).toEqual({
    type: 'steps',
    options: [
      { when: 'Đạt yêu cầu', points: 20_000 },
      { when: 'Chậm', points: 12_500 },
    ],
  })
})

test('a formula shows its fault at the character; an input it asks about cannot be taken away', async () => {
  const { user, type, tryOut } = await field(blankScoring('formula', most))
  await user.type(tryOut().getByLabelText(/Tổng số/), '4')
  await user.type(tryOut().getByLabelText(/Số đã/), '3')
  expect(tryOut().getByText('1,50')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: ruleWords.removeInput(1) }))
  expect(drawn.scoring?.type === 'formula' && drawn.scoring.inputs).toHaveLength(2)
  await type(ruleWords.alternativePoints(1), 'b / a * 1,5')
  expect(screen.getByLabelText(ruleWords.alternativePoints(1)).getAttribute('aria-invalid')).toBe('true')
  expect(document.body.textContent).toMatch(/Ký tự 9: .*1\.5/)
})

test('who gives the value follows the kind of rule', async () => {
  const { user } = await field(null)
  const choose = (kind: ScoringType) => user.selectOptions(screen.getByLabelText(ruleWords.ruleKind), kind)
  await choose('survey')
  expect(drawn.assessedBy).toBe('survey')
  await choose('steps')
  expect(drawn.assessedBy).toBe('self')
  await choose('external')
  expect(drawn.assessedBy).toBe('external')
})

test.each(Object.keys(ruleWords.kinds) as ScoringType[])('a new rule of the kind %s can stand as it is', (kind) => {
  const scoring = blankScoring(kind, most)
  const assessedBy = kind === 'survey' ? 'survey' : kind === 'external' ? 'external' : 'self'
  const leaf = { code: '1', parent: null, title: 'a', maxPoints: most, scoring, assessedBy, evidence: [] } as const
  const surveyPoints = kind === 'survey' ? most : points(0)
  expect(
    whyNotIssue({
      totalPoints: most,
      surveyPoints,
      adjustments: NO_ADJUSTMENTS,
      nodes: [{ ...leaf, appraisingBody: null }],
    }),
  ).toEqual([])
})
