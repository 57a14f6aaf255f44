import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { urlOf } from '../../../../../ui/api.ts'
import { par } from '../../../contract.ts'
import { sheetWords } from '../../text.vi.ts'

export function SheetDownloads({ assessmentId }: { assessmentId: string }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={17} stroke={1.6} />}>
          {sheetWords.takeAway}
        </Button>
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
