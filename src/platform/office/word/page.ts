/** A4 with the margins of the decree (Nghị định 30/2020/NĐ-CP, Phụ lục I) in Word's twips. */
import { PageOrientation } from 'docx'

export const MILLIMETRE = 1440 / 25.4
const A4 = { width: Math.round(210 * MILLIMETRE), height: Math.round(297 * MILLIMETRE) }
/** In millimetres; a turned page is bound at the top. */
const UPRIGHT = { top: 20, bottom: 20, left: 30, right: 15 }
const TURNED = { top: 25, bottom: 15, left: 20, right: 20 }

export const marginsOf = (landscape: boolean) => (landscape ? TURNED : UPRIGHT)

export function pageOf(landscape: boolean) {
  return {
    size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: Object.fromEntries(
      Object.entries(marginsOf(landscape)).map(([side, size]) => [side, Math.round(size * MILLIMETRE)]),
    ),
  }
}
