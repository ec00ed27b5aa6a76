import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { Page } from '../page.tsx';
import { Empty } from '../../ui/empty.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { FileActions } from './file-actions.tsx';
import { PageTurner, type Turned } from './page-turner.tsx';
import { SubjectFilter } from './subject-filter.tsx';
import { SubjectList } from './subject-list.tsx';
import { readAddress, whomToAsk } from './whom.ts';

const FIRST: Turned[] = [];

/** 対象者: everybody, searched, filtered, sorted, fifty at a time. */
export function SubjectsPage() {
  const { t } = useTranslation(['subjects', 'frame', 'reach']);
  const [params, setParams] = useSearchParams();
  const { state, order } = readAddress(params);
  // What is searched for is somebody's name: it stays out of the address.
  const [typed, setTyped] = useState('');
  const [turned, setTurned] = useState(FIRST);
  const whom = whomToAsk(typed, state);
  const page = useAsked('subjects.list', { whom, order, after: turned.at(-1)?.after ?? null });
  const count = useAsked('subjects.count', { whom });

  const nobody = {
    everybody: t('nobodyYet'),
    'out-of-reach': t('reach:nobodyOut'),
    'in-state': t('nobodyFound'),
    found: t('nobodyFound'),
  };
  const ask = (change: { state?: string | null; order?: string }) => {
    setTurned(FIRST);
    setTyped('');
    setParams((former) => {
      const next = new URLSearchParams(former);
      for (const [name, value] of Object.entries(change)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return next;
    });
  };
  const search = (text: string) => {
    setTurned(FIRST);
    setTyped(text);
  };

  return (
    <Page title={t('frame:pages.subjects')} actions={<FileActions />}>
      <SubjectFilter
        state={state}
        order={order}
        typed={typed}
        onState={(next) => ask({ state: next })}
        onOrder={(next) => ask({ order: next })}
        onSearch={search}
      />
      <Loaded query={page} skeleton={<SkeletonRows />}>
        {({ people, next }) =>
          people.length === 0 ? (
            <Empty text={nobody[whom.are]} />
          ) : (
            <>
              <SubjectList people={people} />
              <PageTurner
                shown={people.length}
                total={count.data?.people ?? null}
                turned={turned}
                next={next}
                onTurn={setTurned}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
