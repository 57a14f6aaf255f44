/** One person of a list: what is written of him as it is kept, or why it cannot be. */
import { fold, tidy } from '../../../../shared/vietnamese.ts'

export interface Person {
  fullName: string
  position: string
  workplace: string
  email: string | null
  phone: string | null
}

const LONGEST = 200
/** As mail servers take them (RFC 5321 without quoted parts): one @, a domain with a dot. */
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i

/** @returns null when it is no address. */
export function emailFrom(written: string): string | null {
  const address = tidy(written).replace(/^mailto:/i, '')
  return address.length <= 254 && EMAIL.test(address) ? address.toLowerCase() : null
}

/**
 * '0912.345.678', '+84 912 345 678', and 912345678, as Excel leaves of a number → '0912345678'.
 * @returns null when it is no number of a Vietnamese phone: ten digits, eleven of a landline.
 */
export function phoneFrom(written: string): string | null {
  const digits = written.replace(/[\s.()-]/g, '').replace(/^(?:\+|00)84/, '0')
  const whole = /^[1-9]\d{8,9}$/.test(digits) ? `0${digits}` : digits
  return /^0[1-9]\d{8,9}$/.test(whole) ? whole : null
}

export function nameFrom(written: string): string | null {
  const name = tidy(written)
  return name !== '' && name.length <= LONGEST && /\p{L}/u.test(name) ? name : null
}

/** Two rows are one person when the name and one thing besides are the same; a post box shared by an office is not enough. */
export function marksOf({ fullName, position, workplace, email, phone }: Person): string[] {
  const name = fold(fullName)
  return [
    `${name}|${fold(position)}|${fold(workplace)}`,
    ...(email === null ? [] : [`${name}|${email}`]),
    ...(phone === null ? [] : [`${name}|${phone}`]),
  ]
}
