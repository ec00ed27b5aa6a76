import './opened-address.css';

interface Props {
  address: string;
  onClose(): void;
}

/** What opens over the chat when a button leads somewhere: a page as in LINE's own browser, or a call. */
export function OpenedAddress({ address, onClose }: Props) {
  const { protocol, host, pathname } = new URL(address);
  // What is opened here must never reach the real LINE.
  const page = /^https?:$/.test(protocol) && !/(^|\.)line\.me$/.test(host);
  return (
    <section className="opened" aria-label={page ? `開いたページ ${host}` : '開いた先'}>
      <div className="opened-bar">
        {page && (
          <a href={address} target="_blank" rel="noreferrer">
            別のタブで開く
          </a>
        )}
        <button type="button" autoFocus aria-label="閉じてトークにもどる" onClick={onClose}>
          ×
        </button>
      </div>
      {page ? (
        <iframe src={address} title={`開いたページ ${host}`} />
      ) : (
        <p>
          {protocol === 'tel:' ? `${pathname} に電話をかけます。` : `${address} を開きます。`}
          <br />
          （手元では、つながりません）
        </p>
      )}
    </section>
  );
}
