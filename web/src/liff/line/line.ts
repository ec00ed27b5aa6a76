/** What a page needs of LINE, which has opened it. The build chooses who gives it. */
export interface Line {
  /**
   * Makes LINE known to the page; `liffId` is the municipality's. The address is the page's own from here on, not before.
   * Throws where the page is not opened from LINE.
   */
  open(liffId: string): Promise<void>;
  /** Who holds the phone, as a token that LINE has signed; good for an hour. Asked anew each time. */
  idToken(): Promise<string>;
  /** Gets a new token in place of one that is too old. The page may be loaded anew for it: then this never returns. */
  renew(): Promise<void>;
  /** Closes the page: back to the talk. */
  close(): void;
}
