import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useHere } from '../asking/here.tsx';
import { frame } from '../text/frame.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** For somebody whom no message reaches: what to do, before it is needed. */
export function AddFriend() {
  const { isFriend, addFriend } = useHere();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['friendship'], queryFn: isFriend });
  if (data !== false) return null;
  return (
    <Notice is="care">
      <div className="stack">
        <p>{frame.notFriend}</p>
        <Button
          onPress={() => {
            addFriend();
            void client.invalidateQueries({ queryKey: ['friendship'] });
          }}
        >
          {frame.addFriend}
        </Button>
      </div>
    </Notice>
  );
}
