/** QR codes for print: the only file that knows the library (docs/adr/0023). */
import encodeQR from 'qr'

/** A fourth of the code may be soiled or torn and it is still read. */
const LEVEL = { ecc: 'quartile' } as const

/** @returns an SVG of one path, black on nothing, with one module around it; the rest of the quiet zone is the page to leave. */
export function qrSvg(text: string): string {
  const modules = encodeQR(text, 'raw', { ...LEVEL, border: 1 })
  const runs = modules.flatMap((row, y) => darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules.length} ${modules.length}"><path d="${runs.join('')}"/></svg>`
}

/** For Word, which draws no SVG by itself: black on white, quiet zone included. */
export function qrGif(text: string): Uint8Array {
  return encodeQR(text, 'gif', { ...LEVEL, border: 4, scale: 6 })
}

/** Where dark modules begin in a row, and how many stand side by side. */
function darkRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (!isDark) continue
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  }
  return runs
}
