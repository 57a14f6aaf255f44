/** Decisions, a campaign, a workbook for the people chosen: held against the permission and the state of each before it goes on. */
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { useMay, useMayEverywhere } from '../../../../../ui/session.tsx'
import { personnel } from '../../../contract.ts'
import type { Purpose } from '../../../rules/finding/selection.ts'
import { selectionWords as words } from '../../text-of-lists.vi.ts'
import { OpenCampaign } from '../campaigns/OpenCampaign.tsx'
import { GuardDialog, type Guarded } from './GuardDialog.tsx'

interface SelectionActionsProps {
  ids: readonly string[]
  onExport: ((ids: readonly string[]) => void) | undefined
}

export function SelectionActions({ ids, onExport }: SelectionActionsProps) {
  const mayDecide = useMay('personnel.record')
  const mayReview = useMayEverywhere('personnel.campaign')
  const mayExport = useMay('personnel.export') && onExport !== undefined
  const [guarded, setGuarded] = useState<{ purpose: Purpose; records: Guarded } | null>(null)
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const navigate = useNavigate()
  const guards = (purpose: Purpose) => ({
    invalidates: [],
    onDone: ({ records }: { records: Guarded }) => setGuarded({ purpose, records }),
  })
  const toDecide = useAction(personnel.selectedToDecide, guards('decide'))
  const toReview = useAction(personnel.selectedToReview, guards('review'))
  const toExport = useAction(personnel.selectedToExport, guards('export'))
  const goOn: Record<Purpose, (going: readonly string[]) => void> = {
    decide: (going) => navigate({ to: '/personnel/decisions/new', search: { nguoi: going } } as never),
    review: setAsked,
    export: (going) => onExport?.(going),
  }
  const offered = [
    ...(mayDecide ? [{ purpose: 'decide', guard: toDecide } as const] : []),
    ...(mayReview ? [{ purpose: 'review', guard: toReview } as const] : []),
    ...(mayExport ? [{ purpose: 'export', guard: toExport } as const] : []),
  ]
  return (
    <>
      {offered.map(({ purpose, guard }) => (
        <Button
          key={purpose}
          variant="default"
          size="compact-sm"
          loading={guard.isPending}
          onClick={() => guard.mutate({ recordIds: [...ids] })}
        >
          {words[purpose]}
        </Button>
      ))}
      {guarded !== null && (
        <GuardDialog
          asked={ids.length}
          records={guarded.records}
          title={words[guarded.purpose]}
          onClose={() => setGuarded(null)}
          onGo={(going) => {
            setGuarded(null)
            goOn[guarded.purpose](going)
          }}
        />
      )}
      {asked !== null && <OpenCampaign opened people={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
