/** One sensitive part opened in the list: its fields may then be asked and shown. Closed again, what asked about it goes too. */
import { Select } from '@mantine/core'
import { usePlace } from '../../../../../ui/address.ts'
import { isAllowed, useSession } from '../../../../../ui/session.tsx'
import { OPENED } from '../../../contract.ts'
import { isPart, partOf, type Sensitivity } from '../../../rules/parts.ts'
import { findingWords as words } from '../../text-of-finding.vi.ts'
import { findingPlace } from './finding-place.ts'

const isShut = (part: string, open: Sensitivity) => {
  if (!isPart(part)) return true
  const { sensitivity } = partOf(part)
  return sensitivity !== 'ordinary' && sensitivity !== open
}

export function OpenPart() {
  const [{ mo, loc, cot }, go] = usePlace(findingPlace)
  const session = useSession()
  const offered = OPENED.filter((part) => isAllowed(session, `personnel.view-${part}`))
  if (offered.length === 0) return null
  const choose = (open: Sensitivity) =>
    go({
      mo: open,
      loc: loc.filter(({ part }) => !isShut(part, open)),
      cot: cot.filter((key) => !isShut(key.slice(0, key.indexOf('.')), open)),
      trang: 1,
    })
  return (
    <Select
      aria-label={words.open}
      placeholder={words.open}
      data={offered.map((part) => ({ value: part, label: words.opened[part] }))}
      value={mo === 'ordinary' ? null : mo}
      onChange={(part) => choose((part ?? 'ordinary') as Sensitivity)}
      clearable
      clearButtonProps={{ 'aria-label': words.shut }}
      w={230}
    />
  )
}
