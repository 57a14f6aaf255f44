import { expect, test } from 'vitest'
import type { Tally } from './decision.ts'
import { isMemberOn, type Term, whyNotMembers } from './members.ts'
import {
  quorumOf,
  type SessionState,
  whyNotClose,
  whyNotDecide,
  whyNotOpen,
  whyNotPlan,
  whyNotVote,
} from './session.ts'
import { changedSince } from './state.ts'

const meeting: SessionState = { form: 'meeting', status: 'open', heldAt: '2026-03-02T01:00:00Z', endsAt: null }
const writing: SessionState = { ...meeting, form: 'writing', endsAt: '2026-03-05T10:00:00Z' }
const now = new Date('2026-03-02T02:00:00Z')
const voter = { hasVote: true, isPresent: true, isOwnUnit: false }
const reasons = (found: readonly { reason: string }[]) => found.map(({ reason }) => reason)

test('the last day of a membership still belongs to it', () => {
  const term = { fromDay: '2026-01-10', untilDay: '2026-02-10' }
  expect([isMemberOn(term, '2026-01-09'), isMemberOn(term, '2026-02-10'), isMemberOn(term, '2026-02-11')]).toEqual([
    false,
    true,
    false,
  ])
})

test('a council is looked at as it stands on the day: who left is not twice, nor a second chair', () => {
  const term = (name: string, duty: Term['duty'], untilDay: string | null = null): Term => ({
    accountId: name,
    fullName: name,
    duty,
    hasVote: true,
    fromDay: '2026-01-01',
    untilDay,
  })
  const left = [term('A', 'chair', '2026-02-01'), term('B', 'chair'), term('C', 'member'), term('D', 'member')]
  expect(whyNotMembers(left, '2026-02-02')).toEqual([])
  expect(reasons(whyNotMembers(left, '2026-02-01'))).toEqual(['council.two-chairs'])
  expect(reasons(whyNotMembers([...left, term('C', 'deputy')], '2026-02-02'))).toEqual(['council.member-twice'])
})

test('a session is not before the decision, by the day in Việt Nam; consent in writing has an end', () => {
  const late = { ...meeting, heldAt: '2026-03-01T18:00:00Z' }
  expect(whyNotPlan(late, '2026-03-02')).toBeNull()
  expect(whyNotPlan({ ...late, heldAt: '2026-03-01T16:59:00Z' }, '2026-03-02')?.reason).toBe('council.before-decision')
  expect(whyNotPlan({ ...writing, endsAt: null }, '2026-03-02')?.reason).toBe('council.writing-without-end')
  expect(whyNotPlan({ ...writing, endsAt: writing.heldAt }, '2026-03-02')?.reason).toBe('council.ends-before')
})

test('a session opens with a decision on file and something to decide, and consent in writing before its end', () => {
  const planned = { ...meeting, status: 'planned' as const }
  expect(whyNotOpen(planned, { items: 1, hasDecisionFile: true }, now)).toEqual([])
  expect(reasons(whyNotOpen(planned, { items: 0, hasDecisionFile: false }, now))).toEqual([
    'council.no-decision-file',
    'council.empty-agenda',
  ])
  const over = { ...writing, status: 'planned' as const }
  expect(reasons(whyNotOpen(over, { items: 1, hasDecisionFile: true }, new Date(writing.endsAt as string)))).toEqual([
    'council.writing-over',
  ])
})

test('his own unit comes before every other reason', () => {
  expect(whyNotVote(meeting, 'decided', { ...voter, isOwnUnit: true }, now)?.reason).toBe('council.own-unit')
  expect(whyNotVote(meeting, 'open', null, now)?.reason).toBe('council.no-vote')
  expect(whyNotVote(meeting, 'open', { ...voter, isPresent: null }, now)?.reason).toBe('council.not-present')
  expect(whyNotVote(writing, 'open', { ...voter, isPresent: null }, now)).toBeNull()
  expect(whyNotVote(writing, 'open', voter, new Date(writing.endsAt as string))?.reason).toBe('council.writing-over')
  expect(whyNotVote({ ...meeting, status: 'closed' }, 'open', voter, now)?.reason).toBe('council.session-closed')
})

const tally = (standing: Tally['standing'], more: Partial<Tally> = {}): Tally => ({
  base: 5,
  present: 5,
  needed: 3,
  leftOut: [],
  options: [],
  abstained: [],
  waiting: [],
  majorityOf: 5,
  majority: 3,
  standing,
  winner: standing === 'decided' ? 0 : null,
  byChair: false,
  ...more,
})
const quorum = quorumOf(Array.from({ length: 5 }, (_, at) => ({ hasVote: true, isPresent: at < 3 })))

test('each standing of the votes has its sentence; votes on what is no more come before them', () => {
  const asked = { session: meeting, quorum, status: 'open' as const, older: [] }
  const of = (standing: Tally['standing']) => reasons(whyNotDecide({ ...asked, tally: tally(standing) }, now))
  expect(of('decided')).toEqual([])
  expect(of('open')).toEqual(['council.votes-missing'])
  expect(of('tie')).toEqual(['council.tie'])
  expect(of('no-majority')).toEqual(['council.no-majority'])
  expect(of('below-quorum')).toEqual(['council.below-quorum'])
  const older = [{ name: 'A', changed: ['giải trình của đơn vị'] }]
  expect(reasons(whyNotDecide({ ...asked, older, tally: tally('decided') }, now))).toEqual([
    'council.votes-of-older-state',
  ])
})

test('written consent is decided when all have answered, or its time is over', () => {
  const asked = { session: writing, quorum, status: 'open' as const, older: [] }
  const some = tally('decided', { present: 4 })
  expect(reasons(whyNotDecide({ ...asked, tally: some }, now))).toEqual(['council.writing-goes-on'])
  expect(whyNotDecide({ ...asked, tally: tally('decided') }, now)).toEqual([])
  expect(whyNotDecide({ ...asked, tally: some }, new Date(writing.endsAt as string))).toEqual([])
})

test('a session closes when nothing of it is open', () => {
  expect(reasons(whyNotClose(meeting, [{ status: 'open' }], now))).toEqual(['council.items-open'])
  expect(whyNotClose(meeting, [{ status: 'decided' }, { status: 'postponed' }], now)).toEqual([])
  expect(reasons(whyNotClose({ ...meeting, status: 'planned' }, [], now))).toEqual(['council.not-opened'])
})

test('a state is another when a hand spoke anew or a paper is another; the order of papers is none', () => {
  const seen = { entry: 1, first: 1, explanation: 1, second: 0, council: 0, papers: ['a 1 ', 'b 1 '] }
  expect(changedSince(seen, { ...seen, papers: ['b 1 ', 'a 1 '] })).toEqual([])
  expect(changedSince(seen, { ...seen, second: 1, papers: ['a 2 ', 'b 1 '] })).toEqual([
    'thẩm định lần hai',
    'tài liệu kiểm chứng',
  ])
})
