/** One asset of an artifact: which bytes of its layout. */
export interface AssetRange {
  readonly name: string;
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/**
 * The assets that hold a stream of `size` bytes, none of them larger than `largest`: one of the
 * stream's own name, or parts of equal size, as `model.tar.part-002`.
 */
export function splitAssets(
  { name, size }: { readonly name: string; readonly size: number },
  largest: number,
): readonly AssetRange[] {
  if (size <= largest) return [{ name, from: 0, to: size }];
  const count = Math.ceil(size / largest);
  const length = Math.ceil(size / count);
  const digits = Math.max(3, String(count).length);
  return Array.from({ length: count }, (_, index) => ({
    name: `${name}.part-${String(index + 1).padStart(digits, '0')}`,
    from: index * length,
    to: Math.min((index + 1) * length, size),
  }));
}
