import { z } from 'zod';
import { imageCarouselAction, templateAction } from './action.ts';
import { byType, oneOf } from './choice.ts';
import { withEveryMessage } from './quick-reply.ts';
import { codeUnits, graphemeCount, graphemes } from './text-limit.ts';
import { httpsUrl } from './url.ts';

const picture = {
  thumbnailImageUrl: httpsUrl.optional(),
  imageBackgroundColor: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'invalid color')
    .optional(),
  title: graphemes(40).optional(),
  defaultAction: templateAction.optional(),
};
const imageShape = {
  imageAspectRatio: oneOf('rectangle', 'square').optional(),
  imageSize: oneOf('cover', 'contain').optional(),
};

/** With an image or a title there is less room for the text. */
const shorterText = {
  path: ['text'],
  error: 'Length must be between 0 and 60 with an image or a title',
};
function textFits({ thumbnailImageUrl, title, text }: Record<string, unknown> & { text: string }): boolean {
  return (thumbnailImageUrl ?? title) === undefined || graphemeCount(text) <= 60;
}

const buttons = z
  .strictObject({
    type: z.literal('buttons'),
    ...imageShape,
    ...picture,
    text: graphemes(160),
    actions: list(templateAction, 1, 4),
  })
  .refine(textFits, shorterText);

const confirm = z.strictObject({
  type: z.literal('confirm'),
  text: graphemes(240),
  actions: list(templateAction, 2, 2),
});

const column = z
  .strictObject({ ...picture, text: graphemes(120), actions: list(templateAction, 1, 3) })
  .refine(textFits, shorterText);

const carousel = z
  .strictObject({ type: z.literal('carousel'), ...imageShape, columns: list(column, 1, 10) })
  .refine(({ columns }) => same(columns.map((one) => one.actions.length)), {
    path: ['columns'],
    error: 'Every column needs the same number of actions',
  })
  .refine(({ columns }) => same(columns.map((one) => `${!one.thumbnailImageUrl} ${!one.title}`)), {
    path: ['columns'],
    error: 'An image or a title must be in every column or in none',
  });

const imageCarousel = z.strictObject({
  type: z.literal('image_carousel'),
  columns: list(z.strictObject({ imageUrl: httpsUrl, action: imageCarouselAction }), 1, 10),
});

/** https://developers.line.biz/en/reference/messaging-api/#template-messages */
export const templateMessage = z.strictObject({
  type: z.literal('template'),
  altText: codeUnits(1500),
  template: byType([buttons, confirm, carousel, imageCarousel]),
  ...withEveryMessage,
});

function list<Item extends z.ZodType>(item: Item, min: number, max: number) {
  const message = `Size must be between ${min} and ${max}`;
  return z.array(item).min(min, message).max(max, message);
}

function same(values: unknown[]): boolean {
  return new Set(values).size <= 1;
}
