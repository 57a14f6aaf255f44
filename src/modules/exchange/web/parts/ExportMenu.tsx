/** A record as files, and what would be wrong with them. */
import { Button, Menu } from '@mantine/core'
import { IconChecklist, IconFileExport } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { urlOf } from '../../../../ui/api.ts'
import { exchange } from '../../contract.ts'
import { words } from '../text.vi.ts'
import { RecordCheck } from './RecordCheck.tsx'

const FORMS = ['zip', 'json', 'xml'] as const

interface FilesMenuProps {
  label: string
  url: (as: (typeof FORMS)[number]) => string
  children?: ReactNode
}

const FilesMenu = ({ label, url, children }: FilesMenuProps) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <Button variant="default" leftSection={<IconFileExport size={16} aria-hidden="true" />}>
        {label}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {FORMS.map((as) => (
        <Menu.Item key={as} component="a" href={url(as)} download>
          {words.as[as]}
        </Menu.Item>
      ))}
      {children}
    </Menu.Dropdown>
  </Menu>
)

export function ExportRecord({ id }: { id: string }) {
  const [isChecking, setIsChecking] = useState(false)
  return (
    <>
      <FilesMenu label={words.export} url={(as) => urlOf(exchange.recordFile, { recordId: id, as })}>
        <Menu.Item leftSection={<IconChecklist size={16} aria-hidden="true" />} onClick={() => setIsChecking(true)}>
          {words.check}
        </Menu.Item>
      </FilesMenu>
      {isChecking && <RecordCheck recordId={id} onClose={() => setIsChecking(false)} />}
    </>
  )
}

export const CopyOfMine = () => <FilesMenu label={words.copyOfMine} url={(as) => urlOf(exchange.ownFile, { as })} />
