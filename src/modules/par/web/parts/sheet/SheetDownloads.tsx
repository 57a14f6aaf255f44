import { ActionIcon, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload } from '@tabler/icons-react'
import { urlOf } from '../../../../../ui/api.ts'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { sheetWords, unitWords } from '../../text.vi.ts'
import { SubmissionsDialog } from '../unit/SubmissionsDialog.tsx'

/** The sheet to take away, and what was sent of it. */
export function SheetDownloads({ sheet: { id: assessmentId, submissions } }: { sheet: AssessmentSheet }) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={sheetWords.takeAway} title={sheetWords.takeAway}>
            <IconDownload size={18} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={urlOf(par.sheetPdf, { assessmentId })} download>
            {sheetWords.asPdf}
          </Menu.Item>
          <Menu.Item component="a" href={urlOf(par.sheetWorkbook, { assessmentId })} download>
            {sheetWords.asExcel}
          </Menu.Item>
          <Menu.Item onClick={open}>
            {unitWords.submissions} ({submissions})
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SubmissionsDialog opened={opened} onClose={close} assessmentId={assessmentId} />
    </>
  )
}
