/** When lists change, links are issued, and letters go out. */
import type { LinkReason } from '../../refusals-of-links.vi.ts'

export type Status = 'draft' | 'open' | 'closed' | 'counted'

const isGoingOn = (status: Status) => status === 'draft' || status === 'open'

export const whyNotChangeList = (status: Status): LinkReason | null =>
  isGoingOn(status) ? null : { reason: 'survey.list-closed' }

export const whyNotIssue = (status: Status): LinkReason | null =>
  isGoingOn(status) ? null : { reason: 'survey.links-closed' }

/** Names are no longer needed once all is counted; before, whoever has not answered could not be reminded. */
export const whyNotForget = (status: Status): LinkReason | null =>
  status === 'counted' ? null : { reason: 'survey.list-not-counted' }

/** Invitations say until when one may answer. */
export const whyNotPrint = (status: Status, closesAt: string | null): LinkReason | null =>
  isGoingOn(status) ? (closesAt === null ? { reason: 'survey.links-no-end' } : null) : { reason: 'survey.links-closed' }

/** A letter that arrives before the survey is open leads to a page that says no. */
export function whyNotMail(status: Status, mailIsOn: boolean): LinkReason | null {
  if (!mailIsOn) return { reason: 'survey.mail-off' }
  return status === 'open' ? null : { reason: 'survey.mail-not-open' }
}

export interface GroupToIssue {
  name: string
  /** Forms of the group no live link is asked for yet. */
  left: number
  /** Links to be issued to people of the list, and without a name. */
  wanted: number
}

/** Each link is asked about at least one unit. */
export function whyNotIssueSoMany(groups: readonly GroupToIssue[]): LinkReason[] {
  const full = groups.filter(({ left, wanted }) => wanted > left)
  if (full.length > 0)
    return full.map(({ name, left, wanted }) => ({
      reason: 'survey.links-full',
      params: { group: name, left, wanted },
    }))
  return groups.every(({ wanted }) => wanted === 0) ? [{ reason: 'survey.links-nobody' }] : []
}
