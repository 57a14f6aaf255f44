/** Whose paper it is: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2 (agency and its superior) and II.4 (place). */

interface Named {
  level: string
  name: string
  fullName: string
}

export interface Letterhead {
  agency: string
  above?: string
  place: string
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const committeeOf = ({ fullName }: Named) => `Ủy ban nhân dân ${lowered(fullName)}`
/** 'Bắc Giang'; a name that is a number keeps its kind: 'Quận 1'. */
const placeOf = ({ name, fullName }: Named) => (/^\d+$/.test(name) ? fullName : name)
const isGoverned = ({ level }: Named) => level === 'province' || level === 'district' || level === 'commune'

/** A people's committee names no superior; whatever stands under one does, and is at its place; further down, at none that is known. */
export function letterheadOf(unit: Named, parent: Named | null): Letterhead {
  if (isGoverned(unit)) return { agency: committeeOf(unit), place: placeOf(unit) }
  if (parent === null) return { agency: unit.fullName, place: '' }
  if (isGoverned(parent)) return { agency: unit.fullName, above: committeeOf(parent), place: placeOf(parent) }
  return { agency: unit.fullName, above: parent.fullName, place: '' }
}
