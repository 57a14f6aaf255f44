import { expect, test } from 'vitest'
import type { FoldedEvent } from '../fold/effect.ts'
import { sets } from '../fold/effect.ts'
import { fold } from '../fold/fold.ts'
import { ENACTED } from '../law/enacted.ts'
import { implausible } from '../plausible.ts'
import { rearranged } from './rearrange.ts'

const event = (eventId: string, effects: FoldedEvent['effects']): FoldedEvent => ({
  ...{ eventId, row: eventId, kind: 'rearrange', effectiveOn: '2025-07-01', effects },
})
const first = event('first', [
  sets('employment', '2010', { unitId: 1, personKind: 'CONG_CHUC' }),
  sets('post', '2020-01-01', { title: 'Trưởng phòng', unitId: 7 }, { slot: 'main' }),
  sets('use', '2025-01-01', { unitId: 1 }, { to: '2025-12-31' }),
  sets('use', '2024-01-01', { unitId: 1 }, { to: '2024-06-30' }),
])

test('what named the ended unit names its successor from that day, for as long as it would have held', () => {
  const effects = rearranged(fold([first]).lines, { fromId: 1, toId: 2, since: '2025-07-01' })
  const lines = fold([first, event('rearranged', effects)]).lines.filter(({ from }) => from >= '2025-07-01')
  // A reorganization writes without asking: what it writes can always be true where what it moves was.
  expect(implausible(fold([first]).lines, effects, { law: ENACTED, today: '2026-11-26' })).toEqual([])
  expect(lines.map(({ part, from, to, values }) => [part, from, to, values.unitId])).toEqual([
    ['employment', '2025-07-01', null, 2],
    ['use', '2025-07-01', '2026-01-01', 2],
  ])
})

test('a division that goes along keeps its people’s posts; a second time there is nothing to move', () => {
  const effects = rearranged(fold([first]).lines, { fromId: 1, toId: 2, since: '2025-07-01' })
  expect(effects.map(({ part }) => part)).not.toContain('post')
  const again = fold([first, event('rearranged', effects)]).lines
  expect(rearranged(again, { fromId: 1, toId: 2, since: '2025-07-01' })).toEqual([])
})
