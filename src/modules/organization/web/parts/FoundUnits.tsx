import { List, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { PageLink } from '../../../../ui/Links.tsx'
import type { FoundUnit } from '../../contract.ts'
import { foundUnits } from '../data.ts'
import { words } from '../text.vi.ts'

/** A unit found under another name says what it is called on the day; one that is not there says so. */
function onDay({ fullName, nameOnDay }: FoundUnit): string | null {
  if (nameOnDay === null) return words.ended
  return nameOnDay === fullName ? null : words.calledOnDay(nameOnDay)
}

/** What the search found, those in force on the day first. */
export function FoundUnits({ text, asOf }: { text: string; asOf: string }) {
  const { data } = useQuery(foundUnits(text, asOf))
  if (!data) return null
  return (
    <section aria-label={words.results}>
      <Title order={2} size="h4" mb="xs">
        {words.results}
      </Title>
      <div role="status">
        {data.units.length === 0 && <Text c="dimmed">{words.nothing(text)}</Text>}
        <List listStyleType="none" spacing={6}>
          {data.units.map((unit) => (
            <List.Item key={unit.unitId}>
              <PageLink to={`/organization/units/${unit.unitId}`} underline="always">
                {unit.fullName}
              </PageLink>
              <Text span c="dimmed" size="sm">
                {[unit.parentName, unit.code, onDay(unit)]
                  .filter((part) => part !== null && part !== undefined)
                  .map((part) => ` · ${part}`)
                  .join('')}
              </Text>
            </List.Item>
          ))}
        </List>
      </div>
    </section>
  )
}
