import type { StaffAnswer } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { asSet, type Sketch } from 'functions/domain/registration/draft.ts';
import type { Answers } from './fake-backend.ts';
import { someDraft, someQuestions } from './some-questions.ts';

type Questions = StaffAnswer<'questions.read'>;

export interface QuestionsServer {
  read: Questions;
  /** Every sketch that was saved. */
  saved: Sketch[];
  /** The note of every version that was published. */
  published: string[];
  /** What saving comes to. */
  problem: Error | null;
  colleagueSaves(sketch: Sketch): void;
  answers: Answers;
}

/** The questions behind a page: what is drafted is kept, what is published is live, as staffApi does it. */
export function questionsServer(begin: Questions = someQuestions()): QuestionsServer {
  const server: QuestionsServer = {
    read: begin,
    saved: [],
    published: [],
    problem: null,
    colleagueSaves(sketch) {
      server.read = someDraft(sketch, { revision: server.read.draft.revision + 1 });
    },
    answers: {
      'questions.read': async () => server.read,
      'draft.save': async ({ revision, sketch }) => {
        if (server.problem) throw server.problem;
        expectRevision(revision);
        server.saved.push(sketch);
        const savedAt = new Date().toISOString();
        server.read = {
          ...server.read,
          draft: { revision: revision + 1, sketch: { ...sketch, savedAt, savedBy: '佐藤' } },
        };
        return { revision: revision + 1 };
      },
      'draft.discard': async ({ revision }) => {
        expectRevision(revision);
        server.read = { ...server.read, draft: { revision: revision + 1, sketch: null } };
        return { revision: revision + 1 };
      },
      'draft.weigh': async () => ({ people: 128, neverAsked: [] }),
      'questions.publish': async ({ revision, note }) => {
        expectRevision(revision);
        const { sketch } = server.read.draft;
        if (!sketch) throw new Refusal('nothing-to-publish');
        const version = server.read.live.set.version + 1;
        server.published.push(note);
        server.read = {
          ...server.read,
          live: { ...server.read.live, set: asSet(sketch, version), note },
          draft: { revision: revision + 1, sketch: null },
        };
        return { version };
      },
      'version.publish': async ({ version, live }) => {
        server.published.push(`again ${version}`);
        const set = { ...someQuestions().live.set, version: live + 1 };
        server.read = { ...server.read, live: { ...server.read.live, set, repeats: version } };
        return { version: live + 1 };
      },
    },
  };
  function expectRevision(seen: number): void {
    if (seen !== server.read.draft.revision) throw new Refusal('changed-meanwhile');
  }
  return server;
}
