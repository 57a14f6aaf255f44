/** Which orders bind on the day of the decision: named with their page before anything is typed, for a refusal comes too late. */
import { Alert, List, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dayIn, formatDay } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { StandingFreeze } from '../../../contract/freezes.ts'
import { isAct } from '../../../rules/stopped.ts'
import { freezesStanding } from '../../freeze-data.ts'
import { freezeWords } from '../../text-of-freezes.vi.ts'
import { kindsOf, levelsOf, numberOf } from './state-of.ts'

const { standing: words } = freezeWords

interface FreezesStandingProps {
  /** Of the decision; null while none is chosen: today. */
  day: string | null
  about: 'units' | 'people'
  /** None chosen yet: orders wherever they bind. */
  unitIds?: readonly number[]
}

export function FreezesStanding({ day, about, unitIds = [] }: FreezesStandingProps) {
  const on = day ?? dayIn(new Date())
  const asked = [...new Set(unitIds)].toSorted((a, b) => a - b)
  const { data } = useQuery({
    ...freezesStanding({ day: on, about, unitIds: asked }),
    placeholderData: keepPreviousData,
  })
  const orders = data?.orders ?? []
  if (orders.length === 0) return null
  return (
    <Alert color="yellow" role="status" title={words.title(formatDay(on))}>
      <List size="sm" spacing={4}>
        {orders.map((order) => (
          <List.Item key={order.id}>
            <PageLink to={`/organization/freezes/${order.id}`}>
              {freezeWords.from(numberOf(order), formatDay(order.issuedOn))}
            </PageLink>{' '}
            ({order.issuer}): {stopsOf(order, about)}.
          </List.Item>
        ))}
      </List>
      <Text size="sm" mt={4}>
        {words.otherwise}
      </Text>
    </Alert>
  )
}

function stopsOf(order: StandingFreeze, about: 'units' | 'people'): string {
  const kinds = order.kinds.filter((kind) => isAct(kind) === (about === 'people'))
  const workers = about === 'people' ? order.workers : []
  return words.stops(kindsOf({ kinds, workers }).toLowerCase(), levelsOf(order).toLowerCase())
}
