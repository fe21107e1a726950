import { type Status, status } from '#lib/offers/status';

const isOver = (value: Status['status']) => ['closed', 'replaced', 'full', 'not-known'].includes(value);

/** What the offer is on the day, in one word and with the reason, before anything else. */
export function StatusBox({
  now,
  replacedBy,
}: {
  now: Status;
  replacedBy?: { title: string; address: string } | undefined;
}) {
  return (
    <div
      className={`mt-5 rounded-lg border-l-8 px-5 py-4 ${isOver(now.status) ? 'border-line bg-card' : 'border-sun bg-wash'}`}
    >
      <p className="font-bold text-xl">{status.label(now.status)}</p>
      <p>{now.reason}</p>
      {replacedBy && (
        <p>
          What came after: <a href={replacedBy.address}>{replacedBy.title}</a>
        </p>
      )}
    </div>
  );
}
