/** How long to wait before it is asked for again, in milliseconds. */
const AGAIN = 5000;

/** Loads what will be needed without being asked for: where it cannot be loaded now, it is tried again after a while. */
export async function insist<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((done) => setTimeout(done, AGAIN));
    }
  }
}
