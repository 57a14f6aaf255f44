import { ActionIcon, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { urlOf } from '../../../../../ui/api.ts'
import { par } from '../../../contract.ts'
import { sheetWords } from '../../text.vi.ts'

export function SheetDownloads({ assessmentId }: { assessmentId: string }) {
  return (
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
      </Menu.Dropdown>
    </Menu>
  )
}
