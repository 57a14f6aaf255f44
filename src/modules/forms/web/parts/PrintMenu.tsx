/** What can be printed of a record, as of the day its page shows and as known then; PDF opens in a tab of its own. */
import { Button, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { urlOf } from '../../../../ui/api.ts'
import { forms } from '../../contract.ts'
import type { SheetId } from '../../rules/form.ts'
import { type AtTime, usePrintTime } from '../print-place.ts'
import { words } from '../text.vi.ts'

/** The same prints stand behind the doors of a record and behind those of one's own. */
interface Urls {
  curriculum: (asked: AtTime & { form: SheetId; as: 'pdf' | 'docx' }) => string
  brief: (asked: AtTime & { as: 'pdf' | 'docx' }) => string
  payCourse: (asked: AtTime & { as: 'pdf' | 'docx' | 'xlsx' }) => string
}

const FORMS = Object.entries(words.forms) as [SheetId, string][]

const Sheet = ({ href, isFile = false, children }: { href: string; isFile?: boolean; children: ReactNode }) => (
  <Menu.Item component="a" href={href} {...(isFile ? { download: true } : { target: '_blank', rel: 'noreferrer' })}>
    {children}
  </Menu.Item>
)

function PrintMenu({ urls }: { urls: Urls }) {
  const at = usePrintTime()
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden="true" />}>
          {words.print}
        </Button>
      </Menu.Target>
      <Menu.Dropdown maw="calc(100vw - 1rem)">
        {(['pdf', 'docx'] as const).flatMap((as) => [
          ...FORMS.map(([form, name]) => (
            <Sheet key={`${as} ${form}`} href={urls.curriculum({ form, as, ...at })} isFile={as !== 'pdf'}>
              {words.inForm(name, words.as[as])}
            </Sheet>
          )),
          <Sheet key={`${as} brief`} href={urls.brief({ as, ...at })} isFile={as !== 'pdf'}>
            {words.inForm(words.brief, words.as[as])}
          </Sheet>,
          <Sheet key={`${as} pay`} href={urls.payCourse({ as, ...at })} isFile={as !== 'pdf'}>
            {words.inForm(words.payCourse, words.as[as])}
          </Sheet>,
          ...(as === 'pdf' ? [<Menu.Divider key="divider" />] : []),
        ])}
        <Sheet href={urls.payCourse({ as: 'xlsx', ...at })} isFile>
          {words.inForm(words.payCourse, words.as.xlsx)}
        </Sheet>
      </Menu.Dropdown>
    </Menu>
  )
}

export const PrintRecord = ({ id }: { id: string }) => (
  <PrintMenu
    urls={{
      curriculum: (asked) => urlOf(forms.printRecord, { recordId: id, ...asked }),
      brief: (asked) => urlOf(forms.printBrief, { recordId: id, ...asked }),
      payCourse: (asked) => urlOf(forms.printPayCourse, { recordId: id, ...asked }),
    }}
  />
)

export const PrintOwn = () => (
  <PrintMenu
    urls={{
      curriculum: (asked) => urlOf(forms.printOwn, asked),
      brief: (asked) => urlOf(forms.ownBrief, asked),
      payCourse: (asked) => urlOf(forms.ownPayCourse, asked),
    }}
  />
)
