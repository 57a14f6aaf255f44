/** Proposals: who decides what, when a line lapses, and that nothing anybody wrote is lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../../shared/dates.ts'
import { firstDay } from '../../../../shared/partial-days.ts'
import { type FoldedEvent, sets } from '../fold/effect.ts'
import { fold } from '../fold/fold.ts'
import { applied, type NewFact, type StoredEvent } from './applying.ts'
import { authorityOf, mayDecide } from './authority.ts'
import { type Basis, basisOf, hasLapsed } from './basis.ts'
import { isReminderDue } from './campaign.ts'
import type { Change } from './change.ts'
import { differenceOf } from './difference.ts'
import { statusBy, whyNotMove, whyNotOpinions, whyNotThisHand } from './proposal.ts'
import { whyNotPropose, whyNotTogether } from './submission.ts'

const TODAY = '2026-11-26'

test('the identity is the department’s to approve, how to reach somebody the head’s; what a decision makes is nobody’s to propose', () => {
  expect(authorityOf('citizen-id', TODAY)).toBe('department')
  expect(authorityOf('residence', TODAY)).toBe('head')
  expect(authorityOf('employment', TODAY)).toBeNull()
  // No rule before the two-tier province: nothing is guessed.
  expect(authorityOf('residence', '2025-06-30')).toBeNull()
  expect(mayDecide('department', { everywhere: false })).toBe(false)
  expect(mayDecide('head', { everywhere: true })).toBe(true)
})

test('three hands: nobody checks his own, and whoever checked does not approve', () => {
  const of = { ownerId: 'a', proposedBy: 'a', checkedBy: 'b' }
  expect(whyNotThisHand(of, 'a')?.reason).toBe('personnel.own-proposal')
  expect(whyNotThisHand(of, 'b')?.reason).toBe('personnel.checked-yourself')
  expect(whyNotThisHand(of, 'c')).toBeNull()
  expect(whyNotMove('draft', 'check')?.reason).toBe('personnel.proposal-not-now')
  expect(statusBy(['approved', 'checked'])).toBe('checked')
  expect(statusBy(['approved', 'lapsed', 'refused'])).toBe('decided')
  expect(whyNotOpinions([{ itemId: '1', agrees: false, reason: 'sai' }], ['1'])).toMatchObject([
    { reason: 'personnel.refusal-reason', at: '1' },
  ])
})

let made = 0
const event = (effects: FoldedEvent['effects'], kind = 'declare'): StoredEvent => {
  made++
  return {
    eventId: `e${made}`,
    row: `e${made}.1`,
    kind,
    effectiveOn: '2010-01-01',
    effects,
    standing: 'verified',
    decisionId: null,
    documentId: null,
    paperId: null,
    page: null,
    note: null,
  }
}
const stored = (
  events: readonly StoredEvent[],
  { events: facts, withdrawn }: ReturnType<typeof applied>,
): StoredEvent[] => {
  const again = (fact: NewFact): StoredEvent => {
    made++
    return { ...fact, eventId: fact.eventId ?? `e${made}`, row: `r${made}` }
  }
  const gone = new Set([...withdrawn, ...facts.flatMap(({ eventId }) => eventId ?? [])])
  return [...events.filter(({ eventId }) => !gone.has(eventId)), ...facts.map(again)]
}
const home = (from: string, current: string): Change => ({
  op: 'add',
  part: 'residence',
  slot: '',
  target: null,
  from,
  to: null,
  values: { current },
})

test('a line lapses when what stood there is another now, and not for whatever else was written', () => {
  const before = [event([sets('residence', '2010', { current: 'Xã Yên Định' })])]
  const change = home('2020-05', 'Phường Bắc Giang')
  const basis = basisOf(change, before)
  expect(basis.standing?.values).toEqual({ current: 'Xã Yên Định' })
  const elsewhere = [...before, event([sets('strength', '2015', { strength: 'Tin học' })])]
  expect(hasLapsed(basis, basisOf(change, elsewhere))).toBe(false)
  const later = [...before, event([sets('residence', '2022', { current: 'Hà Nội' })])]
  expect(hasLapsed(basis, basisOf(change, later))).toBe(false)
  const between = [...before, event([sets('residence', '2019', { current: 'Hà Nội' })])]
  expect(hasLapsed(basis, basisOf(change, between))).toBe(true)
})

test('one of several facts of a decision is put right alone: the others keep their decision and standing', () => {
  const decided = {
    ...event(
      [
        sets('rank', '2016-06-01', { rank: '01.003' }),
        sets('pay', '2016-06-01', { rank: '01.003', step: 1, coefficient: 234 }),
      ],
      'appoint-rank',
    ),
    decisionId: 'd',
  }
  const change: Change = {
    op: 'correct',
    part: 'pay',
    slot: '',
    target: { eventId: decided.eventId, slot: '', from: '2016-06-01' },
    from: '2016-06-01',
    to: null,
    values: { rank: '01.003', step: 2, coefficient: 267 },
  }
  const { events } = applied([decided], [{ change, proof: null }])
  expect(
    events.map(({ eventId, decisionId, standing, effects }) => [eventId, decisionId, standing, effects.length]),
  ).toEqual([
    [decided.eventId, 'd', 'verified', 1],
    [undefined, 'd', 'declared', 1],
  ])
  expect(
    differenceOf(change, basisOf(change, [decided]))
      .filter(({ isChanged }) => isChanged)
      .map(({ key, before, after }) => [key, before, after]),
  ).toEqual([
    ['step', 1, 2],
    ['coefficient', 234, 267],
  ])
})

test('what cannot stand is said before it is sent', () => {
  const before = [event([sets('residence', '2010-01-01', { current: 'Xã Yên Định' })])]
  const why = (change: Change) => whyNotPropose(change, basisOf(change, before), TODAY)?.reason ?? null
  expect(why(home('2010-01-01', 'Hà Nội'))).toBe('personnel.line-on-that-day')
  expect(why(home('2010-01-01', 'Xã Yên Định'))).toBe('personnel.nothing-new')
  expect(why(home('2020-02-30', 'Hà Nội'))).toBe('personnel.proposal-day')
  expect(why(home('2027', 'Hà Nội'))).toBe('personnel.begins-ahead')
  expect(why({ ...home('2020', 'Hà Nội'), to: '2019' })).toBe('personnel.ends-before')
  expect(why({ ...home('2020', ''), part: 'employment' })).toBe('personnel.part-by-decision')
  expect(why({ ...home('2020', ''), part: 'party', values: {} })).toBe('personnel.field-missing')
  expect(why({ ...home('2020', ''), op: 'remove', target: { eventId: 'none', slot: '', from: '2020' } })).toBe(
    'personnel.target-gone',
  )
  expect(why(home('2020', 'Hà Nội'))).toBeNull()
  expect(whyNotTogether([home('2020', 'Hà Nội'), home('2020-01-01', 'Huế')])?.reason).toBe('personnel.changed-twice')
  expect(whyNotTogether([home('2020', 'Hà Nội'), home('2021', 'Huế')])).toBeNull()
})

// One proposal of the property: what it does, to which of the events there are, from when.
const wish = fc.record({
  op: fc.constantFrom('add', 'add', 'correct', 'end', 'remove') as fc.Arbitrary<Change['op']>,
  at: fc.nat(20),
  year: fc.integer({ min: 2000, max: 2012 }),
  last: fc.option(fc.integer({ min: 2000, max: 2012 })),
  part: fc.constantFrom('residence', 'family'),
  word: fc.constantFrom('a', 'b', 'c', 'd'),
})
type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never

function changeOf({ op, at, year, last, part, word }: Wish, events: readonly StoredEvent[]): Change | null {
  const values = part === 'family' ? { side: 'OWN', relation: '01', name: word } : { current: word }
  const days = { from: String(year), to: last === null ? null : String(last) }
  if (op === 'add') return { op, part, slot: '', target: null, ...days, values }
  const said = events.flatMap(({ eventId, effects }) => effects.map((effect) => ({ eventId, effect })))
  const found = said.length === 0 ? undefined : said[at % said.length]
  if (found?.effect.op !== 'set') return null
  const { slot, from, to, values: stood } = found.effect
  const target = { eventId: found.eventId, slot, from }
  const part_ = found.effect.part
  if (op === 'correct') return { op, part: part_, slot, target, ...days, values: part_ === part ? values : stood }
  return { op, part: part_, slot, target, from, to: op === 'end' ? days.to : to, values: stood }
}
const linesOf = (events: readonly FoldedEvent[]) =>
  fold(events).lines.map(({ part, from, values }) => JSON.stringify([part, from, values.current ?? values.name]))
const named = ({ target, standing }: Basis, part: string) =>
  [target, standing].flatMap((said) =>
    said ? [JSON.stringify([part, firstDay(said.from), said.values.current ?? said.values.name])] : [],
  )

test('no order of proposals and approvals loses a value: what goes was named by whoever replaced it, what was approved stands', () => {
  const script = fc.array(fc.oneof(fc.record({ wish }), fc.record({ approve: fc.nat(20) })), {
    minLength: 6,
    maxLength: 25,
    size: 'max',
  })
  let approved = 0
  fc.assert(
    fc.property(script, (steps) => {
      let events: StoredEvent[] = []
      const waiting: { change: Change; basis: Basis }[] = []
      for (const step of steps) {
        if ('wish' in step) {
          const change = changeOf(step.wish, events)
          if (change === null) continue
          const basis = basisOf(change, events)
          const why = whyNotPropose(change, basis, TODAY)
          if (why === null || why.reason.startsWith('personnel.field')) waiting.push({ change, basis })
          continue
        }
        const [next] = waiting.splice(step.approve % Math.max(1, waiting.length), 1)
        if (!next || hasLapsed(next.basis, basisOf(next.change, events))) continue
        const before = linesOf(events)
        events = stored(events, applied(events, [{ change: next.change, proof: null }]))
        const after = linesOf(events)
        const hidden = before.filter((line) => !after.includes(line))
        for (const line of hidden) expect(named(next.basis, next.change.part)).toContain(line)
        if (next.change.op !== 'remove')
          expect(after).toContain(
            JSON.stringify([
              next.change.part,
              firstDay(next.change.from),
              next.change.values.current ?? next.change.values.name,
            ]),
          )
        approved++
      }
    }),
    { numRuns: 300 },
  )
  expect(approved).toBeGreaterThan(300)
})

test('those who are missing are reminded once a step, two weeks to the last day, and for a day that was missed', () => {
  const campaign = { openedOn: '2026-10-01', deadline: '2026-11-30', remindedOn: null as string | null }
  const due: string[] = []
  for (let day = campaign.openedOn; day <= '2026-12-02'; day = addDays(day, 1))
    // Nobody was at work on the 23rd and 24th.
    if (!['2026-11-23', '2026-11-24'].includes(day) && isReminderDue(campaign, day)) {
      due.push(day)
      campaign.remindedOn = day
    }
  expect(due).toEqual(['2026-11-16', '2026-11-25', '2026-11-27', '2026-11-29', '2026-11-30'])
  expect(isReminderDue({ ...campaign, openedOn: '2026-11-29', remindedOn: null }, '2026-11-29')).toBe(false)
})
