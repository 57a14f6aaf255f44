/** Regions of one block of an open round, as they stand and as they will. */
import { Button, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type AssessmentSummary, par, type Round } from '../../../contract.ts'
import { rulesWords } from '../../text.vi.ts'
import { type RegionDraft, RegionFields } from './RegionFields.tsx'
import classes from './Rounds.module.css'

interface RegionsPartProps {
  round: Round
  block: Round['blocks'][number]
  sheets: readonly AssessmentSummary[]
}

function regionsOf(sheets: readonly AssessmentSummary[]): RegionDraft[] {
  const placed = sheets.filter(({ region }) => region !== null)
  return [...Map.groupBy(placed, ({ region }) => region as string)].map(([region, members]) => ({
    region,
    unitIds: members.map(({ unitId }) => unitId),
  }))
}

export function RegionsPart({ round, block, sheets }: RegionsPartProps) {
  const [regions, setRegions] = useState(() => regionsOf(sheets))
  const save = useAction(par.setRegions, { said: rulesWords.regionsSaved, inPlace: true })
  const regionOf = new Map(regions.flatMap(({ region, unitIds }) => unitIds.map((unitId) => [unitId, region.trim()])))
  const isUnnamed = regions.some(({ region }) => region.trim() === '')
  return (
    <section className={classes.part} aria-label={rulesWords.regionsOf(block.name)}>
      <Title order={3} size="h5" mb={4}>
        {rulesWords.regionsOf(block.name)}
      </Title>
      <RegionFields
        units={sheets.map(({ unitId, unitName }) => ({ unitId, name: unitName }))}
        value={regions}
        onChange={setRegions}
      />
      <RefusalList of={save.refusal} />
      <Button
        mt="sm"
        disabled={isUnnamed}
        loading={save.isPending}
        onClick={() =>
          save.mutate({
            ...{ roundId: round.id, version: round.version, blockId: block.id },
            regions: sheets.map(({ unitId }) => ({ unitId, region: regionOf.get(unitId) ?? null })),
          })
        }
      >
        {rulesWords.saveRegions}
      </Button>
      {isUnnamed && (
        <Text size="sm" c="dimmed" mt={6}>
          {rulesWords.regionUnnamed}
        </Text>
      )}
    </section>
  )
}
