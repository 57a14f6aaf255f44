/** What was known is a place too: the list as it stood when that day was over, whatever was written since. */
import { dayIn, formatDay, lastInstantOf } from '../../../../../shared/dates.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { TimeBar } from '../../../../../ui/TimeBar.tsx'
import { findingWords } from '../../text-of-finding.vi.ts'
import { findingPlace } from './finding-place.ts'

const words = findingWords.known
export function KnownOfList() {
  const [{ biet }, go] = usePlace(findingPlace)
  const day = biet === undefined ? null : dayIn(new Date(biet))
  return (
    <TimeBar label={words.label} isOther={day !== null} band={day === null ? words.now : words.band(formatDay(day))}>
      <DayField
        aria-label={words.label}
        value={day}
        max={dayIn(new Date())}
        onChange={(chosen) => go({ biet: chosen === null ? undefined : lastInstantOf(chosen), trang: 1 })}
        clearable
      />
    </TimeBar>
  )
}
