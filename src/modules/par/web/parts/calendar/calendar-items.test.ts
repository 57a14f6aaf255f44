import { expect, test } from 'vitest'
import { calendarItems } from './calendar-items.ts'

const now = new Date('2026-11-25T03:00:00Z')
const window = (stage: 'self-assessment' | 'appraisal', opensAt: string, closesAt: string) => ({
  stage,
  opensAt: new Date(`${opensAt}T00:00:00+07:00`).toISOString(),
  closesAt: new Date(`${closesAt}T00:00:00+07:00`).toISOString(),
})

test('a deadline at midnight stands on the day before, and says how pressing it is', () => {
  const items = calendarItems(
    {
      year: 2026,
      rounds: [
        {
          roundId: 'r',
          name: 'Kỳ thử',
          status: 'open',
          windows: [
            window('self-assessment', '2026-11-01', '2026-11-27'),
            window('appraisal', '2026-12-01', '2026-12-20'),
          ],
        },
      ],
      extensions: [
        {
          assessmentId: 'a',
          roundId: 'r',
          unitName: 'Sở Y tế',
          blockName: 'Khối sở',
          stage: 'self-assessment',
          extendedTo: new Date('2026-12-05T00:00:00+07:00').toISOString(),
          reason: 'Mất điện',
          byName: 'Trần Thị Quản',
          at: '2026-11-20T00:00:00Z',
        },
      ],
    },
    now,
  )
  expect(items.map(({ day, kind, tone }) => [day, kind, tone])).toEqual([
    ['2026-11-01', 'opens', 'over'],
    ['2026-11-26', 'closes', 'pressing'],
    ['2026-12-01', 'opens', 'coming'],
    ['2026-12-04', 'extended', 'open'],
    ['2026-12-19', 'closes', 'coming'],
  ])
})
