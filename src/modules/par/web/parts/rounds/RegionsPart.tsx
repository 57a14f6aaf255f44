/** Regions of one block of an open round, as they stand and as they will. */
import { Button, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type BlockRanking, par, type Round } from '../../../contract.ts'
import { rulesWords } from '../../text.vi.ts'
import { type RegionDraft, RegionFields } from './RegionFields.tsx'
import classes from './Rounds.module.css'

interface RegionsPartProps {
  round: Round
  block: BlockRanking
}

function regionsOf(units: BlockRanking['units']): RegionDraft[] {
  const placed = units.filter(({ region }) => region !== null)
  return [...Map.groupBy(placed, ({ region }) => region as string)].map(([region, members]) => ({
    region,
    unitIds: members.map(({ unitId }) => unitId),
  }))
}

/** Begun anew when what is kept has changed, by whomever; a ranking that moves leaves what is being typed alone. */
export const regionsKey = ({ blockId, units }: BlockRanking): string =>
  [blockId, ...units.map(({ unitId, region }) => `${unitId} ${region}`).toSorted()].join()

export function RegionsPart({ round, block }: RegionsPartProps) {
  const [regions, setRegions] = useState(() => regionsOf(block.units))
  const save = useAction(par.setRegions, { said: rulesWords.regionsSaved, inPlace: true })
  const regionOf = new Map(regions.flatMap(({ region, unitIds }) => unitIds.map((unitId) => [unitId, region.trim()])))
  const isUnnamed = regions.some(({ region }) => region.trim() === '')
  return (
    <section className={classes.part} aria-label={rulesWords.regionsOf(block.blockName)}>
      <Title order={3} size="h5" mb={4}>
        {rulesWords.regionsOf(block.blockName)}
      </Title>
      <RegionFields
        units={block.units.map(({ unitId, unitName }) => ({ unitId, name: unitName }))}
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
            roundId: round.id,
            version: round.version,
            blockId: block.blockId,
            regions: block.units.map(({ unitId }) => ({ unitId, region: regionOf.get(unitId) ?? null })),
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
