import { type FormEvent, useState } from 'react';
import { useModal } from 'web/line-view/modal.ts';

import type { Phone } from '../line/control.ts';
import { attempt } from './announcement.ts';
import { simulator } from './simulator-client.ts';

/** A demo town has thousands of people; the name narrows the list down. */
const LISTED = 30;

interface Props {
  /** People whose phone is not open yet. */
  people: Phone[];
  onOpen(userId: string): void;
  onClose(): void;
}

/** Opens the phone of somebody there is, or makes a person. */
export function AddPhone({ people, onOpen, onClose }: Props) {
  const dialog = useModal();
  const [name, setName] = useState('');
  const found = people.filter((phone) => phone.name.includes(name.trim()));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const phone = await attempt(simulator.addPhone({ name: name.trim() }));
    if (phone) onOpen(phone.userId);
  };
  return (
    <dialog ref={dialog} className="add-phone" aria-labelledby="add-phone" onCancel={onClose}>
      <h2 id="add-phone">電話を追加</h2>
      <form onSubmit={(event) => void add(event)}>
        <label htmlFor="person">お名前</label>
        <input
          id="person"
          required
          pattern=".*\S.*"
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="filled">
          新しい電話を作る
        </button>
      </form>
      <h3>いる人の電話を開く（{found.length}人）</h3>
      <ul>
        {found.slice(0, LISTED).map((phone) => (
          <li key={phone.userId}>
            <button type="button" onClick={() => onOpen(phone.userId)}>
              {phone.name}さん
            </button>
          </li>
        ))}
      </ul>
      {found.length > LISTED && <p>ほかの人は、お名前を入れると出てきます。</p>}
      <button type="button" onClick={onClose}>
        閉じる
      </button>
    </dialog>
  );
}
