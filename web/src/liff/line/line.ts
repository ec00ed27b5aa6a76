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
  /** Whether messages arrive: only who has the account as a friend gets any. True where LINE does not say. */
  isFriend(): Promise<boolean>;
  /** Leads to where the account is added as a friend; the page may be left for it. */
  addFriend(friendUrl: string): void;
  /** Closes the page: back to the talk. */
  close(): void;
}
