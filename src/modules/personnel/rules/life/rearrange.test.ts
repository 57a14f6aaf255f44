import { expect, test } from 'vitest'
import type { FoldedEvent } from '../fold/effect.ts'
import { sets } from '../fold/effect.ts'
import { fold } from '../fold/fold.ts'
import { ENACTED } from '../law/enacted.ts'
import { implausible } from '../plausible.ts'
import { rearranged, reassigned } from './rearrange.ts'

const event = (eventId: string, effects: FoldedEvent['effects']): FoldedEvent => ({
  eventId,
  row: eventId,
  kind: 'rearrange',
  effectiveOn: '2025-07-01',
  effects,
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

test('a person of a list goes where it says: along with the unit, or alone, with another title or his own', () => {
  const { lines } = fold([first])
  // Division 7 went along.
  const to = { fromId: 1, toId: 3, since: '2025-07-01', rankOfPost: 'PHO_PHONG', within: new Set([3, 7]) }
  const saying = (effects: ReturnType<typeof reassigned>) =>
    fold([first, event('reassigned', effects)])
      .lines.filter(({ from }) => from === '2025-07-01')
      .map(({ part, values }) => [part, values.unitId, values.title])
  expect(saying(reassigned(lines, { ...to, title: '', goesAlone: false }))).toEqual([
    ['employment', 3, undefined],
    ['use', 3, undefined],
  ])
  expect(saying(reassigned(lines, { ...to, title: '', goesAlone: true }))).toContainEqual(['post', 3, 'Trưởng phòng'])
  expect(saying(reassigned(lines, { ...to, title: 'Phó Trưởng phòng', goesAlone: true }))).toContainEqual([
    ...['post', 3, 'Phó Trưởng phòng'],
  ])
  // Division 7 stayed where it was: nobody of Sở B is left in a division of Sở A.
  const parted = reassigned(lines, { ...to, title: '', goesAlone: false, within: new Set([3]) })
  expect(saying(parted)).toContainEqual(['post', 3, 'Trưởng phòng'])
  // Another post where he is: his division stays his.
  const sameUnit = { ...to, toId: 1, title: 'Chuyên viên', goesAlone: true, within: new Set([1, 7]) }
  expect(saying(reassigned(lines, sameUnit))).toEqual([['post', 7, 'Chuyên viên']])
  // Decided to be elsewhere by then: nothing is said of him.
  const left = fold([first, event('left', [sets('employment', '2025-05-01', { unitId: 9 })])]).lines
  expect(reassigned(left, { ...to, title: 'Chuyên viên', goesAlone: true })).toEqual([])
})

test('another title has no term of the one before; whoever held no post begins one', () => {
  const post = {
    title: 'Trưởng phòng',
    rankOfPost: 'TRUONG_PHONG',
    unitId: 1,
    mainWork: 'Phụ trách ngân sách',
    termEndsOn: '2028-01-01',
    appointedOn: '2023-01-01',
    jobPosition: 'Trưởng phòng Ngân sách',
  }
  const employed = sets('employment', '2010', { unitId: 1 })
  const held = fold([event('held', [employed, sets('post', '2023-01-01', post, { slot: 'main' })])]).lines
  const to = {
    fromId: 1,
    toId: 3,
    since: '2025-07-01',
    goesAlone: false,
    within: new Set([3]),
    rankOfPost: 'PHO_PHONG',
  }
  const postIn = (effects: ReturnType<typeof reassigned>) => effects.find(({ part }) => part === 'post')
  expect(postIn(reassigned(held, { ...to, title: '' }))).toMatchObject({ values: { ...post, unitId: 3 } })
  expect(postIn(reassigned(held, { ...to, title: 'Phó Trưởng phòng' }))).toEqual(
    sets('post', '2025-07-01', { title: 'Phó Trưởng phòng', rankOfPost: 'PHO_PHONG', unitId: 3 }, { slot: 'main' }),
  )
  const none = fold([event('none', [employed])]).lines
  expect(postIn(reassigned(none, { ...to, title: 'Chuyên viên' }))).toMatchObject({
    values: { title: 'Chuyên viên', rankOfPost: 'PHO_PHONG' },
  })
})

test('the allowance of a post ends with the last leading post', () => {
  const allowed = sets('allowance', '2023-01-01', { kind: 'CHUC_VU', coefficient: 50 }, { slot: 'CHUC_VU' })
  const post = sets('post', '2023-01-01', { title: 'Trưởng phòng', rankOfPost: 'TRUONG_PHONG' }, { slot: 'main' })
  const employed = sets('employment', '2010', { unitId: 1 })
  const to = { fromId: 1, toId: 3, since: '2025-07-01', goesAlone: false, within: new Set([3]) }
  const endIn = (rankOfPost: string, ...also: ReturnType<typeof sets>[]) =>
    reassigned(fold([event('held', [employed, post, allowed, ...also])]).lines, {
      ...to,
      title: 'Việc khác',
      rankOfPost,
    }).filter(({ op }) => op === 'end')
  expect(endIn('CHUYEN_MON')).toEqual([{ op: 'end', part: 'allowance', slot: 'CHUC_VU', on: '2025-07-01' }])
  expect(endIn('PHO_PHONG')).toEqual([])
  const besides = sets('post', '2024-01-01', { title: 'Giám đốc', rankOfPost: 'TRUONG_DV' }, { slot: 'concurrent' })
  expect(endIn('CHUYEN_MON', besides)).toEqual([])
})

test('whoever begins in the unit on that very day goes along, whatever the words', () => {
  const since = '2025-07-01'
  const recruited = {
    ...event('z', [sets('employment', since, { unitId: 9, personKind: 'VIEN_CHUC' })]),
    kind: 'recruit',
  }
  const effects = rearranged(fold([recruited]).lines, { fromId: 9, toId: 1, since })
  const { lines } = fold([event('a', effects), recruited])
  expect(lines.map(({ from, values }) => [from, values.unitId])).toEqual([[since, 1]])
})
