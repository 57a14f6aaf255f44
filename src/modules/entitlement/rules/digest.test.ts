import { expect, test } from 'vitest'
import { digestsOf } from './digest.ts'

test('one digest a person over all his units, each counted once however often he holds it; who has nothing is not told', () => {
  const waiting = [
    { unitId: 1, kind: 'retirement', people: 2 },
    { unitId: 1, kind: 'step', people: 3 },
    { unitId: 2, kind: 'step', people: 4 },
  ] as const
  const holders = [
    ...[1, 2, 2].map((unitId) => ({ accountId: 'officer', unitId })),
    ...[
      { accountId: 'hr', unitId: 2 },
      { accountId: 'idle', unitId: 3 },
    ],
  ]
  expect(digestsOf(waiting, holders)).toEqual([
    {
      accountId: 'officer',
      kinds: [
        { kind: 'step', people: 7 },
        { kind: 'retirement', people: 2 },
      ],
    },
    { accountId: 'hr', kinds: [{ kind: 'step', people: 4 }] },
  ])
})
