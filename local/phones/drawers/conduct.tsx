import type { Conduct, Endpoint } from '../../line/control.ts';
import { announce, attempt } from '../announcement.ts';
import { useConduct } from './conduct-state.ts';
import { ANSWERS, ENDPOINTS, TIMES } from './conduct-words.ts';
import { Choice } from './choice.tsx';

const seconds = [0, 1, 5, 30].map((count): [string, string] => [
  `${count * 1000}`,
  count ? `${count}秒` : 'なし',
]);

/** Lets LINE misbehave: towards the bot's webhook, and in its answers to the bot. */
export function ConductDrawer() {
  const { conduct, change } = useConduct();
  if (!conduct) return <p>読み込んでいます…</p>;
  const { webhooks, endpoints } = conduct;
  const set = (part: Partial<Conduct>) => void attempt(change(part));
  const setWebhooks = (part: Partial<Conduct['webhooks']>) => set({ webhooks: { ...webhooks, ...part } });
  const setEndpoint = (name: Endpoint, value: string, times: number | null) => {
    const answer = ANSWERS.find(([one]) => one === value)?.[0];
    const changed = { ...endpoints };
    if (answer) changed[name] = { answer, times };
    else delete changed[name];
    set({ endpoints: changed });
  };
  const backToNormal = async () => {
    const normal = { copies: 1, delayMs: 0, reversed: false, redeliveries: 0, online: true };
    const done = await attempt(change({ webhooks: { ...webhooks, ...normal }, endpoints: {}, latencyMs: 0 }));
    if (done) announce('ふるまいを、すべて正常にもどしました。');
  };
  return (
    <div className="conduct">
      <button type="button" onClick={() => void backToNormal()}>
        すべて正常にもどす
      </button>
      <h3>LINEから届く知らせ（Webhook）</h3>
      <label className="check">
        <input
          type="checkbox"
          checked={!webhooks.online}
          onChange={(event) => setWebhooks({ online: !event.target.checked })}
        />
        届かない（つながるまでためておく）
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={webhooks.reversed}
          onChange={(event) => setWebhooks({ reversed: event.target.checked })}
        />
        新しいものから届ける
      </label>
      <Choice
        label="同じものを届ける回数"
        value={`${webhooks.copies}`}
        options={[1, 2, 3].map((count) => [`${count}`, count === 1 ? '1回（正常）' : `${count}回`])}
        onChoose={(value) => setWebhooks({ copies: Number(value) })}
      />
      <Choice
        label="遅れ"
        value={`${webhooks.delayMs}`}
        options={seconds}
        onChoose={(value) => setWebhooks({ delayMs: Number(value) })}
      />
      <Choice
        label="失敗したときの再送"
        value={`${webhooks.redeliveries}`}
        options={[0, 1, 3].map((count) => [`${count}`, count === 0 ? 'しない（正常）' : `${count}回まで`])}
        onChoose={(value) => setWebhooks({ redeliveries: Number(value) })}
      />
      <h3>LINEへの頼みごと（API）の答え</h3>
      <Choice
        label="返事にかかる時間"
        value={`${conduct.latencyMs}`}
        options={seconds}
        onChoose={(value) => set({ latencyMs: Number(value) })}
      />
      {ENDPOINTS.map(([name, label]) => (
        <div key={name} className="endpoint">
          <Choice
            label={label}
            value={endpoints[name]?.answer ?? ''}
            options={[['', '正常'], ...ANSWERS]}
            onChoose={(answer) => setEndpoint(name, answer, null)}
          />
          {endpoints[name] && (
            <Choice
              label={`${label}：つづく回数`}
              value={`${endpoints[name].times ?? ''}`}
              options={TIMES}
              onChoose={(times) => setEndpoint(name, endpoints[name]?.answer ?? '', Number(times) || null)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
