// Loaded before a program, it lets its clock run at another time. FALSE_CLOCK says by how many milliseconds, the same
// for a process and those that it starts.
const shift = Number(process.env.FALSE_CLOCK);
const RealDate = Date;

class FalseDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }
  static now() {
    return RealDate.now() + shift;
  }
}
globalThis.Date = FalseDate;
