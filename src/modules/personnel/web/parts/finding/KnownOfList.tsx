/** What was known is a place too: the list as it stood when that day was over, whatever was written since. */
import { dayIn, endOfDay, formatDay } from '../../../../../shared/dates.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { findingWords } from '../../text-of-finding.vi.ts'
import classes from './Finding.module.css'
import { findingPlace } from './finding-place.ts'

const words = findingWords.known
export function KnownOfList() {
  const [{ biet }, go] = usePlace(findingPlace)
  const day = biet === undefined ? null : dayIn(new Date(biet))
  return (
    <div className={classes.known} data-other={day !== null || undefined}>
      <span className={classes.label}>{words.label}</span>
      <DayField
        aria-label={words.label}
        value={day}
        max={dayIn(new Date())}
        onChange={(chosen) => go({ biet: chosen === null ? undefined : endOfDay(chosen), trang: 1 })}
        clearable
      />
      <span role="status" className={classes.band}>
        {day === null ? words.now : words.band(formatDay(day))}
      </span>
    </div>
  )
}
