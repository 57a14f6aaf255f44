/** Two pictures: decisions by unit and area, votes by member and unit. */
import { Card, Stack, Text } from '@mantine/core'
import { type HeatCell, HeatMap } from '../../../../../ui/HeatMap.tsx'
import type { EvenHanded } from '../../../contract.ts'
import { evenWords } from '../../text-of-even-handed.vi.ts'

const EMPTY: HeatCell = { share: null, text: '', about: '' }

function cellOf(found: { of: number; agreed: number } | undefined, who: string, what: string): HeatCell {
  if (!found || found.of === 0) return EMPTY
  const { of, agreed } = found
  return { share: agreed / of, text: `${agreed}/${of}`, about: evenWords.cell(who, what, agreed, of) }
}

export function EvenMaps({ report }: { report: EvenHanded }) {
  const { units, areas, members, byArea, byMember } = report
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {evenWords.mapHint}
      </Text>
      <Card>
        <HeatMap
          title={evenWords.mapOfAreas}
          corner={evenWords.unit}
          columns={areas.map(({ code, title }) => ({ id: code, label: code, about: title }))}
          rows={units.map(({ unitId, unitName }) => ({
            id: String(unitId),
            label: unitName,
            cells: areas.map(({ code, title }) =>
              cellOf(
                byArea.find((one) => one.unitId === unitId && one.areaCode === code),
                unitName,
                title,
              ),
            ),
          }))}
          meaning={evenWords.meaning}
        />
      </Card>
      <Card>
        <HeatMap
          title={evenWords.mapOfMembers}
          corner={evenWords.unit}
          columns={members.map(({ memberId, fullName }) => ({ id: memberId, label: fullName }))}
          rows={units.map(({ unitId, unitName }) => ({
            id: String(unitId),
            label: unitName,
            cells: members.map(({ memberId, fullName }) =>
              cellOf(
                byMember.find((one) => one.unitId === unitId && one.memberId === memberId),
                fullName,
                unitName,
              ),
            ),
          }))}
          meaning={evenWords.meaning}
        />
      </Card>
    </Stack>
  )
}
