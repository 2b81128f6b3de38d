/** What is known of a picture or video file. Facts only: what they mean is for the checks. */
export interface FileFacts extends Omit<Metadata, 'state'>, Seen {
  /** Made up for this session of the compose box; stable while the file stays attached. */
  readonly id: string;
  readonly kind: 'image' | 'video' | 'other';
  /** What it is called on the person's device, such as `IMG_0412.jpg`; with its ending. */
  readonly name?: string;
  /** Size of the file, bytes. */
  readonly bytes: number;
  /** `pending` until the file was read; `unreadable` where nothing could be read of it. */
  readonly state: 'pending' | Metadata['state'];
}

/** What a file says of itself. */
export interface Metadata {
  /** `unreadable` where it is no picture or video that is known, or too damaged. */
  readonly state: 'read' | 'unreadable';
  readonly taken?: TakenAt;
  readonly position?: Position;
  readonly rights?: Rights;
}

/** When a picture was taken, as the camera wrote it down. */
export interface TakenAt {
  /** Wall-clock time at the camera, `2026-05-12T10:40:00`, without a zone. */
  readonly local: string;
  /** The camera's own offset from UTC in minutes, where it wrote one. */
  readonly offsetMinutes?: number;
  /**
   * The time should be in UTC, but many cameras write their own wall clock there: it may be either. So it is with the times that
   * MP4 and MOV files hold (ISO/IEC 14496-12, `mvhd`).
   */
  readonly utcOrLocal?: true;
}

/** WGS 84, degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Whose picture it is, in the words of whoever wrote them into the file; cut after some 200 characters. */
export interface Rights {
  readonly artist?: string;
  readonly copyright?: string;
  /** Who is to be named beside it. */
  readonly credit?: string;
  /** The terms of use, or where they stand. */
  readonly licence?: string;
}

/** What was seen in the picture itself. */
export interface Seen {
  /** Whether it is still being looked at, has been, or cannot be. Absent where nobody looks. */
  readonly look?: 'going-on' | 'done' | 'impossible';
  /** Faces of people; of a video, those in the frame with most of them. Smaller and hidden ones are missed. */
  readonly faces?: readonly Region[];
  readonly words?: readonly SeenWords[];
}

/** A part of a picture, in shares of its width and height: 0 is left and top, 1 is right and bottom. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of a video: in which of the frames that were looked at, counted from 0. */
  readonly frame?: number;
}

/** A line of words in a picture. Letters may be taken for others, and spaces may be missing. */
export interface SeenWords {
  readonly text: string;
  readonly region: Region;
}
