/** A scan goes into the index of the file at once; the line takes it when the form is saved. */
import { Select } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FileDrop } from '../../../../../ui/FileDrop.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { upload } from '../../../../../ui/upload.ts'
import { personnel } from '../../../contract.ts'
import { COMPONENTS, componentOf, nameOfComponent } from '../../../rules/papers/components.ts'
import { usualComponent, whyNotProve } from '../../../rules/proving.ts'
import { papers } from '../../data-of-identity.ts'
import { proofWords as words } from '../../text-of-proof.vi.ts'
import type { DraftProof } from './draft.ts'

interface ScanOfProofProps {
  recordId: string
  part: string
  year: number | null
  page: number | null
  onFiled: (proof: DraftProof) => void
}

export function ScanOfProof({ recordId, part, year, page, onFiled }: ScanOfProofProps) {
  const client = useQueryClient()
  const maySensitive = useMay('personnel.record-sensitive')
  const offered = COMPONENTS.filter(
    ({ sensitivity }) => whyNotProve(part, sensitivity) === null && (maySensitive || sensitivity === 'ordinary'),
  )
  const usual = offered.find(({ code }) => code === usualComponent(part)) ?? offered[0]
  const [component, setComponent] = useState(usual?.code ?? '')
  const isPlain = (componentOf(component)?.sensitivity ?? 'ordinary') === 'ordinary'
  return (
    <>
      <Select
        label={words.component}
        data={offered.map(({ code, name }) => ({ value: code, label: name }))}
        value={component}
        onChange={(code) => setComponent(code ?? component)}
        allowDeselect={false}
        my="sm"
      />
      <FileDrop
        label={words.scan}
        limits={personnel.scanPaper.upload}
        multiple={false}
        send={async (scan, options) => {
          const door = isPlain ? personnel.scanPaper : personnel.scanSensitivePaper
          const facts = {
            recordId,
            component,
            ...(year !== null && { period: year }),
            ...(page !== null && { pageFrom: page }),
          }
          const { paperId } = await upload(door, facts, scan, options)
          await client.invalidateQueries({ queryKey: papers(recordId).queryKey })
          onFiled({ by: 'paper', paperId, page, title: nameOfComponent(component) })
        }}
      />
    </>
  )
}
