/** Twelve dots in a ring, each a little larger than the one before: twelve places, and something that grows. */
export const logoDots = Array.from({ length: 12 }, (_, place) => {
  const angle = ((place + 1) * Math.PI) / 6;
  return {
    x: (9 * Math.sin(angle)).toFixed(1),
    y: (-9 * Math.cos(angle)).toFixed(1),
    radius: (0.8 + place * 0.13).toFixed(2),
  };
});

/** The mark of the site. Its last dot is the sun. */
export function Logo({ size }: { size: number }) {
  return (
    <svg viewBox="-12 -12 24 24" width={size} height={size} className="logo" aria-hidden="true" focusable="false">
      {logoDots.map(({ x, y, radius }) => (
        <circle key={x + y} cx={x} cy={y} r={radius} />
      ))}
    </svg>
  );
}
