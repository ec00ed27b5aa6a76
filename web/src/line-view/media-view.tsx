interface Media {
  type: string;
  keywords?: string[];
  previewImageUrl?: string;
  duration?: number;
  title?: string;
  address?: string;
}

/** Stickers, pictures, sound and places. What cannot be shown without LINE's servers is drawn as a placeholder. */
export function MediaView({ message }: { message: Media }) {
  switch (message.type) {
    case 'sticker':
      return <Sticker word={message.keywords?.[0]} />;
    case 'audio':
      return (
        <div className="line-bubble line-audio">
          <span aria-hidden="true">▶</span> 音声{message.duration ? ` ${seconds(message.duration)}` : ''}
        </div>
      );
    case 'location':
      return (
        <div className="line-place">
          <div aria-hidden="true" />
          <strong>{message.title ?? '位置情報'}</strong>
          <span>{message.address}</span>
        </div>
      );
    default:
      return <Picture word={message.type === 'video' ? '動画' : '写真'} url={message.previewImageUrl} />;
  }
}

/** A smiling sun instead of LINE's own drawings, which are not ours to ship. */
export function Sticker({ word }: { word: string | undefined }) {
  return (
    <div className="line-sticker" role="img" aria-label={word ? `スタンプ「${word}」` : 'スタンプ'}>
      <svg viewBox="0 0 96 96" aria-hidden="true">
        <circle cx="48" cy="48" r="44" fill="none" stroke="#f6b73c" strokeWidth="6" strokeDasharray="9 8.3" />
        <circle cx="48" cy="48" r="35" fill="#ffd75e" />
        <g fill="none" stroke="#5a3d00" strokeWidth="4" strokeLinecap="round">
          <path d="M33 42q4-5 8 0M55 42q4-5 8 0M34 54q14 15 28 0" />
        </g>
        <g fill="#f79a7e" opacity=".7">
          <circle cx="27" cy="53" r="5" />
          <circle cx="69" cy="53" r="5" />
        </g>
      </svg>
      {word && <span aria-hidden="true">{word}</span>}
    </div>
  );
}

function Picture({ word, url }: { word: string; url: string | undefined }) {
  return url ? (
    <img className="line-picture" src={url} alt={word} />
  ) : (
    <div className="line-picture" role="img" aria-label={word}>
      <svg viewBox="0 0 200 140" aria-hidden="true">
        <rect width="200" height="140" fill="#d8e6f3" />
        <circle cx="150" cy="38" r="16" fill="#ffe08a" />
        <path d="M0 140V104l48-42 42 40 30-24 80 62Z" fill="#8fb08c" />
      </svg>
      <span aria-hidden="true">{word}</span>
    </div>
  );
}

const seconds = (ms: number) => `0:${String(Math.round(ms / 1000)).padStart(2, '0')}`;
