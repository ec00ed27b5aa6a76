interface Props {
  blocked: boolean;
  account: string | undefined;
  onFollow(): void;
}

/** Stands in place of the text box while the person cannot write to the account. */
export function NotFriend({ blocked, account, onFollow }: Props) {
  return (
    <div className="not-friend">
      <p>
        {blocked
          ? 'ブロックしています。この間、メッセージは届きません。'
          : `「${account}」は、まだ友だちではありません。`}
      </p>
      <button type="button" className="filled" onClick={onFollow}>
        {blocked ? 'ブロックを解除' : '友だち追加'}
      </button>
    </div>
  );
}
