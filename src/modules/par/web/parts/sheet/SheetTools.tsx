/** What can be done with a whole sheet by its unit: give out, approve, take away, send. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconSend } from '@tabler/icons-react'
import { HelpKeys } from '../../../../../ui/HelpKeys.tsx'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { isOpenToUnit } from '../../../rules/sheets/assessment-state.ts'
import { sheetWords, unitWords } from '../../text.vi.ts'
import { TakeAllFacts } from '../facts/TakeAllFacts.tsx'
import { SheetSaved } from '../saving/SheetSaved.tsx'
import type { SheetSaving } from '../saving/use-sheet-saving.ts'
import { ApproveRestDialog } from '../unit/ApproveRestDialog.tsx'
import { toReview } from '../unit/use-reviewing.ts'
import { SheetDownloads } from './SheetDownloads.tsx'

interface SheetToolsProps {
  saving: SheetSaving
  /** The figure of saving is shown. */
  isWriting: boolean
  mayReview: boolean
  onSubmit: () => void
}

export function SheetTools({ saving, isWriting, mayReview, onSubmit }: SheetToolsProps) {
  const { sheet, places } = saving
  const mayGive = useMay('par.assign', sheet.unitId)
  const [approving, approve] = useDisclosure(false)
  const { ready } = toReview(places)
  const keys = mayReview ? [unitWords.reviewKey, ...sheetWords.keys] : sheetWords.keys
  return (
    <>
      {isWriting && <SheetSaved saving={saving} />}
      <HelpKeys keys={keys} />
      <SheetDownloads sheet={sheet} />
      {isWriting && <TakeAllFacts saving={saving} />}
      {mayGive && (
        <ButtonLink to={`/par/assessments/${sheet.id}/work`} variant="default" size="xs" h={36}>
          {unitWords.change}
        </ButtonLink>
      )}
      {mayReview && (
        <>
          <Button variant="default" size="xs" h={36} disabled={ready.length === 0} onClick={approve.open}>
            {unitWords.approveRest(ready.length)}
          </Button>
          <ApproveRestDialog opened={approving} onClose={approve.close} assessmentId={sheet.id} places={places} />
        </>
      )}
      {isOpenToUnit(sheet.status) && (
        <Button leftSection={<IconSend size={17} stroke={1.6} />} onClick={onSubmit}>
          {sheetWords.submit}
        </Button>
      )}
    </>
  )
}
