const KEY = 'tallystick.account';

/** The account that this browser looks at; the server's default account where none was chosen. */
export const chosenAccount = {
  get(): string | null {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  set(id: string | null) {
    try {
      if (id) localStorage.setItem(KEY, id);
      else localStorage.removeItem(KEY);
    } catch {
      // Without storage the choice simply does not outlive the default.
    }
  },
};
