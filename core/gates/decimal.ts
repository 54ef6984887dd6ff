/**
 * Compares, adds and multiplies numbers as the decimals people wrote, not as the binary fractions nearest to
 * them: 0.9 - 0.01 is 0.89 exactly. The decimal of a number is the shortest that reads back as it.
 */
export class Decimal {
  readonly #digits: bigint;
  /** How many of the digits stand behind the point; never negative. */
  readonly #scale: number;

  private constructor(digits: bigint, scale: number) {
    this.#digits = digits;
    this.#scale = scale;
  }

  /** @throws RangeError where the number is not finite. */
  static of(number: number): Decimal {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
    if (match === null) throw new RangeError(`${number} is not a finite number.`);
    const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
    const scale = fraction.length - Number(exponent);
    const digits = BigInt(`${sign}${whole}${fraction}`);
    return scale >= 0 ? new Decimal(digits, scale) : new Decimal(digits * 10n ** BigInt(-scale), 0);
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.#scale, other.#scale);
    return new Decimal(this.#at(scale) + other.#at(scale), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(new Decimal(-other.#digits, other.#scale));
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.#digits * other.#digits, this.#scale + other.#scale);
  }

  /** How far it is from nought. */
  absolute(): Decimal {
    return this.#digits < 0n ? new Decimal(-this.#digits, this.#scale) : this;
  }

  /** Negative, zero or positive, as this is less than, equal to or more than the other. */
  compare(other: Decimal): number {
    const scale = Math.max(this.#scale, other.#scale);
    const [mine, theirs] = [this.#at(scale), other.#at(scale)];
    if (mine === theirs) return 0;
    return mine < theirs ? -1 : 1;
  }

  toString(): string {
    const digits = this.#digits < 0n ? -this.#digits : this.#digits;
    const padded = digits.toString().padStart(this.#scale + 1, '0');
    const whole = padded.slice(0, padded.length - this.#scale);
    const fraction = padded.slice(padded.length - this.#scale).replace(/0+$/, '');
    const sign = this.#digits < 0n ? '-' : '';
    return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
  }

  #at(scale: number): bigint {
    return this.#digits * 10n ** BigInt(scale - this.#scale);
  }
}
