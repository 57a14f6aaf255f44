/** Which issued set of an earlier year this one grew from, when it was not copied from it. */
import { Button, Group, Select, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { likelyLinks } from '../../../rules/sets/likeness.ts'
import { criteriaSet } from '../../data.ts'
import { mappingWords } from '../../text.vi.ts'
import type { Drawn } from '../draw/use-drawing.ts'

export function BaseChoice({ drawn }: { drawn: Drawn }) {
  const client = useQueryClient()
  const [chosen, setChosen] = useState<string | null>(null)
  const { head } = drawn.drawing
  const earlier = drawn.every.filter(({ status, year }) => status === 'issued' && year < head.year)
  const take = async (basedOn: string) => {
    const base = await client.fetchQuery(criteriaSet(basedOn))
    drawn.change((drawing) => ({
      ...drawing,
      head: { ...drawing.head, basedOn },
      links: likelyLinks(base.nodes, drawing.nodes),
    }))
  }
  return (
    <>
      <Text mb="xs">{earlier.length === 0 ? mappingWords.noBaseSets : mappingWords.noBase}</Text>
      <Group align="flex-end" gap="sm">
        <Select
          label={mappingWords.base}
          placeholder={mappingWords.baseHint}
          data={earlier.map(({ id, name, year }) => ({ value: id, label: `${name} (${year})` }))}
          value={chosen}
          onChange={setChosen}
          w={420}
          maw="100%"
        />
        <Button disabled={chosen === null} onClick={() => chosen !== null && void take(chosen)}>
          {mappingWords.take}
        </Button>
      </Group>
    </>
  )
}
