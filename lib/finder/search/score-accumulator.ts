/** Some places with the points of each. */
export type AccumulatedScores = { rows: Uint32Array; points: Float32Array };

/**
 * Points and bits for a few of many places. It is made once and used for one count after the other, so that a search in
 * a large library leaves little to clear away.
 */
export class ScoreAccumulator {
  readonly #points: Float32Array;
  readonly #bits: Uint32Array;
  readonly #touched: Uint32Array;
  #size = 0;

  constructor(most: number) {
    this.#points = new Float32Array(most);
    this.#bits = new Uint32Array(most);
    this.#touched = new Uint32Array(most);
  }

  /** How many places have points. */
  get size(): number {
    return this.#size;
  }

  has(row: number): boolean {
    return this.#points[row] !== 0;
  }

  /** Adds points, which must be more than 0, and bits. */
  add(row: number, points: number, bits = 0): void {
    if (!this.has(row)) this.#touched[this.#size++] = row;
    this.#points[row] = (this.#points[row] ?? 0) + points;
    this.#bits[row] = (this.#bits[row] ?? 0) | bits;
  }

  /** Takes these points and bits for a place that has fewer points. */
  setMax(row: number, points: number, bits = 0): void {
    if (points <= (this.#points[row] ?? 0)) return;
    if (!this.has(row)) this.#touched[this.#size++] = row;
    this.#points[row] = points;
    this.#bits[row] = bits;
  }

  /** Gives a place all of some bits; where it did not have them all, its points are the least. */
  complete(row: number, bits: number): void {
    if (this.has(row) && ((this.#bits[row] ?? 0) & bits) === bits) return;
    if (!this.has(row)) this.#touched[this.#size++] = row;
    this.#points[row] = 1;
    this.#bits[row] = bits;
  }

  scale(share: number): void {
    this.forEach((row, points) => {
      this.#points[row] = points * share;
    });
  }

  forEach(visit: (row: number, points: number, bits: number) => void): void {
    for (let index = 0; index < this.#size; index++) {
      const row = this.#touched[index] ?? 0;
      visit(row, this.#points[row] ?? 0, this.#bits[row] ?? 0);
    }
  }

  /** The places with points, of all or of those that have the bits that are wanted. */
  collect(isWanted: (bits: number) => boolean = () => true): AccumulatedScores {
    let size = 0;
    this.forEach((_place, _points, bits) => {
      if (isWanted(bits)) size++;
    });
    const rows = new Uint32Array(size);
    const points = new Float32Array(size);
    let index = 0;
    this.forEach((row, each, bits) => {
      if (!isWanted(bits)) return;
      rows[index] = row;
      points[index++] = each;
    });
    return { rows, points };
  }

  clear(): void {
    this.forEach((row) => {
      this.#points[row] = 0;
      this.#bits[row] = 0;
    });
    this.#size = 0;
  }
}
