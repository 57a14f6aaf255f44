/** What the units of a block have in common: the mean of their shown means, so that it tells nothing that is not shown. */

interface ShownMean {
  about: string
  key: string
  mean: number | null
}

export function blockMeans<Shown extends ShownMean>(
  units: readonly (readonly Shown[])[],
): { about: Shown['about']; key: string; mean: number; units: number }[] {
  const shown = units.flat().filter(({ mean }) => mean !== null)
  return [...Map.groupBy(shown, ({ about, key }) => `${about} ${key}`).values()].map((same) => {
    const [first] = same as [Shown, ...Shown[]]
    const sum = same.reduce((all, { mean }) => all + (mean as number), 0)
    return {
      about: first.about,
      key: first.key,
      mean: Math.floor((2 * sum + same.length) / (2 * same.length)),
      units: same.length,
    }
  })
}
