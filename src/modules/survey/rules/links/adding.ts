/** One person added by hand: the same as of a list, told by field. */
import type { LinkReason } from '../../refusals-of-links.vi.ts'
import { emailFrom, marksOf, nameFrom, phoneFrom } from './person.ts'
import { roomIn } from './quotas.ts'
import type { ListedPerson, SurveyLists } from './read-list.ts'

export interface WrittenPerson {
  groupId: string
  fullName: string
  position: string
  workplace: string
  email: string
  phone: string
  targetIds: readonly string[]
}

/** @returns the person as he is kept, or all that is wrong. */
export function whyNotAdd(
  written: WrittenPerson,
  survey: SurveyLists,
): { person: ListedPerson } | { problems: LinkReason[] } {
  const problems: LinkReason[] = []
  const fullName = nameFrom(written.fullName)
  const email = emailFrom(written.email)
  const phone = phoneFrom(written.phone)
  const group = survey.groups.find(({ id }) => id === written.groupId)
  if (fullName === null) problems.push({ reason: 'survey.person-name', at: 'fullName' })
  if (email === null && written.email !== '')
    problems.push({ reason: 'survey.person-email', params: { email: written.email }, at: 'email' })
  if (phone === null && written.phone !== '')
    problems.push({ reason: 'survey.person-phone', params: { phone: written.phone }, at: 'phone' })
  if (!group || written.targetIds.some((targetId) => survey.targets.every(({ id }) => id !== targetId)))
    problems.push({ reason: 'survey.person-place', at: 'groupId' })
  if (problems.length > 0 || fullName === null || !group) return { problems }

  const person = { ...written, fullName, email, phone, targetIds: [...new Set(written.targetIds)] }
  const known = new Set(survey.listed.flatMap(marksOf))
  if (marksOf(person).some((mark) => known.has(mark)))
    return { problems: [{ reason: 'survey.person-known', params: { name: fullName }, at: 'fullName' }] }
  return roomIn(survey).take(person) === null
    ? { person }
    : { problems: [{ reason: 'survey.person-full', params: { group: group.name }, at: 'groupId' }] }
}
