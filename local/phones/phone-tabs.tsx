import type { Phone } from '../line/control.ts';

interface Props {
  phones: Phone[];
  shown: Phone | undefined;
  onShow(userId: string): void;
}

/** On a narrow screen one phone is shown at a time; these choose which. */
export function PhoneTabs({ phones, shown, onShow }: Props) {
  return (
    <nav className="phone-tabs" aria-label="表示する電話">
      {phones.map((phone) => (
        <button
          key={phone.userId}
          type="button"
          aria-current={phone === shown}
          onClick={() => onShow(phone.userId)}
        >
          {phone.name}さん
        </button>
      ))}
    </nav>
  );
}
