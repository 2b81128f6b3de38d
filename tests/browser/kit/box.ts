/** What is pressed, or a file that is chosen. */
export type Step = string | { readonly input: string; readonly file: string };

/** One compose box of one site, as the tests drive it. */
export interface BoxUnderTest {
  readonly name: string;
  readonly url: string;
  /** What is done, in order, until the box is there. */
  readonly open: readonly Step[];
  readonly editor: string;
  readonly submit: string;
  /** The keys that post, pressed in the editor. */
  readonly postedBy: readonly ('Enter' | 'Control+Enter' | 'Meta+Enter')[];
  /** Pressed after `submit`, where that only leads to the step that posts. */
  readonly lastStep?: string;
  /** Much like another box in another language or frame: only what tells the boxes apart is tried on it. */
  readonly variant?: true;
}
