import { showRegistrationNumber, type RegistrationNumber } from 'functions/domain/registration-number.ts';

interface NumberCardProps {
  title: string;
  number: RegistrationNumber;
}

/** A registration number, large. Where letters are so large that it needs a second line, that begins behind a hyphen. */
export function NumberCard({ title, number }: NumberCardProps) {
  const [first, second, last] = showRegistrationNumber(number).split(/(?<=-)/);
  return (
    <div className="card">
      <h2>{title}</h2>
      <p className="number">
        {first}
        <wbr />
        {second}
        <wbr />
        {last}
      </p>
    </div>
  );
}
