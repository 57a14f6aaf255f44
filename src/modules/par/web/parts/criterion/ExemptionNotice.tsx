/** A criterion that does not apply to this unit: why, and who approved it. */
import { Alert, Text } from '@mantine/core'
import { formatInstant } from '../../../../../shared/dates.ts'
import type { CriterionNode, SheetLeaf } from '../../../contract.ts'
import { exemptionWords } from '../../text.vi.ts'

interface ExemptionNoticeProps {
  exemption: NonNullable<SheetLeaf['exemption']>
  /** The criterion looked at, to tell when it was left out with a node above it. */
  nodeId: string
  nodes: readonly CriterionNode[]
}

export function ExemptionNotice({ exemption, nodeId, nodes }: ExemptionNoticeProps) {
  const above = exemption.nodeId === nodeId ? null : nodes.find(({ id }) => id === exemption.nodeId)
  const title = above
    ? `${exemptionWords.onSheet} (${exemptionWords.through(above.code)} ${above.title})`
    : exemptionWords.onSheet
  return (
    <Alert color="gray" title={title}>
      <Text size="sm">{exemptionWords.because(exemption.reason)}</Text>
      <Text size="sm">{exemptionWords.onSheetMeans}</Text>
      {exemption.approvedAt !== null && (
        <Text size="xs" c="dimmed">
          {exemptionWords.approvedBy(exemption.approvedByName, formatInstant(exemption.approvedAt))}
        </Text>
      )}
    </Alert>
  )
}
