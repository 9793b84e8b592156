/**
 * Whether `value` and what follows it, as in `!= 0` or `< 512 + 16`, is true: one comparison and sums of whole numbers.
 * Differs from SpamAssassin: it hands the argument to Perl, where `- 512` or `= 1` has an answer too; here it is false.
 */
export function holdsComparison(value: number, comparison: string): boolean {
  const parts = /^ *(<=>|<=|>=|==|!=|<|>)([-+ 0-9]+)$/.exec(comparison);
  const operand = parts === null ? undefined : sumOf(parts[2] ?? '');
  if (parts === null || operand === undefined) return false;
  switch (parts[1]) {
    case '<':
      return value < operand;
    case '>':
      return value > operand;
    case '<=':
      return value <= operand;
    case '>=':
      return value >= operand;
    case '==':
      return value === operand;
    default:
      // `!=`, and `<=>`, which is 0 for equals.
      return value !== operand;
  }
}

function sumOf(written: string): number | undefined {
  if (!/^ *[-+]? *\d+(?: *[-+] *\d+)* *$/.test(written)) return undefined;
  const terms = written.replace(/ /g, '').match(/[-+]?\d+/g) ?? [];
  return terms.reduce((sum, term) => sum + Number(term), 0);
}
