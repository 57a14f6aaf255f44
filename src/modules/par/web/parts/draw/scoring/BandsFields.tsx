/** Ranges of a value, each end open, closed, or not there. */
import { NativeSelect, TextInput } from '@mantine/core'
import { exactFrom, NO_POINTS, numberFrom } from '../../../../../../shared/points.ts'
import { NumberField } from '../../../../../../ui/form/NumberField.tsx'
import type { Band } from '../../../../rules/scoring/scoring.ts'
import { ruleWords } from '../../../text.vi.ts'
import { MOST } from '../../inputs/most.ts'
import { PointsField } from '../PointsField.tsx'
import { RowsField } from '../RowsField.tsx'
import type { FieldsProps } from './fields-props.ts'

type Low = 'none' | 'gte' | 'gt'
type High = 'none' | 'lte' | 'lt'
const LOW: readonly Low[] = ['none', 'gte', 'gt']
const HIGH: readonly High[] = ['none', 'lte', 'lt']

const wordsFor = (ends: readonly (Low | High)[]) => ends.map((end) => ({ value: end, label: ruleWords.ends[end] }))

/** Only the ends that are there: an end that is absent is not an end at zero. */
function bandWith(band: Band, low: Low, lowAt: number, high: High, highAt: number): Band {
  return {
    ...(low !== 'none' && { [low]: lowAt }),
    ...(high !== 'none' && { [high]: highAt }),
    points: band.points,
  }
}

export function BandsFields({ scoring, onChange }: FieldsProps<'bands'>) {
  return (
    <>
      <TextInput
        label={ruleWords.bandInput}
        description={ruleWords.bandInputHint}
        value={scoring.input}
        onChange={(event) => onChange({ ...scoring, input: event.currentTarget.value }, 'input')}
      />
      <RowsField<Band>
        rows={scoring.bands}
        blank={{ points: NO_POINTS }}
        addLabel={ruleWords.addBand}
        onChange={(bands, field) => onChange({ ...scoring, bands }, field)}
      >
        {(band, change, at) => (
          <BandFields
            band={band}
            number={at + 1}
            onChange={(next, field) =>
              // Ends that went have to go from the line, too.
              field === 'points'
                ? change({ points: next.points }, field)
                : onChange({ ...scoring, bands: scoring.bands.with(at, next) }, `${at}.${field}`)
            }
          />
        )}
      </RowsField>
    </>
  )
}

interface BandFieldsProps {
  band: Band
  number: number
  onChange: (band: Band, field: string) => void
}

function BandFields({ band, number, onChange }: BandFieldsProps) {
  const low: Low = band.gte !== undefined ? 'gte' : band.gt !== undefined ? 'gt' : 'none'
  const high: High = band.lte !== undefined ? 'lte' : band.lt !== undefined ? 'lt' : 'none'
  const [lowAt, highAt] = [band.gte ?? band.gt ?? 0, band.lte ?? band.lt ?? 0]
  const shared = { live: true, min: 0, max: MOST, w: 110, size: 'sm' } as const
  return (
    <>
      <NativeSelect
        label={ruleWords.lowEnd(number)}
        data={wordsFor(LOW)}
        value={low}
        onChange={(event) => onChange(bandWith(band, event.currentTarget.value as Low, lowAt, high, highAt), 'low')}
      />
      {low !== 'none' && (
        <NumberField
          {...shared}
          label={ruleWords.lowValue(number)}
          value={numberFrom(lowAt)}
          onChange={(next) => onChange(bandWith(band, low, exactFrom(next) ?? 0, high, highAt), 'lowAt')}
        />
      )}
      <NativeSelect
        label={ruleWords.highEnd(number)}
        data={wordsFor(HIGH)}
        value={high}
        onChange={(event) => onChange(bandWith(band, low, lowAt, event.currentTarget.value as High, highAt), 'high')}
      />
      {high !== 'none' && (
        <NumberField
          {...shared}
          label={ruleWords.highValue(number)}
          value={numberFrom(highAt)}
          onChange={(next) => onChange(bandWith(band, low, lowAt, high, exactFrom(next) ?? 0), 'highAt')}
        />
      )}
      <PointsField
        label={ruleWords.pointsOf(number)}
        value={band.points}
        onChange={(points) => onChange({ ...band, points }, 'points')}
      />
    </>
  )
}
