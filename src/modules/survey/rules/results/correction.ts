/** (N − n) ÷ (N − 1), for the variance: who has asked everybody is sure. None when N is unknown, or cannot be right. */
export function correctionOf(answers: number, population: number | null): number | null {
  return population === null || population < answers || population < 2
    ? null
    : (population - answers) / (population - 1)
}
