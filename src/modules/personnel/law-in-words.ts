/** Rules by their titles, and what the law is silent on. */
import { formatDay } from '../../shared/dates.ts'
import { personnelLaw } from './law-area.vi.ts'

const TITLES = new Map(personnelLaw.rules.map(({ rule, title }) => [rule, title]))

export const titleOfRule = (rule: string): string => TITLES.get(rule) ?? rule

/** What the office has to settle itself. */
export const silentInWords = ({ rule, subject, day }: { rule: string; subject: string; day: string }): string =>
  `Chưa có quy định về “${titleOfRule(rule)}”${subject === '' ? '' : ` (${subject})`} ngày ${formatDay(day)}. Cơ quan cần quyết định, hoặc nhập quy định vào trang Luật.`
