import { expect, test } from 'vitest'
import { type LinkFacts, whyNotOnDevice, whyNotOpen, whyNotUse } from './answering.ts'

const open: LinkFacts = {
  revokedOn: null,
  status: 'open',
  opensAt: '2026-11-20T01:00:00Z',
  closesAt: '2026-11-30T17:00:00Z',
  closedAt: null,
}
const during = new Date('2026-11-25T02:00:00Z')

test('a link opens from the first instant to just before the last', () => {
  expect(whyNotOpen(open, new Date('2026-11-20T01:00:00Z'))).toBeNull()
  expect(whyNotOpen(open, new Date('2026-11-30T16:59:59.999Z'))).toBeNull()
})

test.each<[string, Partial<LinkFacts>, Date, string, Record<string, string> | undefined]>([
  ['revoked', { revokedOn: '2026-11-21' }, during, 'survey.link-revoked', { day: '21/11/2026' }],
  ['of a draft', { status: 'draft' }, during, 'survey.being-drawn', undefined],
  ['before its time', {}, new Date('2026-11-20T00:59:59Z'), 'survey.not-open-yet', { opens: '20/11/2026 08:00' }],
  ['after its time', {}, new Date('2026-11-30T17:00:00Z'), 'survey.over', { closed: 'hết ngày 30/11/2026' }],
  [
    'of a survey closed early',
    { status: 'closed', closedAt: '2026-11-24T03:00:00Z' },
    during,
    'survey.over',
    { closed: '24/11/2026 10:00' },
  ],
  [
    'of a survey closed after its time',
    { status: 'counted', closedAt: '2026-12-02T03:00:00Z' },
    new Date('2026-12-03T00:00:00Z'),
    'survey.over',
    { closed: 'hết ngày 30/11/2026' },
  ],
])('a link %s says so', (_, change, now, reason, params) => {
  expect(whyNotOpen({ ...open, ...change }, now)).toEqual(params ? { reason, params } : { reason })
})

test('a forwarded link is noticed, a spent one is told as spent', () => {
  expect(whyNotOnDevice({ isSpent: false, isElsewhere: false })).toBeNull()
  expect(whyNotOnDevice({ isSpent: true, isElsewhere: false })).toBeNull()
  expect(whyNotOnDevice({ isSpent: false, isElsewhere: true })).toEqual({ reason: 'survey.opened-elsewhere' })
  expect(whyNotOnDevice({ isSpent: true, isElsewhere: true })).toEqual({ reason: 'survey.link-used' })
})

test('a second form about a unit is refused', () => {
  expect(whyNotUse({ unitName: 'Sở Y tế', isUsed: false })).toBeNull()
  expect(whyNotUse({ unitName: 'Sở Y tế', isUsed: true })).toEqual({
    reason: 'survey.already-answered',
    params: { unit: 'Sở Y tế' },
  })
})
