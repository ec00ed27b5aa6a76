import { frame } from './text/frame.ts';

/** Where a page could not be opened: nobody is known yet, and nothing can be asked. */
export function CannotOpen() {
  return (
    <main className="page page-bare stack">
      <div role="alert" className="stack">
        <h1>{frame.cannotOpen}</h1>
        <p>{frame.cannotOpenWhy}</p>
      </div>
      <button type="button" className="button button-main" onClick={() => window.location.reload()}>
        {frame.again}
      </button>
    </main>
  );
}
