import { answerPhotos } from '../../lib/photo-engine/answer-photos';

/** The document that Chrome keeps out of sight, and that closes itself when it has been idle. */
answerPhotos(() => window.close());
