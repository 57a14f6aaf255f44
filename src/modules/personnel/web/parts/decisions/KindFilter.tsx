/** Which kind of decision a list is narrowed to. */
import { NativeSelect } from '@mantine/core'
import { DecisionKinds } from '../../../contract.ts'
import { DECISION_KINDS, type DecisionKind, kindInWords } from '../../../rules/event-kinds.ts'
import { decisionWords as words } from '../../text-of-decisions.vi.ts'

interface KindFilterProps {
  kind: DecisionKind | undefined
  onChange: (kind: DecisionKind | undefined) => void
}

export function KindFilter({ kind, onChange }: KindFilterProps) {
  return (
    <NativeSelect
      aria-label={words.kind}
      data={[
        { value: '', label: words.allKinds },
        ...DECISION_KINDS.map((value) => ({ value, label: kindInWords[value] })),
      ]}
      value={kind ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget
        onChange(value === '' ? undefined : DecisionKinds.parse(value))
      }}
    />
  )
}
