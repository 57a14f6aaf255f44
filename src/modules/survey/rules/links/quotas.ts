/** How many people a list may hold: nobody is invited whose answer no quota asks for. */
import type { LinkReason } from '../../refusals-of-links.vi.ts'

export interface Quota {
  groupId: string
  targetId: string
  forms: number
}

export interface Placed {
  groupId: string
  /** Units named in the list. */
  targetIds: readonly string[]
}

export interface SurveyQuotas {
  groups: readonly { id: string; name: string }[]
  targets: readonly { id: string; name: string }[]
  quotas: readonly Quota[]
  listed: readonly Placed[]
}

export interface Room {
  /** Takes a place for the person, or says why there is none; then nothing is taken. */
  take: (person: Placed) => LinkReason | null
}

/** What the quotas leave after those who are listed: each person gives at least one form, and one about each unit named. */
export function roomIn({ groups, targets, quotas, listed }: SurveyQuotas): Room {
  const forms = new Map(quotas.map(({ groupId, targetId, forms }) => [`${groupId}/${targetId}`, forms]))
  const wholeOf = Map.groupBy(quotas, ({ groupId }) => groupId)
  const most = (groupId: string) => (wholeOf.get(groupId) ?? []).reduce((sum, quota) => sum + quota.forms, 0)
  const nameIn = (names: readonly { id: string; name: string }[], id: string) =>
    names.find((one) => one.id === id)?.name ?? ''
  const people = new Map<string, number>()
  const named = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const place = ({ groupId, targetIds }: Placed) => {
    add(people, groupId)
    for (const targetId of targetIds) add(named, `${groupId}/${targetId}`)
  }
  for (const person of listed) place(person)

  return {
    take: (person) => {
      const { groupId, targetIds } = person
      const group = nameIn(groups, groupId)
      if ((people.get(groupId) ?? 0) >= most(groupId))
        return { reason: 'survey.list-full', params: { group, most: most(groupId) } }
      for (const targetId of targetIds) {
        const asked = forms.get(`${groupId}/${targetId}`) ?? 0
        const params = { group, unit: nameIn(targets, targetId), most: asked }
        if (asked === 0) return { reason: 'survey.list-not-asked', params }
        if ((named.get(`${groupId}/${targetId}`) ?? 0) >= asked) return { reason: 'survey.list-target-full', params }
      }
      place(person)
      return null
    },
  }
}
