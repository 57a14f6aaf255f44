// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { type Points, points } from '../../../../../shared/points.ts'
import { show } from '../../../../../ui/for-tests.tsx'
import type { Scoring } from '../../../rules/scoring/scoring.ts'
import type { Leaf as Rule } from '../../../rules/sheets/self-assessment.ts'
import { PointsLine } from '../criterion/PointsLine.tsx'
import { completeInputs, type TypedInputs } from '../leaf/typed-inputs.ts'
import { LeafInputsForm } from './LeafInputsForm.tsx'

const p = (value: number) => points(Math.round(value * 10_000))

function Leaf({ scoring, most }: { scoring: Scoring; most: Points }) {
  const [typed, setTyped] = useState<TypedInputs | null>(null)
  const inputs = completeInputs(typed)
  const rule: Rule = {
    id: 'x',
    code: '1.1',
    maxPoints: most,
    assessedBy: 'self',
    scoring,
    evidenceRequired: false,
    mayBeNotApplicable: false,
    appraisingBody: null,
  }
  return (
    <>
      <LeafInputsForm scoring={scoring} maxPoints={most} value={typed} onChange={setTyped} label="Số liệu" />
      <PointsLine
        rule={rule}
        inputs={inputs === 'incomplete' ? null : inputs}
        notApplicable={false}
        label="Điểm tự chấm"
      />
    </>
  )
}

async function leaf(scoring: Scoring, most: Points) {
  await show(() => <Leaf scoring={scoring} most={most} />)
  return { user: userEvent.setup(), says: (text: string | RegExp) => expect(screen.getByText(text)).toBeTruthy() }
}

test('a scale: the chosen level gives its points', async () => {
  const { user, says } = await leaf(
    {
      type: 'steps',
      options: [
        { when: 'Đúng hạn', points: p(1) },
        { when: 'Chậm', points: p(0.5) },
      ],
    },
    p(1),
  )
  says('chưa có điểm')
  await user.click(screen.getByRole('radio', { name: /Chậm/ }))
  says('0,50')
  says('mất 0,50 điểm')
})

test('a checklist: what holds is added up, and that nothing holds is said', async () => {
  const options = [
    { item: 'Thu thập', points: p(0.25) },
    { item: 'Kiểm tra', points: p(0.25) },
  ]
  const { user, says } = await leaf({ type: 'checklist', options }, p(0.5))
  await user.click(screen.getByRole('checkbox', { name: /Thu thập/ }))
  await user.click(screen.getByRole('checkbox', { name: /Kiểm tra/ }))
  says('0,50')
  await user.click(screen.getByRole('checkbox', { name: /Không đạt mục nào/ }))
  says('0,00')
  says('Không đạt mục nào → 0 điểm')
})

test('a ratio needs both numbers, and shows its working', async () => {
  const { user, says } = await leaf(
    { type: 'ratio', a: 'tổng số nhiệm vụ', b: 'số đã hoàn thành', floor: { below: 8_000, points: p(0) } },
    p(2),
  )
  await user.type(screen.getByLabelText('Tổng số nhiệm vụ'), '20')
  says('chưa có điểm')
  await user.type(screen.getByLabelText('Số đã hoàn thành'), '17')
  says('17 ÷ 20 = 85 % ≥ 80 % → 17/20 × 2 = 1,7 điểm')
})

test('a value falls into its band, with a Vietnamese decimal comma', async () => {
  const bands = [
    { gte: p(30), points: p(1) },
    { gte: p(20), lt: p(30), points: p(0.5) },
    { lt: p(20), points: p(0) },
  ]
  const { user, says } = await leaf({ type: 'bands', input: 'tỷ lệ %', bands }, p(1))
  await user.type(screen.getByLabelText(/tỷ lệ %/), '29,9')
  says('0,50')
})

test('faults are taken off; one empty kind of fault counts as none', async () => {
  const rules = [
    { per: 'mỗi báo cáo thiếu', amount: p(0.5) },
    { per: 'mỗi báo cáo chậm', amount: p(0.25) },
  ]
  const { user, says } = await leaf({ type: 'deduct', rules, min: p(0) }, p(1))
  await user.type(screen.getByLabelText(/báo cáo chậm/), '3')
  says('0,25')
  says('1 − 3 × 0,25 → 0,25 điểm')
})

test('a formula: the alternative that applies is marked, the points follow, a division by zero says what to look at', async () => {
  const { user, says } = await leaf(
    {
      type: 'formula',
      inputs: [
        { name: 'giao', title: 'số nhiệm vụ được giao' },
        { name: 'xong', title: 'số nhiệm vụ đã xong' },
      ],
      alternatives: [
        { title: 'Làm đủ', when: 'xong >= giao', points: 'toi_da' },
        { title: 'Làm thiếu', when: null, points: 'xong / (giao - 10) * toi_da' },
      ],
    },
    p(2),
  )
  const applies = () => screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-current'))
  await user.type(screen.getByLabelText('Số nhiệm vụ được giao'), '20')
  says('chưa có điểm')
  expect(applies()).toEqual([null, null])
  await user.type(screen.getByLabelText('Số nhiệm vụ đã xong'), '7,5')
  says('Làm thiếu: 7,5 ÷ (20 − 10) × 2 = 1,5 điểm')
  expect(applies()).toEqual([null, 'true'])
  await user.clear(screen.getByLabelText('Số nhiệm vụ được giao'))
  await user.type(screen.getByLabelText('Số nhiệm vụ được giao'), '10')
  says(/Hãy kiểm tra lại “số nhiệm vụ được giao”/)
  says('chưa có điểm')
})
