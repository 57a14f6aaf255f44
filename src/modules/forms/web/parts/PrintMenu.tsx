/** What can be printed of a record, as of the day its page shows; PDF opens in a tab of its own. */
import { Button, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { forms } from '../../contract.ts'
import type { FormId } from '../../rules/form.ts'
import { printPlace } from '../print-place.ts'
import { words } from '../text.vi.ts'

interface OfDay {
  asOf?: string
}

/** The same prints stand behind the doors of a record and behind those of one's own. */
interface Urls {
  curriculum: (asked: OfDay & { form: FormId }) => string
  brief: (asked: OfDay & { as: 'pdf' | 'docx' }) => string
  payCourse: (asked: OfDay & { as: 'pdf' | 'docx' | 'xlsx' }) => string
}

const FORMS = Object.entries(words.forms) as [FormId, string][]

const Sheet = ({ href, isFile = false, children }: { href: string; isFile?: boolean; children: ReactNode }) => (
  <Menu.Item component="a" href={href} {...(isFile ? { download: true } : { target: '_blank', rel: 'noreferrer' })}>
    {children}
  </Menu.Item>
)

function PrintMenu({ urls }: { urls: Urls }) {
  const [{ ngay }] = usePlace(printPlace)
  const day = ngay === undefined ? {} : { asOf: ngay }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden="true" />}>
          {words.print}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMS.map(([form, name]) => (
          <Sheet key={form} href={urls.curriculum({ form, ...day })}>
            {name}
          </Sheet>
        ))}
        {(['pdf', 'docx'] as const).map((as) => (
          <Sheet key={as} href={urls.brief({ as, ...day })} isFile={as !== 'pdf'}>
            {words.inForm(words.brief, words.as[as])}
          </Sheet>
        ))}
        {(['pdf', 'docx', 'xlsx'] as const).map((as) => (
          <Sheet key={as} href={urls.payCourse({ as, ...day })} isFile={as !== 'pdf'}>
            {words.inForm(words.payCourse, words.as[as])}
          </Sheet>
        ))}
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
