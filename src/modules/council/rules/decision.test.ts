import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Bench, type CastVote, moreThanHalf, presidingOf, tallyOf } from './decision.ts'

const RULES = { majority: 'present', tie: 'chair', ownUnit: 'not-counted' } as const
const bench = (present: number, absent = 0, more: Partial<Bench> = {}): Bench => ({
  seats: Array.from({ length: present + absent }, (_, at) => ({ memberId: `m${at}`, isPresent: at < present })),
  leftOut: new Set(),
  presiding: null,
  ...more,
})
const ratio = (b: number) => ({ type: 'ratio', a: 200_000, b })
/** 'k', 'a', 'x' for abstained, a number for a correction; by member in order. */
const votes = (...said: (string | number)[]): CastVote[] =>
  said.map((one, at) => ({
    memberId: `m${at}`,
    outcome: typeof one === 'number' ? 'corrected' : one === 'k' ? 'kept' : one === 'a' ? 'agreed' : 'abstained',
    inputs: typeof one === 'number' ? ratio(one) : null,
  }))

test('quorum is more than half of the members with a vote: half of an even number is not enough', () => {
  expect(moreThanHalf(7)).toBe(4)
  expect(moreThanHalf(8)).toBe(5)
  expect(tallyOf(bench(4, 4), votes('k', 'k', 'k', 'k'), RULES).standing).toBe('below-quorum')
  expect(tallyOf(bench(5, 4), votes('k', 'k', 'k', 'k', 'k'), RULES)).toMatchObject({ standing: 'decided', winner: 0 })
})

test('a majority is more than half of those present: abstentions weigh against everything', () => {
  const said = votes('a', 'a', 'k', 'x', 'x')
  expect(tallyOf(bench(5), said, RULES)).toMatchObject({ standing: 'no-majority', majorityOf: 5, majority: 3 })
  expect(tallyOf(bench(5), said, { ...RULES, majority: 'cast' })).toMatchObject({
    standing: 'decided',
    majorityOf: 3,
    majority: 2,
  })
})

test('corrections with other inputs are other opinions; the order of their fields is not', () => {
  expect(tallyOf(bench(5), votes(17, 17, 18, 'k', 18), RULES).options).toHaveLength(3)
  const [one] = votes(17)
  const same = { memberId: 'm1', outcome: 'corrected' as const, inputs: { b: 17, a: 200_000, type: 'ratio' } }
  expect(tallyOf(bench(2), [one as CastVote, same], RULES).options).toHaveLength(1)
})

test('equal votes: the side of whoever presides, or nothing, as the decision says', () => {
  const said = votes('k', 'a', 'a', 'k')
  const chaired = bench(4, 0, { presiding: 'm1' })
  expect(tallyOf(chaired, said, RULES)).toMatchObject({ standing: 'decided', byChair: true })
  const { options, winner } = tallyOf(chaired, said, RULES)
  expect(options[winner as number]?.outcome).toBe('agreed')
  expect(tallyOf(chaired, said, { ...RULES, tie: 'none' }).standing).toBe('tie')
  expect(tallyOf(bench(4), said, RULES).standing).toBe('tie')
  expect(tallyOf(bench(4, 0, { presiding: 'm1' }), votes('k', 'a', 'k', 17), RULES).standing).toBe('no-majority')
})

test('who may not vote on his own unit’s item neither makes it quorate nor keeps it from being so', () => {
  const own = { leftOut: new Set(['m0']) }
  expect(tallyOf(bench(4, 3, own), votes('k', 'a', 'a', 'a'), RULES)).toMatchObject({
    base: 6,
    present: 3,
    needed: 4,
    standing: 'below-quorum',
  })
  // Where the decision counts him at the table, he makes the quorum and still has no vote.
  const counted = tallyOf(bench(4, 3, own), votes('k', 'a', 'a', 'a'), { ...RULES, ownUnit: 'counted' })
  expect(counted).toMatchObject({ base: 7, present: 4, standing: 'decided', majorityOf: 3 })
  expect(counted.options).toHaveLength(1)
})

test('nothing is undecidable while somebody can still tip it', () => {
  expect(tallyOf(bench(5), votes('k', 'a'), RULES)).toMatchObject({ standing: 'open', waiting: ['m2', 'm3', 'm4'] })
  expect(tallyOf(bench(5), votes('k', 'k', 'k'), RULES).standing).toBe('decided')
})

