import { Button, Group, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconListCheck } from '@tabler/icons-react'
import type { SurveyGround } from '../../../contract.ts'
import type { FrameUnit } from '../../../rules/drawing/frame.ts'
import { quotaWords } from '../../text-of-drawing.vi.ts'
import { UnitsDialog } from './UnitsDialog.tsx'

interface UnitsPartProps {
  units: readonly FrameUnit[]
  ground: SurveyGround
  onChange: (units: readonly FrameUnit[]) => void
}

export function UnitsPart({ units, ground, onChange }: UnitsPartProps) {
  const [choosing, choose] = useDisclosure(false)
  return (
    <section aria-label={quotaWords.units}>
      <Title order={2} size="h4" mb={4}>
        {quotaWords.units}
      </Title>
      <Group gap="sm">
        <Text size="sm">{quotaWords.chosen(units.length, ground.units.filter(({ isLeft }) => !isLeft).length)}</Text>
        <Button variant="default" leftSection={<IconListCheck size={17} stroke={1.6} />} onClick={choose.open}>
          {quotaWords.choose}
        </Button>
      </Group>
      <UnitsDialog
        opened={choosing}
        onClose={choose.close}
        ground={ground}
        chosen={units}
        onChoose={(next) => {
          onChange(next)
          choose.close()
        }}
      />
    </section>
  )
}
