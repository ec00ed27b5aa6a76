import { useAddress } from '../address.tsx';
import { useChange } from '../asking/asking.ts';
import { notSent } from '../asking/sentence.ts';
import { Confirm } from '../controls/confirm.tsx';
import { Notice } from '../controls/notice.tsx';
import { Page } from '../controls/page.tsx';
import { forgetAllTyped } from '../question/keep-typed.ts';
import { mine as say } from '../text/mine.ts';

/** Ends the registration, after saying what is lost by it. */
export function Withdraw() {
  const { back, replace } = useAddress();
  const withdraw = useChange('mine.withdraw', { onSent: forgetAllTyped });
  return (
    <Page title={say.withdraw} onBack={() => back('/mine')}>
      {withdraw.error && <Notice is="error">{notSent(withdraw.error)}</Notice>}
      <Confirm
        title={say.withdrawTitle}
        text={say.withdrawText}
        yes={say.withdraw}
        no={say.keep}
        busy={withdraw.isPending}
        onYes={() => withdraw.mutate({}, { onSuccess: () => replace('/mine/withdrawn') })}
        onNo={() => back('/mine')}
      />
    </Page>
  );
}
