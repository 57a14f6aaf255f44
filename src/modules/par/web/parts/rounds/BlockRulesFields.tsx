/** What a block may have of its own: how it is ranked, and regions within it. */
import { Switch, Text } from '@mantine/core'
import { rulesWords } from '../../text.vi.ts'
import { RegionFields } from './RegionFields.tsx'
import { RulesFields } from './RulesFields.tsx'
import type { BlockDraft, RulesDraft } from './round-draft.ts'
import type { Opening } from './use-opening.ts'

interface BlockRulesFieldsProps {
  block: BlockDraft
  rules: RulesDraft
  opening: Opening
  onChange: (part: Partial<BlockDraft>) => void
}

export function BlockRulesFields({ block, rules, opening, onChange }: BlockRulesFieldsProps) {
  return (
    <>
      <Text size="sm" fw={500} mt="sm">
        {rulesWords.regions}
      </Text>
      <RegionFields
        units={opening.unitsOf(block).map(({ unitId, fullName }) => ({ unitId, name: fullName }))}
        value={block.regions}
        onChange={(regions) => onChange({ regions })}
      />
      <Switch
        mt="sm"
        mb="xs"
        label={rulesWords.common}
        description={block.rules === null ? rulesWords.commonHint : undefined}
        checked={block.rules === null}
        onChange={(event) => onChange({ rules: event.currentTarget.checked ? null : rules })}
      />
      {block.rules !== null && <RulesFields value={block.rules} onChange={(own) => onChange({ rules: own })} />}
    </>
  )
}
