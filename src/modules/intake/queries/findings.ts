/** What is found beside a row once it is held against the record, in words. */
import { type implausible, partOf, personnelProblem, valueInWords } from '../../personnel/index.ts'
import type { Differing } from '../rules/people/difference.ts'
import type { DraftFact, Finding } from '../rules/people/draft.ts'
import { columnOf } from '../rules/people/targets.ts'

/** What cannot be true of anybody, in the record's own words, at the column that says it. */
export function untrueFinding(why: ReturnType<typeof implausible>[number], adds: readonly DraftFact[]): Finding {
  const [index = '', field] = (why.at ?? '').split('.')
  const part = adds[Number(index)]?.part
  const column = field === 'from' && part === 'pay' ? 'step_date' : columnOf(part ?? '', field ?? '')
  return {
    column,
    written: '',
    offers: [],
    isNote: false,
    why: { reason: 'intake.untrue', params: { why: personnelProblem(why).sentence } },
  }
}

/** The record says otherwise, or says nothing and nobody wanted it filled. */
export function differing({ part, field, was, told }: Differing, mayBeFilled = false): Finding {
  const { fields, label } = partOf(part)
  const known = fields.find(({ key }) => key === field)
  const inWords = (value: string | number | null) =>
    known === undefined || value === null ? 'trống' : valueInWords(known, value, '9999-12-31', String)
  return {
    column: null,
    written: '',
    offers: [],
    isNote: true,
    why: {
      reason: mayBeFilled ? 'intake.blank' : part === 'employment' ? 'intake.by-decision' : 'intake.differs',
      params: { label: known?.label.split(' / ')[0] ?? label, was: inWords(was), told: inWords(told) },
    },
  }
}
