/** Begins a telephone call. */
export function CallButton({ number, children }: { number: string; children: string }) {
  return (
    <a className="button" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
      {children}
    </a>
  );
}
