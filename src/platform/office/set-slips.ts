/** Sets slips to be cut apart; runs in the office thread, see slips.ts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { qrSvg } from './qr.ts'
import { printable, SAMPLE_LABEL } from './table.ts'
import { typeset } from './typeset.ts'

export interface Slip {
  subtitle: string
  lines: readonly string[]
  /** Under the code: which slip it is. */
  number: string
  /** What the code leads to, and what is typed by those who cannot scan. */
  address: string
}

export interface Slips {
  agency: string
  title: string
  /** Under each code: how to use it. */
  scan: string
  /** Above the address. */
  type: string
  foot: string
  /** Whether it stands on the model sets or invented numbers: each slip then says so. */
  sample: boolean
  slips: readonly Slip[]
  /** The creation time; the same content at the same time gives the same bytes. */
  at: Date
}

/** Nobody types it. */
const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '')

export function setSlips({ agency, title, scan, type, foot, sample, slips, at }: Slips): Promise<Uint8Array> {
  const data = {
    agency: printable(agency),
    title: printable(title),
    scan: printable(scan),
    type: printable(type),
    foot: printable(foot),
    ...(sample && { sampleLabel: SAMPLE_LABEL }),
    slips: slips.map(({ subtitle, lines, number, address }) => ({
      subtitle: printable(subtitle),
      lines: lines.map(printable),
      number: printable(number),
      address,
      shown: withoutScheme(address),
      svg: qrSvg(address),
    })),
  }
  return typeset({ source: readFileSync(join(import.meta.dirname, 'slips.typ'), 'utf8'), data, at })
}
