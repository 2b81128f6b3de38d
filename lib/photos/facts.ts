/** What a picture or video file says of itself. Facts only: what they mean is for the checks. */
export interface FileFacts {
  /** Made up for this session of the compose box; stable while the file stays attached. */
  readonly id: string;
  readonly kind: 'image' | 'video' | 'other';
  /** Size of the file, bytes. */
  readonly bytes: number;
  /** `pending` until the file was read; `unreadable` where nothing could be read of it. */
  readonly state: 'pending' | 'read' | 'unreadable';
  /** When the picture was taken, where its metadata says so. */
  readonly taken?: TakenAt;
  /** Where it was taken: WGS 84, degrees. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
}

/** The time that a camera wrote down. */
export interface TakenAt {
  /** Wall-clock time at the camera, `2026-05-12T10:40:00`, without a zone. */
  readonly local: string;
  /** The camera's own offset from UTC in minutes, where it wrote one. */
  readonly offsetMinutes?: number;
}
