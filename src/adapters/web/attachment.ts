/** A file that the reader chose, in the form that server and page share. */

/** A file as Discord describes an attachment. */
export type Attachment = {
  readonly id: string;
  readonly filename: string;
  /** In bytes. */
  readonly size: number;
  readonly url: string;
};
