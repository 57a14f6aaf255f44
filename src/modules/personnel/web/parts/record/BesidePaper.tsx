/** A tab, with the paper of a line beside it when one is open: a split that can be moved. */
import type { ReactNode } from 'react'
import { usePlace } from '../../../../../ui/address.ts'
import { SplitView } from '../../../../../ui/SplitView.tsx'
import type { ProvenLine } from '../../../contract.ts'
import { PaperPane } from './PaperPane.tsx'
import { recordPlace } from './record-place.ts'

interface BesidePaperProps {
  recordId: string
  lines: readonly ProvenLine[]
  isOwn: boolean
  children: ReactNode
}

export function BesidePaper({ recordId, lines, isOwn, children }: BesidePaperProps) {
  const [{ giay }, go] = usePlace(recordPlace, { isStill: true })
  const line = giay === undefined ? undefined : lines.find(({ row, paper }) => row === giay && paper !== null)
  return (
    <SplitView
      id="personnel.record"
      initial={58}
      left={children}
      right={
        line && <PaperPane recordId={recordId} line={line} isOwn={isOwn} onClose={() => go({ giay: undefined })} />
      }
    />
  )
}
