export const REVIEW = '/register/review';

/** Where a question is asked; `fromReview` where somebody comes to put one answer right. */
export const toQuestion = (id: string, fromReview = false): string =>
  `/register/${id}${fromReview ? '#review' : ''}`;
