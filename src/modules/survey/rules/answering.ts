/** When a link opens, and when it answers. */
import { deadlineInWords, formatDay, formatInstant } from '../../../shared/dates.ts'
import type { PhoneReason } from '../refusals-of-phone.vi.ts'

export interface LinkFacts {
  revokedOn: string | null
  status: 'draft' | 'open' | 'closed' | 'counted'
  opensAt: string | null
  closesAt: string | null
  /** When it was closed, perhaps before its time. */
  closedAt: string | null
}

export function whyNotOpen(link: LinkFacts, now: Date): PhoneReason | null {
  const { revokedOn, status, opensAt, closesAt, closedAt } = link
  if (revokedOn !== null) return { reason: 'survey.link-revoked', params: { day: formatDay(revokedOn) } }
  if (status === 'draft' || opensAt === null || closesAt === null) return { reason: 'survey.being-drawn' }
  const isOver = status !== 'open' || now >= new Date(closesAt)
  if (isOver) {
    const isEarly = closedAt !== null && new Date(closedAt) < new Date(closesAt)
    return { reason: 'survey.over', params: { closed: isEarly ? formatInstant(closedAt) : deadlineInWords(closesAt) } }
  }
  return now < new Date(opensAt) ? { reason: 'survey.not-open-yet', params: { opens: formatInstant(opensAt) } } : null
}

export interface DeviceFacts {
  /** Whether the link has answered about all its units. */
  isSpent: boolean
  /** Whether another device opened it before. */
  isElsewhere: boolean
}

/** A link is one person's: whoever opens it on another device says that it is still him, and the first device is told. */
export function whyNotOnDevice({ isSpent, isElsewhere }: DeviceFacts): PhoneReason | null {
  if (!isElsewhere) return null
  return { reason: isSpent ? 'survey.link-used' : 'survey.opened-elsewhere' }
}

/** Of one link about one unit there is one form; the same one sent again is known by its receipt before this is asked. */
export function whyNotUse({ unitName, isUsed }: { unitName: string; isUsed: boolean }): PhoneReason | null {
  return isUsed ? { reason: 'survey.already-answered', params: { unit: unitName } } : null
}
