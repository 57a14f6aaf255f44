/** What may still change of a survey, by its state: a draft everything; an open one its end, and quotas upward. */
import { formatInstant } from '../../../../shared/dates.ts'
import type { SurveyReason } from '../../refusals.vi.ts'
import { type Frame, pairOf, quotaMap } from './frame.ts'

export interface Standing {
  status: 'draft' | 'open' | 'closed' | 'counted'
  openedAt: string | null
  closesAt: string | null
}

const statusInWords: Record<Standing['status'], string> = {
  draft: 'đang soạn',
  open: 'đang lấy ý kiến',
  closed: 'đã đóng',
  counted: 'đã kiểm phiếu',
}

/** Questions, groups and units: those who have answered answered these. */
export function whyNotDraw({ status, openedAt }: Standing): SurveyReason | null {
  if (status === 'draft') return null
  return { reason: 'survey.drawn-up', params: { opened: openedAt === null ? '' : formatInstant(openedAt) } }
}

const whyNotOpened = ({ status }: Standing): SurveyReason | null =>
  status === 'open' ? null : { reason: 'survey.not-open', params: { status: statusInWords[status] } }

export const whyNotBegin = ({ status }: Standing): SurveyReason | null =>
  status === 'draft' ? null : { reason: 'survey.not-draft', params: { status: statusInWords[status] } }

export const whyNotDelete = ({ status }: Standing): SurveyReason | null =>
  status === 'draft' ? null : { reason: 'survey.not-deletable', params: { status: statusInWords[status] } }

export const whyNotClose = whyNotOpened

/** The end moves only further away, and never into the past. */
export function whyNotExtend(standing: Standing, closesAt: string, now: Date): SurveyReason | null {
  const shut = whyNotOpened(standing)
  if (shut) return shut
  if (standing.closesAt !== null && Date.parse(closesAt) <= Date.parse(standing.closesAt))
    return { reason: 'survey.end-not-later', params: { closes: formatInstant(standing.closesAt) } }
  return Date.parse(closesAt) <= now.getTime() ? { reason: 'survey.times-over' } : null
}

/** Of an open survey: neither the forms asked for nor a population that was told may fall. */
export function whyNotRaise(standing: Standing, before: Frame, after: Pick<Frame, 'quotas'>): SurveyReason[] {
  const shut = whyNotOpened(standing)
  if (shut) return [shut]
  const next = quotaMap(after)
  const groupOf = new Map(before.groups.map(({ id, name }) => [id, name]))
  const unitOf = new Map(before.units.map(({ unitId, unitName }) => [unitId, unitName]))
  return before.quotas.flatMap((quota): SurveyReason[] => {
    const wanted = next.get(pairOf(quota))
    const about = { group: groupOf.get(quota.groupId) ?? '', unit: unitOf.get(quota.unitId) ?? '' }
    const at = `${quota.unitId}`
    if ((wanted?.forms ?? 0) < quota.forms)
      return [{ reason: 'survey.quota-lowered', params: { ...about, before: quota.forms }, at }]
    if (quota.population !== null && (wanted?.population ?? 0) < quota.population)
      return [{ reason: 'survey.population-lowered', params: { ...about, before: quota.population }, at }]
    return []
  })
}
