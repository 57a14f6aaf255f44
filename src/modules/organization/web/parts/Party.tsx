import { Text } from '@mantine/core'
import { PageLink } from '../../../../ui/Links.tsx'
import type { UnitHistory } from '../../contract.ts'

/** The units on one side of an event, each a link to its own life. */
export function Party({ label, units }: { label: string; units: UnitHistory['events'][number]['before'] }) {
  if (units.length === 0) return null
  return (
    <Text size="sm">
      {label}:{' '}
      {units.map((one, at) => (
        <span key={one.unitId}>
          {at > 0 && ', '}
          <PageLink to={`/organization/units/${one.unitId}`} size="sm">
            {one.fullName}
          </PageLink>
        </span>
      ))}
    </Text>
  )
}
