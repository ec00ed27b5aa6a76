import type { LiffAnswer } from 'functions/contract/liff.ts';
import { family as say } from '../text/family.ts';

/** Who watches somebody, oneself among them. */
export function Watchers({ watchers }: Pick<LiffAnswer<'family.subject'>, 'watchers'>) {
  return (
    <section className="stack-close" aria-labelledby="watchers">
      <h2 id="watchers">{say.watchers}</h2>
      <ul className="stack-close">
        {watchers.map(({ name, isMe, isConfirmed }, index) => (
          <li key={index} className="line">
            <p>{isMe ? say.me(name) : say.name(name)}</p>
            <p className="soft">{isConfirmed ? say.confirmed : say.unconfirmed}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
