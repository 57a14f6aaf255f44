/** Plans that three tasks of the notice of 17/9/2021 asked for, with their own tasks: invented, in the book of the office that gave them. */
import type { Tx } from '../../../platform/http/call.ts'
import { addDays } from '../../../shared/dates.ts'
import { insertDocument } from './insert-document.ts'
import { addTask, type Desk, type Happening, insertRows, noRows } from './seed-life-of-task.ts'

const ASSUMED = '(dữ liệu giả định)'

interface Asked {
  title: string
  words: string
  result: string
  dueOn: string
  /** The day of the report; null: nothing was ever reported. */
  doneOn: string | null
}

interface Plan {
  number: string
  issuedOn: string
  title: string
  asks: readonly Asked[]
}

/** By the number of the conclusion. */
export const PLANS: Readonly<Record<string, Plan>> = {
  '2.4': {
    number: '601',
    issuedOn: '2021-12-24',
    title: 'Kế hoạch giảm 10% số đơn vị sự nghiệp công lập giai đoạn 2021-2025',
    asks: [
      {
        title: 'Phương án sắp xếp đơn vị sự nghiệp thuộc sở',
        result: 'Phương án được thẩm định',
        dueOn: '2022-06-30',
        words: 'Xây dựng phương án sắp xếp đơn vị sự nghiệp thuộc sở.',
        doneOn: '2022-06-21',
      },
      {
        title: 'Sắp xếp đơn vị sự nghiệp thuộc huyện',
        result: 'Quyết định sắp xếp từng đơn vị',
        dueOn: '2023-12-31',
        words: 'Hoàn thành sắp xếp đơn vị sự nghiệp thuộc Ủy ban nhân dân cấp huyện.',
        doneOn: '2024-02-16',
      },
      {
        title: 'Báo cáo kết quả giảm cả giai đoạn',
        result: 'Số trước và sau theo từng ngành',
        dueOn: '2025-12-31',
        words: 'Báo cáo kết quả giảm số đơn vị sự nghiệp cả giai đoạn.',
        doneOn: null,
      },
    ],
  },
  '3.3': {
    number: '45',
    issuedOn: '2022-01-27',
    title: 'Kế hoạch tuyên truyền, kiểm tra cải cách hành chính năm 2022',
    asks: [
      {
        title: 'Kiểm tra cải cách hành chính đợt I',
        result: 'Thông báo kết quả kiểm tra',
        dueOn: '2022-06-30',
        words: 'Kiểm tra cải cách hành chính đợt I.',
        doneOn: '2022-06-28',
      },
      {
        title: 'Kiểm tra cải cách hành chính đợt II',
        result: 'Thông báo kết quả kiểm tra',
        dueOn: '2022-11-30',
        words: 'Kiểm tra cải cách hành chính đợt II.',
        doneOn: '2022-12-06',
      },
    ],
  },
  '6.2': {
    number: '588',
    issuedOn: '2021-12-15',
    title: 'Kế hoạch bồi dưỡng công chức làm công tác tôn giáo năm 2022',
    asks: [
      {
        title: 'Mở lớp bồi dưỡng nghiệp vụ',
        result: 'Số lớp, số công chức có chứng nhận',
        dueOn: '2022-09-30',
        words: 'Mở lớp bồi dưỡng nghiệp vụ cho công chức làm công tác tôn giáo.',
        doneOn: '2022-09-20',
      },
    ],
  },
}

interface Leads {
  homeAffairs: number
  successor: number
  merged: string
}

function lifeOf({ doneOn }: Asked): Happening[] {
  if (doneOn === null) return []
  const words = `Đã hoàn thành, kèm báo cáo ${ASSUMED}.`
  return [{ what: 'report', on: doneOn, words, outcome: 'accepted', answered: addDays(doneOn, 4) }]
}

/** @returns the documents by the number of the conclusion, each with its name. */
export async function seedPlans2021(tx: Tx, desk: Omit<Desk, 'documentId'>, leads: Leads) {
  const plans = new Map<string, { documentId: string; name: string }>()
  const { homeAffairs, successor, merged } = leads
  for (const [label, { number, issuedOn, title, asks }] of Object.entries(PLANS)) {
    const lines = asks.map(({ words }, at) => `${at + 1}. ${words}`)
    const { documentId, pointOf } = await insertDocument(tx, {
      kind: 'plan',
      number,
      symbol: 'KH-UBND (giả định)',
      issued_on: issuedOn,
      unit_id: desk.giver.unitId,
      title: `${title} ${ASSUMED}`,
      issuer: 'UBND tỉnh Bắc Giang',
      signer: 'Người ký giả định',
      state: 'registered',
      lines,
      at: `${issuedOn}T03:00:00Z`,
      points: asks.map((_, at) => ({
        key: String(at),
        label: String(at + 1),
        words: lines[at] as string,
        outcome: 'tasks' as const,
      })),
    })
    plans.set(label, { documentId, name: `Kế hoạch số ${number}/KH-UBND (giả định)` })
    const rows = noRows()
    for (const [at, asked] of asks.entries()) {
      const isOpen = asked.doneOn === null
      addTask(
        rows,
        { ...desk, documentId },
        {
          pointId: pointOf.get(String(at)) as string,
          kind: 'dated',
          title: asked.title,
          measurable_result: asked.result,
          summary: 'Dữ liệu giả định.',
          coordinators: [],
          unit_id: isOpen ? successor : homeAffairs,
          dueOn: asked.dueOn,
          due_basis: 'stated',
          due_words: '',
          issuedOn: addDays(issuedOn, 1),
          acceptedOn: addDays(issuedOn, 4),
          life: lifeOf(asked),
          ...(isOpen && {
            charges: [
              { unitId: homeAffairs, from: addDays(issuedOn, 1), to: merged, why: '' },
              { unitId: successor, from: merged, to: 'infinity', why: 'Kế thừa nhiệm vụ khi hợp nhất tỉnh' },
            ],
          }),
        },
      )
    }
    await insertRows(tx, rows)
  }
  return plans
}
