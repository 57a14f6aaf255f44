/**
 * Reads a number as Vietnamese offices write it: '1.234,5' is 1234.5. A dot that cannot be a thousands mark ('1.5',
 * '12.34', pasted from an English Excel) is read as the decimal sign. Exact: gives decimal text, never a rounded float.
 * @returns decimal text ('1234.5'), null for nothing, undefined when it is not a number.
 */
export function parseDecimal(text: string): string | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/[−–]/, '-')
  if (bare === '') return null
  const written =
    /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(bare) ??
    /^(-?)(\d+)\.(\d{1,2}|\d{4,})$/.exec(bare) ??
    /^(-?)(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(bare)
  if (!written) return undefined
  const whole = (written[2] ?? '').replace(/[.,]/g, '').replace(/^0+(?=\d)/, '')
  const fraction = (written[3] ?? '').replace(/0+$/, '')
  const decimal = fraction === '' ? whole : `${whole}.${fraction}`
  return written[1] === '-' && /[1-9]/.test(decimal) ? `-${decimal}` : decimal
}

/** '1234.5' → '1.234,5'. */
export function formatDecimal(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}
