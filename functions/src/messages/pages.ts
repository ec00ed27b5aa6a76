/** A page inside LINE: to register, to see whom one watches, one of them, to begin to watch, one's own registration. */
type PageOf =
  | { page: 'register' | 'family' | 'watch' | 'mine' }
  | { page: 'family'; subjectId: string }
  | { page: 'watch'; invitation: string };

/** The address that opens a page. It holds nothing that is of use to anybody else. */
export type PageUrl = (to: PageOf) => string;

/** The pages of a municipality's LIFF app. */
export function pagesOf(liffId: string): PageUrl {
  return (to) => {
    const detail = 'subjectId' in to ? to.subjectId : 'invitation' in to ? to.invitation : null;
    return `https://liff.line.me/${liffId}/${to.page}${detail === null ? '' : `/${detail}`}`;
  };
}
