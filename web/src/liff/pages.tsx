import { useAddress } from './address.tsx';
import { FamilyPage } from './family/family-page.tsx';
import { SubjectPage } from './family/subject-page.tsx';
import { HomePage } from './home-page.tsx';
import { MinePage } from './mine/mine-page.tsx';
import { NotFound } from './not-found.tsx';
import { RegisterPage } from './register/register-page.tsx';
import { WatchPage } from './watch/watch-page.tsx';

/** The page that an address leads to. */
export function Pages() {
  const [page, id] = useAddress().parts;
  switch (page) {
    case undefined:
      return <HomePage />;
    case 'register':
      return <RegisterPage />;
    case 'family':
      return id === undefined ? <FamilyPage /> : <SubjectPage key={id} subjectId={id} />;
    case 'watch':
      return <WatchPage invitation={id} />;
    case 'mine':
      return <MinePage />;
    default:
      return <NotFound />;
  }
}
