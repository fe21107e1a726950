/** Some places with the points of each. */
export type Counted = { places: Uint32Array; points: Float32Array };

/**
 * Points and bits for a few of many places. It is made once and used for one count after the other, so that a search in
 * a large library leaves little to clear away.
 */
export class Tally {
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

  has(place: number): boolean {
    return this.#points[place] !== 0;
  }

  /** Adds points, which must be more than 0, and bits. */
  add(place: number, points: number, bits = 0): void {
    if (!this.has(place)) this.#touched[this.#size++] = place;
    this.#points[place] = (this.#points[place] ?? 0) + points;
    this.#bits[place] = (this.#bits[place] ?? 0) | bits;
  }

  /** Takes these points and bits for a place that has fewer points. */
  raise(place: number, points: number, bits = 0): void {
    if (points <= (this.#points[place] ?? 0)) return;
    if (!this.has(place)) this.#touched[this.#size++] = place;
    this.#points[place] = points;
    this.#bits[place] = bits;
  }

  /** Gives a place all of some bits; where it did not have them all, its points are the least. */
  complete(place: number, bits: number): void {
    if (this.has(place) && ((this.#bits[place] ?? 0) & bits) === bits) return;
    if (!this.has(place)) this.#touched[this.#size++] = place;
    this.#points[place] = 1;
    this.#bits[place] = bits;
  }

  scale(share: number): void {
    this.each((place, points) => {
      this.#points[place] = points * share;
    });
  }

  each(visit: (place: number, points: number, bits: number) => void): void {
    for (let index = 0; index < this.#size; index++) {
      const place = this.#touched[index] ?? 0;
      visit(place, this.#points[place] ?? 0, this.#bits[place] ?? 0);
    }
  }

  /** The places with points, of all or of those that have the bits that are wanted. */
  counted(isWanted: (bits: number) => boolean = () => true): Counted {
    let size = 0;
    this.each((_place, _points, bits) => {
      if (isWanted(bits)) size++;
    });
    const places = new Uint32Array(size);
    const points = new Float32Array(size);
    let index = 0;
    this.each((place, each, bits) => {
      if (!isWanted(bits)) return;
      places[index] = place;
      points[index++] = each;
    });
    return { places, points };
  }

  clear(): void {
    this.each((place) => {
      this.#points[place] = 0;
      this.#bits[place] = 0;
    });
    this.#size = 0;
  }
}
