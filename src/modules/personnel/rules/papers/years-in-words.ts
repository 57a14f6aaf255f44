/** [2016, 2017, 2018, 2021] → '2016–2018, 2021'. Years in order. */
export function yearsInWords(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last && year === last[1] + 1) last[1] = year
    else if (last?.[1] !== year) runs.push([year, year])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
