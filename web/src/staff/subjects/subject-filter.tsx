import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { SubjectOrder } from 'functions/domain/subject-order.ts';
import type { SubjectState } from 'functions/domain/subject-state.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ORDERS } from './orders.ts';
import { STATES } from './state-tag.tsx';
import type { Narrowed } from './whom.ts';

interface SubjectFilterProps {
  state: Narrowed | null;
  order: SubjectOrder;
  typed: string;
  onState: (state: string | null) => void;
  onOrder: (order: string) => void;
  onSearch: (typed: string) => void;
}

/** Whom to show and in which order. A search is among everybody, by reading: the rest is not offered meanwhile. */
export function SubjectFilter({ state, order, typed, onState, onOrder, onSearch }: SubjectFilterProps) {
  const { t } = useTranslation(['subjects', 'reach']);
  const states = Object.keys(STATES) as SubjectState[];
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '2fr 1fr 1fr' }, alignItems: 'end' }}>
      <SearchBox key={typed} typed={typed} onSearch={onSearch} />
      {typed === '' && (
        <>
          <SelectField
            label={t('filter')}
            value={state ?? ''}
            options={[
              { value: '', label: t('everybody') },
              ...states.map((each) => ({ value: each, label: t(`states.${each}`) })),
              { value: 'out-of-reach', label: t('reach:filter') },
            ]}
            onChange={(event) => onState(event.target.value || null)}
          />
          {state !== 'out-of-reach' && (
            <SelectField
              label={t('order')}
              value={order}
              options={ORDERS.map((each) => ({ value: each, label: t(`orders.${each}`) }))}
              onChange={(event) => onOrder(event.target.value)}
            />
          )}
        </>
      )}
    </Box>
  );
}

function SearchBox({ typed, onSearch }: Pick<SubjectFilterProps, 'typed' | 'onSearch'>) {
  const { t } = useTranslation('subjects');
  const [text, setText] = useState(typed);
  return (
    <Box
      component="form"
      role="search"
      sx={{ display: 'flex', gap: 1, alignItems: 'end', flexWrap: 'wrap' }}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text);
      }}
    >
      <Box sx={{ flex: '1 1 12rem' }}>
        <Field
          label={t('searchLabel')}
          support={t('searchSupport')}
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Box>
      <Button type="submit" variant="contained">
        {t('search')}
      </Button>
      {typed !== '' && <Button onClick={() => onSearch('')}>{t('searchAll')}</Button>}
    </Box>
  );
}
