/**
 * The normal distribution cut into slices that are equally likely, each told by its middle quantile: a deviate is one of
 * them, drawn with twelve bits. Worked out with + − × ÷ alone, because exp and log may differ in the last digit from one
 * browser to another, and a stranger's recomputation must not.
 */
export const SLICE_BITS = 12
const SLICES = 2 ** SLICE_BITS
/** Quantiles are rounded to so many parts, far above what the arithmetic leaves uncertain. */
const PARTS = 10_000
const ROOT_OF_TWO_PI = 2.5066282746310002

/** e⁻ʸ for y ≥ 0, as one over the series of eʸ. */
function decay(y: number): number {
  let [sum, term] = [1, 1]
  for (let n = 1; term > sum * 1e-17; n++) sum += term *= y / n
  return 1 / sum
}

const density = (x: number) => decay((x * x) / 2) / ROOT_OF_TWO_PI

/** Chance of a value between 0 and x (Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11, 2004). */
function chanceUpTo(x: number): number {
  let [sum, term] = [x, x]
  for (let n = 3; term > sum * 1e-17; n += 2) sum += term *= (x * x) / n
  return sum * density(x)
}

function slices(): Float64Array {
  const found = new Float64Array(SLICES)
  const half = SLICES / 2
  let x = 0
  for (let slice = 0; slice < half; slice++) {
    // Newton from the slice before; five steps end well below a ten-thousandth.
    for (let step = 0; step < 5; step++) x += ((slice + 0.5) / SLICES - chanceUpTo(x)) / density(x)
    const quantile = Math.round(x * PARTS) / PARTS
    found[half + slice] = quantile
    found[half - 1 - slice] = -quantile
  }
  return found
}

/** In standard errors, ascending. */
export const NORMAL_SLICES: Float64Array = slices()
