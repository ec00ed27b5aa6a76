import { Fragment, type MouseEvent, use } from 'react';

import { PressContext } from './press.tsx';

/** The round bubble of a text message; addresses in it are links. */
export function TextView({ text }: { text: string }) {
  return (
    <p className="line-bubble line-text">
      {text
        .split(ADDRESS)
        .map((part, index) =>
          index % 2 === 1 ? <Link key={index} uri={part} /> : <Fragment key={index}>{part}</Fragment>,
        )}
    </p>
  );
}

/** Japanese text runs on without a space after an address, so its brackets and full stops end one. */
const ADDRESS = /(https?:\/\/[^\s<>"、。（）「」]+)/;

function Link({ uri }: { uri: string }) {
  const onPress = use(PressContext);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    onPress({ type: 'uri', uri });
  };
  return (
    <a href={uri} target="_blank" rel="noreferrer" onClick={open}>
      {uri}
    </a>
  );
}