test('a vote of somebody who is not there does not count', () => {
  expect(tallyOf(bench(3, 2), votes('k', 'a', 'k', 'a', 'a'), RULES).options.map((one) => one.memberIds)).toEqual([
    ['m0', 'm2'],
    ['m1'],
  ])
})

test('the deputy presides where the chair is away or of the unit concerned; of two deputies neither does', () => {
  const seat = (memberId: string, duty: 'chair' | 'deputy', isPresent = true) => ({ memberId, duty, isPresent })
  expect(presidingOf([seat('c', 'chair'), seat('d', 'deputy')])).toBe('c')
  expect(presidingOf([seat('c', 'chair', false), seat('d', 'deputy')])).toBe('d')
  expect(presidingOf([seat('c', 'chair'), seat('d', 'deputy')], new Set(['c']))).toBe('d')
  expect(presidingOf([seat('c', 'chair', false), seat('d', 'deputy'), seat('e', 'deputy')])).toBeNull()
})

const anyBench = fc
  .array(
    fc.record({ isPresent: fc.boolean(), isOut: fc.boolean(), vote: fc.constantFrom('k', 'a', 'x', 17, 18, null) }),
    {
      maxLength: 12,
    },
  )
  .map((people) => ({
    bench: {
      seats: people.map(({ isPresent }, at) => ({ memberId: `m${at}`, isPresent })),
      leftOut: new Set(people.flatMap(({ isOut }, at) => (isOut ? [`m${at}`] : []))),
      presiding: presidingOf(
        people.map(({ isPresent }, at) => ({ memberId: `m${at}`, isPresent, duty: at === 0 ? 'chair' : 'member' })),
        new Set(people[0]?.isOut ? ['m0'] : []),
      ),
    } satisfies Bench,
    cast: people.flatMap(({ vote }, at) =>
      vote === null ? [] : votes(vote).map((one) => ({ ...one, memberId: `m${at}` })),
    ),
  }))
const anyRules = fc.record({
  majority: fc.constantFrom('present', 'cast'),
  tie: fc.constantFrom('chair', 'none'),
  ownUnit: fc.constantFrom('not-counted', 'counted'),
})

test('the order of the votes does not matter', () => {
  fc.assert(
    fc.property(anyBench, anyRules, fc.infiniteStream(fc.nat()), ({ bench, cast }, rules, draws) => {
      const keyed = cast.map((vote) => ({ vote, key: draws.next().value as number }))
      const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ vote }) => vote)
      expect(tallyOf(bench, shuffled, rules)).toEqual(tallyOf(bench, cast, rules))
    }),
  )
})

test('whatever is decided has its quorum, its majority or the presider, and no voice of who is left out', () => {
  fc.assert(
    fc.property(anyBench, anyRules, ({ bench, cast }, rules) => {
      const tally = tallyOf(bench, cast, rules)
      const { options, winner, standing, majorityOf, byChair } = tally
      const spoken = [...options.flatMap(({ memberIds }) => memberIds), ...tally.abstained]
      expect(spoken.filter((memberId) => bench.leftOut.has(memberId))).toEqual([])
      expect(winner !== null).toBe(standing === 'decided')
      if (winner === null) return
      const won = options[winner]?.memberIds ?? []
      expect(2 * tally.present > tally.base).toBe(true)
      expect(
        byChair
          ? 2 * won.length === majorityOf && won.includes(bench.presiding as string)
          : 2 * won.length > majorityOf,
      ).toBe(true)
      for (const other of options.filter((_, at) => at !== winner))
        expect(other.memberIds.length).toBeLessThanOrEqual(won.length)
    }),
  )
})

test('one more voice for what stands does not overturn it', () => {
  fc.assert(
    fc.property(anyBench, anyRules, ({ bench, cast }, rules) => {
      const { standing, options, winner, waiting } = tallyOf(bench, cast, rules)
      const [next] = waiting
      if (standing !== 'decided' || next === undefined) return
      const { outcome, inputs } = options[winner as number] as (typeof options)[number]
      const after = tallyOf(bench, [...cast, { memberId: next, outcome, inputs }], rules)
      expect(after.options[after.winner as number]).toMatchObject({ outcome, inputs })
    }),
  )
})
