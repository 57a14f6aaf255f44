/** One invented career under the real rules, the same for the same seed. */

import { addDays } from '../../../shared/dates.ts'
import type { Random } from '../random.ts'
import { agencyOn, type CareerEvent, type Seat, type Spine } from './career.ts'
import { childrenOf, citizenIdOf, identityOf, kinOf, partyOf, privateOf } from './declared.ts'
import { schooledOf, trainedOf } from './learning.ts'
import { payOf } from './pay.ts'
import { postsOf } from './posts.ts'
import { type Ground, spineOf } from './spine.ts'
import { absencesOf, contractsOf, convertedOf, leavingOf, movesOf, recruitedOf, secondmentOf } from './working.ts'
import { disciplined, disciplineOf, yearsOf } from './yearly.ts'

export interface Career {
  spine: Spine
  citizenId: string
  /** Who managed the record last. */
  unitId: number
  events: CareerEvent[]
}

/** @param running tells the numbers of people of one province, year and sex apart. */
export function careerOf(random: Random, seat: Seat, ground: Ground, running: number): Career {
  const spine = spineOf(random, seat, ground)
  const citizenId = citizenIdOf(spine, random.pick(['024', '027']), running)
  const children = childrenOf(spine)
  const schooled = schooledOf(spine)
  const discipline = disciplineOf(spine)
  const punished = discipline === null ? null : disciplined(spine, discipline)
  const away = absencesOf(spine, children)
  const years = yearsOf(spine, discipline)
  const setbacks = [...years.setbacks, ...(punished ? [punished.setback] : []), ...away.setbacks]
  const events = [
    ...[identityOf(spine, citizenId, schooled.effects), kinOf(spine, children), ...privateOf(spine)],
    ...[
      ...recruitedOf(spine),
      ...contractsOf(spine),
      ...movesOf(spine),
      ...convertedOf(spine),
      ...postsOf(spine),
      ...payOf(spine, setbacks),
    ],
    ...[...trainedOf(spine, schooled.level), ...partyOf(spine), ...away.events, ...years.events],
    ...[...(punished?.events ?? []), ...secondmentOf(spine), ...leavingOf(spine)],
  ]
  return { spine, citizenId, unitId: agencyOn(spine, addDays(spine.until, -1)).unitId, events }
}
