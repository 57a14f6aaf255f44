/** How many answered, against how many were asked: all that is known while a survey runs. */
import type { Tx } from '../../../../platform/http/call.ts'
import type { ResponseRates } from '../../contract.ts'
import { linkCounts } from './form-counts.ts'
import { resultGround } from './result-ground.ts'

const CHANNELS = ['link', 'paper', 'import'] as const

export async function responseRates(tx: Tx, surveyId: string): Promise<ResponseRates> {
  const { survey, groups, units, counts } = await resultGround(tx, surveyId)
  return {
    fewAnswers: survey.fewAnswers,
    groups,
    units: units.map(({ unitId: _, fewReason: __, groups: forms, ...unit }) => ({
      ...unit,
      groups: groups.map(({ groupId }) => forms.get(groupId) ?? null),
    })),
    channels: CHANNELS.map((channel) => ({
      channel,
      given: counts.reduce((all, count) => all + (count.channel === channel ? count.given : 0), 0),
    })),
    // Counting forgets who of a few used his link: the sum would no longer be right.
    links: survey.status === 'counted' ? null : await linkCounts(tx, surveyId),
  }
}
