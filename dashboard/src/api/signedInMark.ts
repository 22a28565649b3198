const NAME = 'tallystick_signed_in';

/** The server sets it beside the session cookie, which scripts cannot see. It tells whether asking who is here can be worth it. */
export const signedInMark = {
  isThere(): boolean {
    return document.cookie.split(/;\s*/).includes(`${NAME}=1`);
  },
  /** The session ended elsewhere, so its mark is out of date. */
  remove() {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is withheld from plain HTTP hosts
    document.cookie = `${NAME}=; path=/; max-age=0`;
  },
};
