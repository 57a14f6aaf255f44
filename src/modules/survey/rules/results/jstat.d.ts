/** The part of jstat that tests compare with; it brings no types of its own. */
declare module 'jstat' {
  export const jStat: {
    beta: { inv: (probability: number, alpha: number, beta: number) => number }
    studentt: { inv: (probability: number, degrees: number) => number }
    /** Confidence interval of a mean. */
    tci: (mean: number, alpha: number, deviation: number, answers: number) => [number, number]
  }
}
