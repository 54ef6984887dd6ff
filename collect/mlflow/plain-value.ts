// Python's way of writing a number; the same digits with a leading zero are a postal code.
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['True', true],
  ['true', true],
  ['False', false],
  ['false', false],
]);

/** MLflow keeps every param as text: what is plainly a number or a boolean becomes one. */
export function toPlainValue(text: string): string | number | boolean {
  const boolean = BOOLEANS.get(text);
  if (boolean !== undefined) return boolean;
  return NUMBER.test(text) && isKept(text) ? Number(text) : text;
}

/** No digit is lost: "1.10" is a version, and a long one is an id. */
function isKept(text: string): boolean {
  const number = Number(text);
  if (!Number.isFinite(number) || Object.is(number, -0)) return false;
  if (/^-?\d+$/.test(text)) return Number.isSafeInteger(number);
  const digits = text.replace(/e.*$/i, '');
  if (/\.\d*0$/.test(digits) && !/\.0$/.test(digits)) return false;
  return significant(digits) === significant(String(number).replace(/e.*$/i, ''));
}

function significant(digits: string): string {
  return digits.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
}
